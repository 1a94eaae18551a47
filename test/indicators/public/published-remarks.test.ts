import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndicatorCells } from '../../../indicators/confidential/indicator-cells.ts';
import { AuditedPattern, type Decision } from '../../../indicators/disclosure/audited-pattern.ts';
import type { Answer } from '../../../indicators/model/answer.ts';
import { cellId, isTotal, totals } from '../../../indicators/model/cell.ts';
import { answeredBreaks, withAnsweredBreaks } from '../../../indicators/public/answered-breaks.ts';
import { ProtectedTable } from '../../../indicators/public/protected-table.ts';
import { PublishedRemarks } from '../../../indicators/public/published-remarks.ts';
import { largeChanges } from '../../../indicators/questions/large-changes.ts';
import { Draft } from '../../../indicators/release/draft.ts';
import type { ReleaseContent } from '../../../indicators/release/release-content.ts';
import { counted } from '../disclosure/small-catalogue.ts';
import { inventedCatalogue, inventedCells, inventedYears } from '../questions/invented-years.ts';

function answer(
  place: Pick<Answer, 'indicator' | 'year' | 'coordinates'>,
  change: Partial<Answer> = {},
): Answer {
  const { indicator, year, coordinates } = place;
  const text = { sv: 'Ny blankett infördes.', en: null };
  return {
    ...{ indicator, year, coordinates, text, role: 'dataansvarig', date: '2022-03-02', makesBreak: false },
    ...change,
  };
}

function tablesOf(
  cells: Parameters<typeof IndicatorCells.of>[0],
  decide: (id: string) => Decision,
): ProtectedTable[] {
  const confidential = IndicatorCells.of(cells);
  const decisions = new Map([...confidential.cells()].map(({ id }) => [id, decide(id)]));
  return ProtectedTable.protect(confidential, AuditedPattern.survived(confidential, decisions, []));
}

describe('published remarks', () => {
  it('are the questions of the counts whose two values are both published, and no others', () => {
    const tally = { answered: 0, asked: 0, held: 0 };
    const decisions = fc.array(fc.constantFrom<Decision>('publish', 'publish', 'withhold', 'drop'), {
      minLength: 40,
      maxLength: 40,
    });
    fc.assert(
      fc.property(inventedCells, decisions, (cells, choices) => {
        const decisionOf = new Map(
          cells.map(({ id }, i) => [id, choices[(i * 7) % choices.length] ?? 'publish']),
        );
        const tables = tablesOf(cells, (id) => decisionOf.get(id) ?? 'publish');
        const values = new Map(
          cells.flatMap((cell) => (cell.state === 'counted' ? [[cell.id, cell.value] as const] : [])),
        );
        const questions = largeChanges(
          inventedCatalogue,
          inventedYears,
          (place) => values.get(cellId(place)) ?? null,
        );
        // Every second question is answered, the published and the withheld alike.
        const answers = questions.filter((_, i) => i % 2 === 0).map((place) => answer(place));
        const isShown = (place: (typeof questions)[number]) =>
          [place, { ...place, year: place.year - 1 }].every(
            (one) => decisionOf.get(cellId(one)) === 'publish',
          );
        const expected = questions.flatMap((place, i) => {
          if (!isShown(place)) return [];
          if (i % 2 === 0) return [`answered ${cellId(place)}`];
          return isTotal(place.coordinates) ? [`asked ${cellId(place)}`] : [];
        });
        const remarks = PublishedRemarks.from(tables, inventedCatalogue, answers).all();
        expect(remarks.map((remark) => `${remark.state} ${cellId(remark)}`)).toEqual(expected);
        tally.answered += remarks.filter(({ state }) => state === 'answered').length;
        tally.asked += remarks.filter(({ state }) => state === 'asked').length;
        tally.held += questions.filter((place) => !isShown(place)).length;
      }),
      { seed: 2026, numRuns: 200 },
    );
    for (const times of Object.values(tally)) expect(times).toBeGreaterThan(50);
  });

  it('are the same whatever stands in a withheld cell, and whatever has been answered about it', () => {
    const girls = { sex: 'F' } as const;
    const world = (before: number, answers: readonly Answer[]) => {
      const cells = [
        counted('a.whole', {}, 60, 60, 2018),
        counted('a.whole', {}, 90, 90, 2019),
        counted('a.whole', girls, before, before, 2018),
        counted('a.whole', girls, 14, 14, 2019),
      ];
      const tables = tablesOf(cells, (id) => (id === 'a.whole|2018|TOT|F|T|T|T' ? 'withhold' : 'publish'));
      const remarks = PublishedRemarks.from(tables, inventedCatalogue, answers);
      return JSON.stringify([remarks.all(), [...withAnsweredBreaks(inventedCatalogue, remarks).breaks]]);
    };
    const onGirls = answer(
      { indicator: 'a.whole', year: 2019, coordinates: { ...totals, sex: 'F' } },
      { makesBreak: true, text: { sv: 'Bara om flickorna.', en: null } },
    );
    // From 4 to 14 nobody asks; from 3 to 14 somebody does.
    expect(world(4, [])).toMatch(/"state":"asked"/);
    expect(world(3, [])).toBe(world(4, []));
    expect(world(3, [onGirls])).toBe(world(4, []));
  });

  it('have one maker, and nothing else gets into a draft', () => {
    const tables = tablesOf([counted('a.whole', {}, 60, 60, 2018)], () => 'publish');
    const lookalike = { indicator: 'a.whole', at: () => undefined, cells: () => [] };
    const look: unknown = [lookalike];
    expect(() => Reflect.apply(PublishedRemarks.from, null, [look, inventedCatalogue, []])).toThrow(
      /protected tables only/,
    );
    const content: Partial<ReleaseContent> = { tables };
    expect(() => Reflect.apply(Draft.of, null, [content])).toThrow(/only remarks that are made from/);
  });
});

describe('a break that an answer makes', () => {
  const cells = [
    counted('a.whole', {}, 60, 60, 2018),
    counted('a.whole', {}, 90, 90, 2019),
    counted('a.whole', { sex: 'F' }, 30, 30, 2018),
    counted('a.whole', { sex: 'F' }, 60, 60, 2019),
  ];
  const tables = tablesOf(cells, () => 'publish');
  const onTotal = answer(
    { indicator: 'a.whole', year: 2019, coordinates: totals },
    { makesBreak: true, text: { sv: 'Nytt system.', en: 'A new system.' } },
  );

  it('stands in the catalogue of the release as if it had been declared', () => {
    const made = withAnsweredBreaks(
      inventedCatalogue,
      PublishedRemarks.from(tables, inventedCatalogue, [onTotal]),
    );
    const [whole, broken] = made.indicators;
    expect(whole?.breaks).toEqual(['answered_a_whole_2019']);
    expect(broken).toBe(inventedCatalogue.indicators[1]);
    expect(made.breaks.get('answered_a_whole_2019')).toMatchObject({
      year: 2019,
      comparable: false,
      reason: { sv: 'Nytt system', en: 'A new system' },
    });
    expect(inventedCatalogue.indicators[0]?.breaks).toEqual([]);
  });

  it('is of one part alone when the answer is', () => {
    const onGirls = answer(
      { indicator: 'a.whole', year: 2019, coordinates: { ...totals, sex: 'F' } },
      { makesBreak: true },
    );
    const remarks = PublishedRemarks.from(tables, inventedCatalogue, [onGirls]);
    expect(withAnsweredBreaks(inventedCatalogue, remarks)).toBe(inventedCatalogue);
    expect(answeredBreaks(remarks.all())).toEqual([
      {
        indicator: 'a.whole',
        year: 2019,
        coordinates: { ...totals, sex: 'F' },
        reason: { sv: 'Ny blankett infördes', en: 'Ny blankett infördes' },
      },
    ]);
  });
});
