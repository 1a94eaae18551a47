import type { ByteSource } from './byte-source.ts';
import { resized } from './resized.ts';

/** A row that is longer than the block makes it grow, up to the longest; a longer one is a mark that never closes. */
const [BLOCK, LONGEST] = [1 << 18, 1 << 26];

/** Room behind the block's text, so that a field may be looked at in whole words. */
export const SLACK = 12;

const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE, QUOTE] = [0x09, 0x0a, 0x0d, 0x20, 0x22];

/**
 * The rows of a delimited text, one at a time, as places in a block of its bytes; nothing is copied. It works on the
 * bytes of any encoding that keeps ASCII as it is. What it says of a row holds until {@link next} is called again.
 *
 * Lines end with `\n`, `\r\n` or `\r`. A field that begins with a quotation mark goes on to the next single one, over
 * delimiters and line ends; two in a row stand for one (RFC 4180, section 2). Where something else than a delimiter
 * or a line end follows the closing mark, the marks are ordinary letters. Lines with nothing on them are passed over.
 */
export class DelimitedRows {
  readonly #source: ByteSource;
  readonly #delimiter: number;
  #bytes = new Uint8Array(BLOCK + SLACK);
  #view = new DataView(this.#bytes.buffer);
  /** How much of the block is filled, and with what comes after which byte of the source. */
  #length = 0;
  #place: number;
  #at = 0;
  #nextLine: number;
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  #count = 0;
  #line = 0;
  #unclosedAt: number | null = null;

  /**
   * @param place  the byte that the first row starts on
   * @param line  its line, from 1
   */
  constructor(source: ByteSource, delimiter: string, place: number, line: number) {
    this.#source = source;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#place = place;
    this.#nextLine = line;
  }

  /** The block that the places are in. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** The same block; behind every field there are {@link SLACK} bytes more in it. */
  get view(): DataView {
    return this.#view;
  }

  /** The line that the current row starts on. */
  get line(): number {
    return this.#line;
  }

  /** How many fields the current row has. */
  get count(): number {
    return this.#count;
  }

  /** The line of a quotation mark that never closes; rows from there on are not given. */
  get unclosedAt(): number | null {
    return this.#unclosedAt;
  }

  /** Where a field starts: its first byte, inside the quotation marks if it has them and no mark is doubled. */
  start(field: number): number {
    return this.#starts[field] ?? 0;
  }

  /** The byte after the field's last. */
  end(field: number): number {
    return this.#ends[field] ?? 0;
  }

  /** Whether no field of the row holds anything but spaces and tabs. */
  isBlank(): boolean {
    for (let field = 0; field < this.#count; field++) if (!this.isBlankAt(field)) return false;
    return true;
  }

  isBlankAt(field: number): boolean {
    const end = this.#ends[field] ?? 0;
    for (let at = this.#starts[field] ?? 0; at < end; at++) {
      const byte = this.#bytes[at];
      if (byte !== SPACE && byte !== TAB && byte !== LINE_FEED && byte !== CARRIAGE_RETURN) return false;
    }
    return true;
  }

  /** Goes to the next row that has something on it; false at the end. */
  next(): boolean {
    for (;;) {
      if (this.#at >= this.#length && !this.#fill()) return false;
      const byte = this.#bytes[this.#at];
      if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN) break;
      if (!this.#passLineEnd(this.#at)) continue;
      this.#nextLine += 1;
    }
    // A row that the block cuts is read again when more of it is there; the last one ends with the text.
    for (;;) {
      const read = this.#readRow(false);
      if (read !== 'cut') return read;
      if (!this.#fill()) return this.#readRow(true) === true;
    }
  }

  /** @param isLast  whether the block ends with the text; else a row that reaches its end is cut */
  #readRow(isLast: boolean): boolean | 'cut' {
    const [bytes, delimiter, length] = [this.#bytes, this.#delimiter, this.#length];
    let [starts, ends] = [this.#starts, this.#ends];
    let [at, start, count, line] = [this.#at, this.#at, 0, this.#nextLine];
    for (;;) {
      if (count === starts.length) {
        this.#makeRoom();
        [starts, ends] = [this.#starts, this.#ends];
      }
      const quoted = at < length && bytes[at] === QUOTE ? this.#closingMark(at, isLast) : null;
      if (quoted === 'cut') return 'cut';
      if (quoted === 'never') {
        this.#unclosedAt = line;
        this.#at = length;
        return false;
      }
      if (quoted !== null) {
        at = quoted.end + 1;
        line += quoted.lineEnds;
        starts[count] = quoted.isPlain ? start + 1 : start;
        ends[count] = quoted.isPlain ? quoted.end : at;
      } else {
        for (; at < length; at++) {
          const byte = bytes[at];
          if (byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN) break;
        }
        starts[count] = start;
        ends[count] = at;
      }
      count += 1;
      if (at >= length) {
        if (!isLast) return 'cut';
        break;
      }
      if (bytes[at] !== delimiter) {
        // Whether a line feed follows a carriage return must be known before the line is left.
        if (bytes[at] === CARRIAGE_RETURN && at + 1 === length && !isLast) return 'cut';
        at = this.#afterLineEnd(at);
        line += 1;
        break;
      }
      at += 1;
      start = at;
    }
    this.#line = this.#nextLine;
    this.#nextLine = line;
    this.#at = at;
    this.#count = count;
    return true;
  }

  /** The mark that closes a field opened at `open`; null where the marks are letters, `never` at the end of the text. */
  #closingMark(
    open: number,
    isLast: boolean,
  ): { readonly end: number; readonly isPlain: boolean; readonly lineEnds: number } | null | 'never' | 'cut' {
    const [bytes, length] = [this.#bytes, this.#length];
    let isPlain = true;
    for (let from = open + 1; ; ) {
      const end = bytes.indexOf(QUOTE, from);
      if (end < 0 || end >= length) return isLast ? 'never' : 'cut';
      if (end + 1 === length && !isLast) return 'cut';
      const after = end + 1 < length ? bytes[end + 1] : undefined;
      if (after === QUOTE) {
        isPlain = false;
        from = end + 2;
        continue;
      }
      const closes =
        after === undefined || after === this.#delimiter || after === LINE_FEED || after === CARRIAGE_RETURN;
      return closes ? { end, isPlain, lineEnds: this.#lineEndsIn(open, end) } : null;
    }
  }

  /** Moves the row that has begun to the start of the block and fills the rest; false where nothing more comes. */
  #fill(): boolean {
    const rest = this.#length - this.#at;
    if (rest === LONGEST) return false;
    if (rest === this.#bytes.length - SLACK) {
      this.#bytes = resized(this.#bytes, new Uint8Array(rest * 2 + SLACK));
      this.#view = new DataView(this.#bytes.buffer);
    } else this.#bytes.copyWithin(0, this.#at, this.#length);
    const room = this.#bytes.subarray(0, this.#bytes.length - SLACK);
    const read = this.#source.read(room, rest, this.#place);
    this.#place += read;
    this.#at = 0;
    this.#length = rest + read;
    return read > 0;
  }

  /** Passes a line end at the start of a line; false where the block has to be filled to know all of it. */
  #passLineEnd(at: number): boolean {
    if (this.#bytes[at] === CARRIAGE_RETURN && at + 1 === this.#length && this.#fill()) return false;
    this.#at = this.#afterLineEnd(this.#at);
    return true;
  }

  #lineEndsIn(from: number, to: number): number {
    let found = 0;
    for (let at = from; at < to; at = this.#isLineEnd(at) ? this.#afterLineEnd(at) : at + 1)
      if (this.#isLineEnd(at)) found += 1;
    return found;
  }

  #isLineEnd(at: number): boolean {
    return this.#bytes[at] === LINE_FEED || this.#bytes[at] === CARRIAGE_RETURN;
  }

  #afterLineEnd(at: number): number {
    const isPair =
      this.#bytes[at] === CARRIAGE_RETURN && at + 1 < this.#length && this.#bytes[at + 1] === LINE_FEED;
    return isPair ? at + 2 : at + 1;
  }

  #makeRoom(): void {
    const length = this.#starts.length * 2;
    this.#starts = resized(this.#starts, new Int32Array(length));
    this.#ends = resized(this.#ends, new Int32Array(length));
  }
}
