import type { DerivedFact, PublicFact } from '../../indicators/model/fact.ts';
import type { TableCell } from '../report-model.ts';
import { formatNumber } from '../wording/number-format.ts';
import type { AbsentState, Sign, Wording } from '../wording/wording.ts';

/** A count as it stands in print, with `p` or `r` after it; a sign where there is no number. */
export function countCell(fact: PublicFact, words: Wording): TableCell {
  if (fact.state !== 'published') return absentCell(fact.state, words);
  const number = formatNumber(fact.value, 0, words.numbers);
  const marks = [
    ...(fact.preliminary ? [words.marks.preliminary] : []),
    ...(fact.revised ? [words.marks.revised] : []),
  ];
  return marked(number, marks, fact.value);
}

export type MeasurePart = 'value' | 'lower' | 'upper';

/**
 * A rate, share or ratio, or a bound of its interval, the value with `u` after it where it is uncertain. What cannot be calculated gets the sign of its reason; where
 * it is the denominator that is lacking, too small or does not hold the numerator, the sign for what is not applicable.
 */
export function measureCell(
  fact: DerivedFact,
  part: MeasurePart,
  decimals: number,
  words: Wording,
): TableCell {
  if (fact.state === 'calculated') {
    const value = { value: fact.value, lower: fact.interval?.[0], upper: fact.interval?.[1] }[part];
    if (value === undefined) return notCalculated(words);
    const marks = fact.uncertain && part === 'value' ? [words.marks.uncertain] : [];
    return marked(formatNumber(value, decimals, words.numbers), marks, value);
  }
  switch (fact.because) {
    case 'denominator':
    case 'small_denominator':
    case 'not_part':
      return notCalculated(words);
    default:
      return absentCell(fact.because, words);
  }
}

export function absentCell(state: AbsentState, words: Wording): TableCell {
  const { sign, spoken } = words.signs[state];
  return { state, text: sign, spoken, value: null };
}

function marked(number: string, marks: readonly Sign[], value: number): TableCell {
  return {
    state: 'published',
    text: [number, ...marks.map(({ sign }) => sign)].join(NARROW),
    spoken: marks.length === 0 ? null : [number, ...marks.map(({ spoken }) => spoken)].join(', '),
    value,
  };
}

/** Binds the mark to its number, so that no line ends between them. */
const NARROW = '\u202f';

function notCalculated(words: Wording): TableCell {
  return { ...absentCell('not_applicable', words), spoken: words.table.notCalculated };
}
