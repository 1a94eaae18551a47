import { describe, it } from 'vitest';
import { seeded } from '../support/invented-children.ts';
import {
  compare,
  day,
  groupBy,
  last,
  lines,
  pick,
  type Sex,
  seeds,
  sexText,
  type Unit,
} from '../support/plain-count.ts';

describe('the counting rules of child psychiatry', () => {
  it.each([...seeds])('agree with plain loops over invented rows, seed %i', async (seed) => {
    const random = seeded(seed);
    const rows = Array.from({ length: 400 }, (_, row) => ({
      row,
      id: `P${random(80)}`,
      birthYear: 2000 + random(20),
      sex: pick<Sex>(random, ['F', 'M', null]),
      home: pick(random, ['0182', '0182', '182', '0160', '']),
      date: day(random),
      form: pick(random, ['BESÖK', 'Distans', 'Video', 'Brev']),
      status: pick(random, ['GENOMFÖRD', 'Genomförd', 'UTEBLIVEN']),
      area: pick(random, ['0182C1010', 'Strand', 'Höjden', '']),
      isProtected: random(100) === 0,
    }));
    const code: Readonly<Record<string, string>> = {
      Strand: '0182C1020',
      Höjden: '0182C1030',
      '0182C1010': '0182C1010',
    };
    await compare(
      'child-psychiatry',
      {
        'bup.txt': lines(
          'Patient-id\tFödelseår\tKön\tHemkommun\tKontaktdatum\tKontaktform\tStatus\tOmråde\tSkyddad identitet'.replaceAll(
            '\t',
            ';',
          ),
          rows.map((r) => [
            r.id,
            String(r.birthYear),
            sexText(r.sex, random),
            r.home,
            r.date,
            r.form,
            r.status,
            r.area,
            r.isProtected ? 'Ja' : 'Nej',
          ]),
        ).replaceAll(';', '\t'),
      },
      (year) => {
        const current: Unit[] = [];
        const fresh: Unit[] = [];
        for (const own of groupBy(
          rows.filter(({ date }) => date <= `${year}-12-31`),
          ({ id }) => id,
        ).values()) {
          const key = (r: (typeof rows)[number]) => [r.date, r.row];
          const known = <V>(value: (r: (typeof rows)[number]) => V | null) => last(own, value, key);
          const age = year - (known((r) => r.birthYear) ?? 0);
          const kept = own
            .filter((r) => r.status.toUpperCase() === 'GENOMFÖRD' && r.form !== 'Brev')
            .map(({ date }) => date)
            .sort();
          const first = kept.find((date) => date.startsWith(String(year)));
          if (!first || known((r) => r.home || null)?.padStart(4, '0') !== '0182' || age < 0 || age > 17)
            continue;
          const area = rows.some((r) => r.id === own[0]?.id && r.isProtected)
            ? 'U'
            : (code[known((r) => r.area || null) ?? ''] ?? 'U');
          const id = own[0]?.id ?? '';
          const unit = {
            unit: id,
            person: id,
            area,
            sex: known((r) => r.sex) ?? 'U',
            age,
            form: null,
            types: [],
          };
          current.push(unit);
          const yearBefore = `${Number(first.slice(0, 4)) - 1}${first.slice(4)}`;
          if (!kept.some((date) => date > yearBefore && date < first)) fresh.push(unit);
        }
        return { 'bup.children_current': current, 'bup.children_new': fresh };
      },
    );
  });
});
