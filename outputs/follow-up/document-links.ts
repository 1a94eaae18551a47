import { chainKinds, type FollowUpDocument } from '../../indicators/model/follow-up/document.ts';
import type { FollowUpRegisters } from '../../indicators/model/follow-up/registers.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { Run } from '../paper/paper.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { decidedText } from './document-facts.ts';
import { documentRun } from './document-run.ts';
import type { FollowUpMaterial } from './follow-up-view.ts';
import { followUpTermsOf } from './terms.ts';
import { documentWordsOf } from './words/document-words.ts';

/** What stands in one line. */
export type Runs = readonly Exclude<Run, { readonly anchor: string }>[];

/** How a document hangs together with others, one sentence each: what it follows from and replaces, and the other way. */
export function documentLinks(document: FollowUpDocument, material: FollowUpMaterial): Runs[] {
  const { documents } = material.followUp.registers;
  const words = documentWordsOf(material.report.language).links;
  const line = (opening: string, one: FollowUpDocument): Runs => [opening, ...named(one, material)];
  const withId = (id: string | null) => documents.filter((one) => one.id === id);
  return [
    ...withId(document.follows).map((one) => line(words.follows, one)),
    ...documents.filter(({ follows }) => follows === document.id).map((one) => line(words.followedBy, one)),
    ...withId(document.replaces).map((one) => line(words.replaces, one)),
    ...documents.filter(({ replaces }) => replaces === document.id).map((one) => line(words.replacedBy, one)),
  ];
}

/**
 * The whole chain that a document under lagen (2023:196) belongs to, each link with its decision; a link that there is
 * none of is said to be missing. Empty for documents of other kinds.
 */
export function chainOf(document: FollowUpDocument, material: FollowUpMaterial): Runs[] {
  if (chainKinds.every((kind) => kind !== document.kind)) return [];
  const { language } = material.report;
  const { documentKinds } = followUpTermsOf(language);
  const linked = linkedTo(document, material.followUp.registers);
  return chainKinds.flatMap((kind) => {
    const links = linked.filter((one) => one.kind === kind);
    return links.length === 0
      ? [[documentWordsOf(language).links.missing(documentKinds[kind])]]
      : links.map((one) => link(one, material));
  });
}

/** All that hang together with a document by what they follow from, itself included, in the order of the register. */
function linkedTo(document: FollowUpDocument, { documents }: FollowUpRegisters): FollowUpDocument[] {
  const found = new Set([document.id]);
  const reach = () =>
    documents.filter(
      ({ id, follows }) => !found.has(id) && ((follows !== null && found.has(follows)) || isFollowed(id)),
    );
  const isFollowed = (id: string) => documents.some((one) => one.follows === id && found.has(one.id));
  for (let next = reach(); next.length > 0; next = reach()) for (const { id } of next) found.add(id);
  return documents.filter(({ id }) => found.has(id));
}

/** `Lägesbild 2025 (lägesbild, version 2, 3 mars 2025)` */
function named(document: FollowUpDocument, material: FollowUpMaterial): Runs {
  const { language } = material.report;
  const kind = followUpTermsOf(language).documentKinds[document.kind].toLowerCase();
  const told = [kind, ...versionAndDay(document, language)].join(', ');
  return [documentRun(material.followUp.registers, document.id), ` (${told})`];
}

/** `Lägesbild: Lägesbild 2025, version 2, 3 mars 2025. Beslut: Kommunstyrelsen, 3 mars 2025, § 12.` */
function link(document: FollowUpDocument, material: FollowUpMaterial): Runs {
  const { language } = material.report;
  const words = documentWordsOf(language).links;
  const told = ['', ...versionAndDay(document, language)].join(', ');
  const decision = document.decided === null ? '' : ` ${words.decision(decidedText(document, material))}`;
  return [
    `${followUpTermsOf(language).documentKinds[document.kind]}: `,
    documentRun(material.followUp.registers, document.id),
    `${told}.${decision}`,
  ];
}

function versionAndDay({ version, dated }: FollowUpDocument, language: Language): string[] {
  return [
    ...(version === null ? [] : [documentWordsOf(language).links.version(version)]),
    ...(dated === null ? [] : [wordingOf(language).date(dated)]),
  ];
}
