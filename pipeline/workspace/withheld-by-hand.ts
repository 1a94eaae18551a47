import { join } from 'node:path';
import { z } from 'zod';
import { type Catalogue, cellsOfIndicator, codeListOf } from '../../indicators/catalogue/catalogue.ts';
import { isCountedIn } from '../../indicators/catalogue/counted-years.ts';
import { type IndicatorDefinition, indicatorId } from '../../indicators/catalogue/indicator-schema.ts';
import { type CellPlace, type Column, cellId, totals } from '../../indicators/model/cell.ts';
import { formatPlace, type Place, type Problem, problem } from '../../indicators/model/problem.ts';
import { personsIn } from './persons-in.ts';
import { readText } from './read-text.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** Among what is confidential: it tells which dots stand for themselves, and why. */
const file = 'confidential/withheld.yaml';

const entrySchema = z.strictObject({
  indicator: indicatorId,
  year: z.int().min(1990).max(2100),
  cell: z
    .record(z.string(), z.string())
    .default({})
    .describe('Breakdowns and codes, as { sex: F, age: 0-5 }; left out for the municipal total'),
  reason: z.string().trim().min(1).max(500).describe('Shown to the statistician, and published nowhere'),
});
type Entry = z.infer<typeof entrySchema>;

const withheldSchema = z.array(entrySchema).nullable();

/** A cell that the statistician wants withheld, whatever the policy says of it. Confidential. */
export interface WithheldByHand extends CellPlace {
  readonly id: string;
  readonly reason: string;
  readonly place: Place;
}

interface WithheldRead {
  readonly withheld: readonly WithheldByHand[];
  readonly problems: readonly Problem[];
}

/**
 * Reads `confidential/withheld.yaml`; none is as good as an empty one. Every entry names a cell of the catalogue in one
 * of the years, each once. Whether there is a number in it is seen when it is protected: one without is passed over.
 */
export async function readWithheldByHand(
  dir: string,
  catalogue: Catalogue,
  years: readonly number[],
): Promise<WithheldRead> {
  const { text, problems: unreadable } = await readText(join(dir, file), file, null);
  if (text === null) return { withheld: [], problems: unreadable };
  const persons = personsIn(file, text, 'WITHHELD-003', 'a reason that tells of nobody');
  if (persons.length > 0) return { withheld: [], problems: persons };
  const { yaml, problems } = parseYaml(file, text, withheldSchema);
  return yaml === null ? { withheld: [], problems } : resolveAll(yaml, catalogue, years);
}

function resolveAll(
  { content, placeOf }: YamlFile<readonly Entry[] | null>,
  catalogue: Catalogue,
  years: readonly number[],
): WithheldRead {
  const withheld = new Map<string, WithheldByHand>();
  const problems: Problem[] = [];
  for (const [i, entry] of (content ?? []).entries()) {
    const at = (...path: readonly string[]) => placeOf([i, ...path]);
    const cell = resolve(entry, catalogue, years, at, problems);
    if (!cell) continue;
    const id = cellId(cell);
    const earlier = withheld.get(id);
    if (earlier) {
      const found = `the cell at ${formatPlace(earlier.place)} once more`;
      problems.push(problem('WITHHELD-002', at(), found, 'each cell once'));
    } else withheld.set(id, { ...cell, id, reason: entry.reason, place: at() });
  }
  return { withheld: [...withheld.values()], problems };
}

function resolve(
  { indicator: id, year, cell }: Entry,
  catalogue: Catalogue,
  years: readonly number[],
  at: (...path: readonly string[]) => Place,
  problems: Problem[],
): CellPlace | null {
  const refuse = (place: Place, found: string, expected: string): null => {
    problems.push(problem('WITHHELD-001', place, found, expected));
    return null;
  };
  const indicator = catalogue.indicators.find((one) => one.id === id);
  if (!indicator) {
    const known = 'an indicator of docs/reference/indicators.md or of indicators/';
    return refuse(at('indicator'), `the indicator ${id}`, known);
  }
  const counted = years.filter((one) => isCountedIn(indicator, one));
  if (!counted.includes(year)) {
    refuse(at('year'), `the year ${year}`, `one of: ${counted.join(', ')}`);
  }
  const codes = Object.entries(cell).map(([breakdown, code]): readonly [Column, string] | null => {
    const column = columnWith(catalogue, indicator, breakdown, code);
    if (typeof column === 'string') return [column, code];
    return refuse(at('cell', breakdown), column.found, column.expected);
  });
  const known = codes.flatMap((code) => (code === null ? [] : [code]));
  if (known.length < codes.length || !counted.includes(year)) return null;
  const place = { indicator: id, year, coordinates: { ...totals, ...Object.fromEntries(known) } };
  const isOne = new Set(known.map(([column]) => column)).size === known.length;
  const isThere = cellsOfIndicator(catalogue, indicator).some(
    (coordinates) => cellId({ ...place, coordinates }) === cellId(place),
  );
  if (isOne && isThere) return place;
  const published = indicator.crossings.map((crossing) => crossing.join(' × '));
  const found = `${Object.keys(cell).join(' × ')} of ${id}`;
  return refuse(at('cell'), found, `one of: ${['the total', ...published].join(', ')}`);
}

/** The column of a breakdown that has the code, or what is wrong with the two. */
function columnWith(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  breakdown: string,
  code: string,
): Column | { readonly found: string; readonly expected: string } {
  const breakdowns = Object.keys(indicator.breakdowns);
  if (!breakdowns.includes(breakdown)) {
    const expected = breakdowns.length > 0 ? `one of: ${breakdowns.join(', ')}` : 'none, for the total alone';
    return { found: `the breakdown ${breakdown}`, expected };
  }
  const { column, codes } = codeListOf(catalogue, indicator, breakdown);
  if (codes.some((known) => known.code === code)) return column;
  const known = codes.map((one) => one.code).join(', ');
  return { found: `the code ${code} of ${breakdown}`, expected: `one of: ${known}` };
}
