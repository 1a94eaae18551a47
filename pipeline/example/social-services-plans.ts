import { isoDay } from './day.ts';
import { exportDay } from './exempelby.ts';
import { Random } from './random.ts';
import type { RegisterExport } from './register-export.ts';
import { caseNumbers, type Referral } from './social-services-cases.ts';
import { writeIdentity } from './test-identity.ts';

const firstDay = '2014-01-01';

/**
 * `bou_sip`: one row per meeting of a coordinated individual plan that social services took part in. Its oddities:
 * plans that other parties called to, several meetings of one plan, and now and then a row without its number.
 */
export function plansRegister(referrals: readonly Referral[]): RegisterExport {
  const random = new Random('exempelby/bou_sip');
  const begun = referrals
    .flatMap(({ child, investigation }) => {
      if (investigation?.closed == null || investigation.decision !== 'INSATS') return [];
      return random.chance(0.4) ? [{ child, day: investigation.closed + random.integer(5, 90) }] : [];
    })
    .sort((a, b) => a.day - b.day);
  const number = caseNumbers('S');
  const rows = begun.flatMap(({ child, day }) => {
    const convener = random.weighted([
      ['Socialtjänsten', 0.6],
      ['BUP', 0.22],
      ['Skola', 0.18],
    ] as const);
    const id = number(day);
    const meetings = [day];
    while (random.chance(0.4)) meetings.push((meetings.at(-1) ?? day) + random.integer(40, 120));
    return meetings.flatMap((held, i) => {
      if (held > exportDay || isoDay(held) < firstDay) return [];
      return [
        [
          writeIdentity(child.identity, 'twelve-hyphen'),
          child.sex === 'F' ? 'K' : 'M',
          child.protectedIdentity ? 'J' : 'N',
          meetings.length === 1 && random.chance(0.03) ? '' : id,
          isoDay(held),
          i > 0 && random.chance(0.2) ? 'Socialtjänsten' : convener,
          `Möte ${i + 1}`,
        ].join(';'),
      ];
    });
  });
  return {
    name: 'bou_sip.csv',
    encoding: 'windows-1252',
    header: 'Personnummer;Kön;Skyddad identitet;SIP-id;Mötesdatum;Sammankallande;Möte',
    rows,
    totalLine: (count) => `Summa;${count}`,
  };
}
