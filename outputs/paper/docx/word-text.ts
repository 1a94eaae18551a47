import { legibleText } from '../legible-text.ts';

/** The text with □ for each character that a Word file cannot hold. Line ends and tabs become spaces. */
export function wordText(text: string): string {
  return legibleText(text.replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' '));
}
