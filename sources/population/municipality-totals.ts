import { type Problem, problem } from '../../indicators/model/problem.ts';
import type {
  AsPublished,
  PublishedRow,
  PublishedTable,
} from '../../indicators/model/published-by-others.ts';
import { readPublishedValue } from '../published-value.ts';
import { utf8Lines } from '../utf8-lines.ts';

const HEADER = 'municipality_code,municipality,year,population';

export function isMunicipalityTotals(lines: readonly string[]): boolean {
  return lines[0]?.trim() === HEADER;
}

interface Entry {
  readonly line: number;
  readonly municipality: string;
  readonly name: string;
  readonly year: number;
  readonly persons: AsPublished;
}

/**
 * The population of municipalities on 31 December, `municipality_code,municipality,year,population`: one line per
 * municipality and year, one table with a column per year (`persons_2024`), municipalities in the order of the file.
 * Each municipality has every year that the file has; one that lacks a year is a problem, as are lines that cannot
 * be read, and then there is no table.
 */
export function readMunicipalityTotals(
  bytes: Uint8Array,
  file: string,
): { table: PublishedTable | null; problems: Problem[] } {
  const lines = utf8Lines(bytes);
  if (!lines || !isMunicipalityTotals(lines)) {
    return { table: null, problems: [problem('PUBLISHED-001', { file, line: 1 }, 'another header', HEADER)] };
  }
  const problems: Problem[] = [];
  const entries = lines
    .slice(1)
    .flatMap((text, i) => (text.trim() === '' ? [] : readEntry(text, i + 2, file, problems)));
  const years = [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b);
  const municipalities = groupByMunicipality(entries);
  // A line that could not be read leaves a gap of its own.
  const gaps = problems.length === 0 ? findGaps(municipalities, years, file) : [];
  if (problems.length + gaps.length > 0) return { table: null, problems: [...problems, ...gaps] };
  return { table: tableOf([...municipalities.values()].flatMap(rowOf), years), problems };
}

function readEntry(text: string, line: number, file: string, problems: Problem[]): Entry[] {
  const cells = text.split(',').map((cell) => cell.trim());
  const [municipality = '', name = '', year = '', population = ''] = cells;
  const before = problems.length;
  const check = (holds: boolean, column: string, expected: string) => {
    if (!holds) problems.push(problem('PUBLISHED-001', { file, line, column }, 'something else', expected));
  };
  if (cells.length !== 4)
    problems.push(problem('PUBLISHED-001', { file, line }, `${cells.length} columns`, '4'));
  check(
    /^\d{4}$/.test(municipality),
    'municipality_code',
    'four digits; a spreadsheet program takes away a leading zero',
  );
  check(/^\p{L}[\p{L} -]{0,39}$/u.test(name), 'municipality', 'the name of a municipality');
  check(/^(19|20)\d\d$/.test(year), 'year', 'a year');
  const persons = readPublishedValue(population, 'persons');
  check(persons !== null, 'population', 'a whole number, .. or .');
  return persons && problems.length === before
    ? [{ line, municipality, name, year: Number(year), persons }]
    : [];
}

function groupByMunicipality(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.municipality);
    if (group) group.push(entry);
    else groups.set(entry.municipality, [entry]);
  }
  return groups;
}

function findGaps(
  municipalities: ReadonlyMap<string, readonly Entry[]>,
  years: readonly number[],
  file: string,
): Problem[] {
  const expected = 'one line per municipality and year';
  const report = (line: number, found: string) => problem('PUBLISHED-001', { file, line }, found, expected);
  if (municipalities.size === 0) return [report(1, 'no lines below the header')];
  return [...municipalities].flatMap(([municipality, entries]) =>
    years.flatMap((year) => {
      const [first, ...others] = entries.filter((entry) => entry.year === year);
      if (!first) return [report(entries.at(-1)?.line ?? 1, `no line for ${municipality} in ${year}`)];
      return others.map(({ line }) =>
        report(line, `the same municipality and year as on line ${first.line}`),
      );
    }),
  );
}

function rowOf(entries: readonly Entry[]): PublishedRow[] {
  return entries.slice(0, 1).map(({ municipality, name }) => ({
    municipality,
    name,
    county: municipality.slice(0, 2),
    principal: null,
    sex: 'T',
    values: Object.fromEntries(entries.map(({ year, persons }) => [measureOf(year), persons])),
  }));
}

function measureOf(year: number): string {
  return `persons_${year}`;
}

function tableOf(rows: readonly PublishedRow[], years: readonly number[]): PublishedTable {
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const period = first === last ? `${last}` : `${first}–${last}`;
  return {
    id: 'scb.population_totals',
    publisher: 'SCB',
    title: {
      sv: 'Folkmängd i kommunerna den 31 december',
      en: 'Population of municipalities on 31 December',
    },
    period,
    year: last,
    source: `SCB, folkmängd i kommunerna den 31 december ${period}`,
    measures: years.map((year) => ({
      id: measureOf(year),
      label: { sv: `Folkmängd ${year}`, en: `Population ${year}` },
      unit: 'persons',
    })),
    rows,
    remarks: last >= FIRST_PERTURBED_YEAR ? [perturbed] : [],
  };
}

/** SCB protects its population statistics with the Cell Key Method from this reference year (scb.se/FAQ-CKM). */
const FIRST_PERTURBED_YEAR = 2025;
const perturbed =
  'Från och med referensåret 2025 skyddar SCB befolkningsstatistiken med Cell Key Method: värden större än noll, även summor, är justerade med ett litet slumpmässigt heltal eller lämnade som de är. Delar summerar därför inte alltid till helheten.';
