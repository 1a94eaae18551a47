import { followUpTermsOf } from '../../../outputs/follow-up/terms.ts';
import { interventionsWordsOf } from '../../../outputs/follow-up/words/interventions-words.ts';
import type { ExpectedRow } from '../expected-tables.ts';
import { volumeOf } from './register-rows.ts';
import {
  amountCell,
  type Context,
  countCell,
  numberCell,
  type RegisterTable,
  rowOf,
  tableOf,
  textCell,
} from './register-table.ts';
import type { ReleasedIntervention } from './released-follow-up.ts';

export const levels = ['promoting', 'universal', 'selective', 'indicated', 'treatment'] as const;

/** The newest mapping and the one before it, as the years that the columns stand for. */
export function mappedYears(interventions: readonly ReleasedIntervention[]): number[] {
  return [...new Set(interventions.map(({ year }) => year))].sort((a, b) => a - b).slice(-2);
}

/** How many interventions there are by level and by basis, and what the newest cost and reached. */
export function mappingTables({
  registers,
  language,
  municipality,
  countOf,
  wording,
}: Context): RegisterTable[] {
  const { interventions } = registers;
  const years = mappedYears(interventions);
  const newest = years.at(-1);
  if (newest === undefined) return [];
  const words = interventionsWordsOf(language);
  const terms = followUpTermsOf(language);
  const span = years.join('–');
  const columns = years.map(String);
  const row = (label: string, depth: number, isOf: (one: ReleasedIntervention) => boolean): ExpectedRow =>
    rowOf(
      label,
      depth,
      years.map((year) =>
        numberCell(interventions.filter((one) => one.year === year && isOf(one)).length, wording),
      ),
    );
  const isOld = ({ year }: ReleasedIntervention): boolean => !years.includes(year);
  const rowIfAny = (label: string, isOf: (one: ReleasedIntervention) => boolean): ExpectedRow[] =>
    interventions.some((one) => !isOld(one) && isOf(one)) ? [row(label, 1, isOf)] : [];
  const about = (part: string, caption: string) => ({
    ...{ account: 'uppfoljning-kartlaggning', id: `kartlaggning-${part}`, caption, inAppendices: true },
  });
  return [
    tableOf(about('nivaer', words.levels.caption(municipality, span)), columns, [
      row(words.levels.all, 0, () => true),
      ...levels.map((level) => row(terms.levels[level], 1, (one) => one.level === level)),
      ...rowIfAny(terms.levelUnknown, ({ level }) => level === null),
    ]),
    tableOf(
      about('kostnad', words.costs.caption(municipality, newest)),
      words.costs.head.slice(1),
      interventions
        .filter(({ year }) => year === newest)
        .map((one) =>
          rowOf(one.name, 1, [
            amountCell(one.cost, wording),
            countCell(volumeOf(one, countOf), wording),
            textCell(one.volume?.unit ?? null, wording),
          ]),
        ),
    ),
    tableOf(about('grund', words.basis.caption(municipality, span)), columns, [
      row(words.levels.all, 0, () => true),
      row(terms.formal.formal, 1, ({ basis }) => basis === 'agreement' || basis === 'decision'),
      row(terms.bases.agreement, 2, ({ basis }) => basis === 'agreement'),
      row(terms.bases.decision, 2, ({ basis }) => basis === 'decision'),
      row(terms.formal.informal, 1, ({ basis }) => basis === 'informal'),
      ...rowIfAny(terms.basisUnknown, ({ basis }) => basis === null),
    ]),
  ];
}
