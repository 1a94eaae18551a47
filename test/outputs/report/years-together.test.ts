import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import type { IndicatorReport } from '../../../outputs/report-model.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

function indicatorsIn(language: 'sv' | 'en'): IndicatorReport[] {
  return buildReport(sampleDraft(), language).sections.flatMap(({ indicators }) => indicators);
}

/** The one indicator of the sample whose years are published together too. */
function pooledIn(language: 'sv' | 'en'): IndicatorReport {
  const found = indicatorsIn(language).find(({ id }) => id === 'bvc.children_joint_social_services');
  if (!found) throw new Error('the sample has joint children');
  return found;
}

describe('the way from few to several years together', () => {
  const pooled = pooledIn('sv');

  it('leads from a small total, and from parts of few, each to the table of its own breakdown', () => {
    const ways = pooled.figures.map(({ id, trend }) => `${id} → ${trend?.together?.table ?? 'nowhere'}`);
    expect(ways).toContain(
      'bvc-children-joint-social-services-diagram-totalt → bvc-children-joint-social-services-tabell-tillsammans-totalt',
    );
    const tables = pooled.tables.map(({ id }) => id);
    const targets = pooled.figures.flatMap(({ trend }) => trend?.together?.table ?? []);
    expect(targets.length).toBeGreaterThan(1);
    for (const target of targets) expect(tables).toContain(target);
    for (const { id, trend } of pooled.figures) {
      const target = trend?.together?.table.split('-').at(-1);
      if (target !== undefined && target !== 'totalt') expect(id).toContain(`-diagram-${target}`);
    }
  });

  it('names the table, in both languages', () => {
    expect(pooled.figures[0]?.trend?.together?.text).toBe(
      'Talen är små. Större tal finns i tabellen ”Antal barn, flera år tillsammans”.',
    );
    expect(pooledIn('en').figures[0]?.trend?.together?.text).toBe(
      'The figures are small. The table “Number of children, several years together” has larger ones.',
    );
  });

  it('is told in the note on small numbers too', () => {
    const note = pooled.notes.find(({ id }) => id === 'N10')?.text;
    expect(note).toMatch(/^Små tal\..* Tabellerna med flera år tillsammans bygger på större tal\.$/);
  });

  it('is nowhere where no years are published together', () => {
    const others = indicatorsIn('sv').filter(({ id }) => id !== pooled.id);
    expect(others.flatMap(({ figures }) => figures.flatMap(({ trend }) => trend?.together ?? []))).toEqual(
      [],
    );
  });
});

describe('the verdicts under a chart of parts', () => {
  it('say that counts are judged, where the parts have a rate or a share beside them', () => {
    const verdictOf = (indicator: string, part: string): string =>
      indicatorsIn('sv')
        .find(({ id }) => id === indicator)
        ?.figures.find(({ id }) => id.endsWith(`-diagram-${part}`))
        ?.trend?.verdict.join(' ') ?? '';
    expect(verdictOf('bou.children_investigated', 'sex')).toMatch(
      /^Trend .* Bedömningen gäller antalen, inte talen per invånare\.$/,
    );
    expect(verdictOf('bou.children_investigated', 'totalt')).not.toContain('Bedömningen gäller');
    expect(verdictOf('bou.open_interventions', 'type')).not.toContain('inte talen per invånare');
  });
});
