import { describe, expect, it } from 'vitest';
import { totals } from '../../../indicators/model/cell.ts';
import type { Series } from '../../../indicators/series/series.ts';
import type { Trend } from '../../../indicators/trends/trend.ts';
import { trendOfParts } from '../../../outputs/report/trend-of-parts.ts';
import { contextWith, judged, quiet, verdict } from '../../support/statistics-context.ts';

const investigated = 'bou.children_investigated';

describe('the verdicts on the parts of a breakdown', () => {
  const at = (sex: string) => ({ ...totals, sex });
  const parts = ['F', 'M', 'X', 'Y'].map((sex) => ({ label: `Del ${sex}`, at: at(sex) }));

  function verdictsOf(...trends: readonly Trend[]): readonly string[] | undefined {
    const series = trends.map((trend, i) =>
      judged({ indicator: investigated, coordinates: at(['F', 'M', 'X', 'Y'][i] ?? '') }, trend),
    );
    return trendOfParts(contextWith(investigated, { series }), parts)?.verdict;
  }

  it('are one sentence for all that share verdict and window', () => {
    expect(
      verdictsOf(
        verdict('increases'),
        verdict('unchanged'),
        verdict('increases'),
        verdict('increases', { from: 2022, points: 4 }),
      ),
    ).toEqual([
      'Trend 2021–2025: ökar för Del F och Del X.',
      'Trend 2021–2025: i stort sett oförändrad för Del M.',
      'Trend 2022–2025: ökar för Del Y.',
      'Bedömningen gäller antalen, inte talen per invånare.',
    ]);
  });

  it('say why nothing could be calculated, one reason at a time', () => {
    expect(
      verdictsOf(
        { state: 'not_calculated', because: 'withheld' },
        { state: 'not_calculated', because: 'short' },
        { state: 'not_calculated', because: 'withheld' },
      ),
    ).toEqual([
      'Trend: kan inte beräknas för Del F och Del X. En uppgift som behövs redovisas inte av sekretesskäl.',
      'Trend: kan inte beräknas för Del M. De jämförbara åren är för få.',
    ]);
  });

  it('are null where nothing is known of any', () => {
    expect(verdictsOf()).toBeUndefined();
  });

  it('say which of them vary more than chance', () => {
    const overdispersed = [
      { indicator: investigated, coordinates: at('M'), shown: 'count' as const, dispersion: 6 },
    ];
    const series = [judged({ indicator: investigated, coordinates: at('M') }, verdict('unchanged'))];
    const context = contextWith(investigated, { series, signals: { ...quiet, overdispersed } });
    expect(trendOfParts(context, parts)?.verdict.slice(1)).toEqual([
      'Åren varierar mer än slumpen ensam brukar ge för Del M.',
      'Bedömningen gäller antalen, inte talen per invånare.',
    ]);
  });

  it('tell last, and in words of their own, of those that are too few, and of those that are none', () => {
    const few: Trend = { state: 'too_few', least: 20, of: 'counted', from: 2021, to: 2025, points: 5 };
    const points = (value: number): Series['points'] =>
      [2021, 2023, 2025].map((year) => ({
        ...{ year, state: 'published', value, numerator: value, denominator: null },
        ...{ preliminary: false, revised: false },
      }));
    const series = [
      judged({ indicator: investigated, coordinates: at('F'), points: points(0) }, few),
      judged({ indicator: investigated, coordinates: at('M'), points: points(3) }, few),
      judged(
        { indicator: investigated, coordinates: at('X'), points: points(40) },
        verdict('no_clear_change'),
      ),
    ];
    expect(trendOfParts(contextWith(investigated, { series }), parts)?.verdict).toEqual([
      'Trend 2021–2025: ingen säker förändring för Del X.',
      'Inga barn åren 2021–2025: Del F.',
      'Trend 2021–2025: bedöms inte för Del M, som något av åren har färre än 20 barn.',
      'Bedömningen gäller antalen, inte talen per invånare.',
    ]);
    expect(trendOfParts(contextWith(investigated, { series }, 'en'), parts)?.verdict.slice(1, 3)).toEqual([
      'No children in 2021–2025: Del F.',
      'Trend 2021–2025: not judged for Del M, with fewer than 20 children in one of the years.',
    ]);
  });

  it('do not answer for labels that people have chosen', () => {
    const series = [judged({ indicator: investigated, coordinates: at('F') }, verdict('unchanged'))];
    const label = 'Beror på';
    expect(trendOfParts(contextWith(investigated, { series }), [{ label, at: at('F') }])?.verdict).toEqual([
      `Trend 2021–2025: i stort sett oförändrad för ${label}.`,
      'Bedömningen gäller antalen, inte talen per invånare.',
    ]);
  });
});
