import type { Text } from '../../../indicators/model/text.ts';
import { wordingOf } from '../../wording/wording-of.ts';
import { inBoth } from '../both-languages.ts';
import { absentTexts } from '../cell-words.ts';
import type { AbsentWord } from '../cube.ts';

/**
 * What stands in the data where there is no value, as SCB writes it: one dot for what cannot occur, two for what is
 * withheld. The dash is not used: to PX it is a zero. Three reasons why a measure is not calculated share five dots; a
 * note on the cell tells the two rarer ones.
 */
export const pxSymbols: Readonly<Record<AbsentWord, string>> = {
  not_applicable: '.',
  withheld: '..',
  missing: '...',
  pending: '....',
  not_calculated: '.....',
  small_denominator: '.....',
  not_part: '.....',
  not_in_release: '......',
};

/** The reasons that a note on the cell tells. */
export const notedReasons: ReadonlySet<AbsentWord> = new Set(['small_denominator', 'not_part']);

/** What a viewer shows for one to six dots: the signs of the other outlets, and words where those have none. */
export const shownSymbols: readonly Text[] = [
  ...(['not_applicable', 'withheld', 'missing', 'pending'] as const).map((state) =>
    inBoth((language) => wordingOf(language).signs[state].sign),
  ),
  inBoth((language) => wordingOf(language).table.notCalculated),
  absentTexts.not_in_release,
];
