import { describe, expect, it } from 'vitest';
import { deliveryManifest } from '../../../indicators/model/delivery.ts';
import type { Delivery } from '../../../sources/delivery/make-delivery.ts';
import { builtInCatalogue } from '../support/built-in-catalogue.ts';
import { skolaBetyg, skolaElev, skolaFranvaro, skolaResurs } from '../support/example-registers.ts';
import {
  cell,
  countsOf,
  onlyDelivery,
  problemsOf,
  registerFiles,
  request,
  textOf,
} from '../support/register-files.ts';

const always = { 'skola_elev.csv': skolaElev, 'skola_resurs.csv': skolaResurs };
const wanted = (more: Record<string, string>, change: Parameters<typeof request>[2] = {}) =>
  request('school', registerFiles({ ...always, ...more }), change);
const delivered = (...[more, change]: Parameters<typeof wanted>) => onlyDelivery(wanted(more, change));
const value = (delivery: Delivery, indicator: string, at = {}) => Number(cell(delivery, indicator, at).value);

const further = [
  'school.not_eligible_year9',
  'school.finished_year9',
  'school.absence_over_20',
  'school.absence_pupils',
];
const linesOf = (delivery: Delivery, isFurther: boolean) =>
  textOf(delivery, 'counts.csv')
    .split('\n')
    .filter((line) => further.some((id) => line.startsWith(`${id},`)) === isFurther)
    .join('\n');

describe('without the registers of grades and absence', () => {
  it('their figures are missing with a reason, and none is zero', async () => {
    const delivery = await delivered({ 'skola_betyg.csv': skolaBetyg });
    const { samlad } = deliveryManifest.parse(JSON.parse(textOf(delivery, 'datapackage.json')));
    expect(samlad.not_counted).toEqual(
      ['school.absence_over_20', 'school.absence_pupils'].map((indicator) => ({
        indicator,
        reason: {
          sv: 'Uttaget gjordes utan registret skola_franvaro.',
          en: 'The extract was made without the register skola_franvaro.',
        },
      })),
    );
    const missing = countsOf(delivery).filter(({ status }) => status === 'missing');
    expect(missing.map(({ value }) => value).join('')).toBe('');
    expect(new Set(missing.map(({ indicator_id }) => indicator_id))).toEqual(new Set(further.slice(2)));
    expect(value(delivery, 'school.not_eligible_year9')).toBe(2);
  });

  it('all other counts are the same bytes as with them, and as where nobody knows of them', async () => {
    const without = await delivered({});
    const both = await delivered({ 'skola_betyg.csv': skolaBetyg, 'skola_franvaro.csv': skolaFranvaro });
    const catalogue = builtInCatalogue();
    const indicators = catalogue.indicators.filter(({ id }) => !further.includes(id));
    const before = await delivered({}, { catalogue: { ...catalogue, indicators } });
    expect(linesOf(without, false)).toBe(textOf(before, 'counts.csv'));
    expect(linesOf(both, false)).toBe(textOf(before, 'counts.csv'));
    expect(linesOf(both, true)).not.toBe(linesOf(without, true));
  });
});

describe('the final grades', () => {
  const header = 'Personnummer;Årskurs;Läsår;Behörighet';
  const grades = (...rows: string[]) => ({ 'betyg.csv': `${[header, ...rows].join('\n')}\n` });

  it('need neither school form nor home: the pupil register knows where a pupil lived on 30 June', async () => {
    const moved = `${skolaElev}0808092399;M;99000009;Annan skola;Nacka kommun;GR;9;9B;2018/19;2018-08-19;2019-06-12;0160;;\n`;
    const rows = grades('200808092399;9;2018/19;N', '0901222380;9;2018/19;N', '201109182384;9;2018/19;N');
    const delivery = await delivered({ ...rows, 'skola_elev.csv': moved });
    expect(value(delivery, 'school.finished_year9')).toBe(1);
    expect(value(delivery, 'school.not_eligible_year9', { sex: 'F' })).toBe(1);
    expect(value(delivery, 'school.children_enrolled')).toBe(1);
  });

  it('count a pupil once, eligible where one of her rows says so', async () => {
    const delivery = await delivered(grades('200808092399;9;2018/19;N', '0808092399;9;VT19;J'));
    expect(value(delivery, 'school.finished_year9')).toBe(1);
    expect(value(delivery, 'school.not_eligible_year9')).toBe(0);
  });

  it('leave out grades of the autumn, other years, and a pupil received in adapted school', async () => {
    const rows = [
      '200808092399;9;HT2018;N;GR',
      '200901222380;8;2018/19;N;GR',
      '200901222380;9;2019/20;N;GR',
      '201001012382;9;2018/19;N;GR',
      '201001012382;9;2018/19;N;Anpassad grundskola',
      '201001012390;10;2018/19;N;Specialskola',
      '201108142397;9;2018/19;N;GR',
    ];
    const csv = `${[`${header};Skolform;Hemkommun`, ...rows.map((row) => `${row};0182`)].join('\n')}\n`;
    const delivery = await delivered({ 'betyg.csv': csv });
    expect(value(delivery, 'school.finished_year9')).toBe(1);
    expect(value(delivery, 'school.finished_year9', { sex: 'M' })).toBe(1);
  });

  it('are not read where the eligible are marked with X and the others with nothing', async () => {
    const rows = grades('200808092399;9;2018/19;X', '0901222380;9;2018/19;', '201109182384;9;2018/19;x');
    const [found] = await problemsOf(wanted(rows));
    expect(found).toMatchObject({ code: 'REGISTER-004', found: 'no rows with a date' });
  });

  it('of a child who stands in no other register are counted, and so is one with a reserve number', async () => {
    const csv = `${header};Hemkommun;Kön\n20091103TF12;9;2018/19;N;182;K\n201109182384;9;2018/19;N;0182;\n`;
    const delivery = await delivered({ 'betyg.csv': csv });
    expect(value(delivery, 'school.not_eligible_year9', { sex: 'F' })).toBe(2);
    expect(textOf(delivery, 'receipt.txt')).toContain('reservnummer');
  });

  it('leave protected pupils out where the agency has decided so', async () => {
    const files = { 'skola_betyg.csv': skolaBetyg };
    const delivery = await delivered(files, { protectedPersons: 'exclude' });
    expect(value(delivery, 'school.finished_year9')).toBe(1);
  });
});

describe('absence', () => {
  const absence = (header: string, ...rows: string[]) => ({
    'franvaro.csv': `${[`Personnummer;Hemkommun;Skolform;Årskurs;Läsår;${header}`, ...rows].join('\n')}\n`,
  });
  const over = async (header: string, ...rows: string[]) => {
    const delivery = await delivered(absence(header, ...rows));
    return [value(delivery, 'school.absence_over_20'), value(delivery, 'school.absence_pupils')];
  };

  it('may be given in per cent alone, and terms then weigh alike', async () => {
    const rows = (autumn: string, spring: string) => [
      `200808092399;0182;GR;9;HT18;${autumn}`,
      `200808092399;0182;GR;9;VT19;${spring}`,
    ];
    expect(await over('Frånvaro i procent', ...rows('15,0 %', '25,0 %'))).toEqual([0, 1]);
    expect(await over('Frånvaroprocent', ...rows('15', '25,001'))).toEqual([1, 1]);
  });

  it('in per cent of a time weighs by the time', async () => {
    const rows = ['200808092399;0182;GR;9;HT18;15;9 000', '200808092399;0182;GR;9;VT19;25;10 000'];
    expect(await over('Frånvaroprocent;Lektionstid', ...rows)).toEqual([1, 1]);
  });

  it('is measured against the time attended and absent where the time of lessons is not kept', async () => {
    const rows = ['200808092399;0182;GR;9;2018/19;80:00;20:00', '0901222380;0182;GR;4;2018/19;80:00;20:01'];
    expect(await over('Närvarotid;Frånvarotid', ...rows)).toEqual([1, 2]);
  });

  it('is unknown without lessons, and where the row says nothing of it', async () => {
    const rows = ['200808092399;0182;GR;9;2018/19;0;0', '0901222380;0182;GR;4;2018/19;100;'];
    expect(
      await over('Undervisningstid;Frånvarotid', ...rows, '201001012390;0182;GR;9;2018/19;10;3'),
    ).toEqual([1, 1]);
  });

  it('is of school: preschool and after-school care have none', async () => {
    const rows = ['FS', 'FTH', 'FKLASS'].map(
      (form, i) => `2010010123${['90', '82', '90'][i]};0182;${form};;2018/19;90`,
    );
    expect(await over('Frånvaroprocent', ...rows)).toEqual([1, 1]);
  });

  it('has one stage for each pupil: the adapted form’s, else the latest that a row tells', async () => {
    const rows = [
      '200808092399;0182;GR;6;HT18;1',
      '200808092399;0182;GR;7;VT19;1',
      '200808092399;0182;GR;;VT19;1',
      '0901222380;0182;GRSÄR;3;HT18;1',
      '0901222380;0182;GR;4;VT19;1',
      '201001012382;0182;GY;GY1;2018/19;1',
      '201001012390;0182;AGY;12;2018/19;1',
      '201108142397;0182;SP;10;2018/19;1',
      '201109182384;0182;GR;;2018/19;1',
    ];
    const delivery = await delivered(absence('Frånvaroprocent', ...rows));
    const stages = ['STAGE_F', 'STAGE_1-3', 'STAGE_4-6', 'STAGE_7-9', 'STAGE_GY', 'STAGE_U'];
    const found = stages.map((type) => value(delivery, 'school.absence_pupils', { type }));
    expect(found).toEqual([0, 1, 0, 2, 2, 1]);
  });

  it('cannot be counted in an export that measures none, or no time to hold it against', async () => {
    const row = '200808092399;0182;GR;9;2018/19;100';
    const found = async (header: string) => {
      const [problem] = await problemsOf(wanted(absence(header, row)));
      return [problem?.code, problem?.expected];
    };
    expect(await found('Frånvarotid')).toEqual(['REGISTER-003', '"Tidsmått"']);
    expect(await found('Lektionstid')).toEqual(['REGISTER-003', '"Frånvaromått"']);
  });

  it('is preliminary until the school year is over, and of the year in which it ends', async () => {
    const files = absence('Frånvaroprocent', '200808092399;0182;GR;9;2019/20;21');
    const elev = skolaElev.replace('2019-10-20', '2019-09-20');
    const status = async (created: string) =>
      cell(
        await delivered({ ...files, 'skola_elev.csv': elev }, { created, years: [2020] }),
        'school.absence_over_20',
      );
    expect(await status('2020-06-30')).toMatchObject({ value: '1', ref_year: '2020', status: 'preliminary' });
    expect(await status('2020-07-01')).toMatchObject({
      value: '1',
      period_type: 'school_year',
      status: 'ok',
    });
  });
});

describe('a name of a school form', () => {
  it('from the other side of 2 July 2023 is a remark, and the row is used', async () => {
    const remarkOf = async (form: string, enrolled: string) => {
      const elev = skolaElev
        .replace('GRSÄR', form)
        .replace('2019/20;2019-08-19;;0182;;1', `;${enrolled};;0182;;1`);
      const delivery = await delivered(
        { 'skola_elev.csv': elev, 'skola_resurs.csv': skolaResurs.replace('2019-08-20;;', '2019-08-20;;') },
        { years: [2023], created: '2024-02-03' },
      );
      expect(value(delivery, 'adapted_school.children_enrolled'), form).toBe(1);
      return textOf(delivery, 'receipt.txt').includes('Skolform: gällde inte vid Inskriven (1 rad)');
    };
    expect(await remarkOf('GRSÄR', '2023-07-01')).toBe(false);
    expect(await remarkOf('GRSÄR', '2023-07-02')).toBe(true);
    expect(await remarkOf('AGR', '2023-07-02')).toBe(false);
    expect(await remarkOf('Anpassad grundskola', '2023-07-01')).toBe(true);
    expect(await remarkOf('Träningsskola', '2023-07-02')).toBe(true);
  });
});
