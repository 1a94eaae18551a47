/** Probabilities of 0, 1, 2 … events at a mean above 0, until the rest is below 1e-15; by recursion from the mode. */
export function poissonProbabilities(mean: number): number[] {
  const most = Math.ceil(mean + 10 * Math.sqrt(mean) + 20);
  return fromMode(Math.floor(mean), most, (k) => mean / k);
}

/** Probabilities of 0 … n successes at a probability between 0 and 1, both left out; by recursion from the mode. */
export function binomialProbabilities(n: number, probability: number): number[] {
  const odds = probability / (1 - probability);
  return fromMode(Math.min(n, Math.floor((n + 1) * probability)), n, (k) => ((n - k + 1) / k) * odds);
}

/** Weights of 0 … most, of which each is the one before times `ratio`, made to sum to 1. */
function fromMode(mode: number, most: number, ratio: (k: number) => number): number[] {
  const weights = new Array<number>(most + 1).fill(0);
  weights[mode] = 1;
  for (let k = mode + 1; k <= most; k++) weights[k] = (weights[k - 1] ?? 0) * ratio(k);
  for (let k = mode; k > 0; k--) weights[k - 1] = (weights[k] ?? 0) / ratio(k);
  const total = sum(weights);
  return weights.map((weight) => weight / total);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
