/** Somebody's words inside a sentence of ours: without the full stop that they may end with. */
export function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}
