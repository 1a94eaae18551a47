/** What may stand in a `typst` template: text and numbers, which become characters, and Typst, which stays code. */
type Insertion = string | number | Typst | readonly Typst[];

/** Typst source that only the `typst` tag makes, so that no text of others has become code in it. */
export class Typst {
  readonly #seal = 'typst';
  readonly #source: string;

  private constructor(source: string) {
    this.#source = source;
  }

  /** Only the tag below calls this; the strings are those of a template in our own code. */
  static fromTemplate(strings: readonly string[], insertions: readonly Insertion[]): Typst {
    return new Typst(strings.map((text, i) => text + inserted(insertions[i] ?? '')).join(''));
  }

  static is(value: unknown): value is Typst {
    return value instanceof Typst && value.#seal === 'typst';
  }

  toString(): string {
    return this.#source;
  }
}

/**
 * Typst source with values put into it. Text is escaped so that it means the same characters, and nothing else,
 * in markup and between the quotes of a string: [${name}] and "${name}" are both right. Backslashes in the
 * template stay as they are written.
 */
export function typst(strings: TemplateStringsArray, ...insertions: readonly Insertion[]): Typst {
  return Typst.fromTemplate(strings.raw, insertions);
}

/** `(a, b,)`: a list of expressions. */
export function listOf(values: readonly Typst[]): Typst {
  return typst`(${values.map((value) => typst`${value},`)})`;
}

function inserted(value: Insertion): string {
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return finite(value);
  return Typst.is(value) ? value.toString() : value.map(String).join('');
}

/** Everything but letters, digits and spaces as \u{…}, the one escape that markup and strings share. */
function escapeText(text: string): string {
  return displayable(text).replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

function finite(value: number): string {
  if (!Number.isFinite(value)) throw new Error('a number in a Typst template is finite');
  return String(value);
}

/** What Source Sans 3 can surely show: Latin, Greek and Cyrillic letters, and the signs that statistics use. */
const shown =
  /[ -~\u00a0-\u017f\u0391-\u03a1\u03a3-\u03c9\u0400-\u045f\u2009\u2010-\u201e\u2020-\u2022\u2026\u202f\u2030\u2032\u2033\u20ac\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u25a0\u25a1\u25cf]/u;

/**
 * The text with what the typeface cannot show as □: PDF/UA refuses a missing glyph, and a substitute from the
 * machine's own fonts would make other bytes on another machine. Line ends and tabs become spaces.
 */
export function displayable(text: string): string {
  return [...text.normalize('NFC').replace(/[\t\n\r]+/g, ' ')]
    .map((character) => (shown.test(character) ? character : '□'))
    .join('');
}

/** Each of them once. */
export function shownCharacters(): string[] {
  return Array.from({ length: 0x2600 }, (_, code) => String.fromCharCode(code)).filter((character) =>
    shown.test(character),
  );
}
