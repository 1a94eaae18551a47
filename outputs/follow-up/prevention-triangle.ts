import type { PreventionLevel } from '../../indicators/model/follow-up/intervention.ts';
import { colours, fontFamily, seriesStyles } from '../charts/theme.ts';

/** One level as it stands in the drawing. */
export interface TriangleLevel {
  readonly name: string;
  readonly count: number;
  /** `3 insatser`, `ingen insats` */
  readonly counted: string;
}

/** In pixels: as wide as a phone, since what is read there is read everywhere. */
const drawn = { width: 320, height: 332 } as const;

/** In points on paper: three quarters, so that its words are as large as those around it. */
export const triangleOnPaper = { width: 240, height: 249 } as const;

const text = 14;
const band = { top: 58, height: 68, gap: 3 };
const apex = { x: 92, halfBase: 88 };
const labels = { x: 192 };
const bars = { height: 40, left: 4, right: 180 };

/**
 * The prevention triangle as an SVG: indicated, selective and universal from the top down, treatment above it and
 * promotion under it, each with how many interventions there are. An empty level is a dashed outline, so that black
 * and white is enough. It holds shapes and words alone, and its colours are those of charts, so that pages recolour it.
 */
export function preventionTriangle(levels: Readonly<Record<PreventionLevel, TriangleLevel>>): string {
  const base = band.top + 3 * band.height;
  const parts = [
    bar(levels.treatment, band.top - bars.height - 14),
    ...inside.flatMap((level, i) => layer(levels[level], i)),
    bar(levels.promoting, base + 14),
  ];
  const { width, height } = drawn;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${fontFamily}">${parts.join('')}</svg>`;
}

/** From the top of the triangle down. */
export const inside = ['indicated', 'selective', 'universal'] as const;

function layer(level: TriangleLevel, place: number): string[] {
  const top = band.top + place * band.height + (place === 0 ? 0 : band.gap);
  const bottom = band.top + (place + 1) * band.height;
  const reach = (y: number): number => (apex.halfBase * (y - band.top)) / (3 * band.height);
  const corners = [
    [apex.x - reach(top), top],
    [apex.x + reach(top), top],
    [apex.x + reach(bottom), bottom],
    [apex.x - reach(bottom), bottom],
  ].map(([x, y]) => `${round(x ?? 0)},${round(y ?? 0)}`);
  const middle = (top + bottom) / 2;
  // The top one is a point: its number stands where it is wide enough.
  const numberAt = place === 0 ? bottom - text : middle + text * 0.35;
  return [
    `<path d="M${corners.join('L')}Z" ${fill(level)}/>`,
    number(level, apex.x, numberAt),
    label(level, middle),
  ];
}

function bar(level: TriangleLevel, top: number): string {
  const { left, right, height } = bars;
  const middle = top + height / 2;
  return [
    `<rect x="${left}" y="${top}" width="${right - left}" height="${height}" ${fill(level)}/>`,
    number(level, apex.x, middle + text * 0.35),
    label(level, middle),
  ].join('');
}

function fill({ count }: TriangleLevel): string {
  return count === 0
    ? `fill="${colours.paper}" stroke="${colours.secondary}" stroke-width="1.2" stroke-dasharray="4 3"`
    : `fill="${seriesStyles[0].colour}"`;
}

function number({ count }: TriangleLevel, x: number, y: number): string {
  const colour = count === 0 ? colours.secondary : colours.paper;
  return `<text x="${x}" y="${round(y)}" text-anchor="middle" font-size="${text}" font-weight="600" fill="${colour}">${count}</text>`;
}

function label({ name, counted }: TriangleLevel, middle: number): string {
  const line = (words: string, y: number, style: string): string =>
    `<text x="${labels.x}" y="${round(y)}" font-size="${text}" ${style}>${escaped(words)}</text>`;
  return [
    line(name, middle - 2, `font-weight="600" fill="${colours.ink}"`),
    line(counted, middle + text, `fill="${colours.secondary}"`),
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
