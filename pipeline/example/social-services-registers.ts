import type { Child } from './children.ts';
import { dayOf, isoDay } from './day.ts';
import { municipality, newAct } from './exempelby.ts';
import { Random } from './random.ts';
import type { RegisterExport } from './register-export.ts';
import { caseNumbers, inventReferrals, type Referral } from './social-services-cases.ts';
import { inventInterventions } from './social-services-interventions.ts';
import { plansRegister } from './social-services-plans.ts';
import { writeIdentity } from './test-identity.ts';

const historyFrom = dayOf(2014, 1, 1);

/** Who comes from elsewhere is known by a reserve number at first. */
const daysWithReserveNumber = 300;

/**
 * `bou_utredning` (R1) and `bou_insats` (R2), from 2014 on. Their oddities: a title above the header and a total line
 * below, municipality codes that have lost a zero, reserve numbers for children who have just arrived, protected
 * children without area, dates without hyphens, an end in the year 9999, and a row with a day that does not exist.
 * After them the plans that follow from the same cases.
 */
export function socialServicesRegisters(children: readonly Child[]): RegisterExport[] {
  const random = new Random('exempelby/social-services');
  const referrals = inventReferrals(random, children);
  const investigations = investigationNumbers(referrals);
  return [
    {
      name: 'bou_utredning.csv',
      encoding: 'windows-1252',
      title: 'Påhittade uppgifter: aktualiseringar och utredningar i Exempelby, uttag 2026-01-20',
      header:
        'Personnummer;Kön;Folkbokföringskommun;Områdeskod;Skyddad identitet;Aktualiserings-id;Aktualiseringsdatum;' +
        'Aktualiseringstyp;Utredning-id;Utredning inledd;Utredning avslutad;Lagrum;Beslut;Beslutsdatum',
      rows: referralRows(referrals, investigations),
    },
    {
      name: 'bou_insats.csv',
      encoding: 'windows-1252',
      header:
        'Personnummer;Kön;Folkbokföringskommun;Områdeskod;Skyddad identitet;Insats-id;Utredning-id;Insatstyp;' +
        'Insatskod;Placeringsform;Lagrum;Beslutsdatum;Startdatum;Slutdatum;Utförare',
      rows: interventionRows(random, referrals, investigations),
      totalLine: (rows) => `Summa;${rows}`,
    },
    plansRegister(referrals),
  ];
}

/** Numbered by the day on which they were opened, which is not the order in which the referrals came. */
function investigationNumbers(referrals: readonly Referral[]): ReadonlyMap<Referral, string> {
  const number = caseNumbers('U');
  const opened = referrals.flatMap((referral) =>
    referral.investigation ? [{ referral, day: referral.investigation.opened }] : [],
  );
  return new Map(opened.sort((a, b) => a.day - b.day).map(({ referral, day }) => [referral, number(day)]));
}

function referralRows(
  referrals: readonly Referral[],
  investigations: ReadonlyMap<Referral, string>,
): string[] {
  const random = new Random('exempelby/bou_utredning');
  const number = caseNumbers('A');
  const rows = referrals.flatMap((referral) => {
    const { child, day, kind, investigation } = referral;
    const id = number(day);
    const closed = investigation?.closed ?? null;
    if (Math.max(day, closed ?? 0) < historyFrom && (closed !== null || !investigation)) return [];
    const person = personFields(random, child, day, 'twelve-hyphen');
    if (random.chance(0.01)) person[1] = '';
    return [
      [
        ...person,
        id,
        isoDay(day),
        kind,
        investigations.get(referral) ?? '',
        investigation ? isoDay(investigation.opened) : '',
        closed === null ? '' : isoDay(closed),
        investigation ? (investigation.opened >= newAct ? 'SoL 2025:400' : 'SoL 11:1') : '',
        investigation?.decision ?? '',
        closed === null ? '' : isoDay(closed),
      ],
    ];
  });
  return withAnImpossibleDay(rows).map((fields) => fields.join(';'));
}

function interventionRows(
  inventing: Random,
  referrals: readonly Referral[],
  investigations: ReadonlyMap<Referral, string>,
): string[] {
  const random = new Random('exempelby/bou_insats');
  const number = caseNumbers('I');
  return inventInterventions(inventing, referrals).flatMap((intervention) => {
    const { child, referral, kind, type, form, legalBase, decided, start, end } = intervention;
    const id = number(start);
    if (end !== null && end < historyFrom) return [];
    const openEnd = random.chance(0.4) ? '9999-12-31' : '';
    const written = random.chance(0.05) ? (day: number) => isoDay(day).replaceAll('-', '') : isoDay;
    const provider = kind === 'ÖPPENVÅRD' && random.chance(0.7) ? 'Familjeverksamheten' : 'Extern';
    return [
      [
        ...personFields(random, child, start, 'twelve'),
        id,
        investigations.get(referral) ?? '',
        kind,
        type,
        form,
        legalBase,
        written(decided),
        written(start),
        end === null ? openEnd : written(end),
        provider,
      ].join(';'),
    ];
  });
}

/** Identity, sex, municipality, area, protection. */
function personFields(random: Random, child: Child, day: number, form: 'twelve' | 'twelve-hyphen'): string[] {
  const justArrived = child.from > child.birth && day - child.from < daysWithReserveNumber;
  const reserve = justArrived
    ? `${isoDay(child.birth).replaceAll('-', '')}TF${child.identity.slice(10)}`
    : null;
  return [
    writeIdentity(reserve ?? child.identity, form),
    child.sex === 'F' ? 'K' : 'M',
    random.chance(0.1) ? municipality.replace(/^0/, '') : municipality,
    child.protectedIdentity || random.chance(0.004) ? '' : child.area,
    child.protectedIdentity ? 'J' : 'N',
  ];
}

/** A slip of the keyboard: one investigation was opened on 30 February. */
function withAnImpossibleDay(rows: readonly string[][]): string[][] {
  const opened = 9;
  const slip = rows.findIndex((fields, i) => i >= 5000 && fields[opened] !== '');
  return rows.map((fields, i) =>
    i === slip ? fields.with(opened, `${fields[opened]?.slice(0, 4)}-02-30`) : fields,
  );
}
