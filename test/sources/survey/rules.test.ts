import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../sources/delivery/make-delivery.ts';
import { extract } from '../../../sources/extract.ts';
import { andtsEnkat } from '../support/example-registers.ts';
import { seeded } from '../support/invented-children.ts';
import { lines, pick, type Random, seeds } from '../support/plain-count.ts';
import { cell, countsOf, onlyDelivery, registerFiles, request, textOf } from '../support/register-files.ts';

const header =
  'Undersökning;År;Årskurs;Kön;Fråga;Svarsalternativ;Antal svarande;Andel;Antal elever;Svarsfrekvens';
const alcohol = 'Druckit alkohol senaste 12 månaderna';

/** A delivery for 2018 of rows that are written short: sex, respondents, share; all about alcohol in year 9. */
function delivered(rows: readonly string[], more: readonly string[] = []): Promise<Delivery> {
  const written = rows.map((row) => {
    const [sex = '', respondents = '', share = '', answer = 'Ja'] = row.split(' ');
    return ['ANDT-enkäten', '2018', '9', sex, alcohol, answer, respondents, share, '1040', ''];
  });
  const file = lines(header, [...written, ...more.map((row) => row.split(';'))]);
  return onlyDelivery(request('survey', registerFiles({ 'andts_enkat.csv': file }), { years: [2018] }));
}

/** Of alcohol in year 9: all, girls, boys, others; the answer yes and then everybody who answered. */
function figures(delivery: Delivery): { readonly yes: string[]; readonly answered: string[] } {
  const of = (indicator: string) =>
    ['T', 'F', 'M', 'U'].map((sex) => {
      const { value = '', status = '' } = cell(delivery, indicator, { sex });
      return status === 'ok' ? value : status;
    });
  return { yes: of('andts.alcohol_year9'), answered: of('andts.respondents_alcohol_year9') };
}

describe('the counting rules of the survey', () => {
  it('give the count of the example row of the domain reference, and no girls and boys, which it lacks', async () => {
    const files = registerFiles({ 'andts_enkat.csv': andtsEnkat });
    const delivery = await onlyDelivery(request('survey', files, { years: [2018] }));
    expect(figures(delivery)).toEqual({
      yes: ['313', 'not_applicable', 'not_applicable', 'not_applicable'],
      answered: ['812', 'not_applicable', 'not_applicable', 'not_applicable'],
    });
    expect(cell(delivery, 'andts.pupils_year9')).toMatchObject({ value: '1040', n_persons: '1040' });
    expect(textOf(delivery, 'receipt.txt')).toContain(
      'Enkäten redovisar inte flickor och pojkar var för sig.',
    );
  });

  it('give each question and grade respondents of its own, as many as answered it', async () => {
    const rows = [
      ['9', 'Använder tobak eller nikotin', '801', '10,0', '1040'],
      ['2', alcohol, '702', '50,0', '900'],
      ['2', 'Någon gång använt narkotika', '699', '10,0', '900'],
    ].map(([grade, question, answered, share, asked]) =>
      ['ANDTS-enkäten', '2018', grade, 'Totalt', question, 'Ja', answered, share, asked, ''].join(';'),
    );
    const delivery = await delivered(['Totalt 812 38,5'], rows);
    const respondents = {
      'andts.respondents_alcohol_year9': '812',
      'andts.respondents_tobacco_nicotine_year9': '801',
      'andts.respondents_alcohol_gy2': '702',
      'andts.respondents_narcotics_ever_gy2': '699',
    };
    for (const [indicator, answered] of Object.entries(respondents))
      expect([indicator, cell(delivery, indicator).value]).toEqual([indicator, answered]);
  });

  it('say that a question without rows is missing, and not that nobody said yes', async () => {
    const delivery = await delivered(['Totalt 812 38,5']);
    expect(cell(delivery, 'andts.narcotics_ever_gy2').status).toBe('missing');
    expect(cell(delivery, 'andts.respondents_narcotics_ever_gy2').status).toBe('missing');
    expect(cell(delivery, 'andts.pupils_gy2').status).toBe('missing');
    expect(textOf(delivery, 'receipt.txt')).toContain(
      'Inga uppgifter för andts.narcotics_ever_gy2: Registret har ingen uppgift om frågan det året.',
    );
  });

  it('take those who are neither girls nor boys as the rest', async () => {
    expect(figures(await delivered(['Flickor 400 40,0', 'Pojkar 380 37,9', 'Totalt 800 39,3']))).toEqual({
      yes: ['314', '160', '144', '10'],
      answered: ['800', '400', '380', '20'],
    });
  });

  it('put those who gave no sex together with those who gave another', async () => {
    const rows = ['Flickor 400 40,0', 'Pojkar 380 37,9', 'Annat 12 50,0', 'Totalt 800 39,3'];
    expect(figures(await delivered(rows)).yes).toEqual(['314', '160', '144', '10']);
    // Eight have no row: with 6 of 12 there can be 6 to 14 of 20 others, and 1 of 12 leaves 9 at most.
    const unlikely = ['Flickor 400 40,0', 'Pojkar 380 37,9', 'Annat 12 8,3', 'Totalt 800 39,3'];
    expect(figures(await delivered(unlikely)).yes[0]).toBe('missing');
  });

  it.each([
    [
      'a share that no number of respondents has',
      ['Totalt 10 33,3'],
      'Andel och antal svarande går inte ihop.',
    ],
    [
      'parts that are more than the whole',
      ['Flickor 400 60,0', 'Pojkar 400 20,0', 'Totalt 800 39,0'],
      'Uppgifterna för flickor, pojkar och samtliga går inte ihop.',
    ],
    [
      'more girls and boys than respondents',
      ['Flickor 410 40,0', 'Pojkar 400 20,0', 'Totalt 800 30,5'],
      'Uppgifterna för flickor, pojkar och samtliga går inte ihop.',
    ],
    [
      'two rows of one group',
      ['Totalt 800 39,0', 'Samtliga 800 38,0'],
      'Registret har flera olika uppgifter om samma fråga och grupp.',
    ],
    [
      'no row of all',
      ['Flickor 400 40,0', 'Pojkar 400 20,0'],
      'Registret har ingen rad för samtliga svarande.',
    ],
    [
      'a share that is too coarse',
      ['Totalt 812 38'],
      'Andelen är för grovt avrundad för att visa hur många som svarat så.',
    ],
    ['only those who said no', ['Totalt 812 38,5 Nej'], 'Registret har ingen uppgift om frågan det året.'],
  ])('leave a question with %s without a figure, and say why', async (_, rows, reason) => {
    const delivery = await delivered(rows);
    expect(figures(delivery)).toEqual({
      yes: Array(4).fill('missing'),
      answered: Array(4).fill('missing'),
    });
    expect(textOf(delivery, 'receipt.txt')).toContain(`Inga uppgifter för andts.alcohol_year9: ${reason}`);
  });

  it('read a share without decimals as exact where the group is small', async () => {
    expect(figures(await delivered(['Totalt 40 35'])).yes[0]).toBe('14');
  });

  it('give a share the decimals that the others of its year have, since spreadsheets drop a last zero', async () => {
    expect(figures(await delivered(['Flickor 400 38', 'Pojkar 400 40,5', 'Totalt 800 39,3'])).yes).toEqual([
      '314',
      '152',
      '162',
      '0',
    ]);
  });

  it('read fewer than ten respondents as any others', async () => {
    expect(figures(await delivered(['Flickor 3 33,3', 'Pojkar 4 50,0', 'Totalt 7 42,9'])).yes).toEqual([
      '3',
      '1',
      '2',
      '0',
    ]);
  });

  it('let girls and boys settle a total of a thousand or more, which its share alone does not', async () => {
    // 30.0 per cent of 1,200 is 360, but 359.4 to 360.6 print so: only 360. Of 1,800 it is 539 to 541.
    const rows = ['Flickor 900 30,1', 'Pojkar 900 29,8', 'Totalt 1800 29,9'];
    expect(figures(await delivered(rows)).yes).toEqual(['539', '271', '268', '0']);
  });

  it('count a row once that stands in two files, or twice', async () => {
    expect(figures(await delivered(['Totalt 812 38,5', 'Totalt 812 38,5'])).yes[0]).toBe('313');
  });

  it('know the survey by all the spellings of its name, and two surveys of one year as two', async () => {
    const row = (survey: string, sex: string, rest: string) =>
      `${survey};2018;9;${sex};${alcohol};Ja;${rest};1040;`;
    const spellings = [
      row('ANTD-enkäten', 'Flickor', '400;40,0'),
      row('Drogvaneundersökningen (ANDTS)', 'Pojkar', '400;30,0'),
      row('ANDT', 'Totalt', '800;35,0'),
    ];
    expect(figures(await delivered([], spellings)).yes).toEqual(['280', '160', '120', '0']);
    const another = row('Ungdomsbarometern', 'Pojkar', '400;30,0');
    expect(
      figures(await delivered([], [...spellings.slice(0, 1), another, ...spellings.slice(2)])).yes[0],
    ).toBe('missing');
  });

  it('leave the pupils who were asked missing where the rows differ or are fewer than the answers', async () => {
    const of = async (rows: readonly string[]) => {
      const delivery = await delivered([], rows);
      return [cell(delivery, 'andts.alcohol_year9').value, cell(delivery, 'andts.pupils_year9').status];
    };
    const row = (question: string, pupils: string) =>
      `ANDTS;2018;9;Totalt;${question};Ja;800;35,0;${pupils};`;
    const tobacco = 'Använder tobak eller nikotin';
    expect(await of([row(alcohol, '1040'), row(tobacco, '1040')])).toEqual(['280', 'ok']);
    expect(await of([row(alcohol, '1040'), row(tobacco, '1041')])).toEqual(['280', 'missing']);
    expect(await of([row(alcohol, '799')])).toEqual(['280', 'missing']);
    expect(await of([row(alcohol, '')])).toEqual(['280', 'missing']);
  });

  it('tell of a response rate that is not the answers divided by the pupils, and use the two numbers', async () => {
    const of = async (rate: string) =>
      textOf(await delivered([], [`ANDTS;2018;9;Totalt;${alcohol};Ja;812;38,5;1040;${rate}`]), 'receipt.txt');
    const remark =
      'Anmärkning: rader där Svarsfrekvens inte är Antal svarande delat med Antal elever: färre än 5';
    expect(await of('78,1')).not.toContain(remark);
    expect(await of('78,1 %')).not.toContain(remark);
    expect(await of('78')).not.toContain(remark);
    expect(await of('78,2')).toContain(remark);
    expect(await of('')).not.toContain(remark);
  });

  it('are not preliminary in the summer of the year, since the survey is made in the spring', async () => {
    const files = () => registerFiles({ 'andts_enkat.csv': andtsEnkat });
    const status = async (created: string) => {
      const wanted = request('survey', files(), { years: [2018], created });
      return cell(await onlyDelivery(wanted), 'andts.alcohol_year9').status;
    };
    expect(await status('2018-10-01')).toBe('ok');
    expect(await status('2018-05-01')).toBe('preliminary');
  });
});

const followed = [
  ['alcohol_year9', '9', alcohol],
  ['tobacco_nicotine_year9', 'Åk 9', 'Använder tobaks- eller nikotinprodukter'],
  ['alcohol_gy2', 'Gymnasiet årskurs 2', 'Har du druckit alkohol under de senaste 12 månaderna?'],
  ['narcotics_ever_gy2', 'Gy 2', 'Någonsin använt narkotika'],
] as const;
const waves = [2016, 2018, 2020];

/** A group of pupils as it is printed: how many answered, and the share of them, in tenths of a per cent. */
interface Printed {
  readonly n: number;
  readonly tenths: number;
}

describe('the reconciled numbers', () => {
  it.each([...seeds])('are those that trying every number finds, seed %i', async (seed) => {
    const random = seeded(seed);
    const questions = waves.flatMap((year) =>
      followed.map(([id, grade, text]) => ({ id, year, grade, text, ...inventAnswers(random) })),
    );
    const rows = questions.flatMap(({ year, grade, text, groups }) =>
      Object.entries(groups).flatMap(([sex, printed]) => {
        const common = ['ANDTS', `VT${String(year).slice(2)}`, grade, pick(random, spelledSex(sex)), text];
        const share = `${Math.floor(printed.tenths / 10)},${printed.tenths % 10}`;
        const written = printed.tenths % 10 === 0 ? pick(random, [share, share.slice(0, -2)]) : share;
        return [
          [...common, 'Ja', String(printed.n), written, '5000', ''],
          [...common, 'Nej', String(printed.n), '1,1', '5000', ''],
          [...common.slice(0, 4), 'Snusar', 'Ja', '17', '50', '5000', ''],
        ];
      }),
    );
    const files = registerFiles({ 'enkat.csv': lines(header, shuffled(random, rows)) });
    const deliveries = await extract(request('survey', files, { years: waves, created: '2021-02-03' }));
    const found = deliveries.flatMap((delivery) =>
      countsOf(delivery)
        .filter(({ indicator_id }) => !indicator_id?.includes('pupils'))
        .map(({ ref_year, indicator_id, sex, value, n_persons, status }) =>
          [ref_year, indicator_id, sex, status === 'ok' ? value : status, n_persons === value].join(' '),
        ),
    );
    const expected = questions.flatMap(({ id, year, groups, truth }) => {
      const counts = byTrying(groups);
      if (counts && truth) expect(withoutTotal(counts)).toEqual(truth);
      const line = (indicator: string, values: readonly (number | null)[]) =>
        ['T', 'F', 'M', 'U'].map((sex, i) => `${year} ${indicator} ${sex} ${values[i] ?? 'missing'} true`);
      return [
        ...line(`andts.${id}`, counts ?? []),
        ...line(`andts.respondents_${id}`, counts ? answered(groups) : []),
      ];
    });
    expect(found.sort()).toEqual(expected.sort());
    expect(found.some((row) => row.includes('missing'))).toBe(true);
    expect(found.filter((row) => !row.includes('missing')).length).toBeGreaterThan(found.length / 2);
  });
});

type Groups = Readonly<Record<'T' | 'F' | 'M', Printed>> & { readonly U?: Printed };

/** @returns the truth (girls, boys, others) where every share allows one number, and nobody has tampered with it */
function inventAnswers(random: Random): { readonly groups: Groups; readonly truth: number[] | null } {
  const size = pick(random, [9, 60, 400, 900, 2000]);
  const [girls, boys, named, unnamed] = [
    random(size) + 1,
    random(size) + 1,
    random(3) * random(20),
    random(2) * random(8),
  ];
  const yes = [girls, boys, named, unnamed].map((n) => random(n + 1));
  const [girlsYes = 0, boysYes = 0, namedYes = 0, unnamedYes = 0] = yes;
  const all = girls + boys + named + unnamed;
  const allYes = girlsYes + boysYes + namedYes + unnamedYes;
  const tampered = random(8) === 0;
  const groups = {
    T: print(all, tampered ? Math.floor(allYes / 2) : allYes),
    F: print(girls, girlsYes),
    M: print(boys, boysYes),
    ...(named > 0 && random(2) === 0 && { U: print(named, namedYes) }),
  };
  const isExact = all < 1000 && !tampered;
  return { groups, truth: isExact ? [girlsYes, boysYes, namedYes + unnamedYes] : null };
}

function print(n: number, k: number): Printed {
  return { n, tenths: Math.round((1000 * k) / n) };
}

/** Every way to spread the answers that prints as it is printed; of those the one that the rule prefers. */
function byTrying({ T, F, M, U }: Groups): [all: number, girls: number, boys: number, others: number] | null {
  const others = T.n - F.n - M.n;
  if (others < (U?.n ?? 0)) return null;
  let best: { readonly counts: [number, number, number, number]; readonly cost: readonly number[] } | null =
    null;
  for (const all of printingAs(T)) {
    for (const girls of printingAs(F)) {
      for (const boys of printingAs(M)) {
        const rest = all - girls - boys;
        const fits = U
          ? printingAs(U).some((named) => rest >= named && rest <= named + others - U.n)
          : rest >= 0 && rest <= others;
        if (!fits) continue;
        const cost = [off(all, T), off(girls, F), off(boys, M)];
        if (best === null || isLess(cost, best.cost)) best = { counts: [all, girls, boys, rest], cost };
      }
    }
  }
  return best?.counts ?? null;
}

function printingAs({ n, tenths }: Printed): number[] {
  return Array.from({ length: n + 1 }, (_, k) => k).filter((k) => Math.abs(2000 * k - 2 * tenths * n) <= n);
}

/** How far from the number that the share points at, halves rounded up. */
function off(k: number, { n, tenths }: Printed): number {
  return Math.abs(k - Math.floor((tenths * n) / 1000 + 0.5));
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

function answered({ T, F, M }: Groups): number[] {
  return [T.n, F.n, M.n, T.n - F.n - M.n];
}

function withoutTotal([, girls, boys, others]: readonly number[]): (number | undefined)[] {
  return [girls, boys, others];
}

function spelledSex(sex: string): string[] {
  const spellings: Readonly<Record<string, string[]>> = {
    T: ['Totalt', 'Alla', 'samtliga'],
    F: ['Flickor', 'K', 'Tjejer'],
    M: ['Pojkar', 'M', 'killar'],
    U: ['Annat', 'Vill ej svara'],
  };
  return spellings[sex] ?? [];
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: random(1_000_000) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
