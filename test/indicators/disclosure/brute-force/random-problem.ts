import { type NewCell, ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import type { ProtectionProblem } from '../../../../indicators/disclosure/problem/protection-problem.ts';
import type { Droppable } from '../../../../indicators/disclosure/safe-pattern.ts';
import { Random } from '../../../../pipeline/example/random.ts';
import { describeCount, describeRest, type Rules, randomRules } from './random-cell.ts';
import { type Dimension, randomDimensions } from './random-dimension.ts';

export interface RandomProblem {
  /** What it is made of, for whoever has to look into a failure. */
  readonly name: string;
  readonly problem: ProtectionProblem;
  /** 1 for cells to withhold besides the primary ones. */
  readonly withheldFromStart: Uint8Array;
  /** Cells of each crossing of each count but the total, with what is outside them. */
  readonly droppables: readonly Droppable[];
}

/** A release of a few cells: one count or a count and a part of it, in some crossings of two to four breakdowns. */
export function randomProblem(seed: number): RandomProblem {
  const random = new Random(`release ${seed}`);
  const dimensions = randomDimensions(random);
  const rules = randomRules(random, dimensions.length);
  const crossings = randomCrossings(random, dimensions.length);
  const release = new Release(random, dimensions, rules);
  const groups = dimensions.reduce((product, dimension) => product * dimension.groups, 1);
  const zeros = random.pick([2, 4, 16]);
  const persons = Array.from({ length: groups }, () => randomCount(random, zeros));
  const whole = release.addCount(crossings, persons);
  const hasPart = groups <= 9 && random.chance(0.5);
  if (hasPart) {
    const some = persons.map((count) => (random.chance(0.3) ? count : random.integer(0, count)));
    const fewer = random.chance(0.3) ? crossings.slice(0, 1) : crossings;
    release.addPart(whole, release.addCount(fewer, some));
  }
  const hasShare = random.chance(0.2) && release.addShare();
  const names = crossings.map((crossing) => crossing.map((at) => dimensions[at]?.name).join(' × '));
  return release.build(
    `seed ${seed}: ${names.join('; ')}${hasPart ? ', with a part' : ''}${hasShare ? ', a share' : ''}`,
  );
}

/** Zeros, single persons, just under and just over the thresholds. */
function randomCount(random: Random, zeros: number): number {
  const [least, most] = random.weighted<readonly [number, number]>([
    [[0, 0], zeros],
    [[1, 1], 3],
    [[2, 6], 5],
    [[7, 12], 1],
  ]);
  return random.integer(least, most);
}

/** The full crossing, or some crossings side by side that have only their margins in common. */
function randomCrossings(random: Random, dimensions: number): number[][] {
  const all = Array.from({ length: dimensions }, (_, at) => at);
  if (random.chance(0.5)) return [all];
  const smaller = all.flatMap((a) => all.filter((b) => a < b && dimensions > 2).map((b) => [a, b]));
  const single = all.map((a) => [a]);
  const some = random.shuffled(random.chance(0.7) && smaller.length > 0 ? smaller : single);
  const chosen = some.slice(0, random.integer(2, Math.min(3, some.length)));
  const rest = all.filter((at) => !chosen.flat().includes(at)).map((at) => [at]);
  return [...chosen, ...rest];
}

/** The cells of one count by their codes in each dimension. */
type CellsOfCount = ReadonlyMap<string, number>;

class Release {
  readonly #random: Random;
  readonly #dimensions: readonly Dimension[];
  readonly #rules: Rules;
  readonly #builder = new ProblemBuilder();
  readonly #withheld = new Set<number>();
  readonly #restOf = new Map<number, number>();
  readonly #crossings: { cells: number[]; dimensions: number; of: number }[] = [];
  readonly #published: number[] = [];

  constructor(random: Random, dimensions: readonly Dimension[], rules: Rules) {
    this.#random = random;
    this.#dimensions = dimensions;
    this.#rules = rules;
  }

  /** @param persons how many there are in each combination of the finest groups */
  addCount(crossings: readonly (readonly number[])[], persons: readonly number[]): CellsOfCount {
    const at = new Map<string, number>();
    const related = new Set<string>();
    const of = this.#builder.size;
    for (const crossing of crossings) {
      const own: number[] = [];
      for (const codes of this.#codesOf(crossing)) {
        const key = codes.join();
        const cell = at.get(key) ?? this.#addCell(codes, this.#sum(codes, persons));
        at.set(key, cell);
        if (codes.some((code) => code > 0)) own.push(cell);
      }
      this.#relateCrossing(crossing, at, related);
      this.#crossings.push({ cells: own, dimensions: crossing.length, of });
    }
    const isAdditive = this.#dimensions.every(({ splits }) => splits.every(({ kind }) => kind === 'sum'));
    if (crossings.length > 1 && isAdditive && this.#random.chance(0.85))
      this.#linkByInnerCells(crossings, at, persons);
    return at;
  }

  /** Each cell of the part is at most that of the whole; at times those outside it are a count too. */
  addPart(whole: CellsOfCount, part: CellsOfCount): void {
    const hasRest = this.#random.chance(0.6);
    for (const [key, one] of part) {
      const other = whole.get(key);
      if (other === undefined) continue;
      const [numerator, denominator] = [this.#builder.at(one), this.#builder.at(other)];
      const isCounted = numerator?.counted !== false && denominator?.counted !== false;
      if (!hasRest || !isCounted || !numerator || !denominator) this.#builder.atMost(one, [other]);
      else {
        const value = denominator.value - numerator.value;
        const rest = this.#builder.add(describeRest(this.#rules, value, denominator.value, codesOf(key)));
        this.#builder.sum(other, [one, rest]);
        this.#restOf.set(one, rest);
        const isSmall = this.#builder.at(rest)?.guard != null;
        if (isSmall && numerator.value > 0) this.#withheld.add(one);
        const isLoneSide = numerator.alone === true || value === 1;
        if (isSmall && numerator.guard != null && numerator.value > 0 && isLoneSide)
          this.#withheld.add(other);
      }
    }
  }

  /** Somebody has printed what share one cell is of another, in whole per cent: 100 n/d is at most ½ from it. */
  addShare(): boolean {
    const one = this.#random.pick(this.#published);
    const other = this.#random.pick(this.#published);
    const [numerator, denominator] = [one, other].map((cell) => this.#builder.at(cell)?.value ?? 0);
    if (one === other || !denominator || numerator === undefined) return false;
    const percent = Math.round((100 * numerator) / denominator);
    const terms = (factor: number) => [
      { cell: one, factor: 200 },
      { cell: other, factor: -factor },
    ];
    if (percent > 0) this.#builder.relate(terms(2 * percent - 1), 0, Number.POSITIVE_INFINITY);
    this.#builder.relate(terms(2 * percent + 1), Number.NEGATIVE_INFINITY, 0);
    return true;
  }

  build(name: string): RandomProblem {
    const problem = this.#builder.build();
    return {
      name: `${name}, ${problem.size} cells, ${this.#rules.name}`,
      problem,
      withheldFromStart: Uint8Array.from(problem.value, (_, cell) => +this.#withheld.has(cell)),
      droppables: this.#crossings.map(({ cells, ...more }) => {
        const rests = cells.flatMap((cell) => this.#restOf.get(cell) ?? []);
        return { ...more, cells: Int32Array.from([...cells, ...rests]).sort() };
      }),
    };
  }

  #addCell(codes: readonly number[], value: number): number {
    const { cell, isWithheld } = describeCount(this.#random, this.#rules, codes, value);
    const at = this.#builder.add(cell);
    if (isWithheld) this.#withheld.add(at);
    if (cell.publishable !== false) this.#published.push(at);
    return at;
  }

  #relateCrossing(crossing: readonly number[], at: CellsOfCount, related: Set<string>): void {
    for (const dimension of crossing) {
      for (const split of this.#dimensions[dimension]?.splits ?? []) {
        for (const codes of this.#codesOf(crossing)) {
          const cellWith = (code: number): number => at.get(codes.with(dimension, code).join()) ?? 0;
          const key = `${dimension} ${split.parts} ${codes}`;
          if (codes[dimension] !== split.total || related.has(key)) continue;
          related.add(key);
          const [total, parts] = [cellWith(split.total), split.parts.map(cellWith)];
          if (split.kind === 'sum') this.#builder.sum(total, parts);
          else {
            for (const part of parts) this.#builder.atMost(part, [total]);
            this.#builder.atMost(total, parts);
          }
        }
      }
    }
  }

  /** Nobody publishes the inner cells, but they tie the crossings together. */
  #linkByInnerCells(
    crossings: readonly (readonly number[])[],
    at: CellsOfCount,
    persons: readonly number[],
  ): void {
    const inner = persons.map((value): number => {
      const latent: NewCell = { value, counted: false, publishable: false };
      return this.#builder.add(latent);
    });
    for (const crossing of crossings) {
      for (const codes of this.#codesOf(crossing)) {
        const isFinest = crossing.every(
          (dimension) => (this.#dimensions[dimension]?.codes[codes[dimension] ?? 0]?.length ?? 0) === 1,
        );
        const cell = at.get(codes.join());
        if (isFinest && cell !== undefined) {
          this.#builder.sum(
            cell,
            this.#groupsIn(codes).map((group) => inner[group] ?? 0),
          );
        }
      }
    }
  }

  /** One code of each dimension, the total's where the crossing lacks it. */
  #codesOf(crossing: readonly number[]): number[][] {
    return this.#dimensions.reduce<number[][]>(
      (found, { codes }, dimension) =>
        found.flatMap((one) =>
          (crossing.includes(dimension) ? [...codes.keys()] : [0]).map((code) => [...one, code]),
        ),
      [[]],
    );
  }

  #sum(codes: readonly number[], persons: readonly number[]): number {
    return this.#groupsIn(codes).reduce((sum, group) => sum + (persons[group] ?? 0), 0);
  }

  /** Which combinations of finest groups a cell stands for, numbered as digits are. */
  #groupsIn(codes: readonly number[]): number[] {
    return this.#dimensions.reduce<number[]>(
      (found, dimension, place) => {
        const groups = dimension.codes[codes[place] ?? 0] ?? [];
        return found.flatMap((one) => groups.map((group) => one * dimension.groups + group));
      },
      [0],
    );
  }
}

function codesOf(key: string): number[] {
  return key.split(',').map(Number);
}
