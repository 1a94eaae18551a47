import { formatNumber } from '../../outputs/wording/number-format.ts';
import type { AbsentState, Wording } from '../../outputs/wording/wording.ts';
import type { ReleasedDerived, ReleasedFact } from './released.ts';

/** A cell of a table as it has to be printed. */
export interface ExpectedCell {
  readonly text: string;
  /** Whether it is a number other than zero, or a sign for one. */
  readonly tells: boolean;
}

/** A measure, or a limit of its interval. */
export type MeasurePart = 'value' | 'lower' | 'upper';

/** A count with its marks, or the sign in its place. */
export function countCell(words: Wording, fact: ReleasedFact): ExpectedCell {
  if (fact.state !== 'published') return signCell(words, fact.state);
  const { preliminary, revised } = words.marks;
  const marks = [...(fact.preliminary ? [preliminary.sign] : []), ...(fact.revised ? [revised.sign] : [])];
  return numberCell(words, fact.value, 0, marks);
}

/** A measure or one of its limits, or the sign in its place. */
export function derivedCell(
  words: Wording,
  fact: ReleasedDerived,
  part: MeasurePart,
  decimals: number,
): ExpectedCell {
  if (fact.state === 'not_calculated') {
    const { because } = fact;
    const isOfCell = because === 'withheld' || because === 'missing' || because === 'pending';
    return { ...signCell(words, isOfCell ? because : 'not_applicable'), tells: false };
  }
  const value = { value: fact.value, lower: fact.interval?.[0], upper: fact.interval?.[1] }[part];
  if (value === undefined) return signCell(words, 'not_applicable');
  return numberCell(
    words,
    value,
    decimals,
    fact.uncertain && part === 'value' ? [words.marks.uncertain.sign] : [],
  );
}

function numberCell(words: Wording, value: number, decimals: number, marks: readonly string[]): ExpectedCell {
  return {
    text: [formatNumber(value, decimals, words.numbers), ...marks].join('\u202f'),
    tells: value !== 0,
  };
}

/** What stands for a value that is not there. */
export function signCell(words: Wording, state: AbsentState): ExpectedCell {
  return { text: words.signs[state].sign, tells: state === 'withheld' };
}
