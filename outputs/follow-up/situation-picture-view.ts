import { datedOn, hasEnded, replacementOf } from '../../indicators/follow-up/in-force.ts';
import {
  type ChainKind,
  chainKinds,
  type FollowUpDocument,
} from '../../indicators/model/follow-up/document.ts';
import type { Undertaking } from '../../indicators/model/follow-up/undertaking.ts';
import type { Part } from '../paper/number-paper.ts';
import type { Run } from '../paper/paper.ts';
import { before, bullets, heading, paragraph, terms } from '../paper/parts.ts';
import { note } from '../report/standard-note.ts';
import { withoutStop } from '../wording/without-stop.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { documentDiscrepancies } from './document-discrepancies.ts';
import { decidedText } from './document-facts.ts';
import { documentLinks } from './document-links.ts';
import { documentRun, documentSlug } from './document-run.ts';
import { documentTerms } from './document-terms.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { indicatorTable } from './indicator-table.ts';
import { documentName } from './named.ts';
import { reportContextOf } from './report-context-of.ts';
import { followUpTermsOf } from './terms.ts';
import { undertakingTable } from './undertaking-table.ts';
import { documentWordsOf } from './words/document-words.ts';
import { situationPictureWordsOf } from './words/situation-picture-words.ts';

/**
 * One view for each situation picture, those that have been replaced too: whether it is up to date, what has followed
 * from it, its indicators, and the measures of its plan with what they belong with elsewhere.
 */
export function situationPictureViews(material: FollowUpMaterial): FollowUpView[] {
  return material.followUp.registers.documents
    .filter(({ kind }) => kind === 'situation_picture')
    .map((picture) => pictureView(material, picture));
}

function pictureView(material: FollowUpMaterial, picture: FollowUpDocument): FollowUpView {
  const words = situationPictureWordsOf(material.report.language);
  const chain = chainFrom(material, picture);
  const discrepancies = [
    ...new Set(chainDocuments(chain).flatMap((one) => documentDiscrepancies(one, material))),
  ];
  return {
    slug: documentSlug(picture),
    title: picture.name,
    lead: pictureLead(material, picture),
    parts: [
      ...(picture.about === null ? [] : [heading(1, words.about), paragraph(picture.about)]),
      heading(1, documentWordsOf(material.report.language).facts),
      terms(documentTerms(picture, material)),
      ...documentsPart(material, picture),
      ...chainPart(material, picture, chain),
      ...indicatorsPart(material, picture),
      ...measuresPart(material, chain),
      ...(discrepancies.length === 0 ? [] : [heading(1, words.contradictions), ...bullets(discrepancies)]),
      paragraph(
        [note(reportContextOf(material), 'N22'), note(reportContextOf(material), 'N21')]
          .map(({ text }) => text)
          .join(' '),
      ),
    ],
    drawings: new Map(),
    outlets: ['page', 'paper'],
  };
}

function documentsPart(material: FollowUpMaterial, picture: FollowUpDocument): Part[] {
  const items = documentLinks(picture, material);
  if (items.length === 0) return [];
  return [heading(1, documentWordsOf(material.report.language).linked), { kind: 'bullets', items }];
}

function pictureLead(material: FollowUpMaterial, picture: FollowUpDocument): string {
  const { language } = material.report;
  const words = situationPictureWordsOf(language);
  const { date } = wordingOf(language);
  const { version, dated } = picture;
  return `${words.lead(version, dated === null ? null : date(dated))} ${currency(material, picture)}`;
}

/** Whether it is up to date, by the one rule that also finds it among the discrepancies. */
function currency({ followUp, report }: FollowUpMaterial, picture: FollowUpDocument): string {
  const { id, staleAfterMonths, valid } = picture;
  const words = situationPictureWordsOf(report.language);
  const { date } = wordingOf(report.language);
  const newer = replacementOf(picture, followUp.registers.documents, report.edition.date);
  if (newer) return words.replacedBy(newer.name, newer.version);
  if (valid.to !== null && hasEnded(picture, report.edition.date)) return words.ended(date(valid.to));
  if (staleAfterMonths === null) return words.doesNotAge;
  if (datedOn(picture) === null) return words.noDay;
  const stale = followUp.discrepancies.find(
    ({ kind, about }) =>
      kind === 'out_of_date' && about.some((entry) => entry.register === 'documents' && entry.id === id),
  );
  if (stale === undefined) return words.upToDate(staleAfterMonths);
  return words.outOfDate(date(`${stale.facts.since}`), staleAfterMonths);
}

/** Each link with the documents that are it; none where it lacks. */
type Chain = readonly { readonly link: ChainKind; readonly documents: readonly FollowUpDocument[] }[];

/** A link is what follows from any document of the links before it: a plan may follow straight from a picture. */
function chainFrom({ followUp }: FollowUpMaterial, picture: FollowUpDocument): Chain {
  const seen = new Set([picture.id]);
  return chainKinds.map((link) => {
    if (link === 'situation_picture') return { link, documents: [picture] };
    const documents = followUp.registers.documents.filter(
      ({ kind, follows }) => kind === link && follows !== null && seen.has(follows),
    );
    for (const { id } of documents) seen.add(id);
    return { link, documents };
  });
}

function chainDocuments(chain: Chain): FollowUpDocument[] {
  return chain.flatMap(({ documents }) => documents);
}

function chainPart(material: FollowUpMaterial, picture: FollowUpDocument, chain: Chain): Part[] {
  const { language } = material.report;
  const words = situationPictureWordsOf(language);
  const { documentKinds } = followUpTermsOf(language);
  return [
    heading(1, words.chain),
    before(words.chainLead),
    {
      kind: 'word-table',
      columns: [36, 'rest', 34, 44],
      head: words.chainHead,
      rows: chain.flatMap(({ link, documents }): (readonly Run[])[][] =>
        documents.length === 0
          ? [[[documentKinds[link]], [{ strong: words.missing }], ['–'], ['–']]]
          : documents.map((document) => [
              [documentKinds[link]],
              [
                document.id === picture.id
                  ? document.name
                  : documentRun(material.followUp.registers, document.id),
              ],
              [dayOf(material, document)],
              [decidedText(document, material)],
            ]),
      ),
    },
  ];
}

/** Of the text itself; else of its decision. */
function dayOf({ report: { language } }: FollowUpMaterial, document: FollowUpDocument): string {
  const day = datedOn(document);
  return day === null ? situationPictureWordsOf(language).noDate : wordingOf(language).date(day);
}

function indicatorsPart(material: FollowUpMaterial, { indicators }: FollowUpDocument): Part[] {
  const words = situationPictureWordsOf(material.report.language);
  const table = indicatorTable(material, indicators);
  return [heading(1, words.indicators), ...(table.length === 0 ? [paragraph(words.noIndicators)] : table)];
}

/** What its plans of measures oblige to; nothing where there is no plan, for the chain says so. */
function measuresPart(material: FollowUpMaterial, chain: Chain): Part[] {
  const words = situationPictureWordsOf(material.report.language);
  const plans = chain.flatMap(({ link, documents }) => (link === 'plan_of_measures' ? documents : []));
  if (plans.length === 0) return [];
  const measures = material.followUp.registers.undertakings.filter(({ document }) =>
    plans.some(({ id }) => id === document),
  );
  return [
    heading(1, words.measures),
    ...(measures.length === 0 ? [paragraph(words.noMeasures)] : undertakingTable(measures, material)),
    ...linksPart(material, measures),
  ];
}

function linksPart(material: FollowUpMaterial, measures: readonly Undertaking[]): Part[] {
  const words = situationPictureWordsOf(material.report.language);
  const linked = measures.filter((measure) => measure.linked.length > 0);
  if (linked.length === 0) return [];
  return [
    heading(2, words.links),
    {
      kind: 'word-table',
      columns: ['rest', 'rest'],
      head: words.linkHead,
      rows: linked.map((measure) => [
        [measure.text],
        [measure.linked.map((id) => linkedText(material, id)).join('; ')],
      ]),
    },
  ];
}

/** An undertaking that the registers at hand do not have is another committee's: its id stands in its place. */
function linkedText({ followUp: { registers }, report }: FollowUpMaterial, id: string): string {
  const found = registers.undertakings.find((one) => one.id === id);
  if (!found) return id;
  return situationPictureWordsOf(report.language).linked(
    withoutStop(found.text),
    documentName(registers, found.document),
  );
}
