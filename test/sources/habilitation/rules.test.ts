import { describe, expect, it } from 'vitest';
import { extract } from '../../../sources/extract.ts';
import { builtInCatalogue, withoutAreas } from '../support/built-in-catalogue.ts';
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
import { cell, countsOf, onlyDelivery, registerFiles, request, textOf } from '../support/register-files.ts';

const areaCodes: Readonly<Record<string, string>> = {
  Strand: '0182C1020',
  Höjden: '0182C1030',
  '0182C1010': '0182C1010',
};

describe('the counting rules of habilitation', () => {
  it.each([...seeds])('agree with plain loops over invented rows, seed %i', async (seed) => {
    const random = seeded(seed);
    const rows = Array.from({ length: 400 }, (_, row) => {
      const date = day(random);
      const end = day(random);
      return {
        row,
        id: `H${random(90)}`,
        birthYear: 2000 + random(20),
        sex: pick<Sex>(random, ['F', 'M', null]),
        home: pick(random, ['0182', '0182', '182', '0160', '']),
        kind: pick(random, [
          'PSYKOLOGUTREDNING',
          'Psykologisk utredning',
          'BEHANDLING',
          'behandling',
          'Rådgivning',
        ]),
        date,
        end: end < date || random(3) === 0 ? '' : end,
        status: pick(random, ['GENOMFÖRD', 'Utförd', 'UTEBLIVEN', 'Pågående', 'Något annat', '']),
        area: pick(random, ['0182C1010', 'Strand', 'Höjden', '']),
        isProtected: random(100) === 0,
      };
    });
    const file = lines(
      'Patient-id;Födelseår;Kön;Hemkommun;Åtgärdstyp;Startdatum;Slutdatum;Status;Center;Område;Skyddad identitet',
      rows.map((r) => [
        r.id,
        String(r.birthYear),
        sexText(r.sex, random),
        r.home,
        r.kind,
        r.date,
        r.end,
        r.status,
        'Habiliteringscenter',
        r.area,
        r.isProtected ? 'Ja' : 'Nej',
      ]),
    );
    await compare('habilitation', { 'hab.csv': file }, (year) => {
      const [first, final] = [`${year}-01-01`, `${year}-12-31`];
      const assessed: Unit[] = [];
      const treated: Unit[] = [];
      for (const [id, all] of groupBy(rows, (r) => r.id)) {
        const own = all.filter(({ date }) => date <= final);
        const known = <V>(value: (r: (typeof rows)[number]) => V | null) =>
          last(own, value, (r) => [r.date, r.row]);
        const age = year - (known((r) => r.birthYear) ?? 0);
        if (known((r) => r.home || null)?.padStart(4, '0') !== '0182' || age < 0 || age > 17) continue;
        const isProtected = all.some((r) => r.isProtected);
        const area = isProtected ? 'U' : (areaCodes[known((r) => r.area || null) ?? ''] ?? 'U');
        const sex = known((r) => r.sex) ?? 'U';
        const unit = { unit: id, person: id, area, sex, age, form: null, types: [] };
        if (own.some((r) => r.kind.startsWith('P') && (r.end || '9999') >= first))
          assessed.push({ ...unit, area: 'U' });
        const isKept = ({ status }: (typeof rows)[number]) => ['GENOMFÖRD', 'Utförd'].includes(status);
        if (own.some((r) => /^behandling$/i.test(r.kind) && isKept(r) && (r.end || r.date) >= first))
          treated.push(unit);
      }
      return { 'hab.children_psych_assessment': assessed, 'hab.children_in_treatment': treated };
    });
  });
});

const header = 'Patient-id;Födelseår;Kön;Hemkommun;Åtgärdstyp;Startdatum;Slutdatum;Status;Center';
/** A grown-up elsewhere: nobody counts, and the register holds the year. */
const other = 'H0;1990;K;0160;RÅDGIVNING;2015-01-01;;GENOMFÖRD;Hab';
/** A child of the municipality whom no rule picks. */
const neighbour = 'H9;2010;M;0182;RÅDGIVNING;2019-01-01;2019-01-01;GENOMFÖRD;Hab';

const delivered = (...rows: string[]) =>
  onlyDelivery(
    request(
      'habilitation',
      registerFiles({ 'hab_atgard.csv': [header, other, neighbour, ...rows, ''].join('\n') }),
    ),
  );
const assessed = async (...rows: string[]) =>
  Number(cell(await delivered(...rows), 'hab.children_psych_assessment').value);
const treated = async (...rows: string[]) =>
  Number(cell(await delivered(...rows), 'hab.children_in_treatment').value);

describe('a child is under psychological assessment in a year', () => {
  const during = (from: string, to: string, status = 'GENOMFÖRD') =>
    assessed(`H1;2014;M;0182;PSYKOLOGUTREDNING;${from};${to};${status};Hab`);

  it('when any day of the assessment lies in it', async () => {
    expect(await during('2018-03-01', '2019-01-01')).toBe(1);
    expect(await during('2018-03-01', '2018-12-31')).toBe(0);
    expect(await during('2019-12-31', '')).toBe(1);
    expect(await during('2020-01-01', '')).toBe(0);
  });

  it('whatever the status of the row, which speaks of an occasion and not of the assessment', async () => {
    expect(await during('2018-03-01', '', 'PÅGÅENDE')).toBe(1);
    expect(await during('2018-03-01', '', '')).toBe(1);
    expect(await during('2018-03-01', '2019-02-01', 'UTEBLIVEN')).toBe(1);
  });
});

describe('a child is in treatment in a year', () => {
  const during = (from: string, to: string, status = 'GENOMFÖRD') =>
    treated(`H1;2014;M;0182;BEHANDLING;${from};${to};${status};Hab`);

  it('by a kept contact, and not by one that was missed, booked or is under way', async () => {
    expect(await during('2019-05-02', '2019-05-02')).toBe(1);
    for (const status of ['UTEBLIVEN', 'Avbokad', 'Planerad', 'Pågående', ''])
      expect(await during('2019-05-02', '2019-05-02', status), status).toBe(0);
  });

  it('that lies in the year: from the start to the end, or on the single day', async () => {
    expect(await during('2018-11-01', '2019-01-01')).toBe(1);
    expect(await during('2018-11-01', '2018-12-31')).toBe(0);
    expect(await during('2018-11-01', '')).toBe(0);
    expect(await during('2018-11-01', '9999-12-31')).toBe(0);
    expect(await during('2019-12-31', '2020-03-01')).toBe(1);
  });

  it('once, also when it is assessed in the same year', async () => {
    const rows = [
      'H1;2014;M;0182;BEHANDLING;2019-03-01;2019-03-01;GENOMFÖRD;Hab',
      'H1;2014;M;0182;BEHANDLING;2019-04-01;2019-04-01;GENOMFÖRD;Hab',
      'H1;2014;M;0182;PSYKOLOGUTREDNING;2019-02-01;;PÅGÅENDE;Hab',
    ];
    expect([await treated(...rows), await assessed(...rows)]).toEqual([1, 1]);
  });
});

describe('the register of habilitation', () => {
  it('tells where a child lives by its latest row, whatever that row is about', async () => {
    const treatment = 'H1;2014;M;0182;BEHANDLING;2019-03-01;2019-03-01;GENOMFÖRD;Hab';
    const moved = (date: string) => `H1;2014;M;0160;Hjälpmedel;${date};;AVBOKAD;Hab`;
    expect(await treated(treatment, moved('2019-12-31'))).toBe(0);
    expect(await treated(treatment, moved('2020-01-01'))).toBe(1);
    expect(await treated(treatment, moved('2019-02-28'))).toBe(1);
  });

  it('counts children up to the year in which they turn 17', async () => {
    const born = (year: number) => treated(`H1;${year};M;0182;BEHANDLING;2019-03-01;;GENOMFÖRD;Hab`);
    expect([await born(2002), await born(2001)]).toEqual([1, 0]);
  });

  it('says what it does not know of types, and rejects a row without one', async () => {
    const delivery = await delivered(
      'H1;2014;M;0182;Något annat;2019-03-01;;GENOMFÖRD;Hab',
      'H1;2014;M;0182;;2019-03-01;;GENOMFÖRD;Hab',
    );
    const receipt = textOf(delivery, 'receipt.txt');
    expect(receipt).toContain('Åtgärdstyp: värde som inte är känt, räknas som annat (1 rad)');
    expect(receipt).toContain('Åtgärdstyp saknas: 1 rad (raderna anges inte)');
  });

  it('gives areas only where it also tells whose identity is protected', async () => {
    const row = 'H1;2014;M;0182;BEHANDLING;2019-03-01;;GENOMFÖRD;Hab;Strand';
    const areaOf = async (columns: string, mark: string) => {
      const files = registerFiles({ 'hab_atgard.csv': `${header};Område${columns}\n${row}${mark}\n` });
      return cell(await onlyDelivery(request('habilitation', files)), 'hab.children_in_treatment', {
        area_code: '0182C1020',
      });
    };
    expect(await areaOf('', '')).toMatchObject({ value: '', status: 'not_applicable' });
    expect(await areaOf(';Skyddad', ';N')).toMatchObject({ value: '1', status: 'ok' });
    expect(await areaOf(';Skyddad', ';J')).toMatchObject({ value: '0', status: 'ok' });
  });
});

describe('an extract for several municipalities', () => {
  const random = seeded(5);
  const file = [
    header,
    ...Array.from({ length: 200 }, () => {
      const home = pick(random, ['0182', '0182', '0160', '0199', '1480']);
      const kind = pick(random, ['PSYKOLOGUTREDNING', 'BEHANDLING']);
      return `H${random(90)};2010;M;${home};${kind};${day(random)};;GENOMFÖRD;Hab`;
    }),
    '',
  ].join('\n');
  const years = [2018, 2019];
  const counts = async (municipalities: readonly string[] | 'all') => {
    const catalogue = withoutAreas(builtInCatalogue());
    const wanted = { years, municipalities, catalogue, created: '2021-02-03' };
    const deliveries = await extract(
      request('habilitation', registerFiles({ 'hab_atgard.csv': file }), wanted),
    );
    return deliveries.map((delivery) => [delivery.name, countsOf(delivery)] as const);
  };

  it('gives each the delivery that an extract for it alone gives, and all is the whole county', async () => {
    const alone = [...(await counts(['0160'])), ...(await counts(['0182']))];
    const together = await counts(['0182', '0160']);
    expect(together.map(([name]) => name)).toEqual(
      years.flatMap((year) => ['0160', '0182'].map((code) => `habilitation-${code}-${year}`)),
    );
    expect(new Map(together)).toEqual(new Map(alone));
    const all = new Map(await counts('all'));
    expect([...all.keys()]).toEqual(
      years.flatMap((year) => ['0160', '0182', '0199'].map((code) => `habilitation-${code}-${year}`)),
    );
    for (const [name, rows] of together) expect(all.get(name)).toEqual(rows);
    for (const [, rows] of together) expect(Number(rows[0]?.value)).toBeGreaterThan(0);
  });
});
