/** A value as JSON for programs and people: UTF-8, indented, with a line end; half a surrogate pair becomes �. */
export function jsonFile(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, wellFormed, 2)}\n`);
}

/** For `JSON.stringify`: strict readers refuse half a surrogate pair, which it would escape. */
export function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;
}
