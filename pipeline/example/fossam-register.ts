import { dayOf, isoDay } from './day.ts';
import { exportDay } from './exempelby.ts';
import { Random } from './random.ts';
import type { RegisterExport } from './register-export.ts';

/** How many cases come in each year. Invented; in 2020 and 2023 the group met, and none came. */
const casesIn: Readonly<Record<number, number>> = {
  2015: 8,
  2016: 12,
  2017: 18,
  2018: 21,
  2019: 14,
  2020: 0,
  2021: 11,
  2022: 6,
  2023: 0,
  2024: 13,
  2025: 24,
};

const professions = [
  ['Elevhälsan', 0.3],
  ['Grundskolan', 0.24],
  ['Socialtjänst', 0.18],
  ['Första linjen', 0.14],
  ['Öppna insatser', 0.1],
  ['', 0.04],
] as const;

interface Case {
  readonly number: string;
  readonly kind: string;
  readonly raisedBy: string;
}

/**
 * `fossam_logg`: one row per case and meeting, from 2015 on, and one for a meeting without cases. Its oddities: cases
 * that come back, also in a year in which none came in; three ways of writing that there was nothing; numbers with and
 * without a space; and cases that nobody is written to have raised.
 */
export function fossamRegister(): RegisterExport {
  const random = new Random('exempelby/fossam');
  const rows: string[] = [];
  let open: Case[] = [];
  for (const [year, cases] of Object.entries(casesIn).map(
    ([text, number]) => [Number(text), number] as const,
  )) {
    const meetings = meetingsOf(random, year);
    const arrivals = Array.from({ length: cases }, () => random.pick(meetings)).sort((a, b) => a - b);
    for (const [i, day] of meetings.entries()) {
      const first = arrivals.indexOf(day);
      const came = first < 0 ? [] : arrivals.filter((arrival) => arrival === day);
      const fresh = came.map((_, n) => inventCase(random, year, first + n + 1));
      const talkedOf = [...open, ...fresh];
      const closed = new Set(talkedOf.filter(() => random.chance(0.55)));
      rows.push(...meetingRows(random, `${i + 1}/${year}`, day, talkedOf, closed));
      open = talkedOf.filter((known) => !closed.has(known));
    }
  }
  return {
    name: 'fossam_logg.csv',
    encoding: 'windows-1252',
    header: 'Möte;Mötesdatum;Ärendenr;Typ av ärende;Lyft av;Deltagande verksamheter;Avslutat',
    rows,
    totalLine: (number) => `Antal rader;${number}`,
  };
}

/** Once a month, not in July. */
function meetingsOf(random: Random, year: number): number[] {
  return [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]
    .map((month) => dayOf(year, month, random.integer(3, 17)))
    .filter((day) => day <= exportDay);
}

function inventCase(random: Random, year: number, number: number): Case {
  const kinds = ['Skolfrånvaro', 'Oro i hemmet', 'Riskbruk', 'Våld i nära relation', 'Psykisk ohälsa'];
  return {
    number: `F${year % 100}-${String(number).padStart(2, '0')}`,
    kind: random.pick(kinds),
    raisedBy: random.weighted<string>(professions),
  };
}

function meetingRows(
  random: Random,
  meeting: string,
  day: number,
  cases: readonly Case[],
  closed: ReadonlySet<Case>,
): string[] {
  const common = [meeting, isoDay(day)];
  const present = 'Elevhälsan, grundskolan, socialtjänst, öppna insatser';
  if (cases.length === 0) {
    return [[...common, random.pick(['', '–', 'Inga ärenden']), '', '', present, ''].join(';')];
  }
  return cases.map((one) => {
    const number = random.chance(0.1) ? one.number.replace('F', 'F ') : one.number;
    const ended = closed.has(one) ? isoDay(day) : '';
    return [...common, number, one.kind, one.raisedBy, present, ended].join(';');
  });
}
