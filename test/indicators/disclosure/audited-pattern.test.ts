import { describe, expect, it } from 'vitest';
import { AuditedPattern } from '../../../indicators/disclosure/audited-pattern.ts';
import { cellsOf, counted, id } from './small-catalogue.ts';

const cells = cellsOf(counted('test.a', {}, 20), counted('test.a', { sex: 'F' }, 3));
const dropped = [{ indicator: 'test.b', crossing: ['sex'] }];
const pattern = AuditedPattern.survived(cells, new Map([[id('test.a', { sex: 'F' }), 'withhold']]), dropped);

describe('an audited pattern', () => {
  it('decides of the cells that were attacked, and of no other', () => {
    expect(pattern.decisionFor(id('test.a', { sex: 'F' }))).toBe('withhold');
    expect(() => pattern.decisionFor(id('test.a'))).toThrow('a cell outside the proof was asked for');
    expect(pattern.dropped).toEqual(dropped);
  });

  it('is proved for the very cells that it was made of, not for others that are alike', () => {
    expect(pattern.provedFor(cells)).toBe(true);
    expect(pattern.provedFor(cellsOf(...cells.cells()))).toBe(false);
  });

  it('is told from whatever only looks like one', () => {
    expect(AuditedPattern.is(pattern)).toBe(true);
    expect(AuditedPattern.is({ ...pattern })).toBe(false);
    expect(AuditedPattern.is(undefined)).toBe(false);
  });
});
