import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Release } from '../../../indicators/release/release.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import type { ChartCrew } from '../../../outputs/charts/chart-crew.ts';
import { rememberingCrew } from '../../../outputs/charts/remembering-crew.ts';
import { siteCharts } from '../../../outputs/site/site-drawings.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const approvals = [
  { role: 'Statistiker', date: '2026-03-20', draft: 'f' },
  { role: 'Dataskyddsombud', date: '2026-03-21', draft: 'f' },
];
const tasks = siteCharts(buildReport(sampleDraft(), 'sv')).slice(0, 12);

/** Says of each drawing what it is of, and counts them. */
function counting(): { readonly crew: ChartCrew; readonly drawn: () => number } {
  let number = 0;
  const crew: ChartCrew = {
    async run(asked) {
      number += asked.length;
      return asked.map(({ figure, size }) => `${figure.id} ${size.purpose}`);
    },
  };
  return { crew, drawn: () => number };
}

describe('a crew that remembers', () => {
  it('draws what another crew draws, in the order of each asking, and nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.constantFrom(...tasks))), async (askings) => {
        const { crew, drawn } = counting();
        const remembering = rememberingCrew(crew);
        for (const asking of askings)
          expect(await remembering.run(asking)).toEqual(await counting().crew.run(asking));
        expect(drawn()).toBe(new Set(askings.flat()).size);
      }),
    );
  });

  it('draws nothing anew for the release that a draft becomes', async () => {
    const { crew, drawn } = counting();
    const remembering = rememberingCrew(crew);
    const draft = sampleDraft();
    await remembering.run(siteCharts(buildReport(draft, 'sv')));
    const before = drawn();
    await remembering.run(siteCharts(buildReport(Release.approve(draft, 'f', approvals), 'sv')));
    expect(drawn()).toBe(before);
  });
});
