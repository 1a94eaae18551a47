import { describe, expect, it } from 'vitest';
import { personsIn } from '../../../pipeline/workspace/persons-in.ts';

const linesIn = (text: string) =>
  personsIn('a.yaml', text, 'ANSWER-004', 'words').map(({ place }) => place.line);

describe('identities in a YAML file', () => {
  it('are found on the lines where they stand, also in comments, each line once', () => {
    expect(linesIn('a: 1\nb: "20080809-2381"\n# 20080809-2381\n')).toEqual([2, 3]);
    expect(linesIn('a: 2026-03-16\nb: ord\n')).toEqual([]);
  });

  it('are found where an escape or a line end parts the digits', () => {
    expect(linesIn('a: 1\nb: "2008\\u0030809-2381"\n')).toEqual([2]);
    expect(linesIn('a: 1\nb: >-\n  20080809\n  2381\n')).toEqual([2]);
  });

  it('are never repeated in what is said of them', () => {
    const said = JSON.stringify(personsIn('a.yaml', 'b: 20080809-2381\n', 'ANSWER-004', 'words'));
    expect(said).not.toMatch(/2008|2381/);
  });
});
