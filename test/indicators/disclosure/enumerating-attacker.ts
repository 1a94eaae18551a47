import type { Decision } from '../../../indicators/disclosure/audited-pattern.ts';
import { enumerateTables, type Known } from './enumerate-tables.ts';
import { type RandomRelease, type SummedCell, sumOver } from './random-release.ts';

export interface Findings {
  /** What the release gives away; empty when it is safe. */
  readonly leaks: readonly string[];
  readonly primaries: number;
  readonly insiders: number;
}

/**
 * An attacker who writes down every table of inner cells that agrees with a release, and every one that agrees with
 * its zeros alone, and compares what each small cell can be. Undefined when there are too many tables.
 */
export function attackByEnumeration(
  release: RandomRelease,
  treatmentOf: ReadonlyMap<string, Decision>,
  threshold: number,
): Findings | undefined {
  const cells = release.sums.map((cell) => ({ ...cell, treatment: treatmentOf.get(cell.id) ?? 'withhold' }));
  const isHidden = ({ isComplement, treatment, id }: Watched): boolean =>
    isComplement ? !isShown(cells, id) : treatment !== 'publish';
  const small = cells.filter((cell) => isSmall(cell, threshold));
  const shown = small.filter((cell) => !isHidden(cell));
  if (shown.length > 0) return { leaks: shown.map(({ id }) => `${id} is shown`), primaries: 0, insiders: 0 };
  const insiders = small.filter(
    ({ id, value, treatment }) => value === 1 && treatment !== 'drop' && !release.given.has(id),
  );
  const watch = { release, primaries: small, insiders };
  const labelOf = ({ hidesZero }: SummedCell): number =>
    bitsOf(Array.from({ length: threshold }, (_, value) => value).filter((value) => value > 0 || hidesZero));

  const floorCap = release.inner.map((value) => Math.max(threshold, release.given.size > 0 ? value : 0));
  const floor = valuesSeen(watch, knownByZeros(cells, release.given), floorCap, (cell, seen, insider) =>
    insider === undefined ? (labelOf(cell) & ~seen) === 0 : isSeveral(seen) || insider === cell,
  );
  if (!floor) return undefined;
  const cap = release.inner.map((value) => value + threshold);
  const left = valuesSeen(
    watch,
    knownByRelease(cells, release.given),
    cap,
    (cell, seen, insider, row, column) => {
      const most = floor[row]?.[column] ?? 0;
      return insider === undefined
        ? (most & labelOf(cell) & ~seen) === 0
        : isSeveral(seen) || !isSeveral(most);
    },
  );
  if (!left) return undefined;
  const leaks = small.flatMap((cell, row) => {
    const [all = 0, ...forInsiders] = left[row] ?? [];
    const [most = 0, ...mostForInsiders] = floor[row] ?? [];
    const solvers = insiders.filter(
      (insider, at) =>
        insider !== cell &&
        cell.treatment !== 'drop' &&
        isSeveral(mostForInsiders[at] ?? 0) &&
        !isSeveral(forInsiders[at] ?? 0),
    );
    return [
      ...((most & labelOf(cell) & ~all) === 0 ? [] : [`${cell.id} is narrowed`]),
      ...solvers.map(({ id }) => `${id} knows ${cell.id}`),
    ];
  });
  return { leaks, primaries: small.length, insiders: small.length * insiders.length };
}

interface Watched extends SummedCell {
  readonly treatment: Decision;
}

function isSmall({ value, hidesZero }: SummedCell, threshold: number): boolean {
  return value < threshold && (value > 0 || hidesZero);
}

/** A complement is as good as shown when both its ends are. */
function isShown(cells: readonly Watched[], complement: string): boolean {
  const part = complement.replace('|outside|test.larger', '');
  const ends = [part, part.replace('smaller', 'larger')];
  return ends.every((end) => cells.find(({ id }) => id === end)?.treatment === 'publish');
}

function knownByRelease(cells: readonly Watched[], given: ReadonlyMap<string, number>): Known[] {
  return cells.flatMap(({ id, parts, value, treatment, hidesZero, isComplement }): Known[] => {
    if (isComplement) return [];
    if (treatment === 'publish' || given.has(id)) return [{ inner: parts, exactly: value }];
    return treatment === 'withhold' && !hidesZero ? [{ inner: parts, atLeast: 1 }] : [];
  });
}

function knownByZeros(cells: readonly Watched[], given: ReadonlyMap<string, number>): Known[] {
  return cells.flatMap(({ id, parts, value, hidesZero, isComplement }): Known[] => {
    if (isComplement) return [];
    if (given.has(id)) return [{ inner: parts, exactly: value }];
    if (hidesZero) return [];
    return [value === 0 ? { inner: parts, exactly: 0 } : { inner: parts, atLeast: 1 }];
  });
}

interface Watch {
  readonly release: RandomRelease;
  readonly primaries: readonly Watched[];
  readonly insiders: readonly Watched[];
}

/**
 * For each primary cell the values that it takes over all tables, then over those that each insider holds for
 * possible; as sets of bits.
 */
function valuesSeen(
  { release, primaries, insiders }: Watch,
  known: readonly Known[],
  cap: readonly number[],
  isEnough: (
    cell: Watched,
    seen: number,
    insider: Watched | undefined,
    row: number,
    column: number,
  ) => boolean,
): number[][] | undefined {
  const values = primaries.map(() => [0, ...insiders.map(() => 0)]);
  const isAllSeen = (): boolean =>
    primaries.every((cell, row) =>
      values[row]?.every((seen, column) => isEnough(cell, seen, insiders[column - 1], row, column)),
    );
  const visit = (table: readonly number[]): boolean => {
    let isNews = false;
    const believes = insiders.map(({ parts }) => sumOver(table, parts) === 1);
    for (const [row, { parts }] of primaries.entries()) {
      const seen = values[row] ?? [];
      const bit = bitsOf([Math.min(sumOver(table, parts), 30)]);
      for (let column = 0; column < seen.length; column++) {
        const before = seen[column] ?? 0;
        if ((before & bit) !== 0 || (column > 0 && !believes[column - 1])) continue;
        seen[column] = before | bit;
        isNews = true;
      }
    }
    return isNews && isAllSeen();
  };
  return enumerateTables(release.inner.length, known, cap, visit, 120_000) === 'budget' ? undefined : values;
}

function bitsOf(values: readonly number[]): number {
  return values.reduce((bits, value) => bits | (1 << value), 0);
}

function isSeveral(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}
