import { describe, expect, it } from 'vitest';
import { countKeys } from '../../../../indicators/model/follow-up/count-key.ts';
import type { PublishedFollowUp } from '../../../../indicators/release/published-follow-up.ts';
import { followUpTables } from '../../../../outputs/files/follow-up/follow-up-tables.ts';
import { exampleFollowUp } from '../../../support/example-follow-up.ts';
import { sampleDraft } from '../../../support/sample-draft.ts';
import {
  sampleDocument,
  sampleFollowUp,
  sampleIntervention,
  sampleUndertaking,
} from '../../../support/sample-follow-up.ts';

const { content } = sampleDraft();
const tablesOf = (followUp: PublishedFollowUp | null) =>
  new Map(followUpTables({ ...content, followUp }, 'draft').map((table) => [table.name, table]));

describe('the follow-up as open data', () => {
  it('is no file where the workspace keeps no registers', () => {
    expect(tablesOf(null).size).toBe(0);
  });

  it('names each row by its key alone, and has every column in every row', () => {
    for (const { name, key, rows, columns } of tablesOf(exampleFollowUp()).values()) {
      const keys = rows.map((row) => key.map((column) => row[column]).join('|'));
      expect([name, new Set(keys).size]).toEqual([name, rows.length]);
      for (const row of rows) expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
    }
  });

  it('has a row for each entry, with nothing where nobody has said anything', () => {
    const tables = tablesOf(
      sampleFollowUp({ documents: [sampleDocument()], undertakings: [sampleUndertaking()] }),
    );
    expect(tables.get('follow-up-documents')?.rows[0]).toMatchObject({
      id: 'strategi',
      decided: '',
      owner: '',
    });
    expect(tables.get('follow-up-undertakings')?.rows[0]).toMatchObject({
      state: '',
      due: '',
      measured: 'no',
    });
  });

  it('has as the next report what is due first and not given, and none of which nobody knows', () => {
    const duty = {
      document: 'strategi',
      kind: 'report_year',
      reportYear: 1,
      given: null,
      daysLate: -9,
    } as const;
    const duties = [
      { ...duty, due: '2024-01-01', given: '2024-01-02' },
      { ...duty, due: '2025-01-01', daysLate: null },
      { ...duty, due: '2026-04-01' },
      { ...duty, due: '2027-04-01' },
    ];
    const tables = tablesOf(sampleFollowUp({ documents: [sampleDocument()] }, { duties }));
    expect(tables.get('follow-up-documents')?.rows[0]?.next_report).toBe('2026-04-01');
  });

  it('leaves a blank cost empty and keeps a cost of nothing', () => {
    const interventions = [sampleIntervention({ id: 'a' }), sampleIntervention({ id: 'b', cost: 0 })];
    const rows = tablesOf(sampleFollowUp({ interventions })).get('follow-up-interventions')?.rows ?? [];
    expect(rows.map(({ cost }) => cost)).toEqual([null, 0]);
  });

  it('has no number where persons are withheld, and says so', () => {
    const persons = { unit: 'barn', of: 'persons' } as const;
    const interventions = [
      sampleIntervention({ id: 'a', volume: persons }),
      sampleIntervention({ id: 'b', volume: persons }),
      sampleIntervention({ id: 'c', volume: { unit: 'besök', of: 'things', number: 3 } }),
    ];
    const counts = {
      [countKeys.intervention(2025, 'a')]: { state: 'withheld' },
      [countKeys.intervention(2025, 'b')]: { state: 'published', value: 41 },
    } as const;
    const rows = tablesOf(sampleFollowUp({ interventions }, {}, counts)).get('follow-up-interventions')?.rows;
    expect(rows?.map(({ volume, volume_status }) => [volume, volume_status])).toEqual([
      [null, 'withheld'],
      [41, 'published'],
      [3, 'published'],
    ]);
  });

  it('has each goal at each of its checkpoints, and why one cannot be judged', () => {
    const { goals } = exampleFollowUp();
    const rows = tablesOf(exampleFollowUp()).get('follow-up-goals')?.rows ?? [];
    expect(rows).toHaveLength(goals.flatMap(({ checkpoints }) => checkpoints).length);
    for (const { verdict, because } of rows) expect(because === '').toBe(verdict !== 'cannot_be_judged');
  });

  it('counts a blank answer as unanswered', () => {
    const rows = tablesOf(exampleFollowUp()).get('follow-up-grant-answers')?.rows ?? [];
    expect(new Set(rows.map(({ answer }) => answer))).toContain('unanswered');
    expect(rows.every(({ answer }) => answer !== '')).toBe(true);
  });
});
