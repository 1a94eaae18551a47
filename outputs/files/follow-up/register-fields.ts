import type { CountFact } from '../../../indicators/model/follow-up/count-key.ts';
import { described } from '../data-column.ts';

/** Between the entries of a field that holds several texts. */
export function listed(texts: readonly string[]): string {
  return texts.join(' | ');
}

/** What the codes of a column mean, in the order of the codes. */
export function coded<Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
): string[] {
  return described(Object.fromEntries(codes.map((code) => [code, words[code]])));
}

/** What stands in the column beside a count of persons: `CountFact` by its codes. */
export const countStates = described({
  published: 'redovisas',
  withheld: 'redovisas inte av sekretesskäl',
  missing: 'uppgift saknas',
});

/** Empty where it is not shown. */
export function shownCount(fact: CountFact): number | null {
  return fact.state === 'published' ? fact.value : null;
}
