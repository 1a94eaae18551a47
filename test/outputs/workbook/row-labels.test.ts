import { describe, expect, it } from 'vitest';
import type { Table } from '../../../outputs/report-model.ts';
import { rowLabels } from '../../../outputs/workbook/row-labels.ts';

/** Each row as its label, moved in by two spaces for each depth. */
function table(rows: string): Table {
  return {
    ...{ id: 't', caption: '', heading: '', head: [], notes: [], source: '' },
    rows: rows.split('\n').map((row) => ({ label: row.trim(), depth: row.search(/\S/) / 2, cells: [] })),
  };
}

describe('the labels of rows', () => {
  it('are their own where each stands once, at whatever depth', () => {
    expect(rowLabels(table('Totalt\n  Norra\n    Torget\n  Södra'))).toEqual([
      ...['Totalt', 'Norra', 'Torget', 'Södra'],
    ]);
  });

  it('take with them what they stand under where one stands more than once', () => {
    expect(rowLabels(table('Totalt\n  Flickor\n    0–5 år\n    6–12 år\n  Pojkar\n    0–5 år'))).toEqual([
      ...['Totalt', 'Flickor', 'Flickor, 0–5 år', '6–12 år', 'Pojkar', 'Pojkar, 0–5 år'],
    ]);
    expect(rowLabels(table('Per 1 000\n  Nedre gräns\nProcent\n  Nedre gräns'))).toEqual([
      ...['Per 1 000', 'Per 1 000, Nedre gräns', 'Procent', 'Procent, Nedre gräns'],
    ]);
  });

  it('take as much as it needs', () => {
    expect(rowLabels(table('A\n  B\n    C\nD\n  B\n    C'))).toEqual([
      ...['A', 'A, B', 'A, B, C', 'D', 'D, B', 'D, B, C'],
    ]);
  });

  it('are left alike where nothing tells them apart', () => {
    expect(rowLabels(table('A\nA'))).toEqual(['A', 'A']);
  });
});
