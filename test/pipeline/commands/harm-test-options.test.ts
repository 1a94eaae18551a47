import { describe, expect, it } from 'vitest';
import { harmTestFrom } from '../../../pipeline/commands/harm-test-options.ts';
import { problemTexts } from '../../support/problems-of.ts';

const all = { harmTestDate: '2026-02-12', harmTestRole: 'enhetschef', harmTestBasis: '26 kap. 1 § OSL' };
const attempt = (options: Parameters<typeof harmTestFrom>[0]) =>
  problemTexts((async () => harmTestFrom(options))());

describe('the options of a harm test', () => {
  it('are all three, or none', async () => {
    expect(harmTestFrom(all)).toEqual({
      date: '2026-02-12',
      role: 'enhetschef',
      basis: '26 kap. 1 § OSL',
    });
    expect(harmTestFrom({})).toBeNull();
    const [found] = await attempt({ harmTestDate: '2026-02-12' });
    expect(found?.brief).toBe('USAGE-001 samlad extract');
    expect(found?.text).toContain('no --harm-test-role and no --harm-test-basis');
  });

  it('are a date and two single lines', async () => {
    for (const wrong of [
      { harmTestDate: '12/2 2026' },
      { harmTestRole: ' ' },
      { harmTestBasis: 'två\nrader' },
      { harmTestBasis: 'x'.repeat(201) },
    ])
      expect((await attempt({ ...all, ...wrong })).map(({ brief }) => brief)).toEqual([
        'USAGE-001 samlad extract',
      ]);
  });
});
