import { describe, it } from 'vitest';
import { type InventedChild, inventedChildren, seeded, written } from '../support/invented-children.ts';
import {
  ageOf,
  compare,
  day,
  groupBy,
  last,
  laterBy,
  lines,
  pick,
  type Sex,
  seeds,
  sexText,
  type Unit,
} from '../support/plain-count.ts';

describe('the counting rules of school', () => {
  it.each([...seeds])('agree with plain loops over invented rows, seed %i', async (seed) => {
    const random = seeded(seed);
    const children = inventedChildren(random, 90);
    const formOf = {
      FS: 'FS',
      Förskoleklass: 'FKLASS',
      GR: 'GR',
      GRSÄR: 'AGR',
      gy: 'GY',
      AGY: 'AGY',
      SP: 'SP',
      FTH: 'FTH',
    };
    type FormText = keyof typeof formOf;
    const formTexts = [
      'FS',
      'Förskoleklass',
      'GR',
      'GR',
      'GR',
      'gy',
      'GRSÄR',
      'AGY',
      'SP',
      'FTH',
    ] as const satisfies FormText[];
    const pupils = Array.from({ length: 260 }, (_, row) => {
      const child = pick(random, children);
      const [enrolled, left] = [day(random), day(random)];
      return {
        row,
        child,
        sex: pick<Sex>(random, [child.sexOfNumber, null, 'F', 'M']),
        principal: pick(random, ['Nacka kommun', 'Fristående AB', '', 'Region Exempel']),
        form: pick<FormText>(random, formTexts),
        year: pick(random, ['', '1', 'Åk 3', '5', '9', '10', '12', '4B']),
        enrolled,
        left: random(2) === 0 || left < enrolled ? null : left,
        home: pick(random, ['0182', '182', '0182', '0160', '']),
        area: pick(random, ['0182C1010', '0182C1030', '']),
        isProtected: random(20) === 0,
      };
    });
    const resources = Array.from({ length: 140 }, (_, row) => {
      const [from, to] = [day(random), day(random)];
      return {
        row,
        child: pick(random, children),
        form: pick<FormText>(random, formTexts),
        support: pick(random, ['INDIVIDRESURS', 'individresurs', 'Annat stöd']),
        from,
        to: random(2) === 0 || to < from ? null : to,
      };
    });
    const principals: Readonly<Record<string, string>> = {
      'Nacka kommun': 'MUNICIPAL',
      'Fristående AB': 'INDEPENDENT',
    };
    const dayNumber = (date: string) => Date.parse(date) / 86_400_000;

    await compare(
      'school',
      {
        'elever.csv': lines(
          'Personnummer;Kön;Huvudman;Skolform;Årskurs;Inskriven;Utskriven;Hemkommun;Område;Sekretessmarkering',
          pupils.map((p) => [
            written(p.child, random),
            sexText(p.sex, random),
            p.principal,
            p.form,
            p.year,
            p.enrolled,
            p.left ?? '',
            p.home,
            p.area,
            p.isProtected ? '1' : '',
          ]),
        ),
        'resurs.csv': lines(
          'Personnummer;Skolform;Stödform;Giltig from;Giltig tom',
          resources.map((r) => [written(r.child, random), r.form, r.support, r.from, r.to ?? '']),
        ),
      },
      (year) => {
        const theDay = `${year}-10-15`;
        const inSchool = pupils.filter(({ form }) => form !== 'FTH');
        const rowsOf = groupBy(inSchool, ({ child }) => child.id);
        const homeOf = (child: InventedChild) => {
          const known = (rowsOf.get(child.id) ?? []).filter(({ home }) => home !== '');
          const before = known
            .filter(({ enrolled }) => enrolled <= theDay)
            .sort((a, b) => laterBy([a.enrolled, a.row], [b.enrolled, b.row]))
            .at(-1);
          const after = known.sort((a, b) =>
            laterBy([dayNumber(a.enrolled), -a.row], [dayNumber(b.enrolled), -b.row]),
          )[0];
          return (before ?? after)?.home.padStart(4, '0');
        };
        const rank = (form: string) => (form === 'AGR' || form === 'AGY' ? 1 : form === 'SP' ? 3 : 2);
        const enrolled = new Map(
          [...rowsOf].flatMap(([id, rows]) => {
            const there = rows.filter((r) => r.enrolled <= theDay && (r.left === null || r.left >= theDay));
            const main = there.sort(
              (a, b) =>
                rank(formOf[a.form]) - rank(formOf[b.form]) ||
                -laterBy([a.enrolled, a.row], [b.enrolled, b.row]),
            )[0];
            return main && homeOf(main.child) === '0182' ? [[id, main] as const] : [];
          }),
        );
        const stage = (form: string, text: string) => {
          const number = Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
          if (form === 'FS' || form === 'FKLASS') return 'YEAR_NONE';
          if (form === 'GR' && number <= 9)
            return number <= 3 ? 'YEAR_1-3' : number <= 6 ? 'YEAR_4-6' : 'YEAR_7-9';
          return form === 'GY' && (number <= 3 || number >= 10) ? 'YEAR_GY' : 'YEAR_U';
        };
        const unitOf = (child: InventedChild, form: string, types: readonly string[]): Unit => ({
          unit: child.id,
          person: child.id,
          area: 'U',
          sex:
            last(
              rowsOf.get(child.id) ?? [],
              ({ sex }) => sex,
              (r) => [r.enrolled, r.row],
            ) ??
            child.sexOfNumber ??
            'U',
          age: ageOf(child, year),
          form,
          types,
        });
        const ordinary = ['FS', 'FKLASS', 'GR', 'GY'];
        const all = [...enrolled.values()];
        const supported = resources.filter(
          (r) =>
            r.support.toUpperCase() === 'INDIVIDRESURS' &&
            r.from <= theDay &&
            (r.to === null || r.to >= theDay),
        );
        return {
          'school.children_enrolled': all
            .filter(({ form }) => ordinary.includes(formOf[form]))
            .map((r) => unitOf(r.child, formOf[r.form], [])),
          'adapted_school.children_enrolled': all
            .filter(({ form }) => rank(formOf[form]) === 1)
            .map((r) => unitOf(r.child, formOf[r.form], [])),
          'adapted_school.pupils_of_age': all.flatMap(({ child }) => {
            const age = ageOf(child, year);
            return age !== null && age >= 7 && age <= 19
              ? [unitOf(child, age <= 15 ? 'AGR' : 'AGY', [])]
              : [];
          }),
          'school.children_individual_resource': [
            ...groupBy(supported, ({ child }) => child.id).values(),
          ].flatMap((own) => {
            const decision = own.sort((a, b) => laterBy([a.from, a.row], [b.from, b.row])).at(-1);
            if (!decision || homeOf(decision.child) !== '0182') return [];
            const main = enrolled.get(decision.child.id);
            const form = formOf[main ? main.form : decision.form];
            if (!ordinary.includes(form)) return [];
            const principal = main ? (principals[main.principal] ?? 'U') : 'U';
            return [unitOf(decision.child, form, [stage(form, main?.year ?? ''), `PRINCIPAL_${principal}`])];
          }),
        };
      },
    );
  });
});
