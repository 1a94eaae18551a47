import { describe, it } from 'vitest';
import { seeded } from '../support/invented-children.ts';
import { compare, day, groupBy, last, lines, pick, seeds } from '../support/plain-count.ts';

describe('the counting rules of child health centres', () => {
  it.each([...seeds])('agree with plain loops over invented rows, seed %i', async (seed) => {
    const random = seeded(seed);
    const rows = Array.from({ length: 200 }, (_, row) => ({
      row,
      id: `B${random(60)}`,
      birthYear: 2012 + random(8),
      date: day(random),
      partner: pick(random, ['SOCIALTJÄNST', 'Socialtjänsten', 'Förskola']),
      home: seed % 2 === 0 ? '' : pick(random, ['0182', '0160']),
    }));
    await compare(
      'child-health-centres',
      {
        'bvc.csv': lines(
          `Barn-id;Födelseår;BVC;Datum;Samverkanspart;Form${seed % 2 === 0 ? '' : ';Kommun'}`,
          rows.map((r) => [
            r.id,
            String(r.birthYear),
            'BVC Exempel',
            r.date,
            r.partner,
            'SIP',
            ...(seed % 2 === 0 ? [] : [r.home]),
          ]),
        ),
      },
      (year) => {
        const units = [
          ...groupBy(
            rows.filter(({ date }) => date <= `${year}-12-31`),
            ({ id }) => id,
          ),
        ].flatMap(([id, own]) => {
          const key = (r: (typeof rows)[number]) => [r.date, r.row];
          const age = year - (last(own, (r) => r.birthYear, key) ?? 0);
          const isHere = seed % 2 === 0 || last(own, (r) => r.home, key) === '0182';
          const isJoint = own.some(
            (r) => r.date.startsWith(String(year)) && r.partner.startsWith('S'.toUpperCase()),
          );
          if (!isHere || !isJoint || age < 0 || age > 5) return [];
          return [{ unit: id, person: id, area: 'U', sex: 'U', age, form: null, types: [] }];
        });
        return { 'bvc.children_joint_social_services': units };
      },
    );
  });
});
