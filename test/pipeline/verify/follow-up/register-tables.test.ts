import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUpFor } from '../../../../indicators/follow-up/follow-up-for.ts';
import type { Language } from '../../../../indicators/model/text.ts';
import type { PublishedFollowUp } from '../../../../indicators/release/published-follow-up.ts';
import { followUpViews } from '../../../../outputs/follow-up/follow-up-views.ts';
import type { Part } from '../../../../outputs/paper/number-paper.ts';
import type { Table } from '../../../../outputs/report-model.ts';
import { canonicalJson } from '../../../../pipeline/release/canonical-json.ts';
import { followUpJson } from '../../../../pipeline/release/public-follow-up.ts';
import { registerTables } from '../../../../pipeline/verify/follow-up/register-tables.ts';
import { concerning } from '../../../../pipeline/verify/follow-up/registers-concerning.ts';
import { releasedFollowUpSchema } from '../../../../pipeline/verify/follow-up/released-follow-up.ts';
import { anyFollowUp } from '../../../support/any-follow-up.ts';
import { exampleFollowUp } from '../../../support/example-follow-up.ts';
import { followUpMaterial } from '../../../support/follow-up-material.ts';

const municipality = followUpMaterial(exampleFollowUp()).report.edition.municipality.name;
const languages = fc.constantFrom<Language>('sv', 'en');

const released = (followUp: PublishedFollowUp) =>
  releasedFollowUpSchema.parse(JSON.parse(canonicalJson(followUpJson(followUp))));

function tablesIn(parts: readonly Part[]): Table[] {
  return parts.flatMap((part) => {
    if (part.kind === 'together') return tablesIn(part.parts);
    return part.kind === 'number-table' ? [part.table] : [];
  });
}

/** What the views say, by id of the table. */
function saidByViews(followUp: PublishedFollowUp, language: Language) {
  const views = followUpViews(followUpMaterial(followUp, language));
  return views.flatMap(({ slug, parts, outlets }) =>
    tablesIn(parts).map(({ id, caption, head, rows }) => ({
      ...{ account: slug, id, caption, columns: head.slice(1) },
      rows: rows.map(({ label, depth, cells }) => [label, depth, ...cells.map(({ text }) => text)]),
      outlets,
    })),
  );
}

function workedOut(followUp: PublishedFollowUp, language: Language) {
  return registerTables({ followUp: released(followUp), municipality, language });
}

describe('the tables that verification works out from release.json', () => {
  it('are those of the views, table by table and cell by cell, of whatever registers and counts', () => {
    const tally = { tables: 0, withheld: 0 };
    fc.assert(
      fc.property(anyFollowUp, languages, (followUp, language) => {
        const said = saidByViews(followUp, language);
        const expected = workedOut(followUp, language);
        expect(expected.map(({ id }) => id).sort()).toEqual(said.map(({ id }) => id).sort());
        for (const { account, id, caption, columns, rows, inAppendices } of expected) {
          const table = said.find((one) => one.id === id);
          expect({ account, columns, inAppendices }).toEqual({
            ...{ account: table?.account, columns: table?.columns },
            inAppendices: table?.outlets.includes('appendix'),
          });
          expect(table?.outlets).toContain('page');
          if (caption !== null) expect(caption).toBe(table?.caption);
          const cells = rows.map((row) => [row.label, row.depth, ...row.cells.map(({ text }) => text)]);
          expect(cells).toEqual(table?.rows);
          tally.tables += 1;
          tally.withheld += cells.flat().filter((text) => text === '..').length;
        }
      }),
      { numRuns: 80 },
    );
    expect(tally.tables).toBeGreaterThan(200);
    expect(tally.withheld).toBeGreaterThan(200);
  });

  it('stand in the order of each account, since papers are known by it', () => {
    fc.assert(
      fc.property(anyFollowUp, languages, (followUp, language) => {
        const said = saidByViews(followUp, language);
        const expected = workedOut(followUp, language);
        for (const account of new Set(said.map((table) => table.account))) {
          const idsIn = (tables: readonly { account: string; id: string }[]) =>
            tables.filter((table) => table.account === account).map(({ id }) => id);
          expect(idsIn(expected)).toEqual(idsIn(said));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what concerns a committee', () => {
  const bodies = fc.constantFrom('skolnamnden', 'socialnamnden', 'kommunstyrelsen', 'ingen');
  const anyBodies = fc.array(fc.constantFrom('skolnamnden', 'socialnamnden', 'kommunstyrelsen'), {
    maxLength: 2,
  });

  /** The same registers, their documents and undertakings and what is paid for given to any committees. */
  const givenOut = fc
    .tuple(anyFollowUp, fc.infiniteStream(anyBodies))
    .map(([followUp, committees]): PublishedFollowUp => {
      const some = (): string[] => [...(committees.next().value ?? [])];
      const { documents, undertakings, interventions } = followUp.registers;
      return {
        ...followUp,
        registers: {
          ...followUp.registers,
          documents: documents.map((one) => ({ ...one, committees: some() })),
          undertakings: undertakings.map((one) => ({ ...one, committees: some() })),
          interventions: interventions.map((one) => ({ ...one, financedBy: some()[0] ?? null })),
        },
      };
    });

  it('is what its papers are written from, register by register', () => {
    const tally = { left: 0, all: 0 };
    fc.assert(
      fc.property(givenOut, bodies, (followUp, body) => {
        const whole = released(followUp);
        const own = concerning(whole, body).registers;
        expect(own).toEqual(released(followUpFor(followUp, body)).registers);
        tally.all += Object.values(whole.registers).flat().length;
        tally.left += Object.values(own).flat().length;
      }),
      { numRuns: 100 },
    );
    expect(tally.left).toBeLessThan(0.9 * tally.all);
    expect(tally.left).toBeGreaterThan(0.2 * tally.all);
  });
});
