import { describe, expect, it } from 'vitest';
import type { CostTable } from '../../../indicators/model/follow-up/cost-table.ts';
import { costsView } from '../../../outputs/follow-up/costs-view.ts';
import { exampleFollowUp, exampleRegisters } from '../../support/example-follow-up.ts';
import { followUpMaterial, viewTables, viewTexts } from '../../support/follow-up-material.ts';
import { sampleFollowUp } from '../../support/sample-follow-up.ts';

const [example] = exampleRegisters.costTables;
if (!example) throw new Error('the example has a cost table');

function viewOf(own: Partial<CostTable>) {
  return costsView(followUpMaterial(sampleFollowUp({ costTables: [{ ...example, ...own } as CostTable] })));
}

describe('a cost table', () => {
  // DOMAIN A20 and A21: 39 + 452 + 67 = 558 thousand of 3 millions, with one blank.
  it('has its rows, its sum, the total of the document and what was set aside; a blank is not zero', () => {
    const table = viewTables(costsView(followUpMaterial(exampleFollowUp()))).get('kostnad-tidigt-stod');
    expect(table?.rows.map(({ label, depth, cells }) => [depth, label, cells[0]?.text])).toEqual([
      [1, 'Samlad statistik', '39\u202f000'],
      [1, 'Stimulansbidrag', '452\u202f000'],
      [1, 'Tydlig information', '-'],
      [1, 'Föreläsningar', '67\u202f000'],
      [0, 'Summa av raderna', '558\u202f000'],
      [0, 'Summa enligt dokumentet', '558\u202f000'],
      [0, 'Avsatt', '3\u202f000\u202f000'],
    ]);
    expect(table?.rows[2]?.cells[0]).toMatchObject({
      state: 'missing',
      spoken: 'uppgift saknas',
      value: null,
    });
    expect(table?.notes.map(({ id }) => id)).toEqual(['N12']);
  });

  it('says that the sum agrees, how many rows are blank, and the share used', () => {
    expect(viewTexts(viewOf({})).slice(-3)).toEqual([
      'Raderna stämmer med dokumentets summa.',
      'En rad saknar belopp och ingår inte i summan.',
      '558\u202f000 av 3\u202f000\u202f000 kronor har använts: 18,6\u00a0%.',
    ]);
  });

  it('shows both where the document says another total', () => {
    expect(viewTexts(viewOf({ printedTotal: 500000 }))).toContain(
      'Raderna blir 558\u202f000 kronor, men dokumentet anger 500\u202f000. Det skiljer 58\u202f000 kronor.',
    );
  });

  it('has no sum where no row has an amount, and a sum of zero where one is zero', () => {
    const blank = viewTables(viewOf({ rows: [{ label: 'A', amount: null }] })).get('kostnad-tidigt-stod');
    expect(blank?.rows[1]?.cells[0]?.text).toBe('-');
    const zero = viewTables(viewOf({ rows: [{ label: 'A', amount: 0 }] })).get('kostnad-tidigt-stod');
    expect(zero?.rows[1]?.cells[0]?.text).toBe('0');
  });

  it('tells no share of nothing', () => {
    expect(viewTexts(viewOf({ setAside: null })).join('\n')).not.toContain('har använts');
    expect(viewTexts(viewOf({ setAside: 0 })).join('\n')).not.toContain('har använts');
  });
});
