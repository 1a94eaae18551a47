import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { deliveryManifest } from '../../indicators/model/delivery.ts';
import { formatProblem, ProblemsFound } from '../../indicators/model/problem.ts';
import { problemCodes } from '../../indicators/model/problem-codes.ts';
import type { Delivery } from '../../sources/delivery/make-delivery.ts';
import { builtInCatalogue } from './support/built-in-catalogue.ts';
import { seeded } from './support/invented-children.ts';
import { cell, onlyDelivery, registerFiles, request, textOf } from './support/register-files.ts';
import { cellsOfText, workbook } from './support/write-workbook.ts';

/** Every word in it is one that must never come out again: nothing else in the program looks like them. */
const header = 'Patient-id;Födelseår;Kön;Hemkommun;Kontaktdatum;Kontaktform;Status;Mottagning;Vårdgivare';
const rows = Array.from(
  { length: 8 },
  (_, i) => `QZX${i};2008;K;0182;2019-0${1 + i}-12;BESÖK;GENOMFÖRD;QZXmottagning;QZXgivare`,
);
const fileOf = (lines: readonly string[], head = header) => `${[head, ...lines].join('\r\n')}\r\n`;
const good = fileOf(rows);
const withField = (column: number, text: string, row = 3) =>
  fileOf(
    rows.map((line, i) =>
      i === row
        ? line
            .split(';')
            .map((field, at) => (at === column ? text : field))
            .join(';')
        : line,
    ),
  );

/** What must come of a file: the number of children, or the codes of the refusal; `either` where both are right. */
type Outcome = number | readonly string[] | 'either';
type Case = readonly [name: string, bytes: string | Uint8Array, outcome: Outcome];

const refused = (...codes: string[]) => codes;

const columns: Case[] = header.split(';').flatMap((name, at): Case[] => {
  const isNeeded = at < 7;
  const without = (line: string) => line.split(';').toSpliced(at, 1).join(';');
  return [
    [
      `without the column ${name}`,
      fileOf(rows.map(without), without(header)),
      isNeeded ? refused('REGISTER-003') : 8,
    ],
    [`with ${name} misspelt`, good.replace(name, `${name}xx`), isNeeded ? refused('REGISTER-003') : 8],
    [`with an unclosed quote in ${name}`, withField(at, '"QZX'), refused('REGISTER-001')],
    [
      `with a closed quote inside ${name}`,
      withField(at, 'Q"Z"X'),
      [0, 7, 8].includes(at) ? 8 : at === 2 ? 8 : 'either',
    ],
    [`with ${name} twice`, good.replace(header, header.replace(name, `${name};${name}`)), 'either'],
  ];
});

const formulas = ["=cmd|' /C calc'!A0", '=1+1', '+46701234567', '-2+3', '@SUM(A1:A9)', '=HYPERLINK("QZX")'];
const lookalikes = [
  '20080809-2381',
  '200808092381',
  '080809+2381',
  '２０080809２381',
  '2008 0809 2381',
  '0808-09.2381',
];

/** In the key a text is a key like any other; in a free column nothing is read; elsewhere the row is unusable or unknown. */
const texts: Case[] = [...formulas, ...lookalikes].flatMap((text): Case[] => {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  return [
    [`with ${text} as a key`, withField(0, quoted), 8],
    [`with ${text} as a clinic`, withField(7, quoted), 8],
    [`with ${text} as a date`, withField(4, quoted), 7],
    [`with ${text} as a sex`, withField(2, quoted), 8],
    [`with ${text} as a title`, `${quoted};;;\r\n\r\n${good}`, 8],
    [`with ${text} as a column name`, good.replace('Mottagning', quoted.replaceAll(';', '')), 8],
  ];
});

const shapes: Case[] = [
  ['that is empty', '', refused('REGISTER-004')],
  ['of a byte order mark alone', '\ufeff', refused('REGISTER-004')],
  ['of blank lines', '\r\n\r\n \r\n', refused('REGISTER-004')],
  ['of column names alone', `${header}\r\n`, refused('REGISTER-004')],
  ['of column names without a line end', header, refused('REGISTER-004')],
  ['of one row', fileOf(rows.slice(0, 1)), 1],
  ['of one row without a line end', fileOf(rows.slice(0, 1)).trimEnd(), 1],
  ['of semicolons', `${header}\r\n${';'.repeat(100)}\r\n`, refused('REGISTER-004')],
  ['of quotation marks', '"'.repeat(9999), refused('REGISTER-001', 'REGISTER-003', 'REGISTER-006')],
  ['with its names twice', fileOf([header, ...rows]), 8],
  ['with its names after every row', fileOf(rows.flatMap((row) => [row, header])), 8],
  ['with ten thousand columns more', fileOf(rows, `${header}${';x'.repeat(10_000)}`), 8],
  [
    'with ten thousand columns more in every row',
    fileOf(
      rows.map((r) => r + ';x'.repeat(10_000)),
      `${header}${';x'.repeat(10_000)}`,
    ),
    8,
  ],
  [
    'with ten thousand unknown columns',
    `${'x;'.repeat(10_000)}\r\n${'1;'.repeat(10_000)}\r\n`,
    refused('REGISTER-003'),
  ],
  ['with fields beyond its columns', fileOf(rows.map((row, i) => (i === 2 ? `${row};QZX` : row))), 7],
  ['with a huge field that nobody reads', withField(7, 'å'.repeat(3_000_000)), 8],
  ['with a huge field where a date should be', withField(4, '9'.repeat(3_000_000)), 7],
  ['with a huge key', withField(0, 'Q'.repeat(1_000_000)), 8],
  ['with a huge title', `${'QZX '.repeat(300_000)}\r\n${good}`, 'either'],
  ['with a quoted field over many lines', withField(7, `"${'QZX\r\n'.repeat(50_000)}"`), 8],
  ['with lone carriage returns', good.replaceAll('\r\n', '\r'), 8],
  ['with line feeds before carriage returns', good.replaceAll('\r\n', '\n\r'), 8],
  ['with tabs for semicolons', good.replaceAll(';', '\t'), 8],
  [
    'with tabs in one row alone',
    fileOf(rows.map((row, i) => (i === 4 ? row.replaceAll(';', '\t') : row))),
    7,
  ],
  ['with invisible letters in its names', good.replace('Kontaktdatum', 'Kontakt\u200bdatum\u2060'), 8],
  ['with decomposed letters', good.normalize('NFD'), 8],
  [
    'with a key in two spellings of its letters',
    fileOf(rows.map((row, i) => row.replace(/^QZX\d/, i % 2 ? 'qzx' : 'QZX'))),
    1,
  ],
  ['with full-width digits for a year', withField(1, '２００８'), 7],
  ['with a year to come', withField(1, '2031'), 7],
  ['with a day that does not exist', withField(4, '2019-02-30'), 7],
  ['with a day that may be a month', withField(4, '05/03/2019'), 7],
  ['with a status that nobody knows', withField(6, 'QZX'), 7],
  ['with a negative year', withField(1, '-2008'), 7],
  ['with an endless number', withField(1, '1e309'), 7],
  ['with a municipality of five digits', withField(3, '01820'), 7],
  ['where nobody lives here', good.replaceAll('0182', '0160'), refused('REGISTER-007')],
  ['of another year', good.replaceAll('2019-', '2017-'), refused('REGISTER-004')],
  [
    'encoded twice',
    iconv.encode(iconv.decode(Buffer.from(good), 'windows-1252'), 'utf-8'),
    refused('REGISTER-002'),
  ],
  ['in UTF-16', iconv.encode(good, 'utf-16le', { addBOM: true }), refused('REGISTER-001')],
  ['in UTF-16 the other way', iconv.encode(good, 'utf-16be', { addBOM: true }), refused('REGISTER-001')],
  [
    'in Windows-1252 with one broken letter',
    Buffer.concat([iconv.encode(good, 'windows-1252'), Buffer.from([0x81, 0x8d])]),
    8,
  ],
  [
    'in UTF-8 with one broken letter in a column nobody reads',
    Buffer.from(iconv.encode(good.replace('QZXgivare', 'QZX\u00ff'), 'latin1')),
    8,
  ],
  ['with a total that is right', `${good}Summa;8\r\n`, 8],
  ['with a total that is wrong', `${good}Summa;9\r\n`, refused('REGISTER-005')],
  ['with a total of formula text', `${good}Summa;=8\r\n`, 8],
  ['that is a gzip', gzipSync(good), refused('REGISTER-001')],
  [
    'that is a PDF',
    Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<</Type/Catalog>>\nendobj\n'),
    refused('REGISTER-003', 'REGISTER-006'),
  ],
  ['that is JSON', JSON.stringify(rows), refused('REGISTER-003')],
  ['that is SQL', "insert into bup values ('QZX'); drop table bup_kontakt;", refused('REGISTER-003')],
  ['that is HTML', '<table><tr><td>QZX</td></tr></table>', refused('REGISTER-003')],
  ['with SQL for a key', withField(0, `"'); drop table bup_kontakt; --"`), 8],
  ['that is an empty archive', zipSync({}), refused('REGISTER-001', 'REGISTER-003')],
  ['that is an archive of something else', zipSync({ 'a.txt': Buffer.from('QZX') }), refused('REGISTER-001')],
  [
    'that is an archive with a path upwards',
    zipSync({ '../../x': Buffer.from('QZX') }),
    refused('REGISTER-001'),
  ],
];

/** Cut at every seventh byte: whole rows count, a row that breaks off is noticed or cannot be used. */
const cuts: Case[] = Array.from({ length: 60 }, (_, i): Case => {
  const bytes = Buffer.from(good);
  return [`cut after ${i * 7 + 30} bytes`, bytes.subarray(0, i * 7 + 30), 'either'];
});

const nuls: Case[] = Array.from({ length: 12 }, (_, i): Case => {
  const bytes = Buffer.from(good);
  bytes[Math.floor((i * bytes.length) / 12)] = 0;
  return [`with a NUL in part ${i}`, bytes, refused('REGISTER-001')];
});

/** Bytes changed, put in and taken out at random places, reproducibly. */
const fuzzed: Case[] = Array.from({ length: 80 }, (_, seed): Case => {
  const random = seeded(seed);
  const bytes = [...Buffer.from(good)];
  for (let n = 1 + random(12); n > 0; n--) {
    const [at, byte] = [random(bytes.length), 1 + random(255)];
    const kind = random(3);
    bytes.splice(at, kind === 0 ? 0 : 1, ...(kind === 1 ? [] : [byte]));
  }
  return [`fuzzed with seed ${seed}`, Buffer.from(bytes), 'either'];
});

const noise: Case[] = Array.from({ length: 10 }, (_, seed): Case => {
  const random = seeded(1000 + seed);
  return [`of noise, seed ${seed}`, Buffer.from(Array.from({ length: 4000 }, () => random(256))), 'either'];
});

/** One indicator without crossings, so that three hundred extracts take seconds. */
function catalogue(): Catalogue {
  const whole = builtInCatalogue();
  const indicators = whole.indicators
    .filter(({ id }) => id === 'bup.children_current')
    .map((indicator) => ({ ...indicator, crossings: [] }));
  return { ...whole, indicators };
}

async function outcomeOf(
  bytes: string | Uint8Array,
  file = 'bup_kontakt.csv',
): Promise<Delivery | ProblemsFound> {
  const files = registerFiles({ [file]: bytes });
  try {
    return await onlyDelivery(request('child-psychiatry', files, { catalogue: catalogue() }));
  } catch (error) {
    if (error instanceof ProblemsFound) return error;
    throw error;
  }
}

function checkRefusal({ problems }: ProblemsFound, outcome: Outcome): void {
  const codes = problems.map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(0);
  for (const code of codes) expect(Object.keys(problemCodes)).toContain(code);
  expect(problems.map(formatProblem).join('\n')).not.toMatch(/QZX\d|QZXm|QZXg|cmd\||2381|drop table/);
  if (outcome !== 'either') expect(outcome, codes.join()).toEqual(expect.arrayContaining(codes));
}

/** Every row is either used or rejected, and no more children come out than rows went in. */
function checkCount(delivery: Delivery, outcome: Outcome): void {
  const manifest = deliveryManifest.parse(JSON.parse(textOf(delivery, 'datapackage.json')));
  const [register] = manifest.samlad.registers;
  if (!register) throw new Error('no register in the manifest');
  const rejected = Object.values(register.rows_rejected).reduce((sum, n) => sum + n, 0);
  expect(register.rows_used + rejected).toBe(register.rows_read);
  const value = Number(cell(delivery, 'bup.children_current').value);
  expect(value).toBeLessThanOrEqual(register.rows_used);
  for (const file of delivery.files.keys())
    expect(textOf(delivery, file).replaceAll(/[0-9a-f]{64}/g, '')).not.toMatch(
      /QZX\d|QZXm|QZXg|cmd\||2381|drop table/i,
    );
  if (outcome !== 'either') expect(value).toBe(outcome);
}

describe('a hostile or broken register file', () => {
  const cases = [...columns, ...texts, ...shapes, ...cuts, ...nuls, ...fuzzed, ...noise];

  it('is made in more than two hundred ways here', () => {
    expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThan(200);
  });

  it.each<Case>(cases)('%s gives a right count or a clear refusal', async (_name, bytes, outcome) => {
    const found = await outcomeOf(bytes);
    if (found instanceof ProblemsFound) {
      if (typeof outcome === 'number') throw found;
      checkRefusal(found, outcome);
    } else checkCount(found, outcome);
  });

  it('as a workbook with formula text and look-alike identities gives a right count, and none of them', async () => {
    const cells = cellsOfText(good.replaceAll('\r', '')).map((row, i) =>
      row.map((field, at) => (at === 7 && i > 0 ? ([...formulas, ...lookalikes][i % 12] ?? field) : field)),
    );
    const found = await outcomeOf(await workbook([cells]), 'bup_kontakt.xlsx');
    if (found instanceof ProblemsFound) throw found;
    checkCount(found, 8);
  });
});
