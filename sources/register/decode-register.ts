import iconv from 'iconv-lite';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { ByteSource } from './byte-source.ts';
import { type Examined, examineBytes } from './examine-bytes.ts';

/** How the letters of a register file are written; a workbook has been made a text of by us. */
export type Encoding = 'utf-8' | 'windows-1252' | 'cp850' | 'xlsx';

/** The text of a register file: bytes in an encoding in which ASCII is itself, decoded a field at a time. */
export class RegisterText {
  readonly encoding: Encoding;
  readonly source: ByteSource;
  readonly sha256: string;
  readonly #mark: number;
  readonly #head: Uint8Array;

  /** @param mark  length of the byte order mark */
  constructor(encoding: Encoding, source: ByteSource, sha256: string, mark = 0) {
    this.encoding = encoding;
    this.source = source;
    this.sha256 = sha256;
    this.#mark = mark;
    this.#head = headOf(source, mark);
  }

  /** A field of a block; the marks around one with doubled quotation marks in it are taken away. */
  textAt(block: Uint8Array, start: number, end: number): string {
    const text = this.#decode(block, start, end);
    if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return text;
    return text.slice(1, -1).replaceAll('""', '"');
  }

  /** The first lines, with `\n` between them. */
  head(): string {
    return this.#decode(this.#head, 0, this.#head.length).replace(/\r\n?/g, '\n');
  }

  /** The byte on which the line after `lines` lines of the head starts. */
  placeAfter(lines: number): number {
    const head = this.#head;
    let at = 0;
    for (let passed = 0; passed < lines && at < head.length; at++) {
      if (head[at] === 0x0a || (head[at] === 0x0d && head[at + 1] !== 0x0a)) passed += 1;
    }
    return this.#mark + at;
  }

  #decode(block: Uint8Array, start: number, end: number): string {
    const bytes = Buffer.from(block.buffer, block.byteOffset + start, end - start);
    for (let at = start; at < end; at++) {
      if ((block[at] ?? 0) < 0x80) continue;
      const isOld = this.encoding === 'windows-1252' || this.encoding === 'cp850';
      return isOld ? iconv.decode(bytes, this.encoding) : bytes.toString('utf8');
    }
    return bytes.toString('latin1');
  }
}

/** Titles and column names stand here; a line of ten thousand column names fits. */
const HEAD = 1 << 20;
/** Enough of the head for all but such a line. */
const SHORT = 1 << 16;

/** “ö” in UTF-8 read as Windows-1252 and written as UTF-8 again, and its fellows å ä Å Ä Ö. */
const encodedTwice = /Ã[¥¤¶…„–\u0085\u0084\u0096]/;

/**
 * Finds the encoding of a register file: UTF-8 where every byte fits, else Windows-1252, and cp850 where only that
 * makes the Swedish column names come out right.
 *
 * @param recognised  how many column names a text of the file's first lines holds
 */
export function decodeRegister(
  file: string,
  source: ByteSource,
  recognised: (head: string) => number,
): RegisterText | Problem {
  const examined = examineBytes(source);
  if (examined.hasNul)
    return problem('REGISTER-001', { file }, kindOfBytes(source), 'a text file or an .xlsx workbook');
  const text = textOf(source, examined, (candidate) => recognised(candidate.head()));
  if (text.head().trim() === '') return problem('REGISTER-004', { file }, 'an empty file', 'rows');
  if (encodedTwice.test(text.head())) {
    return problem(
      'REGISTER-002',
      { file },
      '“Ã” where å, ä or ö should stand',
      'text that was encoded once',
    );
  }
  return text;
}

/** Old and password-protected workbooks are compound files, which begin with the same eight bytes. */
function kindOfBytes(source: ByteSource): string {
  const first = Buffer.alloc(8);
  source.read(first, 0, 0);
  if (first.toString('hex') === 'd0cf11e0a1b11ae1') return 'a workbook with a password, or of the old kind';
  return 'bytes that are no text (UTF-16, or something else)';
}

function textOf(
  source: ByteSource,
  { sha256, isUtf8 }: Examined,
  recognised: (text: RegisterText) => number,
): RegisterText {
  if (source.workbook) return new RegisterText('xlsx', source, source.workbook.sha256);
  if (isUtf8) return new RegisterText('utf-8', source, sha256, lengthOfMark(source));
  const windows = new RegisterText('windows-1252', source, sha256);
  const dos = new RegisterText('cp850', source, sha256);
  return recognised(dos) > recognised(windows) ? dos : windows;
}

function lengthOfMark(source: ByteSource): number {
  const first = new Uint8Array(3);
  source.read(first, 0, 0);
  return first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf ? 3 : 0;
}

function headOf(source: ByteSource, mark: number): Uint8Array {
  const block = new Uint8Array(HEAD);
  const length = source.read(block, 0, mark);
  const lineEnd = block.indexOf(0x0a, SHORT - 1);
  return block.slice(0, lineEnd < 0 || lineEnd >= length ? length : lineEnd + 1);
}
