import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { colours, seriesStyles } from '../../../outputs/charts/theme.ts';
import { contrast, distance, visions } from '../../support/colour.ts';

const css = readFileSync(createRequire(import.meta.url).resolve('#package/outputs/site/style.css'), 'utf8');

/** The custom properties of the style sheet's nth `:root` block: light, dark, print. */
function palette(nth: number): Map<string, string> {
  const block = [...css.matchAll(/:root \{([^}]*)\}/g)][nth]?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9A-F]{6});/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
}

const schemes = [
  ['light', palette(0)],
  ['dark', palette(1)],
] as const;

describe.each(schemes)('the %s colours', (_name, colour) => {
  const of = (name: string): string => {
    const found = colour.get(name);
    if (!found) throw new Error(`no colour ${name}`);
    return found;
  };
  const series = ['series-1', 'series-2', 'series-3', 'series-4'].map(of);

  it('keep text readable on paper and on the quiet surface', () => {
    for (const ground of [of('paper'), of('surface')]) {
      expect(contrast(of('ink'), ground)).toBeGreaterThanOrEqual(12);
      expect(contrast(of('secondary'), ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(of('accent'), ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keep each series readable as a label, and two series apart in every kind of colour vision', () => {
    for (const one of series) expect(contrast(one, of('paper'))).toBeGreaterThanOrEqual(4.5);
    for (const vision of Object.keys(visions)) {
      const pairs = series.flatMap((a, i) => series.slice(i + 1).map((b) => distance(a, b, vision)));
      expect(Math.min(...pairs)).toBeGreaterThanOrEqual(33);
    }
  });
});

it('charts are drawn in the light colours of the style sheet, and each has its counterpart in the dark', () => {
  const light = palette(0);
  expect(seriesStyles.map(({ colour }) => colour)).toEqual(
    ['series-1', 'series-2', 'series-3', 'series-4'].map((name) => light.get(name)),
  );
  expect([colours.paper, colours.ink, colours.secondary, colours.rule]).toEqual(
    ['paper', 'ink', 'secondary', 'rule'].map((name) => light.get(name)),
  );
  for (const colour of [...Object.values(colours), ...seriesStyles.map((style) => style.colour)]) {
    expect(css).toMatch(new RegExp(`\\.chart \\[(fill|stroke)="${colour}"\\]`));
  }
});
