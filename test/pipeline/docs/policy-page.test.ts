import { describe, expect, it } from 'vitest';
import { policyPage } from '../../../pipeline/docs/policy-page.ts';

describe('the page of policies', () => {
  const page = policyPage();

  it('has a row for each with all that it decides', () => {
    expect(page).toContain('| `strict-10` | 1–9 | 1–9 | withheld in sensitive breakdowns | 20 |  | `..` |\n');
    expect(page).toContain('| `survey-50` | 1–9 | 1–9 | shown | 10 | of fewer than 50 | `..` |\n');
    expect(page).toContain('| `socialstyrelsen-x` | 1–3 | 1–3 | shown | 10 |  | `X` |\n');
    expect(page).toContain('| `round-5` | 5 |\n');
  });

  it('says of each how sure we are of its source', () => {
    expect(page).toMatch(/- `standard-5`: Our own proposal\. Proposed here/);
    expect(page).toMatch(/- `scb-3`: Said to be practice; no source with the numbers was read\./);
    expect(page).toMatch(/- `round-5`: From a source that was read\. Stockholms stad/);
  });
});
