import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndicatorCells } from '../../../indicators/confidential/indicator-cells.ts';
import { AuditedPattern, type Decision } from '../../../indicators/disclosure/audited-pattern.ts';
import type { RevisionAnswer } from '../../../indicators/model/answer.ts';
import type { Coordinates } from '../../../indicators/model/cell.ts';
import { ProtectedTable } from '../../../indicators/public/protected-table.ts';
import { PublishedRemarks } from '../../../indicators/public/published-remarks.ts';
import { Draft } from '../../../indicators/release/draft.ts';
import type { EarlierFact, EarlierRelease } from '../../../indicators/release/earlier-release.ts';
import { PublishedRevisions, type Revision } from '../../../indicators/release/published-revisions.ts';
import { at, catalogueOf, counted, id, indicator, list, without } from '../disclosure/small-catalogue.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const change = { sv: 'Räknar även samtal per telefon', en: 'Calls count too' };
const catalogue = catalogueOf(
  [
    indicator('a.children', { sex }, [['sex']]),
    {
      ...indicator('b.visits', { sex }, [['sex']]),
      version: 2,
      history: [{ version: 2, from: 2016, change, comparable: true }],
    },
  ],
  [sex],
);

type Cells = Parameters<typeof IndicatorCells.of>[0];

function tablesOf(
  cells: Cells,
  withheld: readonly string[] = [],
  years: readonly number[] = [],
): ProtectedTable[] {
  const confidential = IndicatorCells.of(cells);
  const pooled = years.length > 0 ? [{ indicator: 'a.children', years }] : [];
  const ids = [...[...confidential.cells()].map((cell) => cell.id), pooledTotal];
  const decisions = new Map(
    ids.map((cell): [string, Decision] => [cell, withheld.includes(cell) ? 'withhold' : 'publish']),
  );
  return ProtectedTable.protect(confidential, AuditedPattern.survived(confidential, decisions, [], pooled));
}

const pooledTotal = 'a.children|2023-2024|TOT|T|T|T|T';

function earlierWith(
  facts: Readonly<Record<string, number | EarlierFact>>,
  versions: Readonly<Record<string, number>> = {},
): EarlierRelease {
  const entries = Object.entries(facts).map(([cell, fact]): [string, EarlierFact] => [
    cell,
    typeof fact === 'number' ? { state: 'published', value: fact, preliminary: false } : fact,
  ]);
  return {
    ...{ id: '2023-1', date: '2024-03-16' },
    ...{ facts: new Map(entries), versions: new Map(Object.entries(versions)) },
  };
}

function answer(cell: { year?: number; at?: Partial<Coordinates> } = {}): RevisionAnswer {
  const { year = 2024 } = cell;
  return {
    ...{ indicator: 'a.children', year, coordinates: at(cell.at ?? {}) },
    ...{ text: { sv: 'Två barn hade räknats dubbelt.', en: null }, role: 'controller', date: '2025-02-03' },
  };
}

function between(
  earlier: EarlierRelease | null,
  tables: readonly ProtectedTable[],
  answers: readonly RevisionAnswer[] = [],
): readonly Revision[] {
  return PublishedRevisions.between(earlier, tables, catalogue, answers).all();
}

function inWords(revision: Revision): string {
  const told = `${revision.id} ${revision.before} → ${revision.now}`;
  return revision.kind === 'value' ? `${told}, ${revision.cause.kind}` : told;
}

const girls = { sex: 'F' } as const;
const [total, ofGirls, ofBoys] = [
  id('a.children'),
  id('a.children', girls),
  id('a.children', { sex: 'M' }),
] as const;
const cells = [
  counted('a.children', {}, 60),
  counted('a.children', girls, 40),
  counted('a.children', { sex: 'M' }, 20),
];

describe('what is said otherwise than in the edition before', () => {
  it('is nothing in the first edition, which has none before it', () => {
    const first = PublishedRevisions.between(null, tablesOf(cells), catalogue, [answer()]);
    expect([first.since, first.all()]).toEqual([null, []]);
  });

  it('is a number that is another now, in the order of the tables; the same number is none', () => {
    const found = between(earlierWith({ [total]: 58, [ofGirls]: 38, [ofBoys]: 20 }), tablesOf(cells));
    expect(found.map(inWords)).toEqual([`${total} 58 → 60, delivery`, `${ofGirls} 38 → 40, delivery`]);
    expect(found[1]).toMatchObject({ indicator: 'a.children', years: [2024], coordinates: at(girls) });
  });

  it('names the edition that it is held against', () => {
    const { since } = PublishedRevisions.between(earlierWith({}), tablesOf(cells), catalogue, []);
    expect(since).toEqual({ id: '2023-1', date: '2024-03-16' });
  });

  it('is no news: what the earlier edition lacked, or did not have yet', () => {
    const earlier = earlierWith({ [total]: { state: 'pending' }, [ofGirls]: { state: 'missing' } });
    expect(between(earlier, tablesOf(cells))).toEqual([]);
  });

  it('is without any number where one of the two editions withholds it or lacks it', () => {
    const tables = tablesOf(
      [...cells.slice(0, 2), without('a.children', { sex: 'M' }, 'missing')],
      [ofGirls],
    );
    const found = between(
      earlierWith({ [total]: { state: 'withheld' }, [ofGirls]: 3854, [ofBoys]: 22 }),
      tables,
    );
    expect(found.map(inWords)).toEqual([
      `${total} withheld → published`,
      `${ofGirls} published → withheld`,
      `${ofBoys} published → missing`,
    ]);
    expect(JSON.stringify(found)).not.toMatch(/3854|60|22,/);
  });

  it('holds years together as it holds single ones', () => {
    const years = [counted('a.children', {}, 55, 55, 2023), counted('a.children', {}, 60)];
    const found = between(
      earlierWith({ [pooledTotal]: 112, [total]: 57 }),
      tablesOf(years, [], [2023, 2024]),
    );
    expect(found.map(inWords)).toEqual([`${total} 57 → 60, delivery`, `${pooledTotal} 112 → 115, delivery`]);
    expect(found[1]?.years).toEqual([2023, 2024]);
  });

  it('has one maker, and nothing else gets into a draft', () => {
    const look: unknown = [{ indicator: 'a.children', at: () => undefined, cells: () => [] }];
    expect(() => Reflect.apply(PublishedRevisions.between, null, [null, look, catalogue, []])).toThrow(
      /protected tables only/,
    );
    const tables = tablesOf(cells);
    const remarks = PublishedRemarks.from(tables, catalogue, []);
    const revisions = { since: null, all: () => [], of: () => [] };
    expect(() => Reflect.apply(Draft.of, null, [{ tables, remarks, revisions }])).toThrow(
      /only revisions that are found in/,
    );
  });
});

describe('the cause of a revision', () => {
  const causes = (earlier: EarlierRelease, answers: readonly RevisionAnswer[] = []) =>
    between(earlier, tablesOf(cells), answers).map(inWords);

  it('is what the agency has said of that cell, then of its year, then of nothing else', () => {
    const earlier = earlierWith({ [total]: 58, [ofGirls]: 38 });
    expect(causes(earlier, [answer()])).toEqual([
      `${total} 58 → 60, answered`,
      `${ofGirls} 38 → 40, answered`,
    ]);
    expect(causes(earlier, [answer({ at: girls })])).toEqual([
      `${total} 58 → 60, delivery`,
      `${ofGirls} 38 → 40, answered`,
    ]);
    expect(causes(earlier, [answer({ year: 2023 })])).toEqual(causes(earlier));
  });

  it('is otherwise a new definition, with what changed; then that the number was preliminary', () => {
    const visits = [counted('b.visits', {}, 90)];
    const cell = id('b.visits');
    const preliminary = { state: 'published', value: 80, preliminary: true } as const;
    const found = between(earlierWith({ [cell]: preliminary }, { 'b.visits': 1 }), tablesOf(visits));
    expect(found).toMatchObject([{ cause: { kind: 'definition', version: 2, change } }]);
    const same = between(earlierWith({ [cell]: preliminary }, { 'b.visits': 2 }), tablesOf(visits));
    expect(same.map(inWords)).toEqual([`${cell} 80 → 90, preliminary`]);
  });
});

describe('worlds that differ only in what is withheld', () => {
  const facts = fc.constantFrom<EarlierFact>(
    { state: 'published', value: 40, preliminary: false },
    { state: 'published', value: 41, preliminary: true },
    { state: 'withheld' },
    { state: 'missing' },
  );
  const value = fc.constantFrom(40, 41, 2);
  const three = <T>(one: fc.Arbitrary<T>) => fc.tuple(one, one, one);

  it('have the same revisions, to the byte, whatever the agencies have said of the withheld', () => {
    const tally = { withheld: 0, told: 0, silenced: 0 };
    fc.assert(
      fc.property(
        ...[three(value), three(value), three(facts), three(fc.boolean()), three(fc.boolean())],
        (own, others, earlier, hidden, answered) => {
          const ids = [total, ofGirls, ofBoys];
          const places: Partial<Coordinates>[] = [{}, girls, { sex: 'M' }];
          const withheld = ids.filter((_, i) => hidden[i]);
          const release = earlierWith(Object.fromEntries(ids.map((cell, i) => [cell, earlier[i] ?? 0])));
          const world = (counts: readonly number[], isAnswered: (cell: number) => boolean) =>
            JSON.stringify(
              between(
                release,
                tablesOf(
                  places.map((place, i) => counted('a.children', place, counts[i] ?? 0)),
                  withheld,
                ),
                places.flatMap((place, i) => (isAnswered(i) ? [answer({ at: place })] : [])),
              ),
            );
          const truth = world(own, (i) => answered[i] === true);
          const elsewhere = own.map((count, i) => (hidden[i] ? (others[i] ?? 0) : count));
          // Elsewhere nobody has said anything of what is withheld, though a total's words hold for its parts.
          expect(world(elsewhere, (i) => answered[i] === true && !hidden[i])).toBe(truth);
          tally.withheld += withheld.length;
          tally.told += truth === '[]' ? 0 : 1;
          tally.silenced += hidden.some((one, i) => one && answered[i]) ? 1 : 0;
        },
      ),
      { seed: 2026, numRuns: 300 },
    );
    for (const times of Object.values(tally)) expect(times).toBeGreaterThan(50);
  });
});
