/** `2016–2019, 2021`: years in any order, as runs from the first to the last. */
export function yearRuns(years: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && year === run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
