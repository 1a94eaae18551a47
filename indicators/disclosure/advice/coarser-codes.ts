import { totals } from '../../model/cell.ts';
import type { Code, CodeList } from '../../model/code-list.ts';

/** A code list made coarser. */
export interface CoarserCodes {
  readonly list: CodeList;
  /** The codes that a merged one stands for. A code that is not here stands for itself. */
  readonly mergedFrom: ReadonlyMap<string, readonly string[]>;
}

/** More bands are merged in one way only, pair by pair, so that there is not too much to try. */
const mostBandsTried = 6;

/**
 * Ways to make a list coarser, the finest first. A list of several levels loses its deepest one. Age bands of one level
 * are merged with their neighbours: one pair, in each way there is, then two pairs, and so on. Other lists have none,
 * nor have two bands, which together are the total.
 *
 * @param mayMerge whether the counts of two codes may be summed
 */
export function coarserCodes(list: CodeList, mayMerge: boolean): CoarserCodes[] {
  const depths = depthsOf(list);
  const deepest = Math.max(...depths.values());
  if (deepest > 1) {
    const codes = list.codes.filter(({ code }) => (depths.get(code) ?? 1) < deepest);
    return [{ list: { ...list, codes }, mergedFrom: new Map() }];
  }
  return mayMerge ? mergedBands(list) : [];
}

function depthsOf({ codes, column }: CodeList): Map<string, number> {
  const parents = new Map(codes.map(({ code, parent }) => [code, parent]));
  const depthOf = (code: string): number => {
    const parent = parents.get(code);
    return parent === undefined || parent === totals[column] ? 1 : 1 + depthOf(parent);
  };
  return new Map(codes.map(({ code }) => [code, depthOf(code)]));
}

function mergedBands(list: CodeList): CoarserCodes[] {
  const bands = list.codes.filter(({ ages }) => ages !== undefined);
  if (bands.length < 3) return [];
  const ways = bands.length > mostBandsTried ? [inPairs(bands)] : pairings(bands);
  return ways
    .filter((way) => way.some((lot) => lot.length > 1))
    .sort((a, b) => b.length - a.length)
    .map((way) => mergedIn(list, way));
}

/** All ways to take neighbours together, at most two at a time, in their order; the pairs of the oldest first. */
function pairings(bands: readonly Code[]): Code[][][] {
  const [first, second, ...rest] = bands;
  if (!first) return [[]];
  const alone = pairings(bands.slice(1)).map((way) => [[first], ...way]);
  if (!second || !areNeighbours(first, second)) return alone;
  return [...alone, ...pairings(rest).map((way) => [[first, second], ...way])];
}

function inPairs(bands: readonly Code[]): Code[][] {
  const lots: Code[][] = [];
  for (const band of bands) {
    const last = lots.at(-1);
    const [one] = last ?? [];
    if (last?.length === 1 && one && areNeighbours(one, band)) last.push(band);
    else lots.push([band]);
  }
  return lots;
}

function areNeighbours(younger: Code, older: Code): boolean {
  return younger.ages !== undefined && younger.ages[1] + 1 === older.ages?.[0];
}

/** What is no band, such as unknown, stays behind them. */
function mergedIn(list: CodeList, way: readonly (readonly Code[])[]): CoarserCodes {
  const mergedFrom = new Map<string, readonly string[]>();
  const bands = way.flatMap((lot): Code[] => {
    const [first, last] = [lot[0], lot.at(-1)];
    if (!first?.ages || !last?.ages) return [];
    if (first === last) return [first];
    const ages = [first.ages[0], last.ages[1]] as const;
    const code = ages.join('-');
    mergedFrom.set(
      code,
      lot.map((one) => one.code),
    );
    return [{ code, parent: first.parent, label: { sv: code, en: code }, ages }];
  });
  return {
    list: { ...list, codes: [...bands, ...list.codes.filter(({ ages }) => ages === undefined)] },
    mergedFrom,
  };
}
