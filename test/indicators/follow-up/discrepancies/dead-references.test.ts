import { describe, expect, it } from 'vitest';
import { factsIn } from './find-discrepancies.ts';

const leads = (to: string, ...existing: readonly string[]): boolean =>
  factsIn('reference_leads_nowhere', {
    claims: [
      { id: 'c', source: 'texten', document: null, quote: to, says: { of: 'reference', to, existing } },
    ],
  }).length === 0;

describe('a reference', () => {
  it('leads to what is written alike but for capitals and spaces', () => {
    expect(leads('Bilaga  7.1', 'bilaga 7.1')).toBe(true);
    expect(leads('bilaga 7.1', 'bilaga 7.10', 'bilaga 7')).toBe(false);
    expect(leads('bilaga 1')).toBe(false);
  });

  it('leads to a number or a letter without its word, but not to that of another', () => {
    expect(leads('bilaga 2', '1', '2')).toBe(true);
    expect(leads('bilaga B', 'A', 'B')).toBe(true);
    expect(leads('2', 'bilaga 2')).toBe(true);
    expect(leads('bilaga 2', 'avsnitt 2')).toBe(false);
  });
});
