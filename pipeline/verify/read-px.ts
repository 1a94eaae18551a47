/**
 * Reads PX files from the format's description alone (Statistics Sweden, PX-file format specification, AXIS-VERSION
 * 2013): it shares no code with what writes them. Strict: what the format does not allow is an error.
 */

export interface PxEntry {
  readonly keyword: string;
  /** Null for the file's own language. */
  readonly language: string | null;
  /** Names in parentheses. */
  readonly of: readonly string[];
  /** Texts without their quotation marks, the lines of one text joined; words and numbers as they stand. */
  readonly values: readonly string[];
}

export interface PxFile {
  readonly entries: readonly PxEntry[];
  /** What stands in the data, one per cell: `12.5`, or `..` without its quotation marks. */
  readonly data: readonly string[];
}

export function readPx(text: string): PxFile {
  const reader = new Reader(text);
  const entries: PxEntry[] = [];
  for (;;) {
    const keyword = reader.match(/\s*([A-Z][A-Z0-9-]*)/y);
    const language = reader.optional(/\[([a-z]{2})\]/y);
    const of = reader.isNext('(') ? reader.keys() : [];
    reader.match(/\s*(=)/y);
    if (keyword === 'DATA') return { entries, data: dataOf(reader, entries) };
    if (entries.length > mostEntries) throw new Error('more keywords than any table has');
    entries.push({ keyword, language, of, values: reader.values() });
  }
}

/** The values of one keyword. Throws where it is not there. */
export function valuesOf(
  { entries }: PxFile,
  keyword: string,
  of: readonly string[] = [],
  language: string | null = null,
): readonly string[] {
  const found = entries.filter(
    (entry) =>
      entry.keyword === keyword && entry.language === language && entry.of.join('\n') === of.join('\n'),
  );
  if (found.length !== 1)
    throw new Error(`${keyword}(${of.join()})[${language}] stands ${found.length} times`);
  return found[0]?.values ?? [];
}

export interface PxCell {
  /** By name of the variable: the code, or where there are no codes the value. */
  readonly at: Readonly<Record<string, string>>;
  readonly text: string;
  /** CELLNOTE and CELLNOTEX of the cell; ## parts two. */
  readonly notes: readonly string[];
  /** DATANOTECELL */
  readonly sign: string;
}

/**
 * Each cell with its place: the stub first, the last variable of the heading fastest.
 * @param language  of names and notes; null for the file's own
 */
export function cellsOf(file: PxFile, language: string | null = null): PxCell[] {
  const names = variablesOf(file, language);
  const variables = names.map((name) => {
    const values = valuesOf(file, 'VALUES', [name], language);
    const hasCodes = file.entries.some(
      (entry) => entry.keyword === 'CODES' && entry.of[0] === name && entry.language === language,
    );
    return { name, values, codes: hasCodes ? valuesOf(file, 'CODES', [name], language) : values };
  });
  const notes = file.entries.filter(
    (entry) => /^CELLNOTEX?$/.test(entry.keyword) && entry.language === language,
  );
  const signs = file.entries.filter(({ keyword }) => keyword === 'DATANOTECELL');
  return file.data.map((text, position) => {
    let rest = position;
    const places = variables.map(() => 0);
    for (const [i, { values }] of [...variables.entries()].reverse()) {
      places[i] = rest % values.length;
      rest = Math.floor(rest / values.length);
    }
    const isAt = (of: readonly string[], by: 'values' | 'codes') => {
      if (of.length !== variables.length) throw new Error(`${of} does not name a cell`);
      return of.every((key, i) => key === '*' || key === variables[i]?.[by][places[i] ?? 0]);
    };
    return {
      at: Object.fromEntries(variables.map(({ name, codes }, i) => [name, codes[places[i] ?? 0] ?? ''])),
      text,
      notes: notes
        .filter(({ of }) => isAt(of, 'values'))
        .flatMap(({ values: [note = ''] }) => note.split('##')),
      sign: signs
        .filter(({ of }) => isAt(of, 'codes'))
        .map(({ values }) => values.join())
        .join(),
    };
  });
}

/** Names of the variables, as the cells run. */
export function variablesOf(file: PxFile, language: string | null = null): string[] {
  return ['STUB', 'HEADING'].flatMap((keyword) =>
    file.entries.some((entry) => entry.keyword === keyword) ? valuesOf(file, keyword, [], language) : [],
  );
}

/** Far more than any table of ours; with KEYS a short file may stand for as many as it likes. */
const mostCells = 5_000_000;
const mostEntries = 200_000;

/** With KEYS each line begins with the values of the stub, and lines of zeros alone are left out. */
function dataOf(reader: Reader, entries: readonly PxEntry[]): string[] {
  const file = { entries, data: [] };
  const count = (name: string) => valuesOf(file, 'VALUES', [name]).length;
  const product = (names: readonly string[]) => names.reduce((all, name) => all * count(name), 1);
  const cells = product(variablesOf(file));
  if (cells > mostCells) throw new Error('more cells than any table has');
  if (!entries.some(({ keyword }) => keyword === 'KEYS')) {
    const data = reader.data();
    if (data.length !== cells) throw new Error(`${data.length} cells in place of ${cells}`);
    return data;
  }
  const stub = valuesOf(file, 'STUB');
  const perLine = product(valuesOf(file, 'HEADING'));
  const all = Array.from({ length: cells }, () => '0');
  const tokens = reader.data();
  for (let at = 0; at < tokens.length; at += stub.length + perLine) {
    const row = stub.reduce((sum, name, i) => {
      const [kind = 'VALUES'] = valuesOf(file, 'KEYS', [name]);
      const place = valuesOf(file, kind, [name]).indexOf(tokens[at + i] ?? '');
      if (place < 0) throw new Error(`no ${tokens[at + i]} in ${name}`);
      return sum * count(name) + place;
    }, 0);
    for (let i = 0; i < perLine; i += 1) all[row * perLine + i] = tokens[at + stub.length + i] ?? '';
  }
  return all;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  optional(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found) return null;
    this.#at = pattern.lastIndex;
    return found[1] ?? '';
  }

  match(pattern: RegExp): string {
    const found = this.optional(pattern);
    if (found === null) throw new Error(`no ${pattern.source} at ${this.#here()}`);
    return found;
  }

  isNext(sign: string): boolean {
    return this.#text.startsWith(sign, this.#at);
  }

  /** `("sex","Girls")`: in one line. */
  keys(): string[] {
    this.match(/(\()/y);
    const keys: string[] = [];
    do keys.push(this.match(/[ ]*"([^"\n]*)"/y));
    while (this.optional(/[ ]*(,)/y) !== null);
    this.match(/[ ]*(\))/y);
    return keys;
  }

  /** Up to the semicolon. Texts that follow without a comma are lines of one text; HIERARCHIES has `whole:part`. */
  values(): string[] {
    const values: string[] = [];
    do {
      const first = this.optional(/\s*"([^"\n]*)"/y);
      if (first === null) values.push(this.match(/\s*([^\s",;=[\]]+)/y));
      else {
        let text = first;
        for (let more = this.#moreText(); more !== null; more = this.#moreText()) text += more;
        const part = this.optional(/:"([^"\n]*)"/y);
        values.push(part === null ? text : `${text}:${part}`);
      }
    } while (this.optional(/\s*(,)/y) !== null);
    this.match(/\s*(;)/y);
    return values;
  }

  #moreText(): string | null {
    return this.optional(/\s*"([^"\n]*)"/y);
  }

  /** Up to the semicolon that ends the file; some of SCB's own files lack it. */
  data(): string[] {
    const tokens: string[] = [];
    for (;;) {
      if (this.optional(/(\s*;?\s*)$/y) !== null) return tokens;
      tokens.push(this.optional(/[\s,]*"([^"\n]*)"/y) ?? this.match(/[\s,]*(-?\d+(?:\.\d+)?|-)(?=[\s;])/y));
    }
  }

  #here(): string {
    return JSON.stringify(this.#text.slice(this.#at, this.#at + 40));
  }
}
