import { type Problem, problem } from '../../indicators/model/problem.ts';
import { harmTestOf } from '../workspace/harm-tests.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { conflictingDeliveries, missingDeliveries } from './check-coverage.ts';
import { checkManifest } from './check-manifest.ts';
import { checkRelations } from './check-relations.ts';
import { checkRows } from './check-rows.ts';
import { checkSums } from './check-sums.ts';
import { byDate, type CountsDelivery, newestOf } from './counts-delivery.ts';
import { readDeliveries } from './read-deliveries.ts';
import { shortenProblems } from './shorten-problems.ts';
import { withUndividedAreas } from './undivided.ts';

/** What the workspace's deliveries hold. */
export interface CheckedDeliveries {
  /** Oldest first: those that may be loaded. */
  readonly deliveries: readonly CountsDelivery[];
  /** The one that holds for each source and year, by slot. */
  readonly current: ReadonlyMap<string, CountsDelivery>;
  /** Names of superseded deliveries that do not follow the catalogue of today and are left out. */
  readonly outdated: readonly string[];
  /** All that is wrong, at most twenty of each file. */
  readonly problems: readonly Problem[];
}

/**
 * Reads everything under `deliveries/` and checks it against the contract, the catalogue and each other.
 * Only the newest delivery of a source and year must follow the catalogue of today: definitions change over the years,
 * and a delivery that has been replaced need not be.
 */
export async function checkDeliveries(workspace: Workspace): Promise<CheckedDeliveries> {
  const { catalogue, years, absences, paths, settings } = workspace;
  const read = await readDeliveries(paths.deliveries);
  const deliveries = read.deliveries.map((delivery) => withUndividedAreas(delivery, catalogue));
  const current = newestOf(deliveries);
  const problems: Problem[] = [...read.problems];
  const usable: CountsDelivery[] = [];
  const outdated: string[] = [];
  for (const delivery of [...deliveries].sort(byDate)) {
    const found = checkManifest(delivery, catalogue, settings.code);
    if (found.length === 0) found.push(...checkRows(delivery, catalogue), ...checkSums(delivery, catalogue));
    const untested = checkHarmTest(delivery, settings);
    problems.push(...untested);
    if (found.length === 0 && untested.length === 0) usable.push(delivery);
    else if (current.get(delivery.slot) === delivery) problems.push(...found);
    else outdated.push(delivery.name);
  }
  const holding = usable.filter((delivery) => current.get(delivery.slot) === delivery);
  problems.push(...checkRelations(holding, catalogue), ...conflictingDeliveries(deliveries));
  // A delivery that could not be read is not missing as well: its own problem says enough.
  if (read.problems.length === 0) problems.push(...missingDeliveries(deliveries, catalogue, years, absences));
  return { deliveries: usable, current, outdated, problems: shortenProblems(problems) };
}

/** Exact counts are secret until the agency has tested that they may be handed over: not even a superseded one may stay. */
function checkHarmTest(delivery: CountsDelivery, settings: Workspace['settings']): Problem[] {
  if (delivery.manifest.samlad.hand_over === 'masked' || harmTestOf(delivery.manifest, settings)) return [];
  const place = { file: delivery.manifestFile, column: 'harm_test' };
  return [
    problem('DELIVERY-013', place, 'exact counts without a harm test', 'date, role and basis of the test'),
  ];
}
