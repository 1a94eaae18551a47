import { describe, expect, it } from 'vitest';
import type { Language } from '../../../indicators/model/text.ts';
import { causalWords } from '../../../outputs/wording/causal-words.ts';
import type { StatisticsWording } from '../../../outputs/wording/statistics-wording.ts';
import { wordingOf } from '../../../outputs/wording/wording-of.ts';

const extremes = ['0', '\u2212100,0', '+1\u202f234\u202f567,8'];

/** Every sentence that the words can make, its blanks filled with what is as extreme as can be. */
function sentencesOf({ statistics }: { readonly statistics: StatisticsWording }): string[] {
  const { trend, yearOnYear, signals, comparison, perCent, points, interval, pooled, because } = statistics;
  const { workings } = trend;
  return extremes.flatMap((number) => [
    ...[
      perCent(number),
      points(number),
      interval([number, number], perCent),
      interval([number, number], points),
    ],
    ...Object.values(trend.verdicts).flatMap((verdict) => [
      trend.moved('1900–2100', verdict, number, number),
      trend.uncertain('1900–2100', verdict),
      trend.level('1900–2100', verdict, number),
      trend.tooFew('2100', verdict, number, 'barn', 'counted'),
      trend.tooFew('2100', verdict, number, 'barn', 'complement'),
      ...Object.values(because).map((why) => trend.notCalculated(verdict, why)),
      trend.ofParts(null, verdict, ''),
      trend.ofParts('1900–2100', verdict, 'A, B och C'),
    ]),
    ...(['increases', 'decreases', 'unchanged', 'no_clear_change', 'uncertain'] as const).map((state) =>
      trend.since(state, 2021),
    ),
    ...Object.values(trend.disagreement),
    ...[trend.tooFewOfParts('2100', number, 'barn', 'A'), trend.noneOfParts('2100', 'barn', 'A')],
    ...[trend.preliminary, trend.overdispersed, trend.overdispersedParts('A')],
    workings.windowOf('2100', 0),
    workings.annualOf(number, number),
    ...[true, false].map((widened) => workings.dispersionOf(number, widened)),
    ...Object.values(workings.directions).map((direction) => workings.recentOf(number, direction)),
    ...[null, number].map((annual) =>
      workings.longOf({ span: '2100', annual, slope: number, probability: number }),
    ),
    ...[workings.ruleText(number, number), workings.meaningText],
    ...Object.values(workings).filter((word) => typeof word === 'string'),
    ...[true, false].map((preliminary) => yearOnYear.changed(1900, 2100, number, number, preliminary)),
    ...[yearOnYear.clear, yearOnYear.withinChance, ...Object.values(yearOnYear.short)],
    ...Object.values(because).map((why) => yearOnYear.notCalculated(why)),
    ...(['above', 'below'] as const).flatMap((side) =>
      [true, false].map((preliminary) =>
        signals.outside({
          ...{
            year: 2100,
            value: number,
            preliminary,
            side,
            baseline: '1900–2099',
            limits: [number, number],
          },
        }),
      ),
    ),
    ...[signals.part('kön', 'Flickor'), signals.severalOf('A', 2)],
    ...[0, 1, 2].flatMap((count) => [
      signals.judged(count, 0, count),
      signals.judged(count, count, 12),
      signals.notJudged(count),
    ]),
    ...[signals.overdispersed(''), signals.trends, signals.nothing, signals.nothingJudged],
    ...Object.values(comparison.standings).flatMap((standing) => [
      comparison.stood(standing, 'A'),
      comparison.against('A', 'B', standing),
      comparison.chart.dot('A', number, standing),
    ]),
    ...[
      comparison.notCompared('A'),
      comparison.allSimilar,
      comparison.withTheWhole,
      comparison.limits,
      comparison.overdispersed(number),
    ],
    ...[comparison.tooFew, comparison.reference, comparison.noInterval, comparison.takenAsExact],
    ...[comparison.areas, comparison.outside, comparison.standing, comparison.interval, comparison.ours('A')],
    ...[comparison.chart.reading, comparison.chart.opening('A')],
    ...Object.values(comparison.standardised.direct).flatMap(({ head, meaning }) => [head, meaning]),
    ...Object.values(comparison.standardised.indirect).flatMap(({ head, meaning }) => [head, meaning]),
    comparison.standardised.either,
    ...[pooled.together, pooled.note, pooled.rates],
  ]);
}

describe.each<Language>(['sv', 'en'])('the words on statistics in %s', (language) => {
  const sentences = sentencesOf(wordingOf(language));

  it('claim no cause, whatever they are filled with', () => {
    expect(sentences.length).toBeGreaterThan(300);
    expect(sentences.filter((sentence) => causalWords(sentence, language).length > 0)).toEqual([]);
  });

  it('keep number and per cent sign together, and write a minus and not a hyphen', () => {
    expect(sentences.filter((sentence) => /[^\u00a0]%|\s-\d|–\d.*%/.test(sentence))).toEqual([]);
  });

  it('end as sentences do, and leave nothing open', () => {
    expect(sentences.filter((sentence) => /\.\.|,\.|undefined|null|NaN| {2}/.test(sentence))).toEqual([]);
  });
});

it('the seven verdicts are the words that were decided', () => {
  expect(Object.values(wordingOf('sv').statistics.trend.verdicts)).toEqual([
    'ökar',
    'minskar',
    'i stort sett oförändrad',
    'ingen säker förändring',
    'osäker förändring',
    'för få för att bedöma en trend',
    'kan inte beräknas',
  ]);
});
