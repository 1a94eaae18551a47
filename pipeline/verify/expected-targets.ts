import { brokenDownBy } from '../../indicators/model/cell.ts';
import type { Language } from '../../indicators/model/text.ts';
import { goalsWordsOf } from '../../outputs/follow-up/words/goals-words.ts';
import { formatNumber } from '../../outputs/wording/number-format.ts';
import { targetWordsOf } from '../../outputs/wording/target-words.ts';
import { wordingOf } from '../../outputs/wording/wording-of.ts';
import type { ReleasedGoal } from './follow-up/released-follow-up.ts';
import type { PrintedTable } from './printed-table.ts';
import { codesOf, type Released, type ReleasedIndicator } from './released.ts';
import { printed } from './same-text.ts';

/** A target as the note under its table has to tell it, from `release.json` alone. */
export interface ExpectedTarget {
  /** Where it stands behind the name of the page: `totalt`, `sex`, `sex-rate`. */
  readonly table: string;
  /** How the note begins and ends: `Mål 2027`, `: högst 8,0 %.`. In between stands what it is of. */
  readonly name: string;
  readonly end: string;
}

/** The targets of an indicator that have a value, in the order of the goals. */
export function expectedTargets(
  released: Released,
  indicator: ReleasedIndicator,
  language: Language,
): ExpectedTarget[] {
  const goals = (released.follow_up?.goals ?? []).filter(
    ({ keyFigure }) => keyFigure.indicator === indicator.id,
  );
  return goals.flatMap((goal): ExpectedTarget[] => {
    const { keyFigure, target } = goal;
    const kind = keyFigure.shown === 'count' ? null : kindForGoals(indicator);
    const table = tableOf(released, indicator, goal, kind);
    if (target === null || table === null || (keyFigure.shown === 'measure' && kind === null)) return [];
    const { direction, year } = keyFigure.target;
    const level = goalsWordsOf(language).target[direction](valueText(language, indicator, target, kind));
    return [{ table, name: targetWordsOf(language).name(year), end: `: ${level}.` }];
  });
}

/** A goal that looks at a measure looks at the first rate or share, and at a ratio where there is neither. */
function kindForGoals({ measures }: ReleasedIndicator): Kind {
  return (measures.find(({ kind }) => kind !== 'ratio') ?? measures[0])?.kind ?? null;
}

/** Where the targets under a table are other than those of the release: in words, without any value. */
export function againstTargets(
  { below }: PrintedTable,
  expected: readonly ExpectedTarget[],
  language: Language,
): string[] {
  const name = printed(targetWordsOf(language).name(0)).replace('0', '');
  const left = below
    .slice(0, -1)
    .map((note) => printed(note))
    .filter((note) => note.startsWith(name) && /^\d{4}/.test(note.slice(name.length)));
  const lacking = expected.filter((target) => {
    const found = left.findIndex(
      (note) => note.startsWith(printed(target.name)) && note.endsWith(printed(target.end)),
    );
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
  return [
    ...lacking.map(({ name: target }) => `no note “${target}” as it has to be`),
    ...left.map(() => 'a target which is one more'),
  ];
}

type Kind = ReleasedIndicator['measures'][number]['kind'] | null;

/** Null where no table has the place: a rate or share is not printed for crossings of two breakdowns. */
function tableOf(
  released: Released,
  indicator: ReleasedIndicator,
  { keyFigure: { coordinates } }: ReleasedGoal,
  kind: Kind,
): string | null {
  const columns = brokenDownBy(coordinates);
  if (columns.length === 0) return 'totalt';
  const single = [...new Set(indicator.crossings.flat())].map((breakdown) => [breakdown]);
  const crossed = indicator.crossings.filter(({ length }) => length > 1);
  const crossing = [...single, ...crossed].find(
    (breakdowns) =>
      breakdowns.length === columns.length &&
      breakdowns.every((breakdown) => {
        const { column, codes } = codesOf(released, indicator, breakdown);
        return codes.some(({ code }) => code === coordinates[column]);
      }),
  );
  if (!crossing || (kind !== null && crossing.length > 1)) return null;
  return [...crossing, ...(kind === null ? [] : [kind])].join('-');
}

function valueText(language: Language, { unit }: ReleasedIndicator, value: number, kind: Kind): string {
  const { numbers, units } = wordingOf(language);
  if (kind === 'share') return `${formatNumber(value, 1, numbers)} %`;
  if (kind !== null) return formatNumber(value, kind === 'ratio' ? 2 : 1, numbers);
  const noun = Object.entries(units).find(([name]) => name === unit)?.[1];
  const number = formatNumber(value, Number.isInteger(value) ? 0 : 1, numbers);
  return [number, value === 1 ? noun?.one : noun?.many].join(' ');
}
