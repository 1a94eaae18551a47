import type { Answers } from './sample-counts.ts';

/** What readers see of each key: a number, or `..`. */
export type Facts = Readonly<Record<string, number | '..'>>;

/** One count that a table of inner groups gives: the groups that it is summed over, and what is summed. */
interface Watched {
  readonly name: string;
  readonly groups: readonly number[];
  readonly part: number;
  readonly value: number;
}

/** A group as it may be: who answered, then for each question who answered it, who said yes, and who said no. */
type Row = readonly number[];

export interface ReaderFindings {
  readonly leaks: readonly string[];
  readonly small: number;
  readonly insiders: number;
}

/** More tables than this are not looked through. */
const budget = 400_000;

/**
 * A reader who writes down every table of groups that agrees with what is shown of a survey and with the rules: a zero is
 * shown unless the number that it belongs to is withheld, and what is shown belongs to no small number. Compares what each small count can be with what the rules alone
 * leave of it. Undefined where there are too many tables. Shares nothing with the engine.
 */
export function readSurvey(facts: Facts, answers: Answers, threshold: number): ReaderFindings | undefined {
  const groups = Object.keys(answers);
  const inner = groups.length > 1 ? groups.slice(1) : groups;
  const watched = watchedIn(answers, groups, inner);
  const small = watched.filter(({ value }) => value > 0 && value < threshold);
  const shown = small.filter(({ name }) => isToldBy(facts, name));
  if (shown.length > 0) return { leaks: shown.map(({ name }) => `${name} is told`), small: 0, insiders: 0 };
  const alone = small.filter(({ value }) => value === 1);
  const given = { facts, answers, groups, inner, small, alone, threshold };
  const left = valuesOf(given, 'shown');
  const rules = valuesOf(given, 'zeros');
  if (!left || !rules) return undefined;
  const leaks = small.flatMap(({ name }, at) => {
    const [all = [], ...forInsiders] = left[at] ?? [];
    const [most = [], ...mostForInsiders] = rules[at] ?? [];
    const lost = most.filter((value) => value > 0 && value < threshold && !all.includes(value));
    const solvers = alone.filter(
      (insider, one) =>
        insider.name !== name &&
        (forInsiders[one] ?? []).length < 2 &&
        (mostForInsiders[one] ?? []).length > 1,
    );
    return [
      ...lost.map((value) => `${name} cannot be ${value}`),
      ...solvers.map((insider) => `${insider.name} knows ${name}`),
    ];
  });
  return { leaks, small: small.length, insiders: alone.length * small.length };
}

function partsOf(questions: number): readonly string[] {
  const each = Array.from({ length: questions }, (_, at) => [
    `q${at + 1}:answered`,
    `q${at + 1}:yes`,
    `q${at + 1}:no`,
  ]);
  return ['answered', ...each.flat()];
}

function rowOf([answered, ...questions]: Answers[string]): Row {
  return [answered, ...questions.flatMap(([some, yes]) => [some, yes, some - yes])];
}

function watchedIn(answers: Answers, groups: readonly string[], inner: readonly string[]): Watched[] {
  return groups.flatMap((group) => {
    const row = rowOf(answers[group] ?? [0]);
    const over = inner.includes(group) ? [inner.indexOf(group)] : [...inner.keys()];
    return partsOf((row.length - 1) / 3).map((part, at) => ({
      name: `survey:s:${group}:${part}`,
      groups: over,
      part: at,
      value: row[at] ?? 0,
    }));
  });
}

/** Those who said no are told where both others are. */
function isToldBy(facts: Facts, name: string): boolean {
  if (!name.endsWith(':no')) return facts[name] !== '..';
  const base = name.slice(0, -':no'.length);
  return facts[`${base}:answered`] !== '..' && facts[`${base}:yes`] !== '..';
}

/** What a reader knows of one number: it is so much, or at least so much. */
interface Known {
  readonly least: number;
  readonly most: number;
}

interface Given {
  readonly facts: Facts;
  readonly answers: Answers;
  readonly groups: readonly string[];
  readonly inner: readonly string[];
  readonly small: readonly Watched[];
  readonly alone: readonly Watched[];
  readonly threshold: number;
}

/** For each small count the values that it takes, of all tables and of those that each insider holds for possible. */
function valuesOf(
  { facts, answers, groups, inner, small, alone, threshold }: Given,
  by: 'shown' | 'zeros',
): number[][][] | undefined {
  const questions = Math.max(...Object.values(answers).map(({ length }) => length - 1));
  const largest = Math.max(...inner.flatMap((group) => rowOf(answers[group] ?? [0])));
  const cap = by === 'shown' ? largest + 3 : 4;
  const knownOf = (group: string): Known[] =>
    partsOf(questions).map((part, at) => {
      const fact = facts[`survey:s:${group}:${part}`];
      if (fact === undefined) return { least: 0, most: Number.POSITIVE_INFINITY };
      if (fact !== '..' && (by === 'shown' || fact === 0)) return { least: fact, most: fact };
      // A number that is withheld is not zero, unless what it belongs to is withheld too.
      const base = at === 0 ? null : part.endsWith('yes') ? part.replace('yes', 'answered') : 'answered';
      const mayBeZero = base !== null && facts[`survey:s:${group}:${base}`] === '..';
      return { least: mayBeZero ? 0 : 1, most: Number.POSITIVE_INFINITY };
    });
  const obeysRule = (group: string, row: Row): boolean =>
    by === 'zeros' ||
    partsOf(questions).every((part, at) => {
      const fact = facts[`survey:s:${group}:${part}`];
      const isFew = (value = 0): boolean => value > 0 && value < threshold;
      if (part.endsWith('yes')) return fact === '..' || !isFew(row[at + 1]);
      return at === 0 || part.endsWith('no') || fact !== 0 || !isFew(row[0]);
    });
  const rows = inner.map((group) =>
    rowsWithin(knownOf(group), questions, cap).filter((row) => obeysRule(group, row)),
  );
  if (rows.reduce((product, { length }) => product * length, 1) > budget) return undefined;
  const total = groups.length > 1 ? knownOf(groups[0] ?? '') : [];
  const seen = small.map(() => [new Set<number>(), ...alone.map(() => new Set<number>())]);
  const chosen: Row[] = [];
  const sum = (over: readonly number[], part: number): number =>
    over.reduce((all, group) => all + (chosen[group]?.[part] ?? 0), 0);
  const every = [...inner.keys()];
  const invited = facts['survey:s:invited'];
  const isPossible = (): boolean =>
    total.every(({ least, most }, part) => sum(every, part) >= least && sum(every, part) <= most) &&
    (groups.length === 1 ||
      obeysRule(
        groups[0] ?? '',
        total.map((_, part) => sum(every, part)),
      )) &&
    (by === 'zeros' || typeof invited !== 'number' || sum(every, 0) <= invited);
  const go = (group: number): void => {
    if (group < inner.length) {
      for (const row of rows[group] ?? []) {
        chosen[group] = row;
        go(group + 1);
      }
      return;
    }
    if (!isPossible()) return;
    const believes = alone.map(({ groups: over, part }) => sum(over, part) === 1);
    for (const [at, { groups: over, part }] of small.entries()) {
      const value = sum(over, part);
      seen[at]?.[0]?.add(value);
      for (const [one, is] of believes.entries()) if (is) seen[at]?.[one + 1]?.add(value);
    }
  };
  go(0);
  return seen.map((own) => own.map((values) => [...values]));
}

/** All rows of one group that agree with what is known of it by itself. */
function rowsWithin(known: readonly Known[], questions: number, cap: number): Row[] {
  const agrees = (value: number, part: number): boolean =>
    value >= (known[part]?.least ?? 0) && value <= (known[part]?.most ?? 0);
  const upTo = (most: number, part: number): number[] =>
    Array.from({ length: most + 1 }, (_, value) => value).filter((value) => agrees(value, part));
  const shownMost = known.map(({ most }) => (most === Number.POSITIVE_INFINITY ? cap : most));
  let rows: Row[] = upTo(shownMost[0] ?? cap, 0).map((answered) => [answered]);
  for (let question = 0; question < questions; question++) {
    const at = 1 + 3 * question;
    rows = rows.flatMap((row) =>
      upTo(row[0] ?? 0, at).flatMap((some) =>
        upTo(some, at + 1).map((yes) => [...row, some, yes, some - yes]),
      ),
    );
  }
  return rows;
}
