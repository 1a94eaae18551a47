import type { RegisterExport } from '../../../pipeline/example/register-export.ts';
import { readPersonId } from '../../../sources/register/columns/person-id.ts';
import { type ReadExport, readExport } from './read-export.ts';

export const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** Years of the survey. */
const waves = [2016, 2018, 2020, 2022, 2024];

/** Totals of each indicator in the years in which it is counted, 2016 first; NaN where there is no figure. */
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
    ...notifications(file('bou_utredning.csv')),
    ...plans(file('bou_sip.csv')),
    ...schools(file('skola_elev.csv'), file('skola_resurs.csv')),
    ...finalGrades(file('skola_betyg.csv')),
    ...absence(file('skola_franvaro.csv')),
    ...childPsychiatry(file('bup_kontakt.csv')),
    ...childPsychiatryIntervals(file('bup_utredning.csv'), file('bup_vardatagande.csv')),
    ...childHealthCentres(file('bvc_samverkan.csv')),
    ...habilitation(file('hab_atgard.csv')),
    ...survey(file('andts_enkat.csv')),
    ...fossam(file('fossam_logg.csv')),
    ...openServices(file('vss_arende.csv')),
    ...groupActivities(file('vss_grupp.csv')),
    ...familyCounselling(file('familjeradgivning.csv')),
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

function notifications(file: ReadExport): [string, number[]][] {
  const opened = file.column('Utredning inledd');
  const reports = spells(
    file,
    'Aktualiseringsdatum',
    'Beslutsdatum',
    file.column('Aktualiseringstyp'),
  ).filter(({ kind }, i) => kind === 'ANMÄLAN' && !opened[i]?.endsWith('-02-30'));
  const during = (year: number) => upTo(20, year, reports).filter(({ from }) => from.startsWith(`${year}`));
  return [
    series('bou.notifications', (year) => during(year).length),
    series('bou.notifications.children', (year) => children(during(year))),
  ];
}

function plans(file: ReadExport): [string, number[]][] {
  const ids = file.column('SIP-id');
  const meetings = spells(file, 'Mötesdatum', 'Mötesdatum', file.column('Sammankallande'));
  const first = new Map<string, Spell>();
  for (const [i, meeting] of meetings.entries()) {
    const plan = `${meeting.child} ${ids[i] || `row ${i}`}`;
    const earlier = first.get(plan);
    if (!earlier || meeting.from < earlier.from) first.set(plan, meeting);
  }
  const own = [...first.values()].filter(({ kind }) => kind === 'Socialtjänsten');
  return [
    series(
      'bou.sip_opened',
      (year) => upTo(20, year, own).filter(({ from }) => from.startsWith(`${year}`)).length,
    ),
  ];
}

/** The year in which a school year ends: VT2020, HT2019, 2019/20 and 2019/2020 are all 2020. */
function endOf(text: string): number {
  const year = Number(/\d{4}/.exec(text)?.[0]);
  return text.startsWith('VT') ? year : year + 1;
}

function finalGrades(file: ReadExport): [string, number[]][] {
  const [years, forms, homes, answers] = ['Läsår', 'Skolform', 'Hemkommun', 'Behörig yrkesprogram'].map(
    (name) => file.column(name),
  );
  const pupils = spells(file, 'Läsår', 'Läsår', answers ?? []).map((pupil, i) => ({
    ...pupil,
    year: endOf(years?.[i] ?? ''),
    counts: forms?.[i] === 'GR' && homes?.[i] === '0199',
  }));
  const finished = (year: number) => pupils.filter((pupil) => pupil.counts && pupil.year === year);
  return [
    series('school.not_eligible_year9', (year) =>
      children(finished(year).filter(({ kind }) => kind.startsWith('N'))),
    ),
    series('school.finished_year9', (year) => children(finished(year))),
  ];
}

function absence(file: ReadExport): [string, number[]][] {
  const minutes = (name: string) => file.column(name).map((text) => Number(text.replaceAll(' ', '')));
  const [years, homes] = [file.column('Läsår').map(endOf), file.column('Hemkommun')];
  const lessons = minutes('Undervisningstid (min)');
  const [authorised, unauthorised] = [minutes('Anmäld frånvaro (min)'), minutes('Oanmäld frånvaro (min)')];
  const pupils = new Map<string, { lessons: number; missed: number }>();
  for (const [i, { child }] of spells(file, 'Läsår', 'Läsår', []).entries()) {
    if (homes[i] !== '0199') continue;
    const key = `${years[i]} ${child}`;
    const sum = pupils.get(key) ?? { lessons: 0, missed: 0 };
    sum.lessons += lessons[i] ?? 0;
    sum.missed += (authorised[i] ?? 0) + (unauthorised[i] ?? 0);
    pupils.set(key, sum);
  }
  const of = (year: number) =>
    [...pupils].filter(([key]) => key.startsWith(`${year} `)).map(([, sum]) => sum);
  return [
    series('school.absence_over_20', (year) => of(year).filter((sum) => sum.missed * 5 > sum.lessons).length),
    series('school.absence_pupils', (year) => of(year).length),
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

/** No child of the example moves, so that a row's own home holds in all years. */
function childPsychiatryIntervals(assessed: ReadExport, committed: ReadExport): [string, number[]][] {
  const assessments = patientSpells(assessed, 'Utredning start', 'Utredning slut', 'Utredningstyp').filter(
    ({ from, to, kind }) => from <= to && kind !== 'BASUTREDNING',
  );
  const commitments = patientSpells(committed, 'Vårdåtagande start', 'Vårdåtagande slut', 'Vårdgren');
  return [
    series('bup.children_current.stock', (year) =>
      children(upTo(17, year, on(commitments, `${year}-12-31`))),
    ),
    series('bup.children_neuropsych_assessment', (year) =>
      children(upTo(17, year, duringYear(assessments, year))),
    ),
  ];
}

function habilitation(file: ReadExport): [string, number[]][] {
  const measures = patientSpells(file, 'Startdatum', 'Slutdatum', 'Åtgärdstyp');
  const treatments = patientSpells(file, 'Startdatum', 'Slutdatum', 'Åtgärdstyp', 'GENOMFÖRD').filter(
    ({ kind }) => kind === 'BEHANDLING',
  );
  const assessments = measures.filter(({ kind }) => kind.toLowerCase().startsWith('psykolog'));
  return [
    series('hab.children_psych_assessment', (year) =>
      children(upTo(17, year, duringYear(assessments, year))),
    ),
    series('hab.children_in_treatment', (year) => children(upTo(17, year, duringYear(treatments, year)))),
  ];
}

/** Rows of children of Exempelby in a register of pseudonyms; those of one status, where the register has any. */
function patientSpells(file: ReadExport, from: string, to: string, kind: string, status?: string): Spell[] {
  const [ids, born, homes, starts, ends, kinds] = [
    'Patient-id',
    'Födelseår',
    'Hemkommun',
    from,
    to,
    kind,
  ].map((name) => file.column(name));
  const statuses = status === undefined ? [] : file.column('Status');
  return [...file.rows.keys()].flatMap((i) => {
    if (homes?.[i] !== '0199' || (status !== undefined && statuses[i] !== status)) return [];
    return [
      {
        child: ids?.[i] ?? '',
        born: Number(born?.[i]),
        from: starts?.[i] ?? '',
        to: ends?.[i] || '9999-12-31',
        kind: kinds?.[i] ?? '',
      },
    ];
  });
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

/** A group of pupils, as the survey prints it. */
interface Printed {
  readonly respondents: number;
  readonly share: number;
}

function survey(file: ReadExport): [string, number[]][] {
  const columns = ['År', 'Årskurs', 'Kön', 'Fråga', 'Svarsalternativ', 'Antal svarande', 'Andel'];
  const [years, grades, groups, questions, answers, respondents, shares] = columns.map(file.column);
  const pupils = file.column('Antal elever');
  const rowOf = (year: number, grade: string, question: string, group: string): number =>
    file.rows.findIndex(
      (_, i) =>
        years?.[i] === `${year}` &&
        grades?.[i] === grade &&
        groups?.[i] === group &&
        questions?.[i]?.startsWith(question) &&
        answers?.[i] === 'Ja',
    );
  const printed = (...row: Parameters<typeof rowOf>): Printed => ({
    respondents: Number(respondents?.[rowOf(...row)]),
    share: Number(shares?.[rowOf(...row)]?.replace(',', '.')),
  });
  const question = (id: string, grade: string, text: string): [string, number[]][] => {
    const counts = waves.map((year) => {
      const [all, girls, boys] = ['Totalt', 'Flickor', 'Pojkar'].map((group) =>
        printed(year, grade, text, group),
      );
      const yes = all && girls && boys ? yesOfAll(all, girls, boys) : Number.NaN;
      return { yes, answered: Number.isNaN(yes) ? Number.NaN : (all?.respondents ?? 0) };
    });
    return [
      [`andts.${id}`, counts.map(({ yes }) => yes)],
      [`andts.respondents_${id}`, counts.map(({ answered }) => answered)],
    ];
  };
  const asked = (grade: string): number[] =>
    waves.map((year) => Number(pupils[rowOf(year, grade, 'Druckit', 'Totalt')]));
  return [
    ...question('alcohol_year9', '9', 'Druckit'),
    ...question('tobacco_nicotine_year9', '9', 'Använder tobak'),
    ...question('alcohol_gy2', 'Gy 2', 'Druckit'),
    ...question('narcotics_ever_gy2', 'Gy 2', 'Använt narkotika'),
    ['andts.pupils_year9', asked('9')],
    ['andts.pupils_gy2', asked('Gy 2')],
  ];
}

/** The number nearest to the share of all that leaves room for girls and boys, found by trying every number. */
function yesOfAll(all: Printed, girls: Printed, boys: Printed): number {
  const others = all.respondents - girls.respondents - boys.respondents;
  const fitting = numbersPrintedAs(all).filter((yes) =>
    numbersPrintedAs(girls).some((f) =>
      numbersPrintedAs(boys).some((m) => yes - f - m >= 0 && yes - f - m <= others),
    ),
  );
  const off = (yes: number) => Math.abs(yes - (all.share * all.respondents) / 100);
  return fitting.sort((a, b) => off(a) - off(b))[0] ?? Number.NaN;
}

function numbersPrintedAs({ respondents, share }: Printed): number[] {
  const numbers = Array.from({ length: respondents + 1 }, (_, yes) => yes);
  return numbers.filter((yes) => Math.round((1000 * yes) / respondents) === Math.round(share * 10));
}

function fossam(file: ReadExport): [string, number[]][] {
  const [numbers, dates] = [file.column('Ärendenr'), file.column('Mötesdatum')];
  const first = new Map<string, string>();
  for (const [i, number] of numbers.entries()) {
    const date = dates[i] ?? '';
    const id = number.replace(' ', '');
    if (/^F\d/.test(id) && date < (first.get(id) ?? '9999')) first.set(id, date);
  }
  const firstIn = (year: number) => [...first.values()].filter((date) => date.startsWith(`${year}`));
  return [series('fossam.cases', (year) => firstIn(year).length)];
}

/** No two rows of these registers belong to one case. */
function openServices(file: ReadExport): [string, number[]][] {
  const [ids, units, kinds, born, families, youngest, starts, ends] = [
    'Ärendenr',
    'Enhet',
    'Ärendetyp',
    'Födelseår',
    'Familj-id',
    'Yngsta barnets ålder',
    'Startdatum',
    'Slutdatum',
  ].map((name) => file.column(name));
  const all = file.rows.map((_, i) => ({
    id: ids?.[i] ?? '',
    unit: ids?.[i]?.split('-')[0] ?? units?.[i] ?? '',
    isVictim: /brott/i.test(kinds?.[i] ?? ''),
    born: born?.[i] === '' ? null : Number(born?.[i]),
    family: families?.[i] || (ids?.[i] ?? ''),
    youngest: youngest?.[i] === '' ? [] : [Number(youngest?.[i])],
    from: starts?.[i] ?? '',
    to: ends?.[i] || '9999-12-31',
  }));
  const begun = (unit: string, year: number) =>
    all.filter((one) => one.unit === unit && !one.isVictim && one.from.startsWith(`${year}`));
  const young = (unit: string, year: number) =>
    begun(unit, year).filter((one) => one.born === null || (year - one.born >= 13 && year - one.born <= 20));
  const families012 = (year: number) => {
    const ages = new Map<string, number[]>();
    for (const { family, youngest: age } of begun('FAM', year))
      ages.set(family, [...(ages.get(family) ?? []), ...age]);
    return [...ages.values()].filter((known) => known.length === 0 || Math.min(...known) <= 12).length;
  };
  return [
    series('fou.cases_advice_support', (year) => begun('FOU', year).length),
    series(
      'fou.cases_advice_support.active',
      (year) =>
        all.filter(
          (one) =>
            one.unit === 'FOU' && !one.isVictim && one.from <= `${year}-12-31` && one.to >= `${year}-01-01`,
        ).length,
    ),
    series(
      'fou.cases_young_crime_victims',
      (year) => all.filter((one) => one.isVictim && one.from.startsWith(`${year}`)).length,
    ),
    series('ung.cases_advice_support_13_20', (year) => young('UNG', year).length),
    series('fam.families_advice_support_0_12', families012),
    series('minimaria.cases', (year) => young('MM', year).length),
    series('famcentral.cases_advice_support', (year) => begun('FC', year).length),
  ];
}

/** Exempelby has answered that the family and youth service counts the groups of the youth service too. */
function groupActivities(file: ReadExport): [string, number[]][] {
  const [ids, units, starts, numbers, persons, born, sessions] = [
    'Grupp-id',
    'Enhet',
    'Startdatum',
    'Deltagarnr',
    'Personnummer',
    'Födelseår',
    'Antal tillfällen',
  ].map((name) => file.column(name));
  const came = file.rows.flatMap((_, i) => {
    if (sessions?.[i] === '0') return [];
    const person = persons?.[i] ?? '';
    const year = born?.[i] || person.slice(0, 4);
    return [
      {
        child: person || `${ids?.[i]} ${numbers?.[i]}`,
        unit: units?.[i] ?? '',
        born: year === '' ? null : Number(year),
        year: Number(starts?.[i]?.slice(0, 4)),
      },
    ];
  });
  const aged = (year: number, least: number, most: number) =>
    came.filter(
      (one) =>
        one.year === year && (one.born === null || (year - one.born >= least && year - one.born <= most)),
    );
  return [
    series('ung.children_group_6_18', (year) =>
      children(aged(year, 6, 18).filter(({ unit }) => unit === 'UNG')),
    ),
    series('fou.children_group', (year) => children(aged(year, 0, 20))),
  ];
}

function familyCounselling(file: ReadExport): [string, number[]][] {
  const [ids, starts, numbers, homes, families] = [
    'Ärendenr',
    'Startdatum',
    'Antal barn under 18',
    'Kommun',
    'Familj-id',
  ].map((name) => file.column(name));
  const cases = file.rows.map((_, i) => ({
    child: families?.[i] || (ids?.[i] ?? ''),
    from: starts?.[i] ?? '',
    number: Number(numbers?.[i]),
    isHere: homes?.[i]?.endsWith('199') === true,
  }));
  const begun = (year: number) =>
    cases.filter(({ from, number }) => from.startsWith(`${year}`) && number > 0);
  // The rows are in the order of their dates, so the last of a family's tells where it lives.
  const latest = (year: number) => [...new Map(begun(year).map((one) => [one.child, one])).values()];
  return [
    series('famrad.children_parents_counselled', (year) =>
      begun(year).reduce((sum, { number, isHere }) => sum + (isHere ? number : 0), 0),
    ),
    series('famrad.families_with_children', (year) => latest(year).filter(({ isHere }) => isHere).length),
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
