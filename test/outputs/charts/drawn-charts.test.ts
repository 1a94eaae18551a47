import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import type { ChartCrew, ChartTask } from '../../../outputs/charts/chart-crew.ts';
import { drawCharts } from '../../../outputs/charts/drawn-charts.ts';
import { renderChart, renderDotChart } from '../../../outputs/charts/render-chart.ts';
import { siteCharts } from '../../../outputs/site/site-drawings.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const tasks = siteCharts(buildReport(sampleDraft(), 'sv'));

/** Says of each drawing what it is of. */
const named: ChartCrew = {
  run: async (asked) => asked.map(({ figure, size }) => `${figure.id} ${size.purpose}`),
};

describe('drawings', () => {
  it('are found by their figure and purpose, in whatever order they were drawn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(tasks), async (some) => {
        const drawing = await drawCharts(some, named);
        for (const { figure, size } of some)
          expect(drawing(figure, size.purpose)).toBe(`${figure.id} ${size.purpose}`);
        for (const { figure, size } of tasks.filter((task) => !some.includes(task)))
          expect(() => drawing(figure, size.purpose)).toThrow('is not drawn');
      }),
    );
  });

  it('are made once for each purpose', async () => {
    await expect(drawCharts([...tasks, ...tasks.slice(0, 1)], named)).rejects.toThrow('twice');
  });

  it('are those of lines and of rows when nobody else draws', async () => {
    const lines = tasks.find(({ figure }) => !('dots' in figure));
    const rows = tasks.find(({ figure }) => 'dots' in figure);
    if (!lines || !rows) throw new Error('the sample has both');
    const drawing = await drawCharts([lines, rows]);
    expect(drawing(lines.figure, lines.size.purpose)).toBe(await drawnAlone(lines));
    expect(drawing(rows.figure, rows.size.purpose)).toBe(await drawnAlone(rows));
  });
});

function drawnAlone({ figure, size }: ChartTask): Promise<string> {
  return 'dots' in figure ? renderDotChart(figure, size) : renderChart(figure, size);
}
