import { describe, expect, it } from 'vitest';
import type { IndicatorDefinition } from '../../../indicators/catalogue/indicator-schema.ts';
import type { ReleaseContent } from '../../../indicators/release/release-content.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import type { IndicatorReport } from '../../../outputs/report-model.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const led = 'adapted_school.children_enrolled';

/** The page of one indicator, with the share or the count first. */
function pageOf(
  leads: IndicatorDefinition['leads'],
  language: 'sv' | 'en' = 'sv',
  content: (all: ReleaseContent) => ReleaseContent = (all) => all,
): IndicatorReport {
  const draft = sampleDraft({
    content: (all) =>
      content({
        ...all,
        catalogue: {
          ...all.catalogue,
          indicators: all.catalogue.indicators.map((one) => (one.id === led ? { ...one, leads } : one)),
        },
      }),
  });
  const page = buildReport(draft, language)
    .sections.flatMap(({ indicators }) => indicators)
    .find(({ id }) => id === led);
  if (!page) throw new Error(`${led} is not in the report`);
  return page;
}

describe('an indicator that a share leads', () => {
  it('tells the share first, with the two counts it is made of, and the year before as a share', () => {
    const { lead } = pageOf('share');
    const [, part, whole] = /\(([\d\u202f]+) av ([\d\u202f]+)\u00a0elever\)/.exec(lead) ?? [];
    const counts = [part, whole].map((text) => Number(text?.replaceAll('\u202f', '')));
    const percent = (100 * (counts[0] ?? 0)) / (counts[1] ?? 1);
    expect(lead).toMatch(/^År\u00a02025: \d,\d\u00a0% \(.*\)\. År\u00a02024: \d,\d\u00a0%\.$/);
    expect(lead).toContain(`2025: ${percent.toFixed(1).replace('.', ',')}\u00a0%`);
    expect(pageOf('share', 'en').lead).toMatch(
      /^In\u00a02025: \d\.\d\u00a0% \(\d+ of [\d,\s]+\u00a0pupils\)\. /,
    );
  });

  it('has it in the rows, with the count in brackets, and beside it the share of the year before', () => {
    const { latest, afterLatest, previous, unit } = pageOf('share');
    expect(latest.text).toMatch(/^\d,\d\u00a0%$/);
    expect(afterLatest).toMatch(/^\(\d+\u00a0elever\)$/);
    expect(previous?.cell.text).toMatch(/^\d,\d\u00a0%$/);
    expect(unit).toBe('elever');
  });

  it('draws it first, and judges it', () => {
    const page = pageOf('share');
    expect(page.figures.slice(0, 2).map(({ id }) => id)).toEqual([
      'adapted-school-children-enrolled-diagram-share',
      'adapted-school-children-enrolled-diagram-totalt',
    ]);
    const [, , ...same] = pageOf('count').figures;
    expect(page.figures.slice(2)).toEqual(same);
    expect(page.figures[0]?.trend?.verdict[0]).toContain(page.trend?.word);
  });

  it('is told as it was when the count leads, and where the release holds no share', () => {
    const count = pageOf('count');
    expect(count.lead).toBe('År\u00a02025: 123\u00a0elever. År\u00a02024: 126.');
    expect([count.latest.text, count.afterLatest]).toEqual(['123', 'elever']);
    expect(count.figures[0]?.id).toMatch(/-totalt$/);
    const without = pageOf('share', 'sv', (all) => ({ ...all, derived: [] }));
    expect([without.lead, without.latest.text]).toEqual([count.lead, '123']);
  });

  it('says why a year has no share, and gives no number of it', () => {
    const page = pageOf('share', 'sv', (all) => ({
      ...all,
      derived: all.derived.map((table) => ({
        ...table,
        cells: new Map(
          [...table.cells].map(([id, cell]) => [
            id,
            cell.year === 2025 && table.indicator === led
              ? { ...cell, fact: { state: 'not_calculated', because: 'withheld' } as const }
              : cell,
          ]),
        ),
      })),
    }));
    expect(page.lead).toMatch(
      /^Uppgiften för 2025 redovisas inte av sekretesskäl\. År\u00a02024: \d,\d\u00a0%/,
    );
    expect([page.latest.state, page.afterLatest, page.previous]).toEqual(['withheld', '', null]);
  });
});
