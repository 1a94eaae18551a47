import { constants, inflateSync } from 'node:zlib';

/** More than the content of any page, font or picture of ours unfolds to. */
const largestStream = 64 * 1024 * 1024;

/**
 * Throws for a PDF with a compressed stream that unfolds to more than any of ours, or that is compressed in another way,
 * or more than once: whoever opens such a file may fill the memory.
 */
export function checkStreams(pdf: Uint8Array): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  if (/\/LZWDecode\b|\/FlateDecode\s*\/\w*Decode\b/.test(bytes.toString('latin1')))
    throw new Error('a stream that is compressed in a way that none of ours is');
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const start = at + (bytes[at + 6] === 0x0d ? 8 : 7);
    if (isDeflate(bytes, start) && unfoldsTooFar(bytes.subarray(start)))
      throw new Error('a stream that unfolds to more than any of ours');
  }
}

/** The two bytes that begin what zlib has compressed (RFC 1950, 2.2). */
function isDeflate(bytes: Buffer, at: number): boolean {
  const [method = 0, flags = 0] = [bytes[at], bytes[at + 1]];
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

function unfoldsTooFar(stream: Buffer): boolean {
  try {
    inflateSync(stream, { maxOutputLength: largestStream, finishFlush: constants.Z_SYNC_FLUSH });
    return false;
  } catch (error) {
    // What is no stream of zlib after all unfolds to nothing.
    return error instanceof RangeError;
  }
}
