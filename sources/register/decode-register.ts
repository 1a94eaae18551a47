import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { type Problem, problem } from '../../indicators/model/problem.ts';

export type Encoding = 'utf-8' | 'windows-1252' | 'cp850';

/** The text of a register file, a block of whole lines at a time; line ends are `\n`, whatever they were. */
export interface RegisterText {
  readonly encoding: Encoding;
  readonly blocks: () => Generator<string>;
}

const BLOCK = 1 << 20;
const HEAD = 1 << 16;

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
  bytes: Uint8Array,
  recognised: (head: string) => number,
): RegisterText | Problem {
  if (bytes.includes(0)) {
    return problem('REGISTER-001', { file }, 'bytes that are no text (a workbook, or UTF-16)', 'a text file');
  }
  const headBytes = bytes.subarray(0, endOfLine(bytes, Math.min(HEAD, bytes.length)));
  const head = (encoding: Encoding) => decode(headBytes, encoding);
  if (head('windows-1252').trim() === '') return problem('REGISTER-004', { file }, 'an empty file', 'rows');
  const encoding = encodingOf(bytes, (candidate) => recognised(head(candidate)));
  if (encodedTwice.test(head(encoding))) {
    return problem(
      'REGISTER-002',
      { file },
      '“Ã” where å, ä or ö should stand',
      'text that was encoded once',
    );
  }
  return { encoding, blocks: () => blocks(bytes, encoding) };
}

function encodingOf(bytes: Uint8Array, recognised: (encoding: Encoding) => number): Encoding {
  if (isUtf8(bytes)) return 'utf-8';
  return recognised('cp850') > recognised('windows-1252') ? 'cp850' : 'windows-1252';
}

function* blocks(bytes: Uint8Array, encoding: Encoding): Generator<string> {
  for (let start = 0; start < bytes.length; ) {
    const end = endOfLine(bytes, Math.min(start + BLOCK, bytes.length));
    yield decode(bytes.subarray(start, end), encoding);
    start = end;
  }
}

/** The end of the line that `from` stands in, so that neither a letter nor a line end is cut in two. */
function endOfLine(bytes: Uint8Array, from: number): number {
  const newline = bytes.indexOf(0x0a, Math.max(0, from - 1));
  return newline < 0 ? bytes.length : newline + 1;
}

/** iconv-lite strips the byte order mark of UTF-8; Node's own decoder gets € and the dashes of Windows-1252 wrong. */
function decode(bytes: Uint8Array, encoding: Encoding): string {
  return iconv
    .decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
    .replace(/\r\n?/g, '\n');
}
