import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { SaxesParser } from 'saxes';

// Two readers that share no code with the writer: one for what stands in the cells, one strict XML parser for the parts.

export type ReadCell = string | number | null;

export interface ReadWorkbook {
  /** Rows of cells by the name of the sheet, in the order of the tabs. */
  readonly sheets: ReadonlyMap<string, readonly (readonly ReadCell[])[]>;
  /** The XML parts by path. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Throws when a part is not well-formed, or a cell holds anything but text or a number. */
export async function readWorkbook(xlsx: Uint8Array): Promise<ReadWorkbook> {
  const parts = new Map(
    Object.entries(unzipSync(xlsx)).map(([path, bytes]) => [path, wellFormed(strFromU8(bytes))] as const),
  );
  const read = await readXlsxFile(Buffer.from(xlsx), { trim: false });
  return {
    parts,
    sheets: new Map(read.map(({ sheet, data }) => [sheet, data.map((row) => row.map(cellOf))] as const)),
  };
}

export function sheetOf({ sheets }: ReadWorkbook, name: string): readonly (readonly ReadCell[])[] {
  const sheet = sheets.get(name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

export function partOf({ parts }: ReadWorkbook, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`there is no ${path}`);
  return part;
}

export interface XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a part in their order, flat. */
export function tagsOf(xml: string, name?: string): XmlTag[] {
  const tags: XmlTag[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    if (name === undefined || tag.name === name) tags.push({ name: tag.name, attributes: tag.attributes });
  });
  parser.write(xml).close();
  return tags;
}

/** `_x0041_` stands for A in an attribute, as Excel reads it. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function cellOf(value: unknown): ReadCell {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  throw new Error(`a cell holds a ${typeof value}`);
}

function wellFormed(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (failure) => {
    throw failure;
  });
  parser.write(xml).close();
  return xml;
}
