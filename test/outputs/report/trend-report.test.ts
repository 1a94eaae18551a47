import { describe, expect, it } from 'vitest';
import { totals } from '../../../indicators/model/cell.ts';
import type { Trend } from '../../../indicators/trends/trend.ts';
import { trendOfSeries } from '../../../outputs/report/trend-report.ts';
import { contextWith, judged, quiet, verdict } from '../../support/statistics-context.ts';

const investigated = 'bou.children_investigated';
const share = 'bou.investigations_leading_to_intervention';
const interventions = 'bou.open_interventions';

function sentencesOf(trend: Trend, language: 'sv' | 'en' = 'sv'): readonly string[] | undefined {
  const context = contextWith(
    investigated,
    { series: [judged({ indicator: investigated }, trend)] },
    language,
  );
  return trendOfSeries(context, totals, 'count')?.verdict;
}

describe('the verdict on a series', () => {
  it.each([
    [verdict('increases'), 'Trend 2021–2025: ökar, från 495 till 561\u00a0barn.'],
    [verdict('decreases', { last: 1 }), 'Trend 2021–2025: minskar, från 495 till 1\u00a0barn.'],
    [verdict('unchanged'), 'Trend 2021–2025: i stort sett oförändrad, från 495 till 561\u00a0barn.'],
    [
      verdict('uncertain'),
      'Trend 2021–2025: osäker förändring.',
      'Åren tillsammans pekar åt ett håll, men ändringen från det första till det sista året är liten eller osäker.',
    ],
    [
      verdict('uncertain', { recent: { chiSquare: 1.2, direction: 'none' } }),
      'Trend 2021–2025: osäker förändring.',
      'Det första och det sista året skiljer sig åt, men åren tillsammans visar ingen säker riktning.',
    ],
    [
      verdict('no_clear_change', { first: 559, last: 505 }),
      'Trend 2021–2025: ingen säker förändring, från 559 till 505\u00a0barn.',
    ],
    [
      { state: 'too_few', least: 20, of: 'counted', from: 2023, to: 2025, points: 3 },
      'Trend 2023–2025: för få för att bedöma en trend. Minst ett av åren har färre än 20 barn.',
    ],
    [
      { state: 'too_few', least: 20, of: 'complement', from: 2023, to: 2025, points: 3 },
      'Trend 2023–2025: för få för att bedöma en trend. Minst ett av åren har färre än 20 barn utanför andelen.',
    ],
    [
      { state: 'not_calculated', because: 'withheld' },
      'Trend: kan inte beräknas. En uppgift som behövs redovisas inte av sekretesskäl.',
    ],
    [
      { state: 'not_calculated', because: 'break' },
      'Trend: kan inte beräknas. Tidsserien bryts, och de jämförbara åren är för få.',
    ],
  ] satisfies [Trend, ...string[]][])('says in Swedish of $state', (trend, ...sentences) => {
    expect(sentencesOf(trend)).toEqual(sentences);
  });

  it('is as complete in English', () => {
    expect(sentencesOf(verdict('uncertain', { preliminary: true }), 'en')).toEqual([
      'Trend 2021–2025: uncertain change.',
      'The years together go one way, but the change from the first to the last year is small or unsure.',
      'At least one of the years is preliminary, and the verdict may change.',
    ]);
  });

  it('says that a year of the window may still change', () => {
    expect(sentencesOf(verdict('increases', { preliminary: true }))?.[1]).toBe(
      'Minst ett av åren är preliminärt, och bedömningen kan ändras.',
    );
  });

  it('writes each kind of measure with its unit', () => {
    const measures = [
      [investigated, 'rate', 'från 19,3 till 21,0 per 1\u202f000 invånare 0–20 år.'],
      [share, 'share', 'från 19,3 till 21,0\u00a0%.'],
      [interventions, 'ratio', 'från 19,25 till 21,00 insatser per barn.'],
    ] as const;
    for (const [indicator, kind, end] of measures) {
      const context = contextWith(indicator, {});
      const shown = context.indicator.measures.find((measure) => measure.kind === kind);
      if (!shown) throw new Error(`no ${kind}`);
      const one = judged({ indicator, shown }, verdict('unchanged', { first: 19.25, last: 21 }));
      const [sentence] =
        trendOfSeries(contextWith(indicator, { series: [one] }), totals, shown)?.verdict ?? [];
      expect(sentence).toBe(`Trend 2021–2025: i stort sett oförändrad, ${end}`);
    }
  });

  it('says out loud that the years vary more than chance, of the count where its rate was judged, and of no other place', () => {
    const [rate] = contextWith(investigated, {}).indicator.measures;
    if (!rate) throw new Error('no rate');
    const said = (coordinates: typeof totals) => {
      const overdispersed = [{ indicator: investigated, coordinates, shown: rate, dispersion: 6 }];
      const series = [judged({ indicator: investigated }, verdict('unchanged'))];
      const context = contextWith(investigated, { series, signals: { ...quiet, overdispersed } });
      return trendOfSeries(context, totals, 'count')?.verdict.slice(1);
    };
    expect(said(totals)).toEqual(['Åren varierar mer än slumpen ensam brukar ge.']);
    expect(said({ ...totals, sex: 'F' })).toEqual([]);
  });

  it('tells only once why neither trend nor change can be calculated', () => {
    const changeOf = (because: 'short' | 'no_method') => {
      const one = judged(
        { indicator: investigated },
        { state: 'not_calculated', because: 'short' },
        {
          yearOnYear: { state: 'not_calculated', because },
        },
      );
      return trendOfSeries(contextWith(investigated, { series: [one] }), totals, 'count')?.yearOnYear;
    };
    expect(changeOf('short')).toBeNull();
    expect(changeOf('no_method')).toMatch(/^Förändringen sedan året före kan inte beräknas\. Måttet saknar/);
  });

  it('is null where the release has no statistics of the place', () => {
    const series = [
      judged({ indicator: investigated, coordinates: { ...totals, sex: 'F' } }, verdict('unchanged')),
    ];
    expect(trendOfSeries(contextWith(investigated, { series }), totals, 'count')).toBeNull();
    expect(trendOfSeries(contextWith(share, { series }), { ...totals, sex: 'F' }, 'count')).toBeNull();
  });
});
