import { describe, expect, it } from 'vitest';
import { codeListOf, indicatorOf } from '../../../indicators/catalogue/catalogue.ts';
import { extract } from '../../../sources/extract.ts';
import { builtInCatalogue } from '../support/built-in-catalogue.ts';
import { fossamLogg } from '../support/example-registers.ts';
import { seeded } from '../support/invented-children.ts';
import { day, groupBy, laterBy, lines, pick, seeds, years } from '../support/plain-count.ts';
import { cell, countsOf, onlyDelivery, registerFiles, request, textOf } from '../support/register-files.ts';

const header = 'Ärendenr;Mötesdatum;Lyft av';

function extracted(rows: string, year: number) {
  const files = registerFiles({ 'fossam_logg.csv': rows });
  return onlyDelivery(request('fossam', files, { years: [year] }));
}

describe('the counting rule of FOSSAM', () => {
  it('counts a case in the year in which it was first raised, under the one who raised it', async () => {
    const delivery = await extracted(fossamLogg, 2019);
    const raisedBy = (type: string) => cell(delivery, 'fossam.cases', { type }).value;
    expect(cell(delivery, 'fossam.cases')).toMatchObject({ value: '1', n_persons: '', status: 'ok' });
    expect(raisedBy('RAISED_PUPIL_HEALTH')).toBe('1');
    expect(raisedBy('RAISED_SOCIAL_SERVICES')).toBe('0');
    expect(cell(await extracted(fossamLogg, 2018), 'fossam.cases', { type: 'RAISED_FIRST_LINE' }).value).toBe(
      '1',
    );
  });

  it('is a zero in a year whose meetings had no case, whatever the log writes in its place', async () => {
    const log = `${header}\n;2019-02-05;\n–;2019-03-05;-\nInga ärenden;2019-04-02;Ingen\n`;
    const delivery = await extracted(log, 2019);
    expect(countsOf(delivery).map(({ value, status }) => `${value} ${status}`)).toEqual(
      Array(8).fill('0 ok'),
    );
  });

  it('is missing in a year between two others in which the log has no meeting', async () => {
    const delivery = await extracted(`${header}\nA1;2018-02-05;Skola\nA2;2020-03-05;Skola\n`, 2019);
    expect(new Set(countsOf(delivery).map(({ value, status }) => `${value} ${status}`))).toEqual(
      new Set([' missing']),
    );
    expect(textOf(delivery, 'datapackage.json')).toContain('Ärendeloggen har inga möten under året.');
  });

  it('takes rows that say who raised a case, and not its number, as a case each, and says so', async () => {
    const delivery = await extracted(`${header}\n;2019-02-05;Skola\n;2019-02-05;Skola\n`, 2019);
    expect(cell(delivery, 'fossam.cases').value).toBe('2');
    expect(textOf(delivery, 'receipt.txt')).toContain('Anmärkning: Ärendenr saknas');
    expect(textOf(await extracted(fossamLogg, 2019), 'receipt.txt')).not.toContain('Ärendenr saknas');
  });

  it('has the profession that none of its rows tells as unknown', async () => {
    const delivery = await extracted(`${header}\nA1;2019-02-05;\nA2;2019-02-05;Polisen\n`, 2019);
    expect(cell(delivery, 'fossam.cases', { type: 'RAISED_U' }).value).toBe('1');
    expect(cell(delivery, 'fossam.cases', { type: 'RAISED_OTHER' }).value).toBe('1');
  });

  it('gives no professions where the log has no column of them', async () => {
    const delivery = await extracted('Ärendenr;Mötesdatum\nA1;2019-02-05\n', 2019);
    expect(cell(delivery, 'fossam.cases').value).toBe('1');
    expect(cell(delivery, 'fossam.cases', { type: 'RAISED_U' }).status).toBe('not_applicable');
  });

  it.each([...seeds])('agrees with plain loops over invented rows, seed %i', async (seed) => {
    const random = seeded(seed);
    const professions: Readonly<Record<string, string>> = {
      'Första linjen': 'RAISED_FIRST_LINE',
      elevhälsa: 'RAISED_PUPIL_HEALTH',
      Grundskolan: 'RAISED_SCHOOL',
      Socialtjänst: 'RAISED_SOCIAL_SERVICES',
      'Öppna insatser': 'RAISED_OPEN_SERVICES',
      Polis: 'RAISED_OTHER',
      '': '',
    };
    const rows = Array.from({ length: 120 }, (_, row) => ({
      row,
      id: random(5) === 0 ? '' : `F ${random(60)}`,
      date: day(random),
      by: pick(random, Object.keys(professions)),
    }));
    const spelled = (id: string) => pick(random, [id, id.replace(' ', ''), id.toLowerCase()]);
    const file = lines(
      header,
      rows.map(({ id, date, by }) => [spelled(id), date, by]),
    );
    const cases = [
      ...groupBy(
        rows.filter(({ id, by }) => id !== '' || by !== ''),
        ({ id, row }) => id || `row ${row}`,
      ).values(),
    ].map((own) => {
      const inOrder = own.sort((a, b) => laterBy([a.date, a.row], [b.date, b.row]));
      const by = inOrder.find((row) => row.by !== '')?.by ?? '';
      return { year: Number(inOrder[0]?.date.slice(0, 4)), type: professions[by] || 'RAISED_U' };
    });
    const wanted = request('fossam', registerFiles({ 'logg.csv': file }), { years, created: '2021-02-03' });
    const catalogue = builtInCatalogue();
    const { codes } = codeListOf(catalogue, indicatorOf(catalogue, 'fossam.cases'), 'raised');
    const expected = years.flatMap((year) =>
      ['T', ...codes.map(({ code }) => code)].map((type) => {
        const number = cases.filter((one) => one.year === year && (type === 'T' || one.type === type)).length;
        return `${year} ${type} ${number} ${number === 0 ? '0' : ''}`;
      }),
    );
    const found = (await extract(wanted)).flatMap((delivery) =>
      countsOf(delivery).map(
        ({ ref_year, type, value, n_persons }) => `${ref_year} ${type} ${value} ${n_persons}`,
      ),
    );
    expect(found).toEqual(expected);
    expect(cases.length).toBeGreaterThan(30);
  });
});
