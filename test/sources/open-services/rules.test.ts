import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../indicators/catalogue/catalogue.ts';
import { builtInCatalogue } from '../support/built-in-catalogue.ts';
import { vssArende, vssGrupp } from '../support/example-registers.ts';
import { type InventedChild, inventedChildren, seeded, written } from '../support/invented-children.ts';
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
import { cell, onlyDelivery, registerFiles, request, textOf } from '../support/register-files.ts';

const services: Readonly<Record<string, string>> = {
  FOU: 'FOU',
  'Familje- och ungdomsverksamheten': 'FOU',
  UNG: 'UNG',
  ungdomsverksamheten: 'UNG',
  FAM: 'FAM',
  Familjeverksamheten: 'FAM',
  FC: 'FC',
  'Familjecentralen Söder': 'FC',
  MM: 'MM',
  'Mini-Maria': 'MM',
  Fältgruppen: 'OTHER',
};
const kinds: Readonly<Record<string, string | null>> = {
  RÅD_STÖD: 'ADVICE',
  'Råd & stöd': 'ADVICE',
  'råd och stödsamtal': 'ADVICE',
  RoS: 'ADVICE',
  BROTTSUTSATT: 'VICTIM',
  'Stöd till unga brottsutsatta': 'VICTIM',
  ÄRENDE: 'OTHER',
  '': null,
};
const areas: Readonly<Record<string, string | null>> = {
  '0182C1010': '0182C1010',
  Strand: '0182C1020',
  Höjden: '0182C1030',
  '': null,
};

/** What a row says of a person, drawn at random. */
interface Somebody {
  readonly row: number;
  readonly child: InventedChild | null;
  readonly birthYear: number | null;
  readonly sex: Sex;
  readonly areaText: string;
  readonly isProtected: boolean;
  readonly started: string;
  readonly ended: string | null;
}

function somebody(random: Random, children: readonly InventedChild[], row: number): Somebody {
  const started = day(random);
  const ended = random(3) === 0 ? null : day(random);
  return {
    row,
    child: random(5) === 0 ? pick(random, children) : null,
    birthYear: random(6) === 0 ? null : 1994 + random(25),
    sex: pick<Sex>(random, ['F', 'M', null]),
    areaText: pick(random, Object.keys(areas)),
    isProtected: random(12) === 0,
    started,
    ended: ended !== null && ended < started ? null : ended,
  };
}

const when = ({ started, row }: Somebody) => [started, row];
const areaOf = ({ areaText }: Somebody) => areas[areaText] ?? null;

/** What several rows say of one: the number's birth year, the register's sex, the latest of the rest. */
function known(rows: readonly Somebody[], year: number) {
  const numbers = rows.flatMap(({ child }) => (child?.birthYear ? [child.birthYear] : []));
  const sexes = rows.flatMap(({ child }) => child?.sexOfNumber ?? []).sort();
  const born = numbers.length > 0 ? Math.max(...numbers) : last(rows, (r) => r.birthYear, when);
  const byYear = rows.filter(({ started }) => started <= `${year}-12-31`);
  return {
    person: last(rows, ({ child }) => child?.id ?? null, when),
    sex: last(rows, (r) => r.sex, when) ?? sexes.at(-1) ?? 'U',
    age: born === null ? null : year - born,
    area: rows.some((r) => r.isProtected) ? 'U' : (last(byYear, areaOf, when) ?? 'U'),
    isProtected: rows.some((r) => r.isProtected),
  };
}

const isWithin = (age: number | null, least: number, most: number) =>
  age === null || (age >= least && age <= most);
const onlyWithin = (age: number | null, least: number, most: number) =>
  isWithin(age, least, most) ? age : null;

function withIncludes(answers: Readonly<Record<string, readonly string[]>>): Catalogue {
  const catalogue = builtInCatalogue();
  const indicators = catalogue.indicators.map((one) => {
    const includes = answers[one.id];
    return includes ? { ...one, includes: [...includes] } : one;
  });
  return { ...catalogue, indicators };
}

describe('the counting rules of open services', () => {
  it.each([...seeds])('agree with plain loops over invented rows, seed %i', async (seed) => {
    const random = seeded(seed);
    const children = inventedChildren(random, 40);
    const r3 = Array.from({ length: 420 }, (_, row) => ({
      ...somebody(random, children, row),
      id: random(12) === 0 ? '' : `Ä${random(260)}`,
      serviceText: pick(random, Object.keys(services)),
      kindText: pick(random, Object.keys(kinds)),
      family: random(4) === 0 ? '' : `F${random(30)}`,
      youngest: random(3) === 0 ? null : random(17),
    }));
    const r4 = Array.from({ length: 260 }, (_, row) => ({
      ...somebody(random, children, row),
      group: random(15) === 0 ? '' : `G${random(15)}`,
      number: random(15) === 0 ? '' : `${random(9)}`,
      serviceText: pick(random, ['UNG', 'ungdomsverksamheten', 'FOU', 'FOU', 'MM']),
      sessions: pick(random, ['0', '1', '8', '12 ggr', '']),
    }));
    const common = (r: Somebody) => [
      r.child === null ? '' : written(r.child, random),
      r.birthYear === null ? '' : String(r.birthYear),
      sexText(r.sex, random),
      r.areaText,
      r.isProtected ? 'J' : 'N',
      r.started,
      r.ended ?? '',
    ];
    const includesUng = seed !== 1;
    const includesFam = seed === 3;
    const cases = [
      ...(includesUng ? ['ung.cases_advice_support_13_20'] : []),
      ...(includesFam ? ['fam.families_advice_support_0_12'] : []),
    ];

    await compare(
      'open-services',
      {
        'vss_arende.csv': lines(
          'Ärendenr;Enhet;Ärendetyp;Familj-id;Yngsta barnets ålder;Personnummer;Födelseår;Kön;Kommundel;Skyddad identitet;Startdatum;Slutdatum',
          r3.map((r) => [
            r.id,
            r.serviceText,
            r.kindText,
            r.family,
            r.youngest === null ? '' : String(r.youngest),
            ...common(r),
          ]),
        ),
        'vss_grupp.csv': lines(
          'Grupp-id;Enhet;Deltagarnr;Antal tillfällen;Personnummer;Födelseår;Kön;Kommundel;Skyddad identitet;Startdatum;Slutdatum',
          r4.map((r) => [r.group, r.serviceText, r.number, r.sessions, ...common(r)]),
        ),
      },
      (year) => {
        const [first, end] = [`${year}-01-01`, `${year}-12-31`];
        const during = ({ started, ended }: Somebody) => started <= end && (ended === null || ended >= first);
        const all = [
          ...groupBy(r3, ({ serviceText, kindText, id, row }) => {
            const service = services[serviceText] ?? '';
            const kind = service === 'MM' ? 'any' : kinds[kindText];
            return `${service} ${kind} ${id === '' ? `row ${row}` : id}`;
          }),
        ].flatMap(([key, every]) => {
          const rows = every.filter(during);
          if (rows.length === 0) return [];
          const [begun = ''] = rows
            .map(({ started }) => started)
            .filter((started) => started.startsWith(String(year)))
            .sort();
          const [service = '', kind] = key.split(' ');
          const marked = every.some(({ isProtected }) => isProtected) ? { area: 'U', isProtected: true } : {};
          return [{ key, rows, service, kind, begun, ...known(rows, year), ...marked }];
        });
        type Case = (typeof all)[number];
        const unitOf = ({ key, person, area, sex }: Case, age: number | null): Unit => ({
          unit: key,
          person,
          area,
          sex,
          age,
          form: null,
          types: [],
        });
        const begun = all.filter((one) => one.begun.startsWith(String(year)));
        const isFou = ({ service, kind }: Case) =>
          kind === 'ADVICE' &&
          (service === 'FOU' || (service === 'UNG' && includesUng) || (service === 'FAM' && includesFam));
        const of = (service: string, kind: string) =>
          begun.filter((one) => one.service === service && one.kind === kind);
        const familyOf = (one: Case) =>
          last(
            one.rows,
            ({ family }) => family || null,
            (r) => when(r),
          ) ?? `of ${one.key}`;
        const families = [...groupBy(of('FAM', 'ADVICE'), familyOf)].flatMap(([unit, own]): Unit[] => {
          const ages = own.flatMap(
            (one) => last(one.rows, ({ youngest }) => youngest, when) ?? one.age ?? [],
          );
          const youngest = ages.length === 0 ? null : Math.min(...ages);
          if (!isWithin(youngest, 0, 12)) return [];
          const area = last(
            own,
            (one) => {
              const rows = one.rows.filter(({ started }) => started <= end);
              return last(rows, areaOf, when);
            },
            (one) => [one.begun, Math.max(...one.rows.map(({ row }) => row))],
          );
          const isProtected = own.some((one) => one.isProtected);
          return [
            {
              unit,
              person: null,
              area: isProtected ? 'U' : (area ?? 'U'),
              sex: 'U',
              age: youngest,
              form: null,
              types: [],
            },
          ];
        });
        const participants = [
          ...groupBy(r4, ({ child, group, number, serviceText, row }) => {
            if (child) return child.id;
            const place = `${services[serviceText] ?? ''} ${group} ${number}`;
            return group === '' || number === '' ? `row ${row}` : place;
          }),
        ].map(([unit, rows]) => {
          const came = rows.filter((r) => during(r) && r.sessions !== '0');
          const at = came.map(({ serviceText }) => services[serviceText] ?? '');
          return { at, unit: { unit, form: null, types: [], ...known(rows, year) } satisfies Unit };
        });
        return {
          'fou.cases_advice_support': begun
            .filter(isFou)
            .map((one) => unitOf(one, onlyWithin(one.age, 0, 20))),
          'fou.cases_advice_support.active': all
            .filter((one) => isFou(one) && one.rows.some(during))
            .map((one) => unitOf(one, onlyWithin(one.age, 0, 20))),
          'fou.cases_young_crime_victims': of('FOU', 'VICTIM').map((one) =>
            unitOf(one, onlyWithin(one.age, 13, 20)),
          ),
          'ung.cases_advice_support_13_20': of('UNG', 'ADVICE')
            .filter(({ age }) => isWithin(age, 13, 20))
            .map((one) => unitOf(one, one.age)),
          'fam.families_advice_support_0_12': families,
          'minimaria.cases': of('MM', 'any')
            .filter(({ age }) => isWithin(age, 13, 20))
            .map((one) => unitOf(one, one.age)),
          'famcentral.cases_advice_support': of('FC', 'ADVICE').map((one) => unitOf(one, one.age)),
          'ung.children_group_6_18': participants
            .filter(({ at, unit }) => at.includes('UNG') && isWithin(unit.age, 6, 18))
            .map(({ unit }) => unit),
          'fou.children_group': participants
            .filter(
              ({ at, unit }) =>
                (at.includes('FOU') || (includesUng && at.includes('UNG'))) && isWithin(unit.age, 0, 20),
            )
            .map(({ unit }) => unit),
        };
      },
      withIncludes({
        'fou.cases_advice_support': cases,
        'fou.cases_advice_support.active': cases,
        'fou.children_group': includesUng ? ['ung.children_group_6_18'] : [],
      }),
    );
  });
});

const deliver = (arende: string, grupp?: string) =>
  onlyDelivery(
    request('open-services', registerFiles({ 'a.csv': arende, ...(grupp && { 'vss_grupp.csv': grupp }) })),
  );

describe('a case', () => {
  it('outside the ages of the name is in the receipt and in no value', async () => {
    const rows = Array.from({ length: 6 }, (_, i) => `U${i};UNG;RoS;;1995;M;;1;;2019-05-06;;Boo\n`).join('');
    const delivery = await deliver(`${vssArende}${rows}M1;MM;;;2010;K;;;;2019-05-06;;\n`);
    expect(cell(delivery, 'ung.cases_advice_support_13_20').value).toBe('1');
    expect(cell(delivery, 'minimaria.cases').value).toBe('1');
    const receipt = textOf(delivery, 'receipt.txt');
    expect(receipt).toContain('ung.cases_advice_support_13_20: ärenden utanför 13–20 år, som inte räknas: 6');
    expect(receipt).toContain('minimaria.cases: ärenden utanför 13–20 år, som inte räknas: färre än 5');
  });

  it('without a birth year counts under age unknown, and the receipt says so', async () => {
    const delivery = await deliver(`${vssArende}U2;UNG;Råd & stöd;;;M;;1;;2019-05-06;;Boo\n`);
    expect(cell(delivery, 'ung.cases_advice_support_13_20').value).toBe('2');
    expect(cell(delivery, 'ung.cases_advice_support_13_20', { age_band: 'U' }).value).toBe('1');
    expect(textOf(delivery, 'receipt.txt')).toContain('ärenden med okänd ålder, som räknas: färre än 5');
  });

  it('of a child who is a victim of crime is counted though she is under 13', async () => {
    const delivery = await deliver(`${vssArende}B2;FOU;Brottsoffer;;2010;K;;1;;2019-05-06;;Boo\n`);
    expect(cell(delivery, 'fou.cases_young_crime_victims').value).toBe('2');
    expect(cell(delivery, 'fou.cases_young_crime_victims', { age_band: 'U' }).value).toBe('1');
  });

  it('is still open in the year when it ends on its first day, and begins in each year in which one of its rows does', async () => {
    const delivery = await deliver(
      `${vssArende}F1;FOU;RoS;;2007;K;;1;;2017-02-01;2019-01-01;\nF1;FOU;RoS;;2007;K;;1;;2019-03-01;;\nF2;FOU;RoS;;2007;K;;1;;2017-02-01;2018-12-31;\n`,
    );
    expect(cell(delivery, 'fou.cases_advice_support').value).toBe('2');
    expect(cell(delivery, 'fou.cases_advice_support.active').value).toBe('2');
  });

  it('may have the number of a case of another year, where numbers start anew', async () => {
    const anew = 'FOU-19-001;FOU;RoS;;2001;M;;1;;2015-02-01;2015-03-01;\n';
    const delivery = await deliver(`${vssArende}${anew}`);
    expect(cell(delivery, 'fou.cases_advice_support', { sex: 'F' }).value).toBe('1');
    expect(cell(delivery, 'fou.cases_advice_support').value).toBe('1');
  });

  it('stands for at most as many persons as it has Personnummer and cases without one, and for nobody knows how many without any', async () => {
    const [header = ''] = vssArende.split('\n');
    const row = (id: string, person: string) => `${id};FOU;RoS;${person};;;;;;2019-02-01;;`;
    const counted = async (rows: string[]) =>
      cell(await deliver(`${[header, ...rows].join('\n')}\n`), 'fou.cases_advice_support');
    const [a, b] = [row('1', '20080809-2381'), row('2', '200808092381')];
    expect(await counted([a, b])).toMatchObject({ value: '2', n_persons: '1' });
    // Two cases of one child and one of nobody knows whom: at most two persons.
    expect(await counted([a, b, row('3', 'hemlig')])).toMatchObject({ value: '3', n_persons: '2' });
    expect(await counted([row('4', ''), row('5', '')])).toMatchObject({ value: '2', n_persons: '' });
  });

  it('is in no area where nobody can be told protected, but the centre is', async () => {
    const boo = vssArende.replaceAll(/Boo|Sicklaön|Fisksätra/g, 'Norr');
    const delivery = await deliver(boo);
    const status = (id: string) => cell(delivery, id, { area_code: '0182C1010' });
    expect(status('fou.cases_advice_support').status).toBe('not_applicable');
    expect(status('ung.cases_advice_support_13_20').status).toBe('not_applicable');
    expect(status('fam.families_advice_support_0_12').status).toBe('not_applicable');
    expect(status('famcentral.cases_advice_support')).toMatchObject({ value: '1', status: 'ok' });
  });
});

describe('a family', () => {
  it('counts once for all its cases of the year, by its youngest child', async () => {
    const delivery = await deliver(
      `${vssArende}FAM-2;FAM;RoS;;;;F221;2;9;2019-05-06;;\nFAM-3;FAM;RoS;;;;F7;2;13;2019-05-06;;\n`,
    );
    expect(cell(delivery, 'fam.families_advice_support_0_12').value).toBe('1');
    expect(cell(delivery, 'fam.families_advice_support_0_12', { age_band: '0-5' }).value).toBe('1');
    expect(textOf(delivery, 'receipt.txt')).toContain(
      'familjer utan barn 0–12 år, som inte räknas: färre än 5',
    );
  });

  it('that has no Familj-id is its case, and the receipt says so', async () => {
    const delivery = await deliver(`${vssArende}FAM-2;FAM;RoS;;;;;2;9;2019-05-06;;\n`);
    expect(cell(delivery, 'fam.families_advice_support_0_12').value).toBe('2');
    expect(textOf(delivery, 'receipt.txt')).toContain(
      'Familj-id saknas: ärenden som räknas som en egen familj',
    );
  });
});

describe('a participant', () => {
  const identified = (rows: string) => `${vssGrupp}${rows}`;

  it('with a Personnummer is one in all groups, and without one a place in each', async () => {
    const delivery = await deliver(
      vssArende,
      identified(
        'G1;;UNG;;2019-03-01;2019-04-01;1;20080809-2399;;;3\nG2;;UNG;;2019-03-01;2019-04-01;1;0808092399;;;3\n' +
          'G3;;UNG;;2019-03-01;2019-04-01;1;;2008;K;3\nG4;;UNG;;2019-03-01;2019-04-01;1;;2008;K;3\n',
      ),
    );
    expect(cell(delivery, 'ung.children_group_6_18')).toMatchObject({ value: '4', n_persons: '4' });
    expect(textOf(delivery, 'receipt.txt')).toContain(
      'deltagarplatser, där ett barn i två grupper räknas två',
    );
    expect(cell(delivery, 'ung.children_group_6_18', { sex: 'M' })).toMatchObject({
      value: '1',
      n_persons: '1',
    });
  });

  it('who never came is not counted, and one of whom that is not said is', async () => {
    const delivery = await deliver(
      vssArende,
      identified('G5;;UNG;;2019-03-01;;1;;2008;M;0\nG5;;UNG;;2019-03-01;;2;;2008;M;\n'),
    );
    expect(cell(delivery, 'ung.children_group_6_18').value).toBe('2');
    expect(textOf(delivery, 'receipt.txt')).toContain('Antal tillfällen saknas');
  });

  it('is missing, and no zero, where the municipality has no list of groups', async () => {
    const delivery = await deliver(vssArende);
    expect(cell(delivery, 'ung.children_group_6_18')).toMatchObject({ value: '', status: 'missing' });
    expect(cell(delivery, 'fou.cases_advice_support').status).toBe('ok');
    expect(textOf(delivery, 'receipt.txt')).toContain('Uttaget gjordes utan registret vss_grupp.');
  });
});
