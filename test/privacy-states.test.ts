import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { FollowUpCounts } from '../indicators/confidential/follow-up-counts.ts';
import { IndicatorCells } from '../indicators/confidential/indicator-cells.ts';
import { RawCounts } from '../indicators/confidential/raw-counts.ts';
import { AuditedPattern } from '../indicators/disclosure/audited-pattern.ts';
import { cellId, totals } from '../indicators/model/cell.ts';
import { ProtectedTable } from '../indicators/public/protected-table.ts';

const place = { indicator: 'bou.children_placed', year: 2025, coordinates: totals };
const id = cellId(place);
const small = 3;

function cellsWithOneSmallCount(): IndicatorCells {
  return IndicatorCells.of([
    { ...place, id, state: 'counted', value: small, persons: small, preliminary: false, revised: false },
  ]);
}

const raw = RawCounts.fromStore([
  { ...place, version: 1, period: 'calendar_year', value: small, persons: small, status: 'ok', reason: '' },
]);

describe('unprotected counts', () => {
  for (const [name, holder] of [
    ['RawCounts', raw],
    ['IndicatorCells', cellsWithOneSmallCount()],
    ['FollowUpCounts', FollowUpCounts.fromRegisters(new Map([['grant:a', small]]))],
  ] as const) {
    it(`print as ${name} { unprotected } wherever a value is shown`, () => {
      expect(String(holder)).toBe(`${name} { unprotected }`);
      expect(`${holder}`).toBe(`${name} { unprotected }`);
      expect(inspect(holder, { depth: 10, showHidden: true })).toBe(`${name} { unprotected }`);
      expect(inspect({ nested: [holder] }, { depth: 10 })).not.toContain('3');
    });

    it(`refuse to become JSON (${name})`, () => {
      expect(() => JSON.stringify({ holder })).toThrow(/never serialised/);
    });

    it(`leave nothing behind in a copy or a clone (${name})`, () => {
      expect(Object.values({ ...holder })).toEqual([]);
      expect(JSON.stringify(structuredClone({ ...holder }))).toBe('{}');
    });
  }
});

describe('a protected table', () => {
  it('is made only with the pattern that was proved for these very cells', () => {
    const pattern = AuditedPattern.survived(cellsWithOneSmallCount(), new Map([[id, 'withhold']]), []);
    expect(() => ProtectedTable.protect(cellsWithOneSmallCount(), pattern)).toThrow(/other cells/);
  });

  it('holds no number where a cell is withheld', () => {
    const cells = cellsWithOneSmallCount();
    const [table] = ProtectedTable.protect(
      cells,
      AuditedPattern.survived(cells, new Map([[id, 'withhold']]), []),
    );
    expect(table?.at(2025, totals)?.fact).toEqual({ state: 'withheld' });
    expect(inspect(table, { depth: 10, showHidden: true })).not.toMatch(/: 3\b/);
  });

  it('has no place for a cell that was outside the proof', () => {
    const cells = cellsWithOneSmallCount();
    const pattern = AuditedPattern.survived(cells, new Map(), []);
    expect(() => ProtectedTable.protect(cells, pattern)).toThrow(/outside the proof/);
  });
});

describe('the compiler', () => {
  it('refuses every way around the privacy states', () => {
    const root = join(import.meta.dirname, '..');
    const tsc = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root], {
      encoding: 'utf8',
    });
    expect(tsc.stdout.split('\n').filter((line) => line.includes('must-not-compile'))).toEqual([]);
  });
});
