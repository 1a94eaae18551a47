/** One year, or one other occasion, of a series. */
export interface Occasion {
  /** Integer ≥ 0; of a share, no more than the base. */
  readonly events: number;
  /** Persons or person-years, > 0. */
  readonly base: number;
}

/** A share counts some of its base; a rate counts events, of which one person can have several. */
export type Kind = 'share' | 'rate';

export interface Baseline {
  /** Events per base over all occasions: Σ events / Σ base. */
  readonly centre: number;
  /** That chance gives the events of one unit of base: p(1 − p) of a share, u of a rate. */
  readonly variance: number;
  /** Σ base. */
  readonly base: number;
  readonly degreesOfFreedom: number;
  /** φ: Pearson's χ² over the degrees of freedom; 1 where the occasions scatter by chance alone. */
  readonly dispersion: number;
}

/**
 * What a series of occasions has in common, and how much more than chance it scatters.
 * @returns null where the scatter cannot be calculated: fewer than two occasions, a base that is not above 0, no events,
 *   or shares that are all 1
 */
export function poolBaseline(occasions: readonly Occasion[], kind: Kind): Baseline | null {
  let events = 0;
  let base = 0;
  for (const occasion of occasions) {
    if (!(occasion.base > 0)) return null;
    events += occasion.events;
    base += occasion.base;
  }
  const centre = events / base;
  const variance = kind === 'share' ? centre * (1 - centre) : centre;
  const degreesOfFreedom = occasions.length - 1;
  if (degreesOfFreedom < 1 || !(variance > 0)) return null;
  let chiSquare = 0;
  for (const occasion of occasions) {
    chiSquare += (occasion.events - occasion.base * centre) ** 2 / (occasion.base * variance);
  }
  return { centre, variance, base, degreesOfFreedom, dispersion: chiSquare / degreesOfFreedom };
}
