import type { Intervention } from '../../indicators/model/follow-up/intervention.ts';
import { formatNumber } from '../wording/number-format.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { FollowUpMaterial } from './follow-up-view.ts';
import { bodyName, documentName } from './named.ts';
import { followUpTermsOf } from './terms.ts';
import { type ComparedField, interventionsWordsOf } from './words/interventions-words.ts';

/** What one mapping has that the one before it does not have, and the other way round. */
export interface MappingChanges {
  readonly added: readonly Intervention[];
  readonly gone: readonly Intervention[];
  /** A sentence for each that is in both and is not described alike. */
  readonly changed: readonly string[];
}

const compared: readonly ComparedField[] = [
  'name',
  'provider',
  'targetGroup',
  'ages',
  'level',
  'basis',
  'document',
  'financedBy',
  'cost',
  'followUp',
];

/**
 * Two years of the mapping held against each other by the ids of the interventions. Volumes are not compared: those of
 * persons may be withheld in one of the years, and the others count different things.
 */
export function mappingChanges(
  material: FollowUpMaterial,
  before: readonly Intervention[],
  now: readonly Intervention[],
): MappingChanges {
  const earlier = new Map(before.map((one) => [one.id, one]));
  const ids = new Set(now.map(({ id }) => id));
  return {
    added: now.filter(({ id }) => !earlier.has(id)),
    gone: before.filter(({ id }) => !ids.has(id)),
    changed: now.flatMap((one) => {
      const old = earlier.get(one.id);
      return old ? changeSentence(material, old, one) : [];
    }),
  };
}

function changeSentence(material: FollowUpMaterial, before: Intervention, now: Intervention): string[] {
  const { changes: words } = interventionsWordsOf(material.report.language);
  const changes = compared
    .filter((field) => before[field] !== now[field])
    .map((field) =>
      words.change(words.fields[field], saidOf(material, before, field), saidOf(material, now, field)),
    );
  return changes.length === 0 ? [] : [words.sentence(now.name, changes)];
}

function saidOf(material: FollowUpMaterial, intervention: Intervention, field: ComparedField): string {
  const { language } = material.report;
  const { registers } = material.followUp;
  const terms = followUpTermsOf(language);
  const { level, basis, document, financedBy, cost } = intervention;
  const { notSaid } = interventionsWordsOf(language).changes;
  switch (field) {
    case 'level':
      return level === null ? notSaid : terms.levels[level].toLowerCase();
    case 'basis':
      return basis === null ? notSaid : terms.bases[basis].toLowerCase();
    case 'document':
      return document === null ? notSaid : documentName(registers, document);
    case 'financedBy':
      return financedBy === null ? notSaid : bodyName(registers, financedBy, language);
    case 'cost':
      return cost === null ? notSaid : kronor(cost, language);
    default:
      return intervention[field] ?? notSaid;
  }
}

function kronor(amount: number, language: FollowUpMaterial['report']['language']): string {
  return interventionsWordsOf(language).changes.kronor(formatNumber(amount, 0, wordingOf(language).numbers));
}
