/** Uniform numbers from 0 up to 1, without 1; the same in every run (mulberry32). */
export function uniformNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Normal, by Box & Muller (1958, Annals of Mathematical Statistics 29:610). Two uniform numbers each. */
export function normalNumber(uniform: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Gamma with scale 1 and a shape of at least 1, by Marsaglia & Tsang (2000, ACM TOMS 26:363). */
export function gammaNumber(uniform: () => number, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalNumber(uniform);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    if (Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Poisson: by multiplication below a mean of 30, from there rounded from the normal. */
export function poissonNumber(uniform: () => number, mean: number): number {
  if (mean >= 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalNumber(uniform)));
  const end = Math.exp(-mean);
  let drawn = -1;
  for (let product = 1; drawn === -1 || product > end; drawn++) product *= 1 - uniform();
  return drawn;
}
