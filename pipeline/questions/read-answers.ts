import { join } from 'node:path';
import { type Catalogue, codeListOf } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import type { Answer, RevisionAnswer } from '../../indicators/model/answer.ts';
import { type Coordinates, cellId, totals } from '../../indicators/model/cell.ts';
import { formatPlace, type Place, type Problem, problem } from '../../indicators/model/problem.ts';
import { personsIn } from '../workspace/persons-in.ts';
import { readText } from '../workspace/read-text.ts';
import { parseYaml, type YamlFile } from '../workspace/yaml-file.ts';
import { type AnswerEntry, answersSchema } from './answers-schema.ts';

const file = 'answers.yaml';

/** An answer and where it stands. */
export interface PlacedAnswer {
  readonly answer: Answer;
  readonly place: Place;
}

interface AnswersRead {
  /** Those to questions. */
  readonly answers: readonly PlacedAnswer[];
  /** Those on revisions. */
  readonly revisionAnswers: readonly RevisionAnswer[];
  readonly problems: readonly Problem[];
}

/**
 * Reads `answers.yaml`; none is as good as an empty one. Every answer names an indicator of the catalogue, one of the
 * years, and the total or one code of one breakdown; no two are to the same question, or on the same revision. Whether
 * the question was ever asked is seen later, against the deliveries. That a figure was revised is not: the answer may
 * come before the refresh, and stays when the next edition has nothing to revise.
 */
export async function readAnswers(
  dir: string,
  catalogue: Catalogue,
  years: readonly number[],
): Promise<AnswersRead> {
  const { text, problems: unreadable } = await readText(join(dir, file), file, null);
  if (text === null) return { ...none, problems: unreadable };
  const persons = personsIn(file, text, 'ANSWER-004', 'words about the work only');
  if (persons.length > 0) return { ...none, problems: persons };
  const { yaml, problems } = parseYaml(file, text, answersSchema);
  return yaml === null ? { ...none, problems } : resolveAnswers(yaml, catalogue, years);
}

const none = { answers: [], revisionAnswers: [] };

function resolveAnswers(
  { content, placeOf }: YamlFile<readonly AnswerEntry[] | null>,
  catalogue: Catalogue,
  years: readonly number[],
): AnswersRead {
  const [answers, revisions] = [new Map<string, PlacedAnswer>(), new Map<string, PlacedAnswer>()];
  const problems: Problem[] = [];
  for (const [i, entry] of (content ?? []).entries()) {
    const at = (...path: readonly string[]) => placeOf([i, ...path]);
    const resolved = resolve(entry, catalogue, years, at);
    problems.push(...resolved.problems);
    if (!resolved.answer) continue;
    const [alike, about] = entry.revision ? [revisions, 'revision'] : [answers, 'question'];
    const id = cellId(resolved.answer);
    const earlier = alike.get(id);
    if (!earlier) alike.set(id, { answer: resolved.answer, place: at() });
    else {
      const found = `another answer to the ${about} at ${formatPlace(earlier.place)}`;
      problems.push(problem('ANSWER-003', at(), found, `one answer to each ${about}`));
    }
  }
  const revisionAnswers = [...revisions.values()].map(({ answer: { makesBreak, ...words } }) => words);
  return { answers: [...answers.values()], revisionAnswers, problems };
}

function resolve(
  entry: AnswerEntry,
  catalogue: Catalogue,
  years: readonly number[],
  at: (...path: readonly string[]) => Place,
): { readonly answer: Answer | null; readonly problems: readonly Problem[] } {
  const indicator = catalogue.indicators.find(({ id }) => id === entry.indicator);
  if (!indicator) {
    const found = `the indicator ${entry.indicator}`;
    const known = 'an indicator of docs/reference/indicators.md or of indicators/';
    return { answer: null, problems: [problem('ANSWER-001', at('indicator'), found, known)] };
  }
  const problems: Problem[] = [];
  if (!years.includes(entry.year)) {
    const expected = `one of: ${years.join(', ')}`;
    problems.push(problem('ANSWER-001', at('year'), `the year ${entry.year}`, expected));
  }
  const cell = coordinatesOf(entry.cell ?? {}, catalogue, indicator, at);
  problems.push(...cell.problems);
  if (problems.length > 0) return { answer: null, problems };
  const { answer, by_role, date, makes_break = false } = entry;
  return {
    answer: {
      indicator: indicator.id,
      year: entry.year,
      coordinates: cell.coordinates,
      text: { sv: answer.sv, en: answer.en ?? null },
      role: by_role,
      date,
      makesBreak: makes_break,
    },
    problems,
  };
}

function coordinatesOf(
  cell: Readonly<Record<string, string>>,
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  at: (...path: readonly string[]) => Place,
): { readonly coordinates: Coordinates; readonly problems: readonly Problem[] } {
  const [part, ...more] = Object.entries(cell);
  const refuse = (place: Place, found: string, expected: string) => ({
    coordinates: totals,
    problems: [problem('ANSWER-001', place, found, expected)],
  });
  if (!part) return { coordinates: totals, problems: [] };
  if (more.length > 0) {
    return refuse(
      at('cell'),
      `${more.length + 1} breakdowns`,
      'one breakdown; deeper cells are not asked about',
    );
  }
  const [breakdown, code] = part;
  const breakdowns = Object.keys(indicator.breakdowns);
  if (!breakdowns.includes(breakdown)) {
    return refuse(at('cell', breakdown), `the breakdown ${breakdown}`, `one of: ${breakdowns.join(', ')}`);
  }
  const { column, codes } = codeListOf(catalogue, indicator, breakdown);
  if (codes.some((known) => known.code === code)) {
    return { coordinates: { ...totals, [column]: code }, problems: [] };
  }
  const known = codes.map((one) => one.code).join(', ');
  return refuse(at('cell', breakdown), `the code ${code} of ${breakdown}`, `one of: ${known}`);
}
