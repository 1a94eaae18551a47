import { ageIn, type Child, livesHere } from './children.ts';
import { dayOf, isoDay, yearOf } from './day.ts';
import { exportDay, municipality, otherMunicipalities } from './exempelby.ts';
import { Random } from './random.ts';
import type { RegisterExport } from './register-export.ts';

const firstYear = 2014;

/** The invented break of the example: the record system from which on treatment in groups is registered too. */
const newSystem = dayOf(2023, 1, 1);

interface Patient {
  readonly id: string;
  readonly child: Child;
  readonly home: string;
}

interface Measure {
  readonly patient: Patient;
  readonly kind: string;
  readonly start: number;
  /** Null where the measure is still going on. */
  readonly end: number | null;
  readonly status: string;
}

/**
 * `hab_atgard` (R10): psychological assessments and visits of treatment from 2014 on, under the centres' own
 * pseudonyms, in order of day.
 * Its oddities: two spellings of assessment, measures of other kinds, missed and cancelled visits, assessments under
 * way without an end, patients of other municipalities, and young people who have turned eighteen. From 2023 on there
 * are children in it who are treated in a group, as others were before whom nobody registered.
 */
export function habilitationRegister(children: readonly Child[]): RegisterExport {
  const random = new Random('exempelby/habilitation');
  const measures: Measure[] = [];
  let ids = 0;
  for (const child of children) {
    if (!random.chance(child.sex === 'M' ? 0.017 : 0.011)) continue;
    const home = random.chance(0.04) ? random.pick(otherMunicipalities) : municipality;
    const patient = { id: `H${String(++ids).padStart(5, '0')}`, child, home };
    measures.push(...inventMeasures(random, patient));
  }
  measures.push(...groupVisits(children, ids));
  measures.sort((a, b) => a.start - b.start || (a.patient.id < b.patient.id ? -1 : 1));
  return {
    name: 'hab_atgard.csv',
    encoding: 'windows-1252',
    header: 'Patient-id;Födelseår;Kön;Hemkommun;Åtgärdstyp;Startdatum;Slutdatum;Status;Center',
    rows: measures.map(measureRow),
  };
}

/** From the first time that the child comes, between two and nine years old, until nineteen. */
function inventMeasures(random: Random, patient: Patient): Measure[] {
  const { child } = patient;
  const begins = child.birth + random.integer(2 * 365, 9 * 365);
  const measures: Measure[] = [];
  const add = (kind: string, start: number, end: number | null, status: string) => {
    if (start >= dayOf(firstYear, 1, 1) && start <= exportDay && livesHere(child, start))
      measures.push({ patient, kind, start, end, status });
  };
  for (let start = begins; ageOn(child, start) < 19; start += 1200 + Math.floor(random.exponential(900))) {
    const end = start + random.integer(40, 160);
    const kind = random.chance(0.8) ? 'PSYKOLOGUTREDNING' : 'Psykologisk utredning';
    if (end > exportDay) add(kind, start, null, 'PÅGÅENDE');
    else add(kind, start, end, 'GENOMFÖRD');
  }
  for (let day = begins + 60; ageOn(child, day) < 19; day += 20 + Math.floor(random.exponential(110))) {
    const kind = random.weighted<string>([
      ['BEHANDLING', 0.8],
      ['RÅDGIVNING', 0.2],
    ]);
    const status = random.weighted<string>([
      ['GENOMFÖRD', 0.87],
      ['UTEBLIVEN', 0.07],
      ['AVBOKAD', 0.06],
    ]);
    add(kind, day, day, status);
  }
  return measures;
}

/** Of children who come for nothing else, under the pseudonyms after the last one given. */
function groupVisits(children: readonly Child[], lastId: number): Measure[] {
  const random = new Random('exempelby/habilitation/groups');
  let ids = lastId;
  return children.flatMap((child) => {
    if (!random.chance(0.0045)) return [];
    const patient = { id: `H${String(++ids).padStart(5, '0')}`, child, home: municipality };
    const measures: Measure[] = [];
    const begins = child.birth + random.integer(2 * 365, 9 * 365);
    for (let day = begins; ageOn(child, day) < 19; day += 14 + Math.floor(random.exponential(60))) {
      if (day < newSystem || day > exportDay || !livesHere(child, day)) continue;
      measures.push({ patient, kind: 'BEHANDLING', start: day, end: day, status: 'GENOMFÖRD' });
    }
    return measures;
  });
}

function ageOn(child: Child, day: number): number {
  return ageIn(child, yearOf(day));
}

function measureRow({ patient: { id, child, home }, kind, start, end, status }: Measure): string {
  const sex = child.sex === 'F' ? 'K' : 'M';
  const ended = end === null ? '' : isoDay(end);
  const center = 'Habiliteringscenter Exempelby';
  return [id, child.birthYear, sex, home, kind, isoDay(start), ended, status, center].join(';');
}
