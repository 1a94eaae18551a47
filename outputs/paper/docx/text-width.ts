/**
 * How wide a text is in ems, in Source Sans 3 and nearly so in Calibri, its substitute: in both a digit takes half an em
 * and a comma a quarter. Letters are taken a little wider than they are on average.
 */
export function emsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

function widthOf(character: string): number {
  if (/[0-9+−–±]/.test(character)) return 0.5;
  if (/[.,:;'|!]/.test(character)) return 0.25;
  if (/\s/.test(character)) return 0.21;
  return /[MWmw%@]/.test(character) ? 0.85 : 0.55;
}
