import { partsOf, treatmentsIn } from '../problem/parts.ts';
import type { ChangedTable, ProtectionProblem, Treatments } from '../problem/protection-problem.ts';
import { type SearchCrew, searchHere } from './crew.ts';
import { openCells } from './divide.ts';
import type { Level } from './ground.ts';
import { type Effort, usualEffort } from './pattern-search.ts';
import { searchPart } from './search-part.ts';
import type { SearchResult, SearchTask } from './search-task.ts';

export interface SuppressOptions {
  readonly level?: Level;
  /** Whether lone persons are held to know their own cells; they are unless said otherwise. */
  readonly insiders?: boolean;
  readonly effort?: Effort;
  /** Who does the work; this thread when left out. */
  readonly crew?: SearchCrew;
}

/** What should be withheld besides, and possible tables that show why that may be enough. No proof: attack it. */
export interface Proposal {
  /** Cells, rising. */
  readonly withhold: Int32Array;
  readonly witnesses: readonly ChangedTable[];
  /** Primary cells for which no certificate was found. */
  readonly uncertified: Int32Array;
}

/** A problem of more cells is taken apart, whoever does the work, so that the pattern does not depend on that. */
const takenApartFrom = 8000;
/** How many cells a part may have. */
const largestPart = 4000;
/** A problem falls into at least about so many parts, for as many threads to share, where little is held still for it. */
const wantedParts = 6;
/** What share of the cells has to stay open in that case, and in any. */
const nearlyAll = 0.9;
const most = 0.5;

/**
 * Proposes which further cells to withhold so that the primary ones keep what they need, at the lowest price it finds.
 *
 * @param treatments what is withheld or dropped so far, the primary cells among it
 */
export async function suppress(
  problem: ProtectionProblem,
  treatments: Treatments,
  { level = 'label', insiders = true, effort = usualEffort, crew = searchHere }: SuppressOptions = {},
): Promise<Proposal> {
  const task: SearchTask = { problem, treatments, level, insiders, effort };
  const start = problem.size > takenApartFrom ? await searchApart(task, crew) : undefined;
  const found = await searchPart(start ? { ...task, start } : task);
  return {
    withhold: found.withhold,
    witnesses: found.certificates.flatMap(({ tables }) => tables),
    uncertified: found.uncertified,
  };
}

/** Seeks patterns for the parts that remain when the dearest cells are held still. Undefined when it does not fall apart. */
async function searchApart(task: SearchTask, crew: SearchCrew): Promise<SearchResult | undefined> {
  const { problem, treatments } = task;
  const small = Math.min(largestPart, Math.ceil(problem.size / wantedParts));
  const isOpen =
    openCells(problem, treatments, small, nearlyAll) ?? openCells(problem, treatments, largestPart, most);
  if (!isOpen) return undefined;
  const parts = partsOf(problem, isOpen).filter(({ problem: { guard } }) => guard.some((kept) => kept !== 0));
  if (parts.length < 2) return undefined;
  const results = await crew.run(
    parts.map((part) => ({ ...task, problem: part.problem, treatments: treatmentsIn(part, treatments) })),
  );
  const inWhole =
    (at: number) =>
    (cell: number): number =>
      parts[at]?.cells[cell] ?? -1;
  return {
    withhold: Int32Array.from(
      results.flatMap(({ withhold }, at) => Array.from(withhold, inWhole(at))),
    ).sort(),
    certificates: results.flatMap(({ certificates }, at) =>
      certificates.map(({ cell, tables }) => ({
        cell: inWhole(at)(cell),
        tables: tables.map(({ cells, by }) => ({ cells: cells.map(inWhole(at)), by })),
      })),
    ),
    uncertified: new Int32Array(0),
  };
}
