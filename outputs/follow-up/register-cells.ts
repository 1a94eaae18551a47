import type { CountFact } from '../../indicators/model/follow-up/count-key.ts';
import { absentCell } from '../report/table-cells.ts';
import type { TableCell } from '../report-model.ts';
import { formatNumber } from '../wording/number-format.ts';
import type { Wording } from '../wording/wording.ts';

/** Cells of what registers hold, with the signs of all other tables. */

/** A count of persons as it may be told; `..` where it is withheld, `-` where nobody has counted. */
export function personsCell(fact: CountFact, words: Wording): TableCell {
  return fact.state === 'published' ? numberCell(fact.value, words) : absentCell(fact.state, words);
}

/** Whole kronor; `-` for a blank, which is not zero. */
export function amountCell(kronor: number | null, words: Wording): TableCell {
  return kronor === null ? absentCell('missing', words) : numberCell(kronor, words);
}

export function numberCell(value: number, words: Wording, decimals = 0): TableCell {
  return { state: 'published', text: formatNumber(value, decimals, words.numbers), spoken: null, value };
}

/** Words in the place of a number; `-` where there are none. */
export function wordsCell(text: string | null, words: Wording): TableCell {
  if (text === null) return absentCell('missing', words);
  return { state: 'published', text, spoken: null, value: null };
}
