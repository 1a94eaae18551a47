import { describe, expect, it } from 'vitest';
import {
  datedOn,
  isInForce,
  isReplaced,
  replacementOf,
  startOf,
} from '../../../indicators/follow-up/in-force.ts';
import { sampleDocument } from '../../support/sample-follow-up.ts';

const decidedOn = (date: string) => ({ by: 'namnd', date, paragraph: null, registryNumber: null });

describe('a document', () => {
  it('is in force until the last day of its validity', () => {
    const until = sampleDocument({ valid: { from: null, to: '2025-12-31' } });
    expect(isInForce(until, [until], '2025-12-31')).toBe(true);
    expect(isInForce(until, [until], '2026-01-01')).toBe(false);
    expect(isInForce(sampleDocument(), [], '2099-01-01')).toBe(true);
  });

  it('is replaced from the day of the newer version', () => {
    const old = sampleDocument();
    const newer = sampleDocument({ id: 'ny', replaces: 'strategi', decided: decidedOn('2025-03-01') });
    expect(isReplaced(old, [old, newer], '2025-02-28')).toBe(false);
    expect(isReplaced(old, [old, newer], '2025-03-01')).toBe(true);
    expect(replacementOf(old, [old, newer], '2025-02-28')).toBeNull();
    expect(replacementOf(old, [old, newer], '2025-03-01')).toBe(newer);
    expect(isInForce(old, [old, newer], '2025-03-01')).toBe(false);
    expect(isInForce(newer, [old, newer], '2025-03-01')).toBe(true);
  });

  it('is replaced by a newer version without any date', () => {
    const old = sampleDocument();
    expect(isReplaced(old, [old, sampleDocument({ id: 'ny', replaces: 'strategi' })], '1999-01-01')).toBe(
      true,
    );
  });

  it('starts with its validity, else its decision, else its own date', () => {
    const dated = sampleDocument({ dated: '2023-03-03' });
    const decided = { ...dated, decided: decidedOn('2022-02-02') };
    expect(startOf(sampleDocument())).toBeNull();
    expect(startOf(dated)).toBe('2023-03-03');
    expect(startOf(decided)).toBe('2022-02-02');
    expect(startOf({ ...decided, valid: { from: '2021-01-01', to: null } })).toBe('2021-01-01');
  });

  it('is as old as its text, else its decision', () => {
    const decided = decidedOn('2022-02-02');
    expect(datedOn(sampleDocument())).toBeNull();
    expect(datedOn(sampleDocument({ decided }))).toBe('2022-02-02');
    expect(datedOn(sampleDocument({ decided, dated: '2023-03-03' }))).toBe('2023-03-03');
    expect(datedOn(sampleDocument({ valid: { from: '2021-01-01', to: null } }))).toBeNull();
  });
});
