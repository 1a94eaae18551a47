import { type InventedChild, written } from '../support/invented-children.ts';
import { lines, pick, type Random, type Sex, sexText } from '../support/plain-count.ts';

/** The year in which each of these school years ends, and the term that it names. */
const schoolYears = {
  '2017/18': [2018, ''],
  'Läsår 17/18': [2018, ''],
  HT17: [2018, 'H'],
  'ht 2018': [2019, 'H'],
  VT2019: [2019, 'V'],
  '2018–2019': [2019, ''],
  '19H': [2020, 'H'],
  'Vårterminen 2020': [2020, 'V'],
  '2019/2020': [2020, ''],
} as const;
type SchoolYearText = keyof typeof schoolYears;
const texts = Object.keys(schoolYears).filter((text): text is SchoolYearText => text in schoolYears);

interface SchoolYearRow {
  readonly row: number;
  readonly child: InventedChild;
  readonly sex: Sex;
  readonly home: string;
  readonly isProtected: boolean;
  readonly läsår: string;
  readonly ends: number;
  readonly term: '' | 'H' | 'V';
  readonly form: string;
  readonly year: string;
}

const formOf: Readonly<Record<string, string>> = {
  GR: 'GR',
  Grundskola: 'GR',
  GRSÄR: 'AGR',
  Förskoleklass: 'FKLASS',
  GY: 'GY',
  Gymnasiesärskola: 'AGY',
  SP: 'SP',
  FS: 'FS',
  Fritidshem: 'FTH',
};

function rowOf(random: Random, children: readonly InventedChild[], row: number, forms: readonly string[]) {
  const child = pick(random, children);
  const läsår = pick(random, texts);
  const [ends, term] = schoolYears[läsår];
  return {
    row,
    child,
    sex: pick<Sex>(random, [child.sexOfNumber, null, 'F', 'M']),
    home: pick(random, ['0182', '182', '0182', '0160', '']),
    isProtected: random(20) === 0,
    läsår,
    ends,
    term,
    form: pick(random, forms),
    year: '',
  } satisfies SchoolYearRow;
}

export interface GradeRow extends SchoolYearRow {
  readonly answer: string;
}

export function inventGrades(random: Random, children: readonly InventedChild[]): GradeRow[] {
  return Array.from({ length: 170 }, (_, row) => ({
    ...rowOf(random, children, row, ['GR', 'GR', 'GR', 'Grundskola', 'GRSÄR', 'SP']),
    year: pick(random, ['9', '9', 'Åk 9', '9B', '8', '10', '']),
    answer: pick(random, ['J', 'Ja', 'N', 'nej', 'YR, EK, NA', 'Obehörig', '', 'X']),
  }));
}

export function gradesFile(rows: readonly GradeRow[], random: Random): string {
  return lines(
    'Elevens personnummer;Kön;Folkbokföringskommun;Skolform;Åk;Termin;Gymnasiebehörighet;Skyddad identitet',
    rows.map((r) => [
      written(r.child, random),
      sexText(r.sex, random),
      r.home,
      r.form,
      r.year,
      r.läsår,
      r.answer,
      r.isProtected ? 'J' : '',
    ]),
  );
}

/** Whether a row is used at all: one without an answer is rejected. */
export const isAnswered = ({ answer }: GradeRow) => answer !== '' && answer !== 'X';

/** Of one pupil's rows: null where she did not finish year 9 in the year, else whether she is eligible. */
export function eligible(own: readonly GradeRow[], year: number): boolean | null {
  const final = own.filter((r) => r.ends === year && r.term !== 'H' && /9/.test(r.year));
  if (final.some(({ form }) => form === 'GRSÄR')) return null;
  if (!final.some(({ form }) => formOf[form] === 'GR')) return null;
  return final.some(({ answer }) => /^(j|y)/i.test(answer));
}

export interface AbsenceRow extends SchoolYearRow {
  readonly lessons: number | null;
  readonly total: number | null;
  readonly parts: readonly [number | null, number | null];
  readonly percent: number | null;
}

/** Times in tenths, so that commas come along; about every fourth pupil is near the limit. */
export function inventAbsences(random: Random, children: readonly InventedChild[]): AbsenceRow[] {
  return Array.from({ length: 240 }, (_, row) => {
    const lessons = random(8) === 0 ? null : random(20) === 0 ? 0 : 1000 * (1 + random(4));
    const share = pick(random, [0, 50, 150, 199, 200, 200, 201, 400]);
    const missed = Math.round(((lessons ?? 1000) * share) / 1000);
    const kind = random(3);
    const first = random(missed + 1);
    return {
      ...rowOf(random, children, row, Object.keys(formOf)),
      year: pick(random, ['', '1', '3', 'Åk 5', '6', '8', '9', '10', '12']),
      lessons,
      total: kind === 0 ? missed : null,
      parts: kind === 1 ? [first, missed - first] : [null, null],
      percent: kind === 2 && random(6) > 0 ? share : null,
    };
  });
}

/** The columns of parts stand in their own file: a blank part is none. */
export function absenceFiles(rows: readonly AbsenceRow[], random: Random): Record<string, string> {
  const tenths = (n: number | null) => (n === null ? '' : `${Math.floor(n / 10)},${n % 10}`);
  const common = (r: AbsenceRow) => [
    written(r.child, random),
    sexText(r.sex, random),
    r.home,
    r.form,
    r.year,
    r.läsår,
    r.isProtected ? '1' : '',
    tenths(r.lessons),
  ];
  const names = 'Personnummer;Kön;Hemkommun;Skolform;Årskurs;Läsår;Sekretess;Lektionstid';
  const isInParts = (r: AbsenceRow) => r.parts[0] !== null;
  return {
    'franvaro-a.csv': lines(
      `${names};Frånvarotid;Frånvaro i procent`,
      rows
        .filter((r) => !isInParts(r))
        .map((r) => [
          ...common(r),
          tenths(r.total),
          r.percent === null ? '' : `${Math.floor(r.percent / 10)},${r.percent % 10} %`,
        ]),
    ),
    'franvaro-b.csv': lines(
      `${names};Anmäld frånvaro;Oanmäld frånvaro`,
      rows
        .filter(isInParts)
        .map((r) => [...common(r), ...r.parts.map((part) => (part === 0 ? '' : tenths(part)))]),
    ),
  };
}

/** The order in which the two files are read: the rows of the first before those of the second. */
export function inFileOrder(rows: readonly AbsenceRow[]): AbsenceRow[] {
  const ordered = [...rows].sort(
    (a, b) => Number(a.parts[0] !== null) - Number(b.parts[0] !== null) || a.row - b.row,
  );
  return ordered.map((r, row) => ({ ...r, row }));
}

interface Absence {
  readonly isOver: boolean;
  readonly stage: string;
}

/** Of one pupil's rows: null where nothing tells her absence in the year. */
export function absenceOf(own: readonly AbsenceRow[], year: number): Absence | null {
  const telling = own.filter((r) => {
    const form = formOf[r.form];
    if (r.ends !== year || form === 'FS' || form === 'FTH') return false;
    const missed = missedOf(r);
    return r.lessons === null ? r.percent !== null : r.lessons > 0 && (missed !== null || r.percent !== null);
  });
  if (telling.length === 0) return null;
  const timed = telling.every(({ lessons }) => lessons !== null);
  const shareOf = (r: AbsenceRow) =>
    r.percent ?? Math.round(((missedOf(r) ?? 0) * 1e8) / (r.lessons ?? 1)) / 1e5;
  const isOver = timed
    ? sum(telling.map((r) => 5 * (missedOf(r) ?? ((r.percent ?? 0) * (r.lessons ?? 0)) / 1000))) >
      sum(telling.map((r) => r.lessons ?? 0))
    : sum(telling.map(shareOf)) > 200 * telling.length;
  const staged = telling
    .map((r) => ({ ...r, stage: stageOf(r) }))
    .filter(({ stage }) => stage !== null)
    .sort((a, b) => weight(a) - weight(b) || a.row - b.row);
  return { isOver, stage: `STAGE_${staged.at(-1)?.stage ?? 'U'}` };
}

function weight({ form, term }: AbsenceRow): number {
  return (formOf[form]?.startsWith('A') ? 2 : 0) + (term === 'H' ? 0 : 1);
}

function missedOf({ total, parts: [a, b] }: AbsenceRow): number | null {
  if (total !== null) return total;
  return a === null || b === null ? null : a + b;
}

function stageOf({ form, year }: AbsenceRow): string | null {
  const [code, number] = [formOf[form], Number(/\d+/.exec(year)?.[0] ?? 0)];
  if (code === 'FKLASS') return 'F';
  if (code?.endsWith('GY')) return 'GY';
  if (number === 0 || number > (code === 'SP' ? 10 : 9)) return null;
  return number <= 3 ? '1-3' : number <= 6 ? '4-6' : '7-9';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
