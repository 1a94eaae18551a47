import { indicatorsBehind } from '../../indicators/follow-up/undertaking-progress.ts';
import type { FollowUpDocument } from '../../indicators/model/follow-up/document.ts';
import type { Role } from '../../indicators/model/follow-up/roles.ts';
import type { Part } from '../paper/number-paper.ts';
import { bullets, heading, paragraph, terms } from '../paper/parts.ts';
import { capitalised } from '../wording/capitalised.ts';
import { withStop } from '../wording/with-stop.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { areaPart } from './area-part.ts';
import { documentDiscrepancies } from './document-discrepancies.ts';
import { decidedText } from './document-facts.ts';
import { chainOf, documentLinks, type Runs } from './document-links.ts';
import { activityPart, providerReportPart, recordNames } from './document-records.ts';
import { documentSlug } from './document-run.ts';
import { documentTerms } from './document-terms.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { indicatorTable } from './indicator-table.ts';
import { followUpTermsOf } from './terms.ts';
import { documentWordsOf } from './words/document-words.ts';

/** One page for each document but situation pictures, which have views of their own: all that the registers know of it. */
export function documentViews(material: FollowUpMaterial): FollowUpView[] {
  return material.followUp.registers.documents
    .filter(({ kind }) => kind !== 'situation_picture')
    .map((document) => documentView(document, material));
}

function documentView(document: FollowUpDocument, material: FollowUpMaterial): FollowUpView {
  const { language } = material.report;
  const words = documentWordsOf(language);
  const { about } = document;
  return {
    slug: documentSlug(document),
    title: document.name,
    lead: [openingOf(document, material), ...(about === null ? [] : [withStop(about)])].join(' '),
    parts: [
      heading(1, words.facts),
      terms(documentTerms(document, material)),
      ...areaPart(document, material),
      ...underRuns(words.linked, documentLinks(document, material)),
      ...underRuns(words.chain, chainOf(document, material)),
      ...indicatorPart(document, material),
      ...providerReportPart(document, material),
      ...activityPart(document, material),
      ...under(words.also, recordNames(document, material)),
      ...rolePart(document, material),
      ...under(words.papers, papers(document, material)),
      ...under(words.discrepancies, documentDiscrepancies(document, material)),
    ],
    drawings: new Map(),
    outlets: ['page'],
  };
}

/** What it is, and who decided it; a decision says the word once. */
function openingOf(document: FollowUpDocument, material: FollowUpMaterial): string {
  const { language } = material.report;
  const kind = followUpTermsOf(language).documentKinds[document.kind];
  if (document.decided === null) return `${kind}.`;
  const decided = documentWordsOf(language).decidedBy(decidedText(document, material));
  return document.kind === 'decision' ? capitalised(decided) : `${kind}, ${decided}`;
}

function under(title: string, sentences: readonly string[]): Part[] {
  return sentences.length === 0 ? [] : [heading(1, title), ...bullets(sentences)];
}

function underRuns(title: string, items: readonly Runs[]): Part[] {
  return items.length === 0 ? [] : [heading(1, title), { kind: 'bullets', items }];
}

function indicatorPart(document: FollowUpDocument, material: FollowUpMaterial): Part[] {
  const own = material.followUp.registers.undertakings.filter((one) => one.document === document.id);
  const ids = [...document.indicators, ...own.flatMap(indicatorsBehind)];
  if (ids.length === 0) return [];
  const words = documentWordsOf(material.report.language);
  return [heading(1, words.indicators), paragraph(words.indicatorsLead), ...indicatorTable(material, ids)];
}

/** The roles that answer for the document or something in it, and those in the groups that work with its areas. */
function rolePart(document: FollowUpDocument, material: FollowUpMaterial): Part[] {
  const { roles, undertakings } = material.followUp.registers;
  const own = undertakings.filter((one) => one.document === document.id);
  const named = [document.owner, document.followUp?.by ?? null, ...own.map(({ owner }) => owner)];
  const groups = document.areas.map(({ group }) => group);
  const involved = ({ id, group }: Role) => named.includes(id) || (group !== null && groups.includes(group));
  const shown = roles.filter(involved);
  if (shown.length === 0) return [];
  const words = documentWordsOf(material.report.language);
  return [
    heading(1, words.roles),
    {
      kind: 'word-table',
      columns: ['rest', 44, 56],
      head: words.roleHead,
      rows: shown.map(({ title, group, scope }) => [[title], [group ?? '–'], [scope ?? '–']]),
    },
  ];
}

function papers({ papers: all }: FollowUpDocument, { report: { language } }: FollowUpMaterial): string[] {
  const { date: worded } = wordingOf(language);
  return all.map(({ title, date }) => (date === null ? title : `${title}, ${worded(date)}`));
}
