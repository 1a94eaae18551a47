import { describe, expect, it } from 'vitest';
import { cellsOfIndicator, indicatorOf } from '../../../indicators/catalogue/catalogue.ts';
import { type IndicatorCell, IndicatorCells } from '../../../indicators/confidential/indicator-cells.ts';
import { AuditedPattern, type Decision } from '../../../indicators/disclosure/audited-pattern.ts';
import { cellId } from '../../../indicators/model/cell.ts';
import { ProtectedTable } from '../../../indicators/public/protected-table.ts';
import { indicatorFigures } from '../../../outputs/report/figures.ts';
import { indicatorReport } from '../../../outputs/report/indicator-report.ts';
import { type IndicatorContext, indicatorContext } from '../../../outputs/report/report-context.ts';
import { indicatorTables } from '../../../outputs/report/tables.ts';
import { wordingOf } from '../../../outputs/wording/wording-of.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const { content } = sampleDraft();
const indicator = indicatorOf(content.catalogue, 'bou.open_interventions');

/** What one year of the unknown sex is instead of a plain zero. */
type Exception =
  | { readonly value: number; readonly revised: boolean; readonly decision: Decision }
  | { readonly state: 'missing' | 'pending' | 'not_applicable' };

/** Twelve interventions wherever sex and age are known; zero for the unknown but for one cell. */
function contextWith(exception?: Exception, age = 'T'): IndicatorContext {
  const decisions = new Map<string, Decision>();
  const cells = content.edition.years.flatMap((year) =>
    cellsOfIndicator(content.catalogue, indicator).map((coordinates): IndicatorCell => {
      const place = { indicator: indicator.id, year, coordinates };
      const cell = { ...place, id: cellId(place) };
      const { sex, age_band } = coordinates;
      const special = year === 2020 && sex === 'U' && age_band === age ? exception : undefined;
      decisions.set(cell.id, special && 'decision' in special ? special.decision : 'publish');
      if (special && 'state' in special) return { ...cell, state: special.state, reason: 'Provet vill det.' };
      const plain = { value: sex === 'U' || age_band === 'U' ? 0 : 12, revised: false };
      const { value, revised } = special ?? plain;
      return { ...cell, state: 'counted', value, persons: value, preliminary: false, revised };
    }),
  );
  const confidential = IndicatorCells.of(cells);
  const tables = ProtectedTable.protect(confidential, AuditedPattern.survived(confidential, decisions, []));
  const context = indicatorContext(
    { content: { ...content, tables, derived: [] }, words: wordingOf('sv') },
    indicator,
  );
  if (!context) throw new Error('the table was just made');
  return context;
}

const ages = ['0–5 år', '6–12 år', '13–15 år', '16–17 år', '18–20 år'];

function tableOf(context: IndicatorContext, breakdowns: string): { rows: string[]; lastNote: string } {
  const found = indicatorTables(context).find(({ id }) => id.endsWith(`tabell-${breakdowns}`));
  if (!found) throw new Error(`no table by ${breakdowns}`);
  return { rows: found.rows.map(({ label }) => label), lastNote: found.notes.at(-1)?.text ?? '' };
}

describe('a row for the unknown', () => {
  it('is left out of every table where it is zero every year, and one note says so', () => {
    const context = contextWith();
    expect(tableOf(context, 'sex')).toEqual({
      rows: ['Totalt', 'Flickor', 'Pojkar'],
      lastNote: 'Okänt kön: inga insatser något år.',
    });
    const crossing = tableOf(context, 'sex-age');
    expect(crossing.rows.filter((label) => label.startsWith('Okän'))).toEqual([]);
    expect(crossing.lastNote).toBe('Okänt kön och okänd ålder: inga insatser något år.');
  });

  it.each<[string, Exception]>([
    ['a count', { value: 6, revised: false, decision: 'publish' }],
    ['withheld, even if the number behind is zero', { value: 0, revised: false, decision: 'withhold' }],
    ['a zero that was something else before', { value: 0, revised: true, decision: 'publish' }],
    ['missing', { state: 'missing' }],
    ['pending', { state: 'pending' }],
    ['not applicable', { state: 'not_applicable' }],
  ])('stays when one of its years is %s', (_what, exception) => {
    const { rows, lastNote } = tableOf(contextWith(exception), 'sex');
    expect(rows).toContain('Okänt kön');
    expect(lastNote).not.toContain('något år');
  });

  it('stays in a crossing, with all its parts, when one of them is not zero', () => {
    const context = contextWith({ value: 0, revised: false, decision: 'withhold' }, '6-12');
    const { rows, lastNote } = tableOf(context, 'sex-age');
    expect(rows.slice(rows.indexOf('Okänt kön') + 1)).toEqual(ages);
    expect(lastNote).toBe('Okänd ålder: inga insatser något år.');
  });

  it('is said to be in the table but not in the chart only where it is in the table', () => {
    const bySex = (context: IndicatorContext) =>
      indicatorFigures(context).find(({ id }) => id.endsWith('diagram-sex'))?.subtitle;
    expect(bySex(contextWith())).not.toContain('Okänt');
    expect(bySex(contextWith({ state: 'missing' }))).toContain('Okänt finns i tabellen');
  });

  it('has its note under the table, and not once more among those of the whole page', () => {
    const { notes } = indicatorReport(contextWith());
    expect(notes.map(({ text }) => text).join()).not.toContain('något år');
  });
});
