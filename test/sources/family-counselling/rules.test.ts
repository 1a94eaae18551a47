import { describe, expect, it } from 'vitest';
import { familjeradgivning } from '../support/example-registers.ts';
import { seeded } from '../support/invented-children.ts';
import { compare, day, groupBy, last, lines, pick, seeds, type Unit } from '../support/plain-count.ts';
import { cell, onlyDelivery, registerFiles, request, textOf } from '../support/register-files.ts';

const forms: Readonly<Record<string, string>> = {
  'Gift/sambo': 'RELATION_TOGETHER',
  sambo: 'RELATION_TOGETHER',
  Särbo: 'RELATION_APART',
  SEPARERAD: 'RELATION_SEPARATED',
  Frånskild: 'RELATION_SEPARATED',
  '': 'RELATION_U',
};

describe('the counting rules of family counselling', () => {
  it.each([...seeds])('agree with plain loops over invented rows, seed %i', async (seed) => {
    const random = seeded(seed);
    const rows = Array.from({ length: 260 }, (_, row) => ({
      row,
      id: random(15) === 0 ? '' : `FR${random(200)}`,
      started: day(random),
      form: pick(random, Object.keys(forms)),
      children: random(9) === 0 ? null : random(5),
      born: Array.from({ length: random(5) }, () => 1999 + random(18)),
      family: random(2) === 0 ? `F${random(70)}` : '',
      home: pick(random, ['0182', '182', '0182', '0160', '']),
    }));
    const when = ({ started, row }: (typeof rows)[number]) => [started, row];

    await compare(
      'family-counselling',
      {
        'familjeradgivning.csv': lines(
          'Ärendenr;Startdatum;Relationsform;Antal barn under 18;Barns födelseår;Familj-id;Kommun',
          rows.map((r) => [
            r.id,
            r.started,
            r.form,
            r.children === null ? '' : String(r.children),
            r.born.join(pick(random, [',', ', ', '/', ' och '])),
            r.family,
            r.home,
          ]),
        ),
      },
      (year) => {
        const cases = [
          ...groupBy(
            rows.filter(({ started }) => started.startsWith(String(year))),
            ({ id, row }) => id || `row ${row}`,
          ),
        ].flatMap(([key, own]) => {
          const begun = own.map(({ started }) => started).sort()[0] ?? '';
          const children = last(own, (r) => r.children, when) ?? 0;
          if (children === 0) return [];
          const born = last(own, (r) => (r.born.length === 0 ? null : r.born), when) ?? [];
          return [
            {
              key,
              begun,
              children,
              ages: born.map((one) => year - one).sort((a, b) => a - b),
              family: last(own, ({ family }) => family || null, when) ?? `case ${key}`,
              form: last(own, (r) => forms[r.form] ?? null, when) ?? 'RELATION_U',
              home: last(own, ({ home }) => home || null, when),
              latest: Math.max(...own.map(({ row }) => row)),
            },
          ];
        });
        const isHere = (home: string | null) => home?.endsWith('182') === true;
        const common = { area: 'U', sex: 'U', form: null };
        return {
          'famrad.children_parents_counselled': cases
            .filter(({ home }) => isHere(home))
            .flatMap(({ key, children, ages, family }) =>
              Array.from({ length: children }, (_, i): Unit => {
                const age = ages[i];
                const known = age !== undefined && age >= 0 && age <= 17 ? age : null;
                return { ...common, unit: `${key} ${i}`, person: family, age: known, types: [] };
              }),
            ),
          'famrad.families_with_children': [...groupBy(cases, ({ family }) => family)].flatMap(
            ([unit, own]): Unit[] => {
              const order = (one: (typeof own)[number]) => [one.begun, one.latest];
              if (!isHere(last(own, ({ home }) => home, order))) return [];
              const form = last(own, (one) => one.form, order) ?? '';
              return [{ ...common, unit, person: null, age: null, types: [form] }];
            },
          ),
        };
      },
    );
  });
});

const deliver = (text: string) =>
  onlyDelivery(request('family-counselling', registerFiles({ 'familjeradgivning.csv': text })));
const children = 'famrad.children_parents_counselled';
const families = 'famrad.families_with_children';

describe('the children of a case', () => {
  it('are as many as the number says, whether the list of birth years is longer or shorter', async () => {
    const delivery = await deliver(
      `${familjeradgivning}FR19-004;2019-05-02;;Särbo;3;2010;0182\nFR19-005;2019-05-02;;Särbo;1;2016 och 1998;0182\n`,
    );
    const at = (age_band: string) => cell(delivery, children, { age_band }).value;
    expect(cell(delivery, children)).toMatchObject({ value: '6', n_persons: '3' });
    expect(['0-5', '6-12', '13-15', '16-17', 'U'].map(at)).toEqual(['1', '3', '0', '0', '2']);
    const receipt = textOf(delivery, 'receipt.txt');
    expect(receipt).toContain('Barns födelseår: ärenden med fler år än barn, där antalet gäller: färre än 5');
    expect(receipt).toContain('barn med okänd ålder, eller som har fyllt 18 år, som räknas: färre än 5');
  });

  it('have no ages where the export has no birth years, and are counted all the same', async () => {
    const delivery = await deliver(familjeradgivning.replace('Barns födelseår', 'Anteckning'));
    expect(cell(delivery, children).value).toBe('2');
    expect(cell(delivery, children, { age_band: 'U' }).status).toBe('not_applicable');
    expect(textOf(delivery, 'receipt.txt')).toContain('Uttaget saknar kolumnen Barns födelseår.');
  });

  it('are in no value where their number is blank, and the receipt says so', async () => {
    const delivery = await deliver(`${familjeradgivning}FR19-004;2019-05-02;;Särbo;;2010;0182\n`);
    expect(cell(delivery, children).value).toBe('2');
    expect(textOf(delivery, 'receipt.txt')).toContain('Antal barn under 18 saknas: rader som inte räknas');
  });
});

describe('a family', () => {
  const kept = familjeradgivning.replace('Kommun', 'Familj-id;Kommun').replaceAll(';0182', ';;0182');

  it('that comes twice in the year is one, and its children count twice', async () => {
    const delivery = await deliver(
      `${kept}A1;2019-02-01;;Gift;2;2008,2010;F1;0182\nA2;2019-10-01;;Skild;2;2008,2010;F1;0182\n`,
    );
    expect(cell(delivery, families).value).toBe('2');
    expect(cell(delivery, families, { type: 'RELATION_SEPARATED' }).value).toBe('1');
    expect(cell(delivery, children)).toMatchObject({ value: '6', n_persons: '2' });
    expect(textOf(delivery, 'receipt.txt')).toContain(
      'Familj-id saknas: ärenden som räknas som en egen familj',
    );
  });

  it('of another municipality is not counted, and without a column of them all are', async () => {
    const away = familjeradgivning.replace('2008,2011;0182', '2008,2011;0160');
    expect(cell(await deliver(away), families).value).toBe('0');
    expect(cell(await deliver(away.replace('Kommun', 'Ort')), families).value).toBe('1');
  });
});
