import { type Catalogue, indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import { isPersons } from '../../indicators/catalogue/indicator-schema.ts';
import { type IndicatorCell, IndicatorCells } from '../../indicators/confidential/indicator-cells.ts';
import { AuditedPattern, type Decision } from '../../indicators/disclosure/audited-pattern.ts';
import { buildReleaseProblem } from '../../indicators/disclosure/build/release-problem.ts';
import { guard } from '../../indicators/disclosure/problem/protection-problem.ts';
import { type ProtectOptions, protect } from '../../indicators/disclosure/protect.ts';
import { pooledId } from '../../indicators/model/pooled-cell.ts';
import type { CountedWorld } from './counted-worlds.ts';

/** Counts as they could be, with the pattern that was decided for the true ones. */
export interface World {
  readonly catalogue: Catalogue;
  readonly cells: IndicatorCells;
  readonly pattern: AuditedPattern;
  /** Of the cells that are withheld, those that are so for themselves, by id. */
  readonly primary: readonly string[];
  /** Registers of what is followed up; null in a world without. */
  readonly followUp: CountedWorld | null;
}

/**
 * The true world first, then one for each possible table of the evidence: its withheld numbers, and everything else
 * that is never printed, changed too. Throws where such a table contradicts a relation of the release.
 * @param followUps  registers with other counts for each other world, the true ones first; none for worlds without
 */
export async function possibleWorlds(
  source: readonly IndicatorCell[],
  catalogue: Catalogue,
  options: ProtectOptions = {},
  followUps: readonly CountedWorld[] = [],
): Promise<World[]> {
  const cells = IndicatorCells.of(source);
  const { pattern, evidence } = await protect(cells, catalogue, options);
  const decisions = decisionsIn(cells, pattern);
  const worldOf = (other: IndicatorCells, own: AuditedPattern, at: number): World => {
    return {
      catalogue,
      followUp: followUps[at % followUps.length] ?? null,
      cells: other,
      pattern: own,
      primary: primaryIn(other, catalogue, options, decisions),
    };
  };
  const { tables }: { tables: readonly Readonly<Record<string, number>>[] } = JSON.parse(
    new TextDecoder().decode(evidence.bytes()),
  );
  return [
    worldOf(cells, pattern, 0),
    ...tables.map((changes, at) => {
      const other = IndicatorCells.of(
        source.map((cell) => changed(catalogue, cell, changes[cell.id] ?? 0, decisions.get(cell.id))),
      );
      const { dropped, pooled } = pattern;
      return worldOf(other, AuditedPattern.survived(other, decisions, dropped, pooled), at + 1);
    }),
  ];
}

/** The same worlds, decided otherwise for one cell: what the comparison of outlets has to notice. */
export function decidedOtherwise(worlds: readonly World[], id: string, decision: Decision): World[] {
  return worlds.map((world) => {
    const { cells, pattern } = world;
    const decisions = new Map([...decisionsIn(cells, pattern), [id, decision]]);
    const { dropped, pooled } = pattern;
    return { ...world, pattern: AuditedPattern.survived(cells, decisions, dropped, pooled) };
  });
}

/** The world as it would be had the agencies masked what we withhold. */
export function masked(world: World): World {
  const cells = IndicatorCells.of(
    Array.from(world.cells.cells(), (cell): IndicatorCell => {
      if (world.pattern.decisionFor(cell.id) !== 'withhold') return cell;
      const { indicator, year, coordinates, id } = cell;
      return { indicator, year, coordinates, id, state: 'masked', reason: 'hidden by its owner' };
    }),
  );
  const decisions = new Map(Array.from(cells.cells(), ({ id }) => [id, world.pattern.decisionFor(id)]));
  return { ...world, cells, pattern: AuditedPattern.survived(cells, decisions, world.pattern.dropped) };
}

/** Of the cells of single years, and of years together. */
function decisionsIn(cells: IndicatorCells, pattern: AuditedPattern): Map<string, Decision> {
  const ids = Array.from(cells.cells()).flatMap(({ id, indicator, year, coordinates }) => {
    const begins = pattern.pooled.filter(
      (period) => period.indicator === indicator && period.years[0] === year,
    );
    return [id, ...begins.map((period) => pooledId(period, coordinates))];
  });
  return new Map(ids.map((id) => [id, pattern.decisionFor(id)]));
}

/** The persons behind what is no count of persons are not printed, nor is it said of a hidden number how old it is. */
function changed(
  catalogue: Catalogue,
  cell: IndicatorCell,
  by: number,
  decision: Decision | undefined,
): IndicatorCell {
  if (cell.state !== 'counted') return cell;
  const value = cell.value + by;
  const ofPersons = isPersons(indicatorOf(catalogue, cell.indicator).unit);
  const persons = ofPersons ? value : Math.ceil(value / 3);
  const isHidden = decision !== 'publish';
  const age = isHidden ? { preliminary: !cell.preliminary, revised: !cell.revised } : {};
  return { ...cell, value, persons: cell.persons === null ? null : persons, ...age };
}

function primaryIn(
  cells: IndicatorCells,
  catalogue: Catalogue,
  plan: ProtectOptions,
  decisions: ReadonlyMap<string, Decision>,
): string[] {
  const { problem, names } = buildReleaseProblem(cells, catalogue, plan);
  return Array.from(problem.guard, (kept, place) => (kept === guard.none ? '' : names.id(place))).filter(
    (id) => decisions.get(id) === 'withhold',
  );
}
