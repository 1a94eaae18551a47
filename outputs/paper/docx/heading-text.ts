import type { Heading } from '../paper.ts';

/** The heading as it is read, its number in front. */
export function headingText({ number, text }: Heading): string {
  return number === null ? text : `${number}\u00a0${text}`;
}
