import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import { chartHeight } from '../../../outputs/charts/chart-spec.ts';
import { plotPanels } from '../../../outputs/charts/plot-panels.ts';
import { renderChart } from '../../../outputs/charts/render-chart.ts';
import { mostLines } from '../../../outputs/charts/theme.ts';
import { xOfYear } from '../../../outputs/site/browser/plot-place.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { withGoals } from '../../support/sample-goals.ts';

const [indicator] = buildReport(sampleDraft({ content: withGoals() }), 'sv').sections.flatMap(
  ({ indicators }) => indicators,
);
const figures = indicator?.figures ?? [];
const sizes = [
  { width: 760, purpose: 'screen' },
  { width: 358, purpose: 'phone' },
] as const;

/** Where a drawing prints its years, and how far down its base lines are: x is summed over the groups around a text. */
function printedYears(svg: string): { year: number; x: number; y: number }[] {
  const offsets: [number, number][] = [];
  const found: { year: number; x: number; y: number }[] = [];
  for (const [tag, name, text = ''] of svg.matchAll(/<(\/?[a-z]+)[^>]*>([^<]*)/g)) {
    if (name === '/g') offsets.pop();
    const [, x = 0, y = 0] = (/translate\(([-\d.]+),([-\d.]+)\)/.exec(tag) ?? []).map(Number);
    if (name === 'g' && !tag.includes('/>')) offsets.push([x, y]);
    if (name === 'text' && /^20\d\d$/.test(text)) {
      const around = offsets.reduce((sum, [dx, dy]) => [sum[0] + dx, sum[1] + dy] as const, [x, y] as const);
      found.push({ year: Number(text), x: around[0], y: around[1] });
    }
  }
  return found;
}

describe('the panels of a drawing', () => {
  it.each(figures)('lie where the drawing has its years: $heading', async (figure) => {
    for (const { width, purpose } of sizes) {
      const size = { width, purpose, height: chartHeight(figure, { width, purpose }) };
      const panels = plotPanels(figure, size);
      const printed = printedYears(await renderChart(figure, size));
      expect(panels).toHaveLength(figure.series.length > mostLines ? figure.series.length : 1);
      const perPanel = printed.length / panels.length;
      expect(perPanel).toBeGreaterThan(1);
      printed.forEach(({ year, x, y }, i) => {
        const panel = panels[Math.floor(i / perPanel)];
        if (!panel) throw new Error('a year outside the panels');
        expect(Math.abs(xOfYear(figure.years, panel, year) - x)).toBeLessThan(1.5);
        // Its label stands under the base line, by less than two lines of text.
        expect(y - panel.bottom).toBeGreaterThan(0);
        expect(y - panel.bottom).toBeLessThan(28);
        expect(panel.top).toBeLessThan(panel.bottom);
      });
    }
  });
});
