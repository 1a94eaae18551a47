import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { ByteSource } from './byte-source.ts';

/** What is known of a register file before any of it is taken for text. */
export interface Examined {
  /** In hexadecimal. */
  readonly sha256: string;
  readonly hasNul: boolean;
  /** Whether every byte fits UTF-8. */
  readonly isUtf8: boolean;
}

const BLOCK = 1 << 18;

/** Looks at every byte once, a block at a time, so that no file need fit in memory. */
export function examineBytes(source: ByteSource): Examined {
  const hash = createHash('sha256');
  const block = new Uint8Array(BLOCK);
  let [hasNul, utf8] = [false, true];
  let carried = 0;
  for (let place = 0; ; ) {
    const read = source.read(block, carried, place);
    if (read === 0) break;
    place += read;
    const end = carried + read;
    hash.update(block.subarray(carried, end));
    hasNul ||= block.subarray(carried, end).includes(0);
    const whole = endOfLetters(block, end);
    utf8 &&= isUtf8(block.subarray(0, whole));
    carried = utf8 ? end - whole : 0;
    if (carried > 0) block.copyWithin(0, whole, end);
  }
  return { sha256: hash.digest('hex'), hasNul, isUtf8: utf8 && carried === 0 };
}

/** The end of the last letter that may be whole: a letter that has begun at most three bytes before the end waits. */
function endOfLetters(block: Uint8Array, end: number): number {
  for (let back = 1; back <= Math.min(3, end); back++) {
    const byte = block[end - back] ?? 0;
    if (byte < 0x80) return end;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? end - back : end;
  }
  return end;
}
