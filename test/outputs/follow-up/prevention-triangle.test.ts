import { describe, expect, it } from 'vitest';
import type { preventionLevels } from '../../../indicators/model/follow-up/intervention.ts';
import { colours, seriesStyles } from '../../../outputs/charts/theme.ts';
import { preventionTriangle, triangleOnPaper } from '../../../outputs/follow-up/prevention-triangle.ts';

type Counts = Readonly<Record<(typeof preventionLevels)[number], number>>;

const counts: Counts = { promoting: 2, universal: 5, selective: 0, indicated: 1, treatment: 0 };

function triangle(own: Counts, name = (level: string) => level): string {
  const level = (one: (typeof preventionLevels)[number]) => ({
    ...{ name: name(one), count: own[one], counted: `${own[one]} insatser` },
  });
  return preventionTriangle({
    promoting: level('promoting'),
    universal: level('universal'),
    selective: level('selective'),
    indicated: level('indicated'),
    treatment: level('treatment'),
  });
}

const svg = triangle(counts);

function textsAt(drawing: string): { readonly y: number; readonly words: string }[] {
  return [...drawing.matchAll(/<text [^>]*y="([\d.]+)"[^>]*>([^<]*)</g)].map(([, y, words]) => ({
    y: Number(y),
    words: words ?? '',
  }));
}

describe('the prevention triangle', () => {
  it('has each level once, from treatment at the top to promotion at the foot', () => {
    const names = textsAt(svg).filter(({ words }) => words in counts);
    const fromTheTop = [...names].sort((a, b) => a.y - b.y).map(({ words }) => words);
    expect(fromTheTop).toEqual(['treatment', 'indicated', 'selective', 'universal', 'promoting']);
  });

  it('has the count of each level in its field', () => {
    const numbers = textsAt(svg).filter(({ words }) => /^\d+$/.test(words));
    expect([...numbers].sort((a, b) => a.y - b.y).map(({ words }) => words)).toEqual([
      '0',
      '1',
      '0',
      '5',
      '2',
    ]);
  });

  it('shows an empty level as a dashed outline, and only an empty one', () => {
    const fields = [...svg.matchAll(/<(?:path|rect) [^>]*>/g)].map(([tag]) => tag);
    expect(fields).toHaveLength(5);
    expect(fields.filter((tag) => tag.includes('stroke-dasharray'))).toHaveLength(2);
    expect(fields.filter((tag) => tag.includes(`fill="${seriesStyles[0].colour}"`))).toHaveLength(3);
    const none = triangle({ promoting: 0, universal: 0, selective: 0, indicated: 0, treatment: 0 });
    expect(none.match(/stroke-dasharray/g)).toHaveLength(5);
    expect(none).not.toContain(seriesStyles[0].colour);
  });

  it('has only colours that pages turn in dark mode and forced colours', () => {
    const used = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour);
    expect(new Set(used)).toEqual(
      new Set([colours.paper, colours.ink, colours.secondary, seriesStyles[0].colour]),
    );
  });

  it('holds shapes and words alone, and takes no mark-up from names', () => {
    const hostile = triangle(counts, () => '<script>alert("x")</script> & "y"');
    expect(hostile).not.toMatch(/<(?!svg|\/svg|path|text|\/text|rect)/);
    expect(hostile).toContain('&lt;script&gt;');
    expect(hostile).not.toMatch(/ (id|class|style|href)=/);
  });

  it('keeps its shape on paper', () => {
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
    expect(triangleOnPaper.width / triangleOnPaper.height).toBeCloseTo(Number(width) / Number(height), 2);
    const places = [...svg.matchAll(/(?<![a-z-])[xy]="([\d.]+)"/g)].map(([, place]) => Number(place));
    expect(Math.max(...places)).toBeLessThan(Number(height));
  });
});
