import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndicatorCells } from '../../../../indicators/confidential/indicator-cells.ts';
import { derive } from '../../../../indicators/derive.ts';
import { AuditedPattern } from '../../../../indicators/disclosure/audited-pattern.ts';
import { goalVerdict, goalVerdicts } from '../../../../indicators/follow-up/goals/goal-verdicts.ts';
import { inflationOf, sidesOf, spreadOf } from '../../../../indicators/follow-up/goals/spread.ts';
import { totals } from '../../../../indicators/model/cell.ts';
import type { Checkpoint, GoalVerdict } from '../../../../indicators/model/follow-up/goal-verdict.ts';
import type { KeyFigure } from '../../../../indicators/model/follow-up/undertaking.ts';
import { ProtectedTable } from '../../../../indicators/public/protected-table.ts';
import type { Series } from '../../../../indicators/series/series.ts';
import { seriesOf } from '../../../../indicators/series/series-of.ts';
import { rateRatio } from '../../../../indicators/statistics/year-change.ts';
import { sampleKeyFigure, sampleUndertaking } from '../../../support/sample-follow-up.ts';
import { catalogueOf, counted, indicator, list } from '../../disclosure/small-catalogue.ts';
import { counts, perThousand, rates, ratios, shares } from '../../trends/invented-series.ts';

/** A fifth less of a.part from 2021 to 2026. */
function aFifthLess(own: Partial<KeyFigure> = {}): KeyFigure {
  return sampleKeyFigure({
    indicator: 'a.part',
    shown: 'count',
    baseline: { year: 2021, said: null },
    target: { direction: 'down', value: null, changePerCent: -20, year: 2026 },
    checkpoints: [2026],
    ...own,
  });
}

function newest(series: Series | undefined, own: Partial<KeyFigure> = {}): Checkpoint {
  const point = goalVerdict('mal', aFifthLess(own), series, 2024).checkpoints.at(-1);
  if (!point) throw new Error('a goal has at least one checkpoint');
  return point;
}

function said({ standing }: Checkpoint): string {
  return standing.verdict === 'cannot_be_judged' ? standing.because : standing.verdict;
}

const steady = [400, 402, 398, 401, 399];

describe('the verdict on a key figure', () => {
  it('says where it started, where it shall be, where it stands, and what could be seen', () => {
    const series = counts([...steady, 400, 380, 340, 300]);
    const verdict = goalVerdict('mal', aFifthLess({ checkpoints: [2022, 2023, 2026] }), series, 2024);
    expect(verdict).toMatchObject({ goal: 'mal', baseline: 400, target: 320 });
    expect(verdict.checkpoints.map((one) => [one.year, one.value, one.path, said(one)])).toEqual([
      [2022, 380, 384, 'uncertain'],
      [2023, 340, 368, 'on_the_way'],
      [2024, 300, 352, 'reached'],
    ]);
    expect(verdict.smallestDetectable?.kind).toBe('per_cent');
    expect(verdict.smallestDetectable?.change).toBeLessThan(-15);
    expect(verdict.smallestDetectable?.change).toBeGreaterThan(-25);
  });

  it('rests on the change since the baseline, widened by how the years vary', () => {
    const series = counts([400, 470, 340, 450, 350, 400, 460, 330, 300]);
    const { standing } = newest(series);
    const spread = spreadOf(sidesOf(series, 2021, 2024), 'poisson');
    if (!spread || spread === 'too_few') throw new Error('no spread');
    const by = inflationOf(spread);
    expect(by).toBeGreaterThan(10);
    const ratio = rateRatio({ events: 400 / by, exposure: 1 }, { events: 300 / by, exposure: 1 }, 0.95);
    expect(standing.change?.interval).toEqual(ratio?.interval.map((end) => 100 * (end - 1)));
    // The same fall, of years that are steady, is reached; of these it is not even clear.
    expect(said(newest(counts([...steady, 400, 370, 335, 300])))).toBe('reached');
    expect(said({ year: 2024, value: 300, path: null, standing })).toBe('uncertain');
  });

  it('looks at its checkpoints until the newest year, and at that year once', () => {
    const series = counts([...steady, 400, 380, 340, 300]);
    const years = (checkpoints: readonly number[]) =>
      goalVerdict('mal', aFifthLess({ checkpoints }), series, 2030).checkpoints.map(({ year }) => year);
    expect(years([2024, 2026])).toEqual([2024]);
    expect(years([2023, 2026])).toEqual([2023, 2024]);
    expect(years([2026])).toEqual([2024]);
  });

  it('of a rate follows the rate, and not the count', () => {
    const persons = [10_000, 10_000, 10_000, 10_000, 10_000, 10_000, 11_000, 12_000, 14_000];
    const grown = rates([...steady, 400, 402, 399, 401], persons);
    expect(said(newest(grown, { shown: 'measure' }))).toBe('reached');
    expect(newest(grown, { shown: 'measure' }).path).toBeCloseTo(35.2, 9);
  });

  it('of a share is a change in points', () => {
    const share = shares([60, 61, 59, 60, 60, 60, 52, 44, 36], 400);
    const { standing } = newest(share, {
      shown: 'measure',
      target: { direction: 'down', value: 10, changePerCent: null, year: 2026 },
    });
    expect(standing).toMatchObject({ verdict: 'reached', change: { kind: 'points' } });
    expect(standing.change?.change).toBeCloseTo(-6, 9);
  });
});

describe('a goal cannot be judged yet', () => {
  const series = counts([...steady, 400, 380, 340, 300]);

  it('before its baseline, in its baseline year, or before a year is published', () => {
    expect(said(newest(series, { baseline: { year: 2025, said: null } }))).toBe('not_yet');
    expect(said(newest(series, { baseline: { year: 2024, said: null } }))).toBe('too_few_years');
    expect(said(newest(counts([...steady, 400, 380, 340, 'pending'])))).toBe('not_yet');
    expect(newest(series, { baseline: { year: 2025, said: null } }).path).toBeNull();
  });

  it('where nothing tells how the years vary', () => {
    expect(said(newest(counts([400, 100], { from: 2021 })))).toBe('too_few_years');
    expect(said(newest(counts([400, 400, 400, 400, 100], { from: 2018 })))).not.toBe('too_few_years');
    // Two years on each side are no line with anything left over.
    expect(said(newest(counts([400, 400, 400, 100], { from: 2019 })))).toBe('too_few_years');
  });

  it('where the baseline or the year has no number', () => {
    expect(said(newest(counts([...steady, 400, 380, 340, 'withheld'])))).toBe('withheld');
    expect(said(newest(counts([...steady, 'withheld', 380, 340, 300])))).toBe('withheld');
    expect(said(newest(counts([...steady, 400, 380, 340, 'missing'])))).toBe('missing');
    expect(said(newest(undefined))).toBe('missing');
    const hidden = goalVerdict('mal', aFifthLess(), counts([...steady, 'withheld', 380, 340, 300]), 2024);
    expect(hidden).toMatchObject({ baseline: null, target: null, smallestDetectable: null });
  });

  it('over a break, and says so before anything else', () => {
    expect(said(newest({ ...series, breaks: [2023] }))).toBe('break');
    expect(said(newest({ ...series, breaks: [2024] }))).toBe('break');
    expect(said(newest({ ...series, breaks: [2025] }))).not.toBe('break');
    expect(said(newest({ ...counts([...steady, 400, 380, 340, 'withheld']), breaks: [2023] }))).toBe('break');
    // The baseline may be the first year of what is counted in a new way.
    expect(said(newest({ ...series, breaks: [2021] }))).not.toBe('break');
  });

  it('over a gap alone it can', () => {
    expect(said(newest(counts([...steady, 400, 'withheld', 340, 260])))).toBe('reached');
  });

  it('by a ratio, or from nothing', () => {
    expect(said(newest(ratios([...steady, 400, 380, 340, 300], 50), { shown: 'measure' }))).toBe('no_method');
    expect(said(newest(counts([5, 5, 5, 5, 5, 0, 5, 5, 5])))).toBe('no_method');
  });

  it('when the change is smaller than chance', () => {
    expect(newest(counts([...steady, 400, 395, 390, 385])).standing).toMatchObject({
      verdict: 'cannot_be_judged',
      because: 'uncertain',
      change: { kind: 'per_cent' },
    });
  });
});

describe('the verdicts of a release', () => {
  const sex = list('sex', 'sex', ['F', 'M']);
  const catalogue = catalogueOf(
    [indicator('a.part', { sex }, [['sex']], { measures: [perThousand] })],
    [sex],
  );
  const girls = { ...totals, sex: 'F' };
  const undertakings = [
    sampleUndertaking({
      id: 'tva',
      keyFigures: [aFifthLess(), aFifthLess({ id: 'flickor', coordinates: girls })],
    }),
    sampleUndertaking({ id: 'inget' }),
    sampleUndertaking({ id: 'ett', keyFigures: [aFifthLess({ shown: 'measure' })] }),
  ];

  /** @param numbers  of all and of girls, from 2016 on   @param hidden  places and years that are withheld: `F2021` */
  function verdictsOf(
    numbers: readonly (readonly [number, number])[],
    hidden: ReadonlySet<string>,
  ): GoalVerdict[] {
    const source = numbers.flatMap(([all, ofGirls], i) => [
      counted('a.part', {}, all, all, 2016 + i),
      counted('a.part', { sex: 'F' }, ofGirls, ofGirls, 2016 + i),
    ]);
    const cells = IndicatorCells.of(source);
    const decisions = new Map(
      [...cells.cells()].map(({ id, year, coordinates }) => [
        id,
        hidden.has(`${coordinates.sex}${year}`) ? ('withhold' as const) : ('publish' as const),
      ]),
    );
    const tables = ProtectedTable.protect(cells, AuditedPattern.survived(cells, decisions, []));
    const derived = derive(tables, catalogue, { source: 'påhittad', count: () => 10_000 });
    const series = tables.flatMap((table) => seriesOf(table, derived, catalogue, []));
    return goalVerdicts(undertakings, series, 2024);
  }

  const falling = [400, 410, 390, 405, 400, 400, 370, 330, 290].map((all) => [all, all / 2 - 20] as const);

  it('come in the order of the undertakings and their key figures', () => {
    const verdicts = verdictsOf(falling, new Set());
    expect(verdicts.map(({ goal, keyFigure }) => [goal, keyFigure.id])).toEqual([
      ['tva', 'narvaro-1'],
      ['tva', 'flickor'],
      ['ett', 'narvaro-1'],
    ]);
    expect(verdicts.map(({ baseline }) => baseline)).toEqual([400, 180, 40]);
  });

  it('depend on no withheld number', () => {
    const places = falling.flatMap((_, i) => [`T${2016 + i}`, `F${2016 + i}`]);
    const number = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(
        fc.subarray(places, { minLength: 1 }),
        fc.array(fc.tuple(number, number), { minLength: 9, maxLength: 9 }),
        (hidden, others) => {
          const away = new Set(hidden);
          const otherWorld = falling.map(([all, ofGirls], i) => {
            const [otherAll, otherGirls] = others[i] ?? [0, 0];
            return [
              away.has(`T${2016 + i}`) ? otherAll : all,
              away.has(`F${2016 + i}`) ? otherGirls : ofGirls,
            ] as const;
          });
          expect(verdictsOf(otherWorld, away)).toEqual(verdictsOf(falling, away));
        },
      ),
      { seed: 2026, numRuns: 60 },
    );
  });

  it('would depend on it if it were shown', () => {
    const other = falling.map(([all, ofGirls], i) => [i === 8 ? 390 : all, ofGirls] as const);
    expect(verdictsOf(other, new Set())).not.toEqual(verdictsOf(falling, new Set()));
  });
});
