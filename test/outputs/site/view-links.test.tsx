import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import { ViewLinks, viewsOf } from '../../../outputs/site/view-links.tsx';
import { sampleDraft } from '../../support/sample-draft.ts';

const indicators = buildReport(sampleDraft(), 'sv').sections.flatMap((section) => section.indicators);

describe('the views of an indicator', () => {
  it('are its figures by their headings, and then its comparisons by their short names', () => {
    for (const indicator of indicators) {
      const { figures, comparisons } = indicator;
      const views = viewsOf(indicator);
      expect(views.map(({ id }) => id)).toEqual([...figures, ...comparisons].map(({ id }) => id));
      expect(views.map(({ label }) => label)).toEqual([
        ...figures.map(({ heading }) => heading),
        ...comparisons.map(({ tab }) => tab),
      ]);
      expect(new Set(views.map(({ label }) => label)).size).toBe(views.length);
    }
  });

  it('are linked to in their order', () => {
    const views = [
      { id: 'a', label: 'Antal' },
      { id: 'b', label: '<b>Områden</b>' },
    ];
    const html = String(<ViewLinks views={views} label="På sidan" />);
    expect(html).toMatch(/^<nav class="views" aria-label="På sidan" data-switch="">/);
    expect([...html.matchAll(/<a href="#(\w)">(.*?)<\/a>/g)].map(([, id, label]) => [id, label])).toEqual([
      ['a', 'Antal'],
      ['b', '&lt;b&gt;Områden&lt;/b&gt;'],
    ]);
  });

  it('need no links where there is one', () => {
    expect(String(<ViewLinks views={[{ id: 'a', label: 'Antal' }]} label="På sidan" />)).not.toContain('nav');
  });
});
