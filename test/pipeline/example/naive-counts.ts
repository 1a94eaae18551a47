import type { RegisterExport } from '../../../pipeline/example/register-export.ts';
import { readPersonId } from '../../../sources/register/columns/person-id.ts';
import { type ReadExport, readExport } from './read-export.ts';

export const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** Totals of each indicator, 2016 first. */
export type Totals = ReadonlyMap<string, readonly number[]>;

/**
 * Counts every indicator's total with loops over the rows: a second answer to what the agencies' extracts count.
 * Knows the oddities of the example and nothing else.
 */
export function naiveCounts(registers: readonly RegisterExport[]): Totals {
  const file = (name: string): ReadExport => {
    const register = registers.find((known) => known.name === name);
    if (!register) throw new Error(`no ${name}`);
    return readExport(register);
  };
  return new Map([
    ...investigations(file('bou_utredning.csv')),
    ...interventions(file('bou_insats.csv')),
    ...schools(file('skola_elev.csv'), file('skola_resurs.csv')),
    ...childPsychiatry(file('bup_kontakt.csv')),
    ...childHealthCentres(file('bvc_samverkan.csv')),
  ]);
}

interface Spell {
  readonly child: string;
  /** Null where a reserve number hides it. */
  readonly born: number | null;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

function investigations(file: ReadExport): [string, number[]][] {
  const decisions = file.column('Beslut');
  const begun = spells(file, 'Utredning inledd', 'Utredning avslutad', decisions).filter(
    ({ from }) => from !== '' && !from.endsWith('-02-30'),
  );
  const closed = (year: number) => upTo(20, year, begun).filter(({ to }) => to.startsWith(`${year}`));
  return [
    series('bou.children_investigated', (year) =>
      children(upTo(20, year, begun).filter(({ from }) => from.startsWith(`${year}`))),
    ),
    series('bou.children_investigated.ongoing', (year) => children(upTo(20, year, duringYear(begun, year)))),
    series('bou.investigations_closed', (year) => closed(year).length),
    series(
      'bou.investigations_leading_to_intervention',
      (year) => closed(year).filter(({ kind }) => kind === 'INSATS').length,
    ),
  ];
}

function interventions(file: ReadExport): [string, number[]][] {
  const all = spells(file, 'Startdatum', 'Slutdatum', file.column('Insatstyp'));
  const open = all.filter(({ kind }) => kind === 'ÖPPENVÅRD');
  const placed = all.filter(({ kind }) => kind === 'HELDYGN');
  return [
    series('bou.open_interventions', (year) => upTo(20, year, duringYear(open, year)).length),
    series('bou.children_open_interventions', (year) => children(upTo(20, year, duringYear(open, year)))),
    series('bou.children_placed', (year) => children(upTo(20, year, duringYear(placed, year)))),
    series('bou.children_placed.stock', (year) => children(upTo(20, year, on(placed, `${year}-12-31`)))),
  ];
}

function schools(pupils: ReadExport, decisions: ReadExport): [string, number[]][] {
  const homes = pupils.column('Hemkommun');
  const enrolments = spells(pupils, 'Inskriven', 'Utskriven', pupils.column('Skolform')).filter((_, i) =>
    homes[i]?.endsWith('199'),
  );
  const kinds = decisions.column('Stödform');
  const support = spells(decisions, 'Giltig from', 'Giltig tom', kinds).filter(
    ({ kind }) => kind === 'INDIVIDRESURS',
  );
  const ordinary = (year: number) =>
    on(enrolments, `${year}-10-15`).filter(({ kind }) => /^(FSK?|FKLASS|GR|GY)$/.test(kind));
  const adapted = (year: number) =>
    on(enrolments, `${year}-10-15`).filter(({ kind }) => /^(GRSÄR|GYSÄR|AGR|AGY)$/.test(kind));
  const aged = (year: number) =>
    on(enrolments, `${year}-10-15`).filter(
      ({ born }) => born !== null && year - born >= 7 && year - born <= 19,
    );
  return [
    series('school.children_enrolled', (year) => children(ordinary(year))),
    series('school.children_individual_resource', (year) => {
      const here = new Set(ordinary(year).map(({ child }) => child));
      return children(on(support, `${year}-10-15`).filter(({ child }) => here.has(child)));
    }),
    series('adapted_school.children_enrolled', (year) => children(adapted(year))),
    series('adapted_school.pupils_of_age', (year) => children(aged(year))),
  ];
}

function childPsychiatry(file: ReadExport): [string, number[]][] {
  const patients = new Map<string, { born: number; kept: string[] }>();
  const columns = ['Patient-id', 'Födelseår', 'Hemkommun', 'Kontaktdatum', 'Status'].map((name) =>
    file.column(name),
  );
  for (const i of file.rows.keys()) {
    const [id = '', born = '', home, date = '', status] = columns.map((column) => column[i] ?? '');
    if (home !== '0199' || status !== 'GENOMFÖRD' || date.slice(5, 7) === '13') continue;
    const patient = patients.get(id) ?? { born: Number(born), kept: [] };
    patient.kept.push(date);
    patients.set(id, patient);
  }
  const current = (year: number) =>
    [...patients.values()].flatMap(({ born, kept }) => {
      const first = kept.filter((date) => date.startsWith(`${year}`)).sort()[0];
      return first === undefined || year - born > 17 ? [] : [{ kept, first }];
    });
  const isNew = ({ kept, first }: { kept: string[]; first: string }, year: number) =>
    !kept.some((date) => date < first && date >= `${year - 1}${first.slice(4)}`);
  return [
    series('bup.children_current', (year) => current(year).length),
    series('bup.children_new', (year) => current(year).filter((patient) => isNew(patient, year)).length),
  ];
}

function childHealthCentres(file: ReadExport): [string, number[]][] {
  const [ids, born, partners, homes] = ['Barn-id', 'Födelseår', 'Samverkanspart', 'Kommun'].map((name) =>
    file.column(name),
  );
  const occasions = file.column('Datum').map((date, i) => ({
    child: ids?.[i] ?? '',
    born: Number(born?.[i]),
    date,
    counts: partners?.[i] === 'SOCIALTJÄNST' && homes?.[i] === '0199',
  }));
  return [
    series('bvc.children_joint_social_services', (year) =>
      children(
        occasions.filter((seen) => seen.counts && seen.date.startsWith(`${year}`) && year - seen.born <= 5),
      ),
    ),
  ];
}

function spells(file: ReadExport, from: string, to: string, kinds: readonly string[]): Spell[] {
  const [starts, ends] = [file.column(from), file.column(to)];
  return file.column('Personnummer').map((text, i) => {
    const id = readPersonId(text, '2026-01-20');
    return {
      child: id?.key ?? '',
      born: id?.birthYear ?? null,
      from: day(starts[i] ?? ''),
      to: day(ends[i] ?? '') || '9999-12-31',
      kind: kinds[i] ?? '',
    };
  });
}

/** `20190305` as `2019-03-05`. */
function day(text: string): string {
  return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
}

function series(indicator: string, count: (year: number) => number): [string, number[]] {
  return [indicator, years.map(count)];
}

function duringYear(all: readonly Spell[], year: number): Spell[] {
  return all.filter(({ from, to }) => from <= `${year}-12-31` && to >= `${year}-01-01`);
}

function on(all: readonly Spell[], date: string): Spell[] {
  return all.filter(({ from, to }) => from <= date && to >= date);
}

function upTo(age: number, year: number, all: readonly Spell[]): Spell[] {
  return all.filter(({ born }) => born === null || (year >= born && year - born <= age));
}

function children(all: readonly { readonly child: string }[]): number {
  return new Set(all.map(({ child }) => child)).size;
}
