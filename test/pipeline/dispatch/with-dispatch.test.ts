import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withDispatch, withMoreOf } from '../../../pipeline/dispatch/with-dispatch.ts';

const sent = { release: '2025-1', recipient: 'socialnamnden', what: ['Bilaga 1'], sent: '2026-04-02' };

describe('an entry more in dispatches.yaml', () => {
  it('begins a file with what those need who write in it by hand', () => {
    const text = withDispatch('', '2025-1-socialnamnden', sent);
    expect(text).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.schemas\/dispatches\.schema\.json\n# Vem/,
    );
    expect(parse(text)).toEqual([{ id: '2025-1-socialnamnden', ...sent }]);
  });

  it('stands last, below what stood there, with its comments', () => {
    const before = '# Vår egen lista\n- id: gammal # från pärmen\n  release: "2024-1"\n';
    const text = withDispatch(before, 'ny', sent);
    expect(text.startsWith(before)).toBe(true);
    expect(parse(text).map(({ id }: { id: string }) => id)).toEqual(['gammal', 'ny']);
  });

  it('is written one key to a line where the file held an empty list', () => {
    expect(withDispatch('[]\n', 'ny', sent)).toContain('- id: ny\n  release: 2025-1\n');
  });

  it('keeps hostile words as words', () => {
    const hostile = 'a: b # c\n- "d"\n---\n&x *x !!js';
    expect(parse(withDispatch('', 'ny', { ...sent, action: hostile }))[0].action).toBe(hostile);
  });
});

describe('more of an entry in dispatches.yaml', () => {
  const text = `- id: a # den ena
  action: Återkom # i juni
- id: b
  done: false # ännu inte
`;

  it('is set in its place, and all else stays', () => {
    const decision = { date: '2026-04-14', paragraph: '§ 24', text: 'Noteras.' };
    expect(withMoreOf(text, 'b', { done: true, decision })).toBe(`- id: a # den ena
  action: Återkom # i juni
- id: b
  done: true # ännu inte
  decision:
    date: 2026-04-14
    paragraph: § 24
    text: Noteras.
`);
  });

  it('is refused of an entry that is not there', () => {
    expect(() => withMoreOf(text, 'c', { done: true })).toThrow('no entry has this id');
  });
});
