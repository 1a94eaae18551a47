import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../pipeline/cli.ts';
import { filledIn } from '../../support/fill-template.ts';
import { listeningTerminal } from '../../support/listening-terminal.ts';
import { readPdf, textOf } from '../../support/read-pdf.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await makeSmallWorkspace();
});
afterEach(() => workspace.remove());

async function samlad(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const { terminal, heard } = listeningTerminal();
  const exit = await run([...args, '--workspace', workspace.dir], terminal);
  return { exit, ...heard };
}

async function addSettings(lines: string): Promise<void> {
  const text = await readFile(join(workspace.dir, 'samlad.yaml'), 'utf8');
  await workspace.write('samlad.yaml', `${text}${lines}\n`);
}

const orders = (year: number) => join(workspace.dir, 'orders', String(year));
const letter = async (folder: string) =>
  textOf(await readPdf(await readFile(join(folder, 'bestallning-youth-centres-2015.pdf'))));

describe('samlad order', () => {
  it('writes a letter to each agency that counts something, and a template where nothing here can count', async () => {
    const { exit, out } = await samlad('order', '--year', '2015');
    expect(exit).toBe(0);
    expect(out).toContain('Wrote 1 order for 2015:');
    expect((await readdir(orders(2015))).sort()).toEqual([
      'bestallning-youth-centres-2015.pdf',
      'mall-youth-centres-2015.xlsx',
    ]);
    const text = await letter(orders(2015));
    expect(text).toContain('den 15 februari 2016');
    expect(text).toContain('Till den som ansvarar för uppgifterna');
  });

  it('takes role, mode, day and sentences of each agency from samlad.yaml', async () => {
    await addSettings(
      'agencies: [{ source: youth-centres, contact_role: Samordnare, hand_over: masked, last_date: 2016-03-01, notes: [Ring gärna.] }]',
    );
    await samlad('order', '--year', '2015', '--last-date', '2016-02-20', '--date', '2015-11-30');
    const text = await letter(orders(2015));
    for (const part of ['Samordnare', '--hand-over masked', 'den 1 mars 2016', 'Ring gärna.', '2015-11-30'])
      expect(text).toContain(part);
  });

  it('orders from several agencies in the year after the last, or from those that are named', async () => {
    await samlad('order', '--year', '2016');
    const all = await readdir(orders(2016));
    expect(all.filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(3);
    expect(all).toContain('mall-child-health-centres-2016.xlsx');
    expect(all).not.toContain('mall-school-2016.xlsx');
    const out = join(workspace.dir, 'two');
    await samlad('order', '--year', '2016', '--source', 'school', 'youth-centres', '--out', out);
    expect(await readdir(out)).toHaveLength(3);
  });

  it('is the same again, and never written over anything else', async () => {
    await samlad('order', '--year', '2015');
    expect((await samlad('order', '--year', '2015')).exit).toBe(0);
    await writeFile(join(orders(2015), 'mall-youth-centres-2015.xlsx'), 'ifylld');
    const { exit, err } = await samlad('order', '--year', '2015');
    expect(exit).toBe(2);
    expect(err).toContain('USAGE-001');
    expect(await readFile(join(orders(2015), 'mall-youth-centres-2015.xlsx'), 'utf8')).toBe('ifylld');
  });

  it('refuses a year or a source that it does not know, and a day before anything can be counted', async () => {
    for (const args of [
      ['--year', '2013'],
      ['--year', '2017'],
      ['--year', '2014-2015'],
      ['--year', '2015', '--source', 'skola'],
      ['--year', '2015', '--last-date', '2015-12-31'],
      ['--year', '2015', '--last-date', 'mars'],
      ['--year', '2015', '--date', '1/12'],
    ]) {
      const { exit, err } = await samlad('order', ...args);
      expect(exit).toBe(2);
      expect(err).toMatch(/^USAGE-001 {2}samlad order/);
    }
    await addSettings('agencies: [{ source: youth-centres, contact_role: x, last_date: 2015-02-15 }]');
    expect((await samlad('order', '--year', '2015')).err).toMatch(/^USAGE-001 {2}samlad\.yaml/);
    await expect(readdir(orders(2015))).rejects.toThrow();
  });
});

describe('samlad extract --counts', () => {
  const file = () => join(workspace.dir, 'ifylld.xlsx');
  const extract = (...more: string[]) =>
    samlad('extract', 'youth-centres', '--counts', file(), '--year', '2015', '--date', '2016-02-10', ...more);

  beforeEach(async () => {
    await samlad('order', '--year', '2015');
    const template = await readFile(join(orders(2015), 'mall-youth-centres-2015.xlsx'));
    await writeFile(file(), await filledIn(template, () => [0, null]));
  });

  it('makes a delivery of the template that order wrote, first to look at, then to hand over', async () => {
    const out = join(workspace.dir, 'youth');
    const looked = await extract('--out', out);
    expect(looked.exit).toBe(0);
    expect(looked.out).toContain('Not to be handed over yet');
    expect((await readdir(out)).sort()).toEqual([
      'counts.csv',
      'datapackage.json',
      'receipt.html',
      'receipt.txt',
    ]);
    expect(await readFile(join(out, 'receipt.html'), 'utf8')).toContain('menprövning saknas');
    const test = ['--harm-test-date', '2016-02-10', '--harm-test-role', 'chef', '--harm-test-basis', 'OSL'];
    for (const day of ['2016-02-11', '2014-12-31']) {
      const early = await extract('--out', out, ...test.with(1, day));
      expect([early.exit, early.err]).toEqual([2, expect.stringContaining(`--harm-test-date ${day}`)]);
    }
    const handed = await extract('--out', out, ...test);
    expect(handed.out).toContain('hand the whole folder over');
    expect(await readFile(join(out, 'receipt.html'), 'utf8')).not.toContain('menprövning saknas');
  });

  it('hands over as samlad.yaml says, unless the command line says otherwise', async () => {
    await addSettings('agencies: [{ source: youth-centres, contact_role: x, hand_over: masked }]');
    expect((await extract('--dry-run')).out).toContain('antal från 1 till 4 är utelämnade');
    expect((await extract('--dry-run', '--hand-over', 'exact')).out).toContain('alla antal, även små');
  });

  it('writes nothing when a row is wrong, and answers 1', async () => {
    const template = await readFile(join(orders(2015), 'mall-youth-centres-2015.xlsx'));
    await writeFile(file(), await filledIn(template, (codes) => [codes[1] === 'N' ? 5 : 0, null]));
    const out = join(workspace.dir, 'youth');
    const { exit, err } = await extract('--out', out);
    expect(exit).toBe(1);
    expect(err).toMatch(/^DELIVERY-007 {2}ifylld\.xlsx:2:Antal$/m);
    await expect(readdir(out)).rejects.toThrow();
  });

  it('needs the one or the other, one year, and a source that counts something in it', async () => {
    const [source, counts, year] = ['youth-centres', ['--counts', file()], ['--year', '2015']];
    for (const args of [
      [source, ...year],
      [source, ...counts, '--register', 'x.csv', ...year],
      [source, ...counts, '--year', '2014-2015'],
      ['school', ...counts, ...year],
      ['skola', ...counts, ...year],
      [source, ...counts, ...year, '--harm-test-role', 'chef'],
    ]) {
      const { exit, err } = await samlad('extract', ...args, '--dry-run');
      expect(exit).toBe(2);
      expect(err).toMatch(/^USAGE-001 {2}samlad extract/);
    }
  });
});
