import { describe, expect, it } from 'vitest';
import { numberedPaper, type Part } from '../../../outputs/paper/number-paper.ts';
import { numberTable, paragraph } from '../../../outputs/paper/parts.ts';
import { printPdf } from '../../../outputs/paper/typst/print-pdf.ts';
import type { Table } from '../../../outputs/report-model.ts';
import { pdfTables } from '../../../pipeline/verify/pdf-tables.ts';
import { samplePaper } from '../../support/sample-paper.ts';

function paperOf(parts: readonly Part[]) {
  const { blocks, ...paper } = samplePaper({ indicators: 1 });
  return numberedPaper({ ...paper, inSwedish: [], parts });
}

function longTable(rows: number, under: Pick<Table, 'notes' | 'source'>): Table {
  return {
    ...{
      id: 'long',
      caption: `Påhittad tabell med ${rows} rader`,
      heading: '',
      head: ['Rad', '2024', '2025'],
    },
    rows: Array.from({ length: rows }, (_, i) => ({
      ...{ label: `Rad ${i + 1}`, depth: 1 },
      cells: [2024, 2025].map((year) => ({
        ...({ state: 'published', spoken: null } as const),
        ...{ text: `${year + i * 7}`, value: year + i * 7 },
      })),
    })),
    ...under,
  };
}

const words: Part = {
  kind: 'word-table',
  columns: ['auto', 'rest'],
  head: ['Ord', 'Innehåll'],
  rows: [[['Utgåva'], ['2025-1']]],
};

describe('the tables of a PDF', () => {
  const under = [
    { notes: [], source: '' },
    { notes: [{ id: 'N1', text: 'En anmärkning.' }], source: 'Källa: påhittad.' },
  ];

  it('are not gone on with by a table of words of the same shape right after them', async () => {
    const [bare] = under;
    const { head, rows, ...rest } = longTable(1, bare ?? { notes: [], source: '' });
    const narrow = {
      ...{ ...rest, head: head.slice(0, 2) },
      rows: rows.map((row) => ({ ...row, cells: row.cells.slice(0, 1) })),
    };
    const [read] = await pdfTables(printPdf(paperOf([numberTable(narrow), words]), new Map()));
    expect(
      read?.rows.map(({ label, cells }) =>
        [label, ...cells.map(({ text }) => text)].map((text) => text.trim()),
      ),
    ).toEqual([['Rad 1', '2024']]);
  });

  it.each(under)('are whole over the ends of pages, with their notes and without: %o', async (one) => {
    const tables = [longTable(150, one), longTable(3, one), longTable(60, one)];
    const parts = tables.flatMap((table) => [paragraph('Text.'), numberTable(table), words]);
    const read = await pdfTables(printPdf(paperOf(parts), new Map()));
    expect(read.map(({ caption }) => caption.trim())).toEqual(
      tables.map(({ caption }, i) => `Tabell ${i + 1}. ${caption}`),
    );
    for (const [i, table] of tables.entries()) {
      const rows = read[i]?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]);
      expect(rows?.map((row) => row.map((text) => text.trim()))).toEqual(
        table.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]),
      );
      const below = [...table.notes.map(({ text }) => text), table.source].filter((text) => text !== '');
      expect(read[i]?.below.map((text) => text.trim())).toEqual(below);
    }
  });
});
