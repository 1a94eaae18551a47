/** Somebody's words as a sentence: with a full stop where they end without one. */
export function withStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
