import { poissonInterval } from './poisson-interval.ts';

/** One stratum, such as an age band, of the population that a rate is about. */
export interface Stratum {
  readonly events: number;
  readonly persons: number;
  /** Persons of the standard population in this stratum. */
  readonly weight: number;
}

/** Fewer events than this give no standardised rate: the interval leans on their being spread over the strata. */
const leastEvents = 10;

/**
 * Directly standardised rate: what the rate would be if the population had the standard population's strata. Interval
 * by Dobson, Kuulasmaa, Eberle & Scherer (1991), Statistics in Medicine 10:457: the interval of the number of events,
 * scaled by the standard error of the rate. It is too narrow where most of the weight lies on strata with few of the
 * events: with 20 events of which the heavy stratum has one, 95 per cent covers in two cases of three.
 * @param strata  a stratum of weight 0 is left out, with its events
 * @param level   coverage, for instance 0.95
 * @returns events per person, the lower bound never below 0; null where fewer than ten events happened or a stratum
 *   that has weight has no persons, so that its rate is unknown
 */
export function directlyStandardisedRate(
  strata: readonly Stratum[],
  level: number,
): { value: number; interval: [number, number] } | null {
  let weights = 0;
  let weightedRates = 0;
  let weightedVariances = 0;
  let totalEvents = 0;
  for (const { events, persons, weight } of strata) {
    if (weight === 0) continue;
    if (persons === 0) return null;
    weights += weight;
    totalEvents += events;
    weightedRates += (weight * events) / persons;
    weightedVariances += (weight / persons) ** 2 * events;
  }
  if (totalEvents < leastEvents) return null;
  const value = weightedRates / weights;
  const scale = Math.sqrt(weightedVariances / totalEvents) / weights;
  const [lower, upper] = poissonInterval(totalEvents, level);
  return {
    value,
    // Where the few events of a heavy stratum decide the rate, the scaled bound can fall below 0.
    interval: [Math.max(0, value + scale * (lower - totalEvents)), value + scale * (upper - totalEvents)],
  };
}
