/**
 * A number as Swedish programs write it: decimal comma, thousands parted by a space of any kind, per cent sign after.
 * @returns null where the text is no number
 */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(/\s?%$/, '').replace('−', '-');
  if (!/^-?(\d+|\d{1,3}([\s\u00a0\u202f]\d{3})+)([.,]\d+)?$/.test(plain)) return null;
  return Number(plain.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
}
