import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { municipality, otherMunicipalities, subAreas } from '../../../pipeline/example/exempelby.ts';
import { schools } from '../../../pipeline/example/schools.ts';
import { readAreas } from '../../../pipeline/workspace/areas.ts';

const { resolve } = createRequire(import.meta.url);
const areasFile = resolve('#package/pipeline/example/workspace/code-lists/areas.csv');
const { areas, problems } = readAreas('code-lists/areas.csv', readFileSync(areasFile, 'utf8'), [2016, 2025]);

/** Codes and names of the 290 municipalities (SCB, Kommuner i kodnummerordning). */
const real = readFileSync(join(import.meta.dirname, 'real-municipalities.csv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

describe('Exempelby', () => {
  it('has a code that no municipality has, and so have its neighbours', () => {
    const codes = real.map(([code]) => code);
    expect(codes).toHaveLength(290);
    for (const code of [municipality, ...otherMunicipalities]) expect(codes).not.toContain(code);
  });

  it('shares no name with a real municipality', () => {
    const names = new Set(real.map(([, name]) => name));
    expect(
      ['Exempelby', ...areas.codes.map(({ label }) => label.sv)].filter((name) => names.has(name)),
    ).toEqual([]);
  });

  it('has four areas of three sub-areas each, and the area that nobody knows', () => {
    expect(problems).toEqual([]);
    const within = (parent: string) =>
      areas.codes.filter((area) => area.parent === parent).map(({ code }) => code);
    expect(within('TOT')).toEqual(['E1', 'E2', 'E3', 'E4', 'U']);
    for (const area of ['E1', 'E2', 'E3', 'E4'])
      expect(within(area)).toEqual([`${area}1`, `${area}2`, `${area}3`]);
  });

  it('calls its sub-areas in the generator what it calls them in the list of areas', () => {
    const listed = areas.codes
      .filter(({ code }) => code.length === 3)
      .map(({ code, label }) => [code, label.sv]);
    expect(subAreas.map(({ code, name }) => [code, name])).toEqual(listed);
  });

  it('gives areas codes that cannot be taken for DeSO or RegSO', () => {
    for (const { code } of areas.codes) expect(code).not.toMatch(/^\d{4}/);
  });

  it('has shares of births and of arrivals that are shares', () => {
    expect(subAreas.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  it('has a few dozen school units, each with a name and a code of its own beginning with 99', () => {
    expect(schools.length).toBeGreaterThan(24);
    expect(new Set(schools.map(({ code }) => code)).size).toBe(schools.length);
    expect(new Set(schools.map(({ name }) => name)).size).toBe(schools.length);
    for (const { code } of schools) expect(code).toMatch(/^99\d{6}$/);
  });
});
