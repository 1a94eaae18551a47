import { absenceRegister } from './absence-register.ts';
import type { Child } from './children.ts';
import { dayOf, isoDay } from './day.ts';
import { municipality, otherMunicipalities } from './exempelby.ts';
import { finalGradesRegister } from './final-grades-register.ts';
import { Random } from './random.ts';
import type { RegisterExport } from './register-export.ts';
import type { SchooledChild } from './schooled-child.ts';
import { type Enrolment, inventSchooling, lastSchoolYear } from './schooling.ts';
import { writeIdentity } from './test-identity.ts';

/**
 * `skola_elev` (R6), one row per pupil, school and school year from 2015/16 on, and `skola_resurs` (R7), decisions on
 * support. Their oddities: four ways of writing a personnummer, one of them a number without its leading zeros;
 * temporary numbers, protected pupils without area, pupils of other municipalities, two schools at once, adapted
 * schools under their old and new names, empty columns and a line that counts the rows. After them the registers of
 * final grades and of absence, which follow from the same school years.
 */
export function schoolRegisters(children: readonly Child[]): RegisterExport[] {
  const random = new Random('exempelby/school');
  const pupils: string[] = [];
  const decisions: string[] = [];
  const schooled: SchooledChild[] = [];
  for (const child of children) {
    const enrolments = inventSchooling(random, child);
    const home = random.chance(0.015) ? random.pick(otherMunicipalities) : municipality;
    const temporary = random.chance(0.001)
      ? `${isoDay(child.birth).replaceAll('-', '')}T${child.identity.slice(9)}`
      : null;
    schooled.push({ child, enrolments, identity: temporary ?? child.identity, home });
    const supportRank = random.fraction() / Math.min(3, 0.4 + child.exposure);
    for (const enrolment of enrolments) {
      pupils.push(pupilRow(random, enrolment, temporary ?? child.identity, home));
      if (supportRank < supportShare(enrolment))
        decisions.push(...decisionRows(random, enrolment, temporary));
    }
  }
  return [
    {
      name: 'skola_elev.csv',
      encoding: 'windows-1252',
      header:
        'Personnummer;Kön;Skolenhetskod;Skolenhet;Huvudman;Skolform;Årskurs;Klass;Läsår;Inskriven;Utskriven;' +
        'Hemkommun;Område;Sekretessmarkering',
      rows: pupils,
      emptyColumns: 2,
    },
    {
      name: 'skola_resurs.csv',
      encoding: 'windows-1252',
      header:
        'Personnummer;Skolenhetskod;Skolform;Stödform;Omfattning timmar/vecka;Finansiering;Beslutsdatum;' +
        'Giltig from;Giltig tom',
      rows: decisions,
      totalLine: (rows) => `Totalt antal rader: ${rows}`,
    },
    finalGradesRegister(schooled),
    absenceRegister(schooled),
  ];
}

function pupilRow(random: Random, enrolment: Enrolment, identity: string, home: string): string {
  const { child, school, form, grade, year, from, to } = enrolment;
  const girlsAndBoys = form === 'FS' && school.identities === 'number';
  return [
    writeIdentity(identity, school.identities),
    girlsAndBoys ? (child.sex === 'F' ? 'F' : 'P') : child.sex === 'F' ? 'K' : 'M',
    school.code,
    school.name,
    year === 2019 && random.chance(0.02) ? '' : school.principal,
    form === 'FS' && school.identities === 'ten-hyphen' ? 'FSK' : form,
    grade ?? '',
    grade === null ? `Avd ${1 + (year % 4)}` : `${grade}${random.pick(['A', 'B', 'C'])}`,
    `${year}/${String(year + 1).slice(2)}`,
    isoDay(from),
    to === null ? '' : isoDay(to),
    school.identities === 'number' ? home.replace(/^0/, '') : home,
    child.protectedIdentity ? '' : child.area,
    child.protectedIdentity ? '1' : '',
  ].join(';');
}

/** Invented: a gentle rise, and more often in the middle years of compulsory school. */
function supportShare({ form, grade, year }: Enrolment): number {
  const level = 0.0085 + 0.0005 * (year - 2015);
  if (form === 'FS' || form === 'FKLASS') return level;
  if (form === 'GY') return level * 0.5;
  if (form !== 'GR') return level * 3;
  return grade !== null && grade >= 4 && grade <= 6 ? level * 1.6 : level * 1.2;
}

/** A decision for the school year, sometimes a second one, and now and then one that is for something else or too late. */
function decisionRows(random: Random, enrolment: Enrolment, temporary: string | null): string[] {
  const { child, school, form, year } = enrolment;
  const late = random.chance(0.12);
  const valid = late ? dayOf(year, 11, 1) : dayOf(year, 8, 19);
  const until = year === lastSchoolYear && random.chance(0.5) ? '' : isoDay(dayOf(year + 1, 6, 12));
  const identity = writeIdentity(
    temporary ?? child.identity,
    random.chance(0.5) ? 'twelve' : 'twelve-hyphen',
  );
  const support = random.chance(0.08) ? 'ANPASSAD STUDIEGÅNG' : 'INDIVIDRESURS';
  const row = (hours: string, financing: string, decided: number, from: number) =>
    [identity, school.code, form, support, hours, financing, isoDay(decided), isoDay(from), until].join(';');
  const first = row(`${random.integer(2, 20) * 2},0`, 'Tilläggsbelopp', valid - 68, valid);
  if (!random.chance(0.15)) return [first];
  return [first, row(`${random.integer(1, 6)},5`, 'Skolans ram', valid, valid + 1)];
}
