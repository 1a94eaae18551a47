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
  type Random,
  type Sex,
  seeds,
  sexText,
  type Unit,
} from '../support/plain-count.ts';
import {
  type CountsLine,
  cell,
  countsOf,
  onlyDelivery,
  registerFiles,
  request,
  textOf,
} from '../support/register-files.ts';

/** What a row of any of the three registers says of a child on one day. */
interface Told {
  readonly id: string;
  readonly birthYear: number;
  readonly sex: Sex;
  readonly home: string;
  readonly date: string;
  /** Orders what is said on one day: the register, then the row. */
  readonly order: readonly [number, number];
  readonly area: string;
  readonly isProtected: boolean;
}

function told(random: Random, ids: number, register: number, row: number): Told {
  return {
    id: `P${random(ids)}`,
    birthYear: 2000 + random(20),
    sex: pick<Sex>(random, ['F', 'M', null]),
    home: pick(random, ['0182', '0182', '182', '0160', '']),
    date: day(random),
    order: [register, row],
    area: register === 3 ? pick(random, ['0182C1010', 'Strand', 'Höjden', '']) : '',
    isProtected: random(100) === 0,
  };
}

const who = (row: Told, random: Random) => [
  row.id,
  String(row.birthYear),
  sexText(row.sex, random),
  row.home,
];
const mark = ({ isProtected }: Told) => (isProtected ? 'Ja' : 'Nej');
const areaCodes: Readonly<Record<string, string>> = {
  Strand: '0182C1020',
  Höjden: '0182C1030',
  '0182C1010': '0182C1010',
};

/** The child as it is known at the end of the year, or null where it is not counted. */
function childIn(year: number, all: readonly Told[], id: string): Unit | null {
  const own = all.filter((row) => row.id === id && row.date <= `${year}-12-31`);
  const known = <V>(value: (row: Told) => V | null) =>
    last(own, value, ({ date, order }) => [date, ...order]);
  const age = year - (known((row) => row.birthYear) ?? 0);
  if (known((row) => row.home || null)?.padStart(4, '0') !== '0182' || age < 0 || age > 17) return null;
  const isProtected = all.some((row) => row.id === id && row.isProtected);
  const area = isProtected ? 'U' : (areaCodes[known((row) => row.area || null) ?? ''] ?? 'U');
  return { unit: id, person: id, area, sex: known((row) => row.sex) ?? 'U', age, form: null, types: [] };
}

describe('the counting rules of child psychiatry', () => {
  it.each([...seeds])('agree with plain loops over invented rows, seed %i', async (seed) => {
    const random = seeded(seed);
    const contacts = Array.from({ length: 400 }, (_, row) => ({
      ...told(random, 80, 3, row),
      form: pick(random, ['BESÖK', 'Distans', 'Video', 'Brev']),
      status: pick(random, ['GENOMFÖRD', 'Genomförd', 'UTEBLIVEN']),
    }));
    const interval = (register: number, row: number) => {
      const begun = told(random, 110, register, row);
      const end = day(random);
      return { ...begun, end: end < begun.date || random(4) === 0 ? '' : end };
    };
    const assessments = Array.from({ length: 150 }, (_, row) => ({
      ...interval(2, row),
      kind: pick(random, ['NEUROPSYK', 'np-utredning', 'NPU', 'Basutredning', 'Något annat']),
    }));
    const commitments = Array.from({ length: 150 }, (_, row) => interval(1, row));
    const columns = 'Patient-id;Födelseår;Kön;Hemkommun';
    const files = {
      'bup.txt': lines(
        `${columns};Kontaktdatum;Kontaktform;Status;Område;Skyddad identitet`,
        contacts.map((r) => [...who(r, random), r.date, r.form, r.status, r.area, mark(r)]),
      ).replaceAll(';', '\t'),
      'utredningar.csv': lines(
        `${columns};Utredning start;Utredning slut;Utredningstyp;KVÅ;Skyddad identitet`,
        assessments.map((r) => [...who(r, random), r.date, r.end, r.kind, 'AA085', mark(r)]),
      ),
      'ataganden.csv': lines(
        `${columns};Vårdåtagande från;Vårdåtagande till;Skyddad`,
        commitments.map((r) => [...who(r, random), r.date, r.end || '9999-12-31', mark(r)]),
      ),
    };
    await compare('child-psychiatry', files, (year) => {
      const all: Told[] = [...contacts, ...assessments, ...commitments];
      const unitsOf = (ids: Iterable<string>) =>
        [...new Set(ids)].flatMap((id) => childIn(year, all, id) ?? []);
      const current: string[] = [];
      const fresh: string[] = [];
      for (const [id, own] of groupBy(contacts, (row) => row.id)) {
        const kept = own
          .filter((r) => r.status.toUpperCase() === 'GENOMFÖRD' && r.form !== 'Brev')
          .map(({ date }) => date)
          .sort();
        const first = kept.find((date) => date.startsWith(String(year)));
        if (!first) continue;
        current.push(id);
        const yearBefore = `${year - 1}${first.slice(4)}`;
        if (!kept.some((date) => date > yearBefore && date < first)) fresh.push(id);
      }
      const assessed = assessments.filter(
        ({ kind, date, end }) =>
          kind.toUpperCase().startsWith('N') &&
          kind !== 'Något annat' &&
          date <= `${year}-12-31` &&
          (end || '9999') >= `${year}-01-01`,
      );
      const open = commitments.filter(
        ({ date, end }) => date <= `${year}-12-31` && (end || '9999') >= `${year}-12-31`,
      );
      return {
        'bup.children_current': unitsOf(current),
        'bup.children_new': unitsOf(fresh),
        'bup.children_neuropsych_assessment': unitsOf(assessed.map(({ id }) => id)),
        'bup.children_current.stock': unitsOf(open.map(({ id }) => id)),
      };
    });
  });
});

const contactHeader =
  'Patient-id;Födelseår;Kön;Hemkommun;Kontaktdatum;Kontaktform;Status;Område;Skyddad identitet';
const assessmentHeader = 'Patient-id;Födelseår;Kön;Hemkommun;Utredning start;Utredning slut;Utredningstyp';
const commitmentHeader = 'Patient-id;Födelseår;Kön;Hemkommun;Vårdåtagande start;Vårdåtagande slut';
const table = (header: string, rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;
const visit = (id: string, home: string, date: string) => `${id};2008;K;${home};${date};BESÖK;GENOMFÖRD;;N`;

/** A grown-up elsewhere: nobody counts, and the registers hold the year. */
const other = 'P0;1990;K;0160;2015-01-01;';

/** The delivery of 2019 from a few contacts, assessments and commitments; a register without rows is not given. */
function delivered(
  contacts: readonly string[],
  assessments: readonly string[],
  commitments: readonly string[] = [],
) {
  const given = {
    'bup_kontakt.csv': table(contactHeader, contacts),
    ...(assessments.length > 0
      ? { 'bup_utredning.csv': table(assessmentHeader, [...assessments, `${other};Basutredning`]) }
      : {}),
    ...(commitments.length > 0
      ? { 'bup_vardatagande.csv': table(commitmentHeader, [...commitments, other]) }
      : {}),
  };
  return onlyDelivery(request('child-psychiatry', registerFiles(given)));
}

const assessed = async (
  assessments: readonly string[],
  contacts: readonly string[] = [visit('P1', '0182', '2019-05-01')],
) => Number(cell(await delivered(contacts, assessments), 'bup.children_neuropsych_assessment').value);

describe('a child is under assessment in a year', () => {
  const during = (from: string, to: string) => assessed([`P1;2008;K;0182;${from};${to};NEUROPSYK`]);

  it('when any day of the assessment lies in it, from New Year’s Day to New Year’s Eve', async () => {
    expect(await during('2018-03-01', '2019-01-01')).toBe(1);
    expect(await during('2018-03-01', '2018-12-31')).toBe(0);
    expect(await during('2019-12-31', '2020-01-31')).toBe(1);
    expect(await during('2020-01-01', '2020-01-31')).toBe(0);
    expect(await during('2017-03-01', '')).toBe(1);
    expect(await during('2017-03-01', '2099-12-31')).toBe(1);
  });

  it('once, however many assessments, and without any contact at all', async () => {
    const twice = ['P2;2012;M;0182;2018-10-01;2019-02-01;NPU', 'P2;2012;M;0182;2019-06-01;;NP-utredning'];
    expect(await assessed(twice)).toBe(1);
  });

  it('by the type of assessment alone, in any spelling of the set', async () => {
    const kinds = [
      'neuropsykiatrisk utredning',
      'NPF',
      'Neuropsyk.',
      'Basutredning',
      'F90.0B',
      'Någon annan',
    ];
    const rows = kinds.map((kind, i) => `P${i};2010;K;0182;2019-03-01;;${kind}`);
    expect(await assessed(rows)).toBe(3);
    const delivery = await delivered([visit('P1', '0182', '2019-05-01')], rows);
    expect(textOf(delivery, 'receipt.txt')).toContain(
      'Utredningstyp: värde som inte är känt, räknas som annat (2 rader)',
    );
  });

  it('until the year in which it turns 17, by whichever register knows it', async () => {
    expect(
      await assessed(['P1;2002;K;0182;2019-03-01;;NEUROPSYK'], [visit('P9', '0182', '2019-05-01')]),
    ).toBe(1);
    expect(
      await assessed(['P1;2001;K;0182;2019-03-01;;NEUROPSYK'], [visit('P9', '0182', '2019-05-01')]),
    ).toBe(0);
  });
});

describe('where a child lives', () => {
  const row = (home: string, from: string) => [`P1;2008;K;${home};${from};;NEUROPSYK`];
  const here = visit('P9', '0182', '2019-05-01');

  it('is what the latest row by 31 December says, in whichever register', async () => {
    expect(await assessed(row('0160', '2019-03-01'), [here, visit('P1', '0182', '2019-05-01')])).toBe(1);
    expect(await assessed(row('0182', '2019-06-01'), [here, visit('P1', '0160', '2019-05-01')])).toBe(1);
    expect(await assessed(row('0182', '2019-03-01'), [here, visit('P1', '0160', '2019-05-01')])).toBe(0);
    expect(await assessed(row('0182', '2019-03-01'), [here, visit('P1', '0160', '2020-01-02')])).toBe(1);
  });

  it('is what the contact says where two registers speak on one day', async () => {
    expect(await assessed(row('0160', '2019-05-01'), [visit('P1', '0182', '2019-05-01')])).toBe(1);
  });

  it('is told in no area where any register marks a protected identity', async () => {
    const marked = (mark: string) =>
      registerFiles({
        'bup_kontakt.csv': table(contactHeader, [`P1;2008;K;0182;2019-05-01;BESÖK;GENOMFÖRD;Strand;N`]),
        'bup_utredning.csv': table(`${assessmentHeader};Skyddad`, [`P1;2008;K;0182;2019-03-01;;NPU;${mark}`]),
      });
    const area = async (mark: string, area_code: string) =>
      cell(await onlyDelivery(request('child-psychiatry', marked(mark))), 'bup.children_current', {
        area_code,
      }).value;
    expect([await area('N', '0182C1020'), await area('N', 'U')]).toEqual(['1', '0']);
    expect([await area('J', '0182C1020'), await area('J', 'U')]).toEqual(['0', '1']);
  });
});

describe('a care commitment', () => {
  const stock = async (from: string, to: string) => {
    const delivery = await delivered(
      [visit('P9', '0182', '2019-05-01')],
      [],
      [`P1;2008;K;0182;${from};${to}`],
    );
    return Number(cell(delivery, 'bup.children_current.stock').value);
  };

  it('counts when it is open on 31 December, also when it ends that day', async () => {
    expect(await stock('2017-02-01', '')).toBe(1);
    expect(await stock('2019-12-31', '2020-02-01')).toBe(1);
    expect(await stock('2019-02-01', '2019-12-31')).toBe(1);
    expect(await stock('2019-02-01', '2019-12-30')).toBe(0);
    expect(await stock('2020-01-01', '')).toBe(0);
  });
});

describe('an extract of contacts alone', () => {
  it('leaves assessments and commitments missing, with the register that is lacking', async () => {
    const delivery = await delivered([visit('P1', '0182', '2019-05-01')], []);
    for (const [id, register] of [
      ['bup.children_neuropsych_assessment', 'bup_utredning'],
      ['bup.children_current.stock', 'bup_vardatagande'],
    ] as const) {
      expect(cell(delivery, id)).toMatchObject({ value: '', status: 'missing' });
      expect(textOf(delivery, 'receipt.txt')).toContain(
        `Inga uppgifter för ${id}: Uttaget gjordes utan registret ${register}.`,
      );
    }
    expect(cell(delivery, 'bup.children_current').value).toBe('1');
  });
});

describe('more children under assessment than in care', () => {
  const receipt = async (contacts: number, assessments: number) => {
    const ids = (count: number) => Array.from({ length: count }, (_, i) => `P${i}`);
    const delivery = await delivered(
      ids(contacts).map((id) => visit(id, '0182', '2019-05-01')),
      ids(assessments).map((id) => `${id};2008;K;0182;2019-03-01;;NPU`),
    );
    return textOf(delivery, 'receipt.txt');
  };
  const remark = 'Anmärkning: fler barn utreds än som har haft en genomförd kontakt';

  it('are delivered, and the steward is asked to look once more', async () => {
    expect(await receipt(5, 6)).toContain(remark);
    expect(await receipt(6, 6)).not.toContain(remark);
  });

  it('are not remarked on where the children in care are so few that it would tell something', async () => {
    expect(await receipt(4, 6)).not.toContain(remark);
  });
});

describe('an extract for several municipalities', () => {
  const random = seeded(7);
  const home = () => pick(random, ['0182', '0182', '0160', '0199']);
  const given = {
    'bup_kontakt.csv': table(
      contactHeader,
      Array.from({ length: 120 }, () => visit(`P${random(40)}`, home(), day(random))),
    ),
    // Nobody of 0160 is under assessment: an optional register may know nobody in a small municipality.
    'bup_utredning.csv': table(
      assessmentHeader,
      Array.from({ length: 30 }, () => `P${50 + random(30)};2010;M;0182;${day(random)};;NPU`),
    ),
    'bup_vardatagande.csv': table(
      commitmentHeader,
      Array.from({ length: 40 }, () => `P${random(60)};2009;K;${home()};${day(random)};`),
    ),
  };
  const years = [2018, 2019];
  const counts = async (municipalities: readonly string[] | 'all'): Promise<[string, CountsLine[]][]> => {
    const catalogue = withoutAreas(builtInCatalogue());
    const wanted = { years, municipalities, catalogue, created: '2021-02-03' };
    const deliveries = await extract(request('child-psychiatry', registerFiles(given), wanted));
    return deliveries.map((delivery) => [delivery.name, countsOf(delivery)]);
  };

  it('gives each the delivery that an extract for it alone gives', async () => {
    const alone = [...(await counts(['0160'])), ...(await counts(['0182']))];
    const together = await counts(['0182', '0160']);
    expect(together.map(([name]) => name)).toEqual(
      years.flatMap((year) => ['0160', '0182'].map((code) => `child-psychiatry-${code}-${year}`)),
    );
    expect(new Map(together)).toEqual(new Map(alone));
    const all = new Map(await counts('all'));
    expect([...all.keys()]).toHaveLength(6);
    for (const [name, rows] of together) expect(all.get(name)).toEqual(rows);
    const assessedIn = (name: string) =>
      together
        .find(([known]) => known === name)?.[1]
        .find((row) => row.indicator_id === 'bup.children_neuropsych_assessment');
    expect(assessedIn('child-psychiatry-0160-2019')).toMatchObject({ value: '0', status: 'ok' });
    expect(Number(assessedIn('child-psychiatry-0182-2019')?.value)).toBeGreaterThan(0);
  });
});
