import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../indicators/catalogue/indicator-schema.ts';
import type { OutsideComparison } from '../../../indicators/comparisons/comparison.ts';
import { comparisonTab, outsideTab } from '../../../outputs/report/comparison-tab.ts';
import { contextWith } from '../../support/statistics-context.ts';

const rate: Measure = { kind: 'rate', per: 1000, ages: [0, 20] };
const share: Measure = { kind: 'share', of: 'bou.investigations_closed' };

function against(...regions: readonly string[]): Pick<OutsideComparison, 'others'> {
  const others = regions.map((region) => ({
    ...{ region, name: region, value: 1, interval: null, standing: 'similar' as const, source: 'påhittad' },
  }));
  return { others };
}

function tabOf(compared: Pick<OutsideComparison, 'others'>, language: 'sv' | 'en' = 'sv'): string {
  const context = contextWith('bou.children_investigated', {}, language);
  return comparisonTab(context, outsideTab(compared), rate, [rate]);
}

describe('the tab of a comparison', () => {
  it.each([
    [['01', '00'], 'Länet och riket', 'County and country'],
    [['00'], 'Riket', 'The country'],
    [['01'], 'Länet', 'The county'],
    [['0180', '0182'], 'Andra kommuner', 'Other municipalities'],
    [['0180', '00'], 'Andra', 'Others'],
  ])('says in few words whom the municipality is compared with: %s', (regions, sv, en) => {
    expect(tabOf(against(...regions))).toBe(sv);
    expect(tabOf(against(...regions), 'en')).toBe(en);
  });

  it('names its measure only where the same is compared by several', () => {
    const context = contextWith('bou.children_investigated', {});
    expect(comparisonTab(context, 'areas', rate, [rate])).toBe('Områden');
    expect(comparisonTab(context, 'areas', rate, [rate, share])).toBe('Områden, tal');
    expect(comparisonTab(context, 'areas', share, [rate, share])).toBe('Områden, andel');
  });
});
