import { type Problem, problem } from '../../indicators/model/problem.ts';
import { differs } from './checked.ts';
import type { ReleasedFigure } from './released-figures.ts';
import { placesOf, type ToldCell, type ToldCube } from './told-cube.ts';

/** `bou.children_placed|2025|TOT|F|T|T|T rate` */
export function figureKey({ cell, measure }: Pick<ReleasedFigure, 'cell' | 'measure'>): string {
  return `${cell} ${measure}`;
}

/**
 * The cells of a cube that tell something else than the figures of the release.
 * @param figures  by `figureKey`
 * @param held  those that have been found, added to
 */
export function cellProblems(
  { dimensions, cells }: ToldCube,
  indicator: string,
  figures: ReadonlyMap<string, ReleasedFigure>,
  held: Set<string>,
  path: string,
): Problem[] {
  const ids = dimensions.map(({ id }) => id);
  return placesOf(dimensions).flatMap((codes, position) => {
    const at = (id: string, total: string) => codes[ids.indexOf(id)] ?? total;
    const place = [at('area', 'TOT'), ...['sex', 'age', 'school_form', 'type'].map((id) => at(id, 'T'))];
    const [measure = '', part = 'value'] = at('measure', '').split('_');
    const key = `${indicator}|${at('year', '')}|${place.join('|')} ${measure}`;
    const figure = figures.get(key);
    if (figure) held.add(key);
    const told = cells[position];
    const expected = expectedCell(figure, part);
    if (!told || !expected)
      return [differs(path, `cell ${position + 1}, which is no measure`, 'release.json')];
    return (['value', 'status', 'flags'] as const)
      .filter((what) => String(told[what]) !== String(expected[what]))
      .map((what) =>
        differs(path, `${figure ? codes.join(', ') : `cell ${position + 1}`}: ${what}`, 'release.json'),
      );
  });
}

/** Null for a part that no figure has. A figure without limits has none to tell. */
function expectedCell(figure: ReleasedFigure | undefined, part: string): ToldCell | null {
  if (part !== 'value' && part !== 'lower' && part !== 'upper') return null;
  if (!figure) return { value: null, status: 'not_in_release', flags: [] };
  const { status, flags } = figure;
  const value = figure[part];
  return { value, flags, status: status === 'published' && value === null ? 'not_in_release' : status };
}

/** A problem for each indicator of which a format lacks figures. */
export function lackingFigures(
  figures: ReadonlyMap<string, ReleasedFigure>,
  held: ReadonlySet<string>,
  format: string,
): Problem[] {
  const lacking = new Map<string, number>();
  for (const [key, { indicator }] of figures) {
    if (!held.has(key)) lacking.set(indicator, (lacking.get(indicator) ?? 0) + 1);
  }
  return [...lacking].map(([indicator, count]) =>
    problem(
      'VERIFY-004',
      { file: 'data/', column: `${format}, ${indicator}` },
      `${count} figure${count === 1 ? '' : 's'} fewer than in release.json`,
      'all of them',
    ),
  );
}
