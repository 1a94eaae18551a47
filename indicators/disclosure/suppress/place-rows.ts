import type { RawRoom, RawRows } from './raw-rows.ts';

/** Equations between the changes of places, with factors 1 and −1 (CSR). */
export interface PlaceRows {
  readonly rowStarts: Int32Array;
  readonly rowPlaces: Int32Array;
  readonly rowSigns: Int8Array;
  /** What has other factors. */
  readonly checks: readonly Check[];
}

/** −below ≤ Σ factor × change ≤ above. */
export interface Check {
  readonly places: Int32Array;
  readonly factors: Float64Array;
  readonly below: number;
  readonly above: number;
}

/** Rows between places, each once. Rows that come down to nothing are left out. */
export function placeRowsOf(raw: RawRows, placeOf: Int32Array, { value }: RawRoom): PlaceRows {
  const starts = [0];
  const places: number[] = [];
  const signs: number[] = [];
  const checks: Check[] = [];
  const seen = new Map<number, number[]>();
  const factorOf = new Map<number, number>();
  for (let row = 0; row < raw.rows; row++) {
    factorOf.clear();
    for (let at = raw.starts[row] ?? 0; at < (raw.starts[row + 1] ?? 0); at++) {
      const place = placeOf[raw.members[at] ?? 0] ?? -1;
      if (place === -1) continue;
      const factor = (factorOf.get(place) ?? 0) + (raw.factors[at] ?? 0);
      if (factor === 0) factorOf.delete(place);
      else factorOf.set(place, factor);
    }
    if (factorOf.size === 0) continue;
    const sorted = [...factorOf.keys()].sort((a, b) => a - b);
    if (sorted.some((place) => Math.abs(factorOf.get(place) ?? 0) !== 1)) {
      checks.push(checkOf(sorted, factorOf, 0, 0));
      continue;
    }
    const turn = factorOf.get(sorted[0] ?? 0) ?? 1;
    let hash = sorted.length;
    for (const place of sorted)
      hash = (Math.imul(hash, 1000003) ^ (2 * place + ((factorOf.get(place) ?? 0) * turn > 0 ? 1 : 0))) | 0;
    const alike = seen.get(hash) ?? [];
    if (alike.some((other) => isSame(other, sorted))) continue;
    alike.push(starts.length - 1);
    seen.set(hash, alike);
    for (const place of sorted) {
      places.push(place);
      signs.push(factorOf.get(place) ?? 0);
    }
    starts.push(places.length);
  }
  for (const { members, factors, least, greatest } of raw.checks) {
    factorOf.clear();
    let activity = 0;
    for (const [at, cell] of members.entries()) {
      const factor = factors[at] ?? 0;
      activity += factor * (value[cell] ?? 0);
      const place = placeOf[cell] ?? -1;
      if (place !== -1) factorOf.set(place, (factorOf.get(place) ?? 0) + factor);
    }
    const sorted = [...factorOf.keys()].sort((a, b) => a - b);
    if (sorted.length > 0) checks.push(checkOf(sorted, factorOf, activity - least, greatest - activity));
  }
  return {
    rowStarts: Int32Array.from(starts),
    rowPlaces: Int32Array.from(places),
    rowSigns: Int8Array.from(signs),
    checks,
  };

  function isSame(row: number, sorted: readonly number[]): boolean {
    const start = starts[row] ?? 0;
    if ((starts[row + 1] ?? 0) - start !== sorted.length) return false;
    const turn = (signs[start] ?? 0) * (factorOf.get(sorted[0] ?? 0) ?? 0);
    return sorted.every(
      (place, at) => places[start + at] === place && (signs[start + at] ?? 0) * turn === factorOf.get(place),
    );
  }
}

function checkOf(
  sorted: readonly number[],
  factorOf: ReadonlyMap<number, number>,
  below: number,
  above: number,
): Check {
  return {
    places: Int32Array.from(sorted),
    factors: Float64Array.from(sorted, (place) => factorOf.get(place) ?? 0),
    below,
    above,
  };
}
