import { describe, expect, it } from 'vitest';
import { totals } from '../../../indicators/model/cell.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import type { Table } from '../../../outputs/report-model.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleGoal, sampleGoals, sampleTarget, withGoals } from '../../support/sample-goals.ts';

const { sections } = buildReport(sampleDraft({ content: withGoals(sampleGoals) }), 'sv');
const indicators = sections.flatMap((section) => section.indicators);

const told = (tables: readonly Table[]) =>
  tables.flatMap(({ id, notes }) =>
    notes.filter((note) => note.id === 'NT').map(({ text }) => `${id}: ${text}`),
  );

describe('the notes on targets', () => {
  it('stand under the table that holds what they are about, with its unit and part, and under no other', () => {
    expect(told(indicators.flatMap(({ tables }) => tables))).toEqual([
      'bou-children-investigated-tabell-totalt: Mål 2027: högst 520\u00a0barn.',
      'bou-children-investigated-tabell-totalt: Mål 2023, per 1\u202f000 invånare 0–20 år: högst 18,5.',
      'bou-children-investigated-tabell-sex: Mål 2027 (kön: Pojkar): högst 210\u00a0barn.',
      'bou-children-investigated-tabell-sex-rate: Mål 2027, per 1\u202f000 invånare i samma grupp (kön: Flickor): högst 20,0.',
      'bou-children-investigated-tabell-age: Mål 2027 (ålder: 6–12 år): högst 150\u00a0barn.',
      expect.stringMatching(/^school-children-individual-resource-tabell-totalt: Mål 2027: minst /),
    ]);
  });

  it('tell all parts of a place in a crossing, and stand under the table of the crossing', () => {
    const coordinates = { ...totals, sex: 'F', age_band: '6-12' };
    const target = sampleTarget('down', 90, 2027);
    const goal = sampleGoal({ indicator: 'bou.children_investigated', shown: 'count', coordinates, target });
    const report = buildReport(sampleDraft({ content: withGoals([goal]) }), 'sv');
    const tables = report.sections.flatMap((section) => section.indicators.flatMap((one) => one.tables));
    expect(told(tables)).toEqual([
      'bou-children-investigated-tabell-sex-age: Mål 2027 (kön: Flickor, ålder: 6–12 år): högst 90\u00a0barn.',
    ]);
  });

  it('are not among the notes of the whole page, which hold for all its tables', () => {
    expect(indicators.flatMap(({ notes }) => notes).filter(({ id }) => id === 'NT')).toEqual([]);
  });
});
