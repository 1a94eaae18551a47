import { type Problem, problem } from '../../indicators/model/problem.ts';

/** One wrong setting can break each line of a file; nobody reads more than these. */
const shownPerFile = 20;

/** The first problems of each file, and how many more there are, at the place of the first that is left out. */
export function shortenProblems(problems: readonly Problem[]): Problem[] {
  const perFile = new Map<string, number>();
  for (const { place } of problems) perFile.set(place.file, (perFile.get(place.file) ?? 0) + 1);
  const seen = new Map<string, number>();
  return problems.flatMap((one) => {
    const { file } = one.place;
    const nth = (seen.get(file) ?? 0) + 1;
    seen.set(file, nth);
    if (nth <= shownPerFile) return [one];
    const more = (perFile.get(file) ?? 0) - shownPerFile;
    if (nth > shownPerFile + 1) return [];
    return [
      problem(
        one.code,
        one.place,
        `${more} more problem${more === 1 ? '' : 's'} in this file, from here on`,
        'none',
      ),
    ];
  });
}
