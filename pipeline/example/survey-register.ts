import { ageIn, type Child, livesHere } from './children.ts';
import { dayOf } from './day.ts';
import { Random } from './random.ts';
import type { RegisterExport } from './register-export.ts';
import type { Sex } from './test-identity.ts';

interface Question {
  readonly text: string;
  /** As the survey writes it. */
  readonly grade: string;
  /** Age at the end of the year in whose spring they are asked. */
  readonly age: number;
  /** Invented: how likely a yes is in the first survey, and how much more likely in each one after. */
  readonly yes: Readonly<Record<Sex, number>>;
  readonly step: number;
}

const questions: readonly Question[] = [
  {
    text: 'Druckit alkohol senaste 12 månaderna',
    grade: '9',
    age: 16,
    yes: { F: 0.47, M: 0.4 },
    step: -0.03,
  },
  {
    text: 'Använder tobaks- eller nikotinprodukter',
    grade: '9',
    age: 16,
    yes: { F: 0.12, M: 0.13 },
    step: 0.025,
  },
  { text: 'Spelat om pengar', grade: '9', age: 16, yes: { F: 0.04, M: 0.16 }, step: 0 },
  {
    text: 'Druckit alkohol senaste 12 månaderna',
    grade: 'Gy 2',
    age: 18,
    yes: { F: 0.78, M: 0.74 },
    step: -0.015,
  },
  { text: 'Använt narkotika någon gång', grade: 'Gy 2', age: 18, yes: { F: 0.13, M: 0.18 }, step: 0 },
];

const names = ['ANDT-enkäten', 'ANTD-enkäten', 'ANDTS-enkäten'] as const;
const waves = [2016, 2018, 2020, 2022, 2024];

/** Whom the survey reached in one grade. */
interface Reached {
  readonly pupils: number;
  /** Of those who answered; null where it was left blank. */
  readonly sexes: readonly (Sex | null)[];
}

/**
 * `andts_enkat` (R12): what the survey of each even spring prints of five questions, one of which is not followed. Its
 * oddities: three spellings of the survey's name; pupils who left their sex blank (2020); shares without their last
 * zero (2022); one that cannot be right (alcohol in upper secondary school, 2018); and, in 2024, a response rate of
 * the whole survey beside questions with fewer answers.
 */
export function surveyRegister(children: readonly Child[]): RegisterExport {
  const random = new Random('exempelby/survey');
  const rows = waves.flatMap((year, wave) => {
    const reached = new Map([16, 18].map((age) => [age, reach(random, children, year, age)]));
    return questions.flatMap((question) => {
      const group = reached.get(question.age);
      return group ? questionRows(random, { year, wave, question, reached: group }) : [];
    });
  });
  return {
    name: 'andts_enkat.csv',
    encoding: 'windows-1252',
    title: 'Påhittade uppgifter. Drogvaneundersökningen i Exempelby',
    header:
      'Undersökning;År;Årskurs;Kön;Fråga;Svarsalternativ;Antal svarande;Andel;Antal elever;Svarsfrekvens',
    rows,
  };
}

function reach(random: Random, children: readonly Child[], year: number, age: number): Reached {
  const pupils = children.filter(
    (child) => ageIn(child, year) === age && livesHere(child, dayOf(year, 4, 15)),
  );
  const sexes = pupils.flatMap(({ sex }) => {
    if (!random.chance(0.82)) return [];
    return [year === 2020 && random.chance(0.03) ? null : sex];
  });
  return { pupils: pupils.length, sexes };
}

interface Asked {
  readonly year: number;
  readonly wave: number;
  readonly question: Question;
  readonly reached: Reached;
}

/** Girls, boys and all of them, yes and no. */
function questionRows(random: Random, { year, wave, question, reached }: Asked): string[] {
  const { text, grade, yes, step } = question;
  const leftBlank = year === 2024 ? 0.03 : 0;
  const answers = reached.sexes
    .filter(() => !random.chance(leftBlank))
    .map((sex) => ({ sex, yes: random.chance((sex === null ? 0.4 : yes[sex]) + wave * step) }));
  const common = [names[wave] ?? 'ANDTS-enkäten', year, grade];
  const invited = [reached.pupils, percent(reached.sexes.length, reached.pupils, year)];
  return (['Flickor', 'Pojkar', 'Totalt'] as const).flatMap((group) => {
    const those = answers.filter(
      ({ sex }) => group === 'Totalt' || sex === (group === 'Flickor' ? 'F' : 'M'),
    );
    const said = those.filter((answer) => answer.yes).length;
    const slip =
      year === 2018 && grade === 'Gy 2' && group === 'Totalt' && text.startsWith('Druckit') ? 90 : 0;
    return [['Ja', said - slip] as const, ['Nej', those.length - said] as const].map(([answer, number]) =>
      [...common, group, text, answer, those.length, percent(number, those.length, year), ...invited].join(
        ';',
      ),
    );
  });
}

/** With one decimal; the spreadsheet of 2022 has dropped the zeros. */
function percent(part: number, whole: number, year: number): string {
  const tenths = Math.round((1000 * part) / whole);
  if (year === 2022 && tenths % 10 === 0) return `${tenths / 10}`;
  return `${Math.floor(tenths / 10)},${tenths % 10}`;
}
