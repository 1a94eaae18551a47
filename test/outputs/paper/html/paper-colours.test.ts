import { describe, expect, it } from 'vitest';
import { packageAsset } from '../../../../outputs/assets.ts';

const paper = new TextDecoder().decode(packageAsset('outputs/paper/html/paper.css'));
const site = new TextDecoder().decode(packageAsset('outputs/site/style.css'));

describe('a paper on the screen', () => {
  it.each([
    ['light', 0],
    ['dark', 1],
  ])('has the colours of the site: %s', (_, nth) => {
    expect(palette(paper, nth).length).toBe(10);
    expect(palette(paper, nth)).toEqual(palette(site, nth));
  });

  it('recolours the marks of a chart as the site does', () => {
    expect(chartRules(paper).length).toBeGreaterThan(15);
    expect(chartRules(paper)).toEqual(chartRules(site));
  });
});

/** The colours that the nth `:root` block of a sheet gives a name. */
function palette(css: string, nth: number): string[] {
  const block = [...css.matchAll(/:root \{([^}]*)\}/g)][nth]?.[1] ?? '';
  return [...block.matchAll(/--[a-z0-9-]+: #[0-9A-F]{6};/g)].map(([declaration]) => declaration);
}

/** Rules for marks by the colour that they are drawn in; those for sparklines, which no paper has, left out. */
function chartRules(css: string): string[] {
  return [...css.matchAll(/\.chart \[[^{]*\{[^}]*\}/g)].map(([rule]) =>
    rule.replace(/, \.spark \[[^\]]*\]/, ''),
  );
}
