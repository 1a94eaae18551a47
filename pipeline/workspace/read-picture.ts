import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';

/** What a picture is like, or why it is none that may stand in a paper. */
type Picture = { readonly ratio: number } | { readonly wrong: string; readonly expected: string };

/** Wider or higher ones are no logos. */
const most = { ratio: 12, pixels: 4000 };

/**
 * Looks at the bytes of a logo. An SVG holds nothing but drawing; a PNG is whole, chunk by chunk, and its pixels can be unpacked.
 */
export function readPicture(format: 'svg' | 'png', bytes: Uint8Array): Picture {
  const size = format === 'svg' ? svgSize(bytes) : pngSize(bytes);
  if ('wrong' in size) return size;
  const ratio = size.width / size.height;
  if (!(ratio >= 1 / most.ratio && ratio <= most.ratio))
    return { wrong: `a picture of ${size.width} by ${size.height}`, expected: 'one that is less of a line' };
  return { ratio };
}

type Size =
  | { readonly width: number; readonly height: number }
  | { readonly wrong: string; readonly expected: string };

/** What does more than draw: it runs, loads, links, moves or stands for other text. */
const active =
  /<(?:script|foreignObject|image|iframe|animate\w*|set)[\s/>]|<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet|@import|\son\w+\s*=|href\s*=\s*["'](?!#)|url\(\s*["']?(?!["']?#)/i;

const noSvg = {
  wrong: 'a file that cannot be read as SVG',
  expected: 'an SVG, as a drawing program saves it',
};

function svgSize(bytes: Uint8Array): Size {
  const text = new TextDecoder().decode(bytes);
  if (!/<svg[\s>]/.test(text)) return noSvg;
  if (active.test(text))
    return { wrong: 'an SVG that holds more than a drawing', expected: 'shapes and text alone' };
  try {
    const { width, height } = new Resvg(text, { font: { loadSystemFonts: false } });
    return { width, height };
  } catch {
    return noSvg;
  }
}

const noPng = {
  wrong: 'a file that cannot be read as PNG',
  expected: 'a PNG that opens in a picture viewer',
};
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** PNG (W3C, third edition, 2025), sections 5.2–5.6: the signature, then chunks of length, type, data and checksum. */
function pngSize(bytes: Uint8Array): Size {
  if (!signature.every((byte, i) => bytes[i] === byte)) return noPng;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { readonly width: number; readonly height: number } | null = null;
  const pixels: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.byteLength; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (data.byteLength < length || at + 12 + length > bytes.byteLength) return noPng;
    if (type === 'IHDR' && length === 13)
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (type === 'IDAT') pixels.push(data);
    if (type === 'IEND') return size !== null && canUnpack(pixels) ? withinReason(size) : noPng;
    at += 12 + length;
  }
  return noPng;
}

function withinReason(size: { readonly width: number; readonly height: number }): Size {
  if (size.width > 0 && size.height > 0 && Math.max(size.width, size.height) <= most.pixels) return size;
  return { wrong: `a picture of ${size.width} by ${size.height} pixels`, expected: `at most ${most.pixels}` };
}

function canUnpack(pixels: readonly Uint8Array[]): boolean {
  try {
    return inflateSync(Buffer.concat(pixels), { maxOutputLength: 100_000_000 }).byteLength > 0;
  } catch {
    return false;
  }
}
