import { describe, expect, it } from 'vitest';
import { skolaElev, skolaResurs } from '../support/example-registers.ts';
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
import { cell, onlyDelivery, registerFiles, request } from '../support/register-files.ts';
import {
  absenceFiles,
  absenceOf,
  eligible,
  gradesFile,
  inFileOrder,
  inventAbsences,
  inventGrades,
  isAnswered,
} from './invented-school-years.ts';

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
        läsår: pick(random, ['', '2017/18', 'HT18', '2019/2020', 'VT2021']),
        year: pick(random, ['', '1', 'Åk 3', '5', '9', '10', '12', '4B']),
        enrolled,
        left: random(2) === 0 || left < enrolled ? null : left,
        home: pick(random, ['0182', '182', '0182', '0160', '']),
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
    const grades = inventGrades(random, children);
    const gradesUsed = grades.filter(isAnswered);
    const absences = inFileOrder(inventAbsences(random, children));
    const autumnOf: Readonly<Record<string, number | null>> = {
      '2017/18': 2017,
      HT18: 2018,
      '2019/2020': 2019,
      VT2021: 2020,
    };
    const principals: Readonly<Record<string, string>> = {
      'Nacka kommun': 'MUNICIPAL',
      'Fristående AB': 'INDEPENDENT',
    };
    const dayNumber = (date: string) => Date.parse(date) / 86_400_000;

    await compare(
      'school',
      {
        'elever.csv': lines(
          'Personnummer;Kön;Huvudman;Skolform;Årskurs;Läsår;Inskriven;Utskriven;Hemkommun;Sekretessmarkering',
          pupils.map((p) => [
            written(p.child, random),
            sexText(p.sex, random),
            p.principal,
            p.form,
            p.year,
            p.läsår,
            p.enrolled,
            p.left ?? '',
            p.home,
            p.isProtected ? '1' : '',
          ]),
        ),
        'resurs.csv': lines(
          'Personnummer;Skolform;Stödform;Giltig from;Giltig tom',
          resources.map((r) => [written(r.child, random), r.form, r.support, r.from, r.to ?? '']),
        ),
        'betyg.csv': gradesFile(grades, random),
        ...absenceFiles(absences, random),
      },
      (year) => {
        const theDay = `${year}-10-15`;
        const inSchool = pupils.filter(({ form }) => form !== 'FTH');
        const everyRowOf = groupBy(pupils, ({ child }) => child.id);
        const rowsOf = groupBy(inSchool, ({ child }) => child.id);
        const gradesOf = groupBy(gradesUsed, ({ child }) => child.id);
        const absencesOf = groupBy(absences, ({ child }) => child.id);
        /** A protected child whose home nobody tells lives here. */
        const unlessTold = (child: InventedChild): string | undefined =>
          [everyRowOf, gradesOf, absencesOf].some((of) =>
            (of.get(child.id) ?? []).some(({ isProtected }) => isProtected),
          )
            ? '0182'
            : undefined;
        const homeOf = (child: InventedChild, theDay: string) => {
          const known = (rowsOf.get(child.id) ?? []).filter(({ home }) => home !== '');
          const before = known
            .filter(({ enrolled }) => enrolled <= theDay)
            .sort((a, b) => laterBy([a.enrolled, a.row], [b.enrolled, b.row]))
            .at(-1);
          const after = known.sort((a, b) =>
            laterBy([dayNumber(a.enrolled), -a.row], [dayNumber(b.enrolled), -b.row]),
          )[0];
          return (before ?? after)?.home.padStart(4, '0') ?? unlessTold(child);
        };
        const rank = (form: string) => (form === 'AGR' || form === 'AGY' ? 1 : form === 'SP' ? 3 : 2);
        const isOtherYear = (row: (typeof pupils)[number]) =>
          row.läsår !== '' && autumnOf[row.läsår] !== year;
        const enrolled = new Map(
          [...rowsOf].flatMap(([id, rows]) => {
            const there = rows.filter((r) => r.enrolled <= theDay && (r.left === null || r.left >= theDay));
            const main = there.sort(
              (a, b) =>
                Number(isOtherYear(a)) - Number(isOtherYear(b)) ||
                rank(formOf[a.form]) - rank(formOf[b.form]) ||
                Number(a.läsår === '') - Number(b.läsår === '') ||
                -laterBy([a.enrolled, a.row], [b.enrolled, b.row]),
            )[0];
            return main && homeOf(main.child, theDay) === '0182' ? [[id, main] as const] : [];
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
              everyRowOf.get(child.id) ?? [],
              ({ sex }) => sex,
              (r) => [r.enrolled, r.row],
            ) ??
            sexAtEnd(gradesOf.get(child.id) ?? []) ??
            sexAtEnd(absencesOf.get(child.id) ?? []) ??
            child.sexOfNumber ??
            'U',
          age: ageOf(child, year),
          form,
          types,
        });
        const livedHere = (
          child: InventedChild,
          rows: readonly { ends: number; home: string; row: number; term: string }[],
          isLateTermLast: boolean,
        ) => {
          const stated = last(
            rows.filter(({ ends }) => ends === year),
            ({ home }) => (home === '' ? null : home.padStart(4, '0')),
            ({ term, row }) => [isLateTermLast && term === 'H' ? 0 : 1, row],
          );
          return (stated ?? homeOf(child, `${year}-06-30`)) === '0182';
        };
        const finished = [...gradesOf.values()].flatMap((own) => {
          const [first] = own;
          const isEligible = eligible(own, year);
          if (!first || isEligible === null || !livedHere(first.child, own, false)) return [];
          return [{ isEligible, unit: unitOf(first.child, '', []) }];
        });
        const attending = [...absencesOf.values()].flatMap((own) => {
          const [first] = own;
          const absence = absenceOf(own, year);
          if (!first || absence === null || !livedHere(first.child, own, true)) return [];
          return [{ isOver: absence.isOver, unit: unitOf(first.child, '', [absence.stage]) }];
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
          'school.finished_year9': finished.map(({ unit }) => unit),
          'school.not_eligible_year9': finished.filter((p) => !p.isEligible).map(({ unit }) => unit),
          'school.absence_pupils': attending.map(({ unit }) => unit),
          'school.absence_over_20': attending.filter((p) => p.isOver).map(({ unit }) => unit),
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
            const main = enrolled.get(own[0]?.child.id ?? '');
            if (!main || !ordinary.includes(formOf[main.form])) return [];
            const form = formOf[main.form];
            const year = form === 'GR' && isOtherYear(main) ? '' : main.year;
            return [
              unitOf(main.child, form, [stage(form, year), `PRINCIPAL_${principals[main.principal] ?? 'U'}`]),
            ];
          }),
        };
      },
    );
  });
});

/** What the latest of a pupil's rows at the end of school years says. */
function sexAtEnd(rows: readonly { ends: number; sex: Sex; row: number }[]): Sex {
  return last(
    rows,
    ({ sex }) => sex,
    ({ ends, row }) => [ends, row],
  );
}

describe('a child with an individual resource', () => {
  const counted = async (elev: string, more: Parameters<typeof request>[2] = {}) => {
    const files = registerFiles({ 'skola_elev.csv': elev, 'skola_resurs.csv': skolaResurs });
    const delivery = await onlyDelivery(request('school', files, more));
    return (type = 'T') => Number(cell(delivery, 'school.children_individual_resource', { type }).value);
  };

  it('is one of the enrolled: a decision alone does not count', async () => {
    expect((await counted(skolaElev))()).toBe(1);
    expect(
      (await counted(skolaElev.replace('2019-08-19;;0182;0182C1010', '2019-08-19;2019-10-14;0182;')))(),
    ).toBe(0);
  });

  it('is in the stage of the school year that 15 October lies in, and in none that another year’s row tells', async () => {
    const [header = '', row = ''] = skolaElev.split('\n');
    const earlier = row.replace('GR;5;5B;2019/20', 'GR;3;3B;2017/18').replace('2019-08-19', '2017-08-17');
    const later = row.replace('2019-08-19', '2017-08-17');
    for (const rows of [
      [earlier, later],
      [later, earlier],
    ]) {
      const elev = `${[header, ...rows].join('\n')}\n`;
      expect((await counted(elev))('YEAR_4-6')).toBe(1);
    }
    const behind = await counted(`${[header, earlier].join('\n')}\n`);
    expect(['YEAR_1-3', 'YEAR_4-6', 'YEAR_U'].map(behind)).toEqual([0, 0, 1]);
  });
});
