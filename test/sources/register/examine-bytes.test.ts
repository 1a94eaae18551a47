import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ByteSource, bytesOf } from '../../../sources/register/byte-source.ts';
import { examineBytes } from '../../../sources/register/examine-bytes.ts';

const stepwise = (bytes: Uint8Array, step: number): ByteSource => {
  const whole = bytesOf(bytes);
  return { ...whole, read: (buffer, at, place) => whole.read(buffer.subarray(0, at + step), at, place) };
};

describe('a look at every byte', () => {
  it('tells digest, NUL and UTF-8 as a look at the whole does, wherever the blocks are cut', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 30 }).map((text) => Buffer.from(text)),
      fc
        .tuple(fc.string({ unit: 'binary', maxLength: 20 }), fc.uint8Array({ maxLength: 4 }))
        .map(([text, tail]) => Buffer.concat([Buffer.from(text), tail])),
    );
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 7 }), (content, step) => {
        expect(examineBytes(stepwise(content, step))).toEqual({
          sha256: createHash('sha256').update(content).digest('hex'),
          hasNul: content.includes(0),
          isUtf8: isUtf8(content),
        });
      }),
      { numRuns: 300 },
    );
  });
});
