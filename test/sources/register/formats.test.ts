import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { childHealthCentres } from '../../../sources/child-health-centres/child-health-centres.ts';
import { contacts } from '../../../sources/child-psychiatry/registers.ts';
import type { Value } from '../../../sources/register/column-type.ts';
import { type OpenedText, openRegister } from '../../../sources/register/open-register.ts';
import { readRegister } from '../../../sources/register/read-register.ts';
import { recogniseRegister } from '../../../sources/register/recognise-register.ts';
import type { RegisterDefinition } from '../../../sources/register/register-definition.ts';
import type { RegisterReading } from '../../../sources/register/register-reading.ts';
import { socialServices } from '../../../sources/social-services/social-services.ts';
import { bouInsats, bouUtredning, bupKontakt } from '../support/example-registers.ts';
import { registerFiles } from '../support/register-files.ts';
import { ValueTable } from '../support/value-table.ts';

interface Read {
  readonly reading: RegisterReading;
  readonly rows: readonly (readonly Value[])[];
}

async function read(
  content: string | Uint8Array,
  registers: readonly RegisterDefinition[] = [contacts],
  name = 'export.csv',
): Promise<Read> {
  const [path = ''] = registerFiles({ [name]: content });
  const [opened] = openedTexts(await openRegister(path));
  const recognised = recogniseRegister(opened, registers);
  if ('code' in recognised) throw new Error(`${recognised.code} ${recognised.found}`);
  const table = new ValueTable(recognised.register);
  const reading = readRegister(recognised, { created: '2020-02-03', areas: null }, table);
  if ('code' in reading) throw new Error(`${reading.code} ${reading.found}`);
  return { reading, rows: table.rows };
}

function openedTexts(opened: Awaited<ReturnType<typeof openRegister>>): [OpenedText, ...OpenedText[]] {
  if ('code' in opened) throw new Error(`${opened.code} ${opened.found}`);
  const [first, ...others] = opened;
  if (!first) throw new Error('nothing was opened');
  return [first, ...others];
}

/** The contacts with a mark of protection in the first column, so that rows may be listed by line. */
const marked = (contacts: string, mark = 'N') =>
  contacts
    .trimEnd()
    .split('\n')
    .map((line, i) => `${i === 0 ? 'Skyddad identitet' : mark};${line}\n`)
    .join('');

const rejected = ({ reading }: Read) =>
  [...reading.rejected].map(([reason, { rows, lines }]) => `${reason} ×${rows} @${lines.join()}`);

describe('a register file', () => {
  it('gives the same rows in UTF-8 with and without byte order mark, Windows-1252 and cp850', async () => {
    const plain = await read(bupKontakt);
    const encodings = {
      'utf-8': iconv.encode(bupKontakt, 'utf-8', { addBOM: true }),
      'windows-1252': iconv.encode(bupKontakt, 'windows-1252'),
      cp850: iconv.encode(bupKontakt, 'cp850'),
    };
    for (const [encoding, bytes] of Object.entries(encodings)) {
      const { reading, rows } = await read(bytes);
      expect([reading.encoding, rows]).toEqual([encoding, plain.rows]);
    }
    expect(plain.reading.rowsUsed).toBe(5);
  });

  it('gives the same rows with semicolons, commas and tabs, and with any line ends', async () => {
    const plain = await read(bupKontakt);
    const others = [
      bupKontakt.replaceAll(';', ','),
      bupKontakt.replaceAll(';', '\t'),
      bupKontakt.replaceAll('\n', '\r\n'),
      bupKontakt.replaceAll('\n', '\r'),
      bupKontakt.trimEnd(),
      bupKontakt.replaceAll('\n', ';;;\n'),
      bupKontakt.replaceAll(/([^;\n]+)/g, '"$1"'),
    ];
    for (const other of others) expect((await read(other)).rows).toEqual(plain.rows);
  });

  it('may have a title and blank lines above its column names, and its columns in any order and under synonyms', async () => {
    const plain = await read(bupKontakt);
    const shuffled = bupKontakt
      .trimEnd()
      .split('\n')
      .map((line) => line.split(';').reverse().join(';'))
      .join('\n')
      .replace('Kontaktdatum', 'BESÖKSDATUM')
      .replace('Hemkommun', 'Folkbokföringskommun');
    expect((await read(`Uttag BUP;;;\nKörd av: systemet\n\n${shuffled}\n`)).rows).toEqual(plain.rows);
  });

  it('tells on which line a rejected row starts, with titles, blank lines and line ends inside fields', async () => {
    const bad = 'N;P000777;2008;K;0182;05/03/2019;BESÖK;GENOMFÖRD;X;Y\n';
    const quoted = 'N;P000778;2008;K;0182;2019-02-12;BESÖK;GENOMFÖRD;"två\nrader";Y\n';
    const text = `Titel\n\n${marked(bupKontakt)}${quoted}\n${bad}`;
    const lineOf = (needle: string) => text.slice(0, text.indexOf(needle)).split('\n').length;
    for (const ends of ['\n', '\r\n']) {
      expect(rejected(await read(text.replaceAll('\n', ends)))).toEqual([
        `Kontaktdatum är ett datum där dag och månad kan förväxlas ×1 @${lineOf('P000777')}`,
      ]);
    }
  });

  it('lists no line of a row that is not known to be of an unprotected child', async () => {
    const withoutId = bupKontakt.replaceAll(/^P000\d+/gm, '');
    expect(rejected(await read(marked(withoutId)))).toEqual(['Patient-id saknas ×5 @2,3,4,5,6']);
    for (const text of [marked(withoutId, 'J'), marked(withoutId, '?'), withoutId])
      expect(rejected(await read(text))).toEqual(['Patient-id saknas ×5 @']);
  });

  it('may have a name with the delimiter in it, in quotes', async () => {
    const plain = await read(bupKontakt);
    const named = bupKontakt
      .split('\n')
      .map((line, i) => (line === '' ? '' : i === 0 ? `"Namn; kort";${line}` : `x;${line}`))
      .join('\n');
    expect((await read(named)).rows).toEqual(plain.rows);
    expect((await read(`Uttag "BUP\n${named}`)).rows).toEqual(plain.rows);
  });

  it('lists at most twenty lines for a reason', async () => {
    const bad = Array.from({ length: 30 }, () => 'N;;2008;K;0182;2019-05-03;BESÖK;GENOMFÖRD;X;Y').join('\n');
    const { rejected } = (await read(`${marked(bupKontakt)}${bad}\n`)).reading;
    expect(rejected.get('Patient-id saknas')).toMatchObject({ rows: 30, lines: { length: 20 } });
  });

  it('rejects rows that have too few or too many fields, since their values may be in the wrong columns', async () => {
    const rows = 'N;P1;2008;K;0182;2019-05-03\nN;P1;2008;K;0182;2019-05-03;BESÖK;GENOMFÖRD;X;Y;Z\n';
    expect(rejected(await read(`${marked(bupKontakt)}${rows}`))).toEqual([
      'raden har för få fält ×1 @7',
      'raden har för många fält ×1 @8',
    ]);
  });

  it('rejects a row that ends before it starts', async () => {
    const rows = bouInsats.replace('2019-05-20;2019-12-20', '2019-05-20;2019-05-19');
    expect(rejected(await read(rows, socialServices.registers))).toEqual([
      'Slutdatum ligger före Startdatum ×1 @2',
    ]);
  });

  it('has every row either used or rejected', async () => {
    const { reading } = await read(`${bupKontakt};;;;;;;x;\nSumma;6\n`);
    const gone = [...reading.rejected.values()].reduce((sum, { rows }) => sum + rows, 0);
    expect([reading.rowsRead, reading.rowsUsed, gone]).toEqual([6, 5, 1]);
  });

  it('tells the years that its rows cover', async () => {
    expect((await read(bupKontakt)).reading.years).toEqual([2018, 2019]);
    expect((await read(bouInsats, socialServices.registers)).reading.years).toEqual([2017, 2020]);
  });

  it('is known by its columns, whatever it is called', async () => {
    const registers = socialServices.registers;
    expect((await read(bouUtredning, registers, 'a.csv')).reading.register).toBe('bou_utredning');
    expect((await read(bouInsats, registers, 'bou_utredning.csv')).reading.register).toBe('bou_insats');
  });

  it('remarks on lost zeros, conflicting sex, unknown codes and laws that were not in force', async () => {
    const rows = bouUtredning
      .replace('20080809-2381;K', '808092381;M')
      .replace('SoL 11:1;INSATS', 'SoL (2025:400);INSATS')
      .replace('YTTRANDE', 'Telefonsamtal');
    const { remarks } = (await read(rows, socialServices.registers)).reading;
    expect([...remarks]).toEqual([
      ['Aktualiseringstyp: värde som inte är känt, räknas som annat', 1],
      ['Kön: registret och personnumret säger olika, registret gäller', 1],
      ['Lagrum: gällde inte vid Utredning inledd', 1],
      ['Personnummer: inledande nollor saknades och har lagts till', 1],
    ]);
  });

  it('keeps no column that the counting does not use', () => {
    const kept = [...socialServices.registers, ...childHealthCentres.registers, contacts].flatMap(
      ({ columns }) => columns.map(({ name }) => name),
    );
    for (const name of ['Utförare', 'Mottagning', 'Vårdgivare', 'BVC', 'Folkbokföringskommun']) {
      expect(kept).not.toContain(name);
    }
  });
});

describe('a total line', () => {
  it('is none where it can be used as a row', async () => {
    const named = bupKontakt.replaceAll(/^P\d+/gm, 'Totalt');
    expect((await read(named)).reading).toMatchObject({ rowsRead: 5, rowsUsed: 5 });
  });

  it('is no row, and is checked where it states a number of rows', async () => {
    for (const line of [
      'Summa;5',
      'Totalt',
      'Antal rader: 5',
      'TOTAL;;;;;;812',
      'Summa;5;3',
      'Summa 5 rader',
    ]) {
      expect((await read(`${bupKontakt}\n${line}\n`)).reading.rowsRead).toBe(5);
    }
    await expect(read(`${bupKontakt}Summa;6\n`)).rejects.toThrow(
      'REGISTER-005 another number than the rows above it',
    );
    await expect(read(`${bupKontakt}Totalt 1 204 rader\n`)).rejects.toThrow('REGISTER-005');
  });
});
