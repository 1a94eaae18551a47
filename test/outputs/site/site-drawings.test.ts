import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import { drawCharts } from '../../../outputs/charts/drawn-charts.ts';
import { pageDrawings, siteCharts } from '../../../outputs/site/site-drawings.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const report = buildReport(sampleDraft(), 'sv');
const indicators = report.sections.flatMap((section) => section.indicators);
const tasks = siteCharts(report);

describe('the drawings of a site', () => {
  it('are every figure and every comparison that is drawn, once for wide screens and once for phones', () => {
    const figures = indicators.flatMap(({ figures, comparisons }) => [
      ...figures,
      ...comparisons.flatMap(({ figure }) => (figure === null ? [] : [figure])),
    ]);
    for (const purpose of ['screen', 'phone'])
      expect(tasks.filter(({ size }) => size.purpose === purpose).map(({ figure }) => figure)).toEqual(
        figures,
      );
    expect(tasks).toHaveLength(2 * figures.length);
  });

  it('are wider than high on wide screens, unless they have many rows', () => {
    for (const { figure, size } of tasks) {
      expect(size.width).toBe(size.purpose === 'screen' ? 760 : 358);
      expect(size.height).toBeGreaterThan(60);
      if (!('dots' in figure) && figure.series.length <= 4) expect(size.height).toBeLessThan(size.width);
    }
  });

  it('stand on their page under the id of their figure, with the places that the script needs', async () => {
    const charts = await drawCharts(tasks, {
      run: async (asked) => asked.map(({ figure, size }) => `${figure.id} ${size.purpose}`),
    });
    for (const indicator of indicators) {
      const drawings = pageDrawings(indicator, charts);
      for (const { id } of indicator.figures) {
        expect(drawings.get(id)).toMatchObject({ wide: `${id} screen`, narrow: `${id} phone` });
        expect(drawings.get(id)?.places?.wide).toHaveProperty('data-panels');
      }
      for (const { figure } of indicator.comparisons)
        if (figure) expect(drawings.get(figure.id)?.places?.narrow).toHaveProperty('data-strips');
    }
  });
});
