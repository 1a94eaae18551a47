import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { printWorkbook } from '../../../outputs/workbook/print-workbook.ts';
import { openOffice } from '../../support/office.ts';
import { type ReadCell, readWorkbook } from '../../support/read-workbook.ts';
import { sampleRecipient } from '../../support/sample-recipient.ts';
import { sampleReport } from '../../support/sample-report.ts';

const office = openOffice();
const why = typeof office === 'string' ? ` (skipped: ${office})` : '';

const labels = [
  "=cmd|'/c calc'!A1",
  '+1+1',
  '@SUM(1)',
  '-2+3',
  'constructor',
  '_x0041_',
  '<w:p>&amp;',
  '"; onload="alert(1)',
  'familj \u{1F469}\u200d\u{1F467} \u05D0\u05D1',
];

/** A cell as LibreOffice keeps it in a flat OpenDocument file. */
interface OfficeCell {
  readonly type: string;
  readonly isFormula: boolean;
  readonly value: ReadCell;
}

describe.skipIf(typeof office === 'string')(`a workbook in LibreOffice${why}`, () => {
  const label = labels.join(' ');
  let xlsx: Uint8Array;
  let opened: Map<string, OfficeCell[][]>;

  beforeAll(async () => {
    if (typeof office === 'string') throw new Error(office);
    xlsx = await printWorkbook(withRowOf(labels, sampleReport(label)), sampleRecipient);
    opened = officeSheets(new TextDecoder().decode(await office.convert('workbook.xlsx', xlsx, 'fods')));
  });

  it('has the same sheets with the same texts and numbers', async () => {
    const { sheets } = await readWorkbook(xlsx);
    expect([...opened.keys()]).toEqual([...sheets.keys()]);
    for (const [name, rows] of sheets) {
      const found = opened.get(name) ?? [];
      for (const [i, row] of rows.entries())
        expect(row.map((_, column) => found[i]?.[column]?.value ?? null)).toEqual(row);
    }
  });

  it('takes what begins like a formula for text', () => {
    const cells = [...opened.values()].flat(2);
    expect(cells.filter(({ isFormula }) => isFormula)).toEqual([]);
    const texts = cells.map(({ type, value }) => (type === 'string' ? `${value}`.replace('\u2060', '') : ''));
    expect(labels.filter((text) => !texts.includes(text))).toEqual([]);
  });

  it('knows numbers as numbers, and signs as text', () => {
    const [, ...rows] = (opened.get('Tabell 1') ?? []).filter(([first]) => first?.value !== null);
    const total = rows.find(([first]) => first?.value === 'Totalt');
    expect(total?.slice(1, 5).map(({ type, value }) => [type, value])).toEqual([
      ['float', 462],
      ['float', 472],
      ['string', '..'],
      ['string', '-'],
    ]);
  });
});

/** The areas of the first table are these. */
function withRowOf(names: readonly string[], report: ReturnType<typeof sampleReport>): typeof report {
  const [section, ...sections] = report.sections;
  const [indicator] = section?.indicators ?? [];
  const [table, ...tables] = indicator?.tables ?? [];
  const [total, area] = table?.rows ?? [];
  if (!section || !indicator || !table || !total || !area) throw new Error('the sample has lost its rows');
  const rows = [total, ...names.map((one) => ({ ...area, label: one }))];
  const changed = { ...indicator, tables: [{ ...table, rows }, ...tables] };
  return { ...report, sections: [{ ...section, indicators: [changed] }, ...sections] };
}

function officeSheets(xml: string): Map<string, OfficeCell[][]> {
  const sheets = new Map<string, OfficeCell[][]>();
  const open: string[] = [];
  let rows: OfficeCell[][] = [];
  let row: OfficeCell[] = [];
  let text = '';
  let cell: { readonly attributes: Record<string, string> } | null = null;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    if (name === 'table:table') {
      rows = [];
      sheets.set(attributes['table:name'] ?? '', rows);
    } else if (name === 'table:table-row') {
      row = [];
      if (Number(attributes['table:number-rows-repeated'] ?? 1) < 1000) rows.push(row);
    } else if (name === 'table:table-cell') {
      cell = { attributes };
      text = '';
    } else if (name === 'text:s') text += ' '.repeat(Number(attributes['text:c'] ?? 1));
  });
  parser.on('text', (piece) => {
    if (cell !== null && open.includes('text:p')) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (name !== 'table:table-cell' || cell === null) return;
    const { attributes } = cell;
    const type = attributes['office:value-type'] ?? '';
    const value = type === 'float' ? Number(attributes['office:value']) : type === '' ? null : text;
    const times = Math.min(50, Number(attributes['table:number-columns-repeated'] ?? 1));
    const one = { type, isFormula: attributes['table:formula'] !== undefined, value };
    row.push(...Array.from({ length: times }, () => one));
    cell = null;
  });
  parser.write(xml).close();
  return sheets;
}
