import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { ageIn, inventChildren, livesHere } from '../../../pipeline/example/children.ts';
import { dayOf, isoDay } from '../../../pipeline/example/day.ts';
import { populationTable, populationYears } from '../../../pipeline/example/population-table.ts';
import { readPersonId } from '../../../sources/register/columns/person-id.ts';

const children = inventChildren();
const file = createRequire(import.meta.url).resolve(
  '#package/pipeline/example/workspace/denominators/population.csv',
);

interface Figure {
  readonly region: string;
  readonly key: string;
  readonly persons: number;
}

function figures(): Figure[] {
  const [, , ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [region = '', year = '', sex = '', age = '', persons = ''] = line.split(';');
    return { region, key: `${year};${sex};${age}`, persons: Number(persons) };
  });
}

describe('the children of Exempelby', () => {
  it('have identities that are valid, in the test pattern and their own', () => {
    expect(new Set(children.map(({ identity }) => identity)).size).toBe(children.length);
    for (const { identity, sex, birthYear, coordination } of children) {
      expect(identity.slice(8, 11)).toBe(sex === 'F' ? '238' : '239');
      expect(readPersonId(identity, '2026-01-20')).toEqual({
        key: identity,
        kind: coordination ? 'coordination' : 'personal',
        birthYear,
        sex,
        padded: false,
      });
    }
  });

  it('are about 25,000 between the ages of 0 and 20 in each year', () => {
    for (const year of populationYears) {
      const here = children.filter((child) => {
        const age = ageIn(child, year);
        return age >= 0 && age <= 20 && livesHere(child, dayOf(year, 12, 31));
      });
      expect(here.length, String(year)).toBeGreaterThan(24_000);
      expect(here.length, String(year)).toBeLessThan(27_000);
    }
  });

  it('do not live anywhere before they are born', () => {
    expect(children.filter(({ from, to, birth }) => from < birth || to < from)).toEqual([]);
  });

  it('carry coordination numbers that are seldom exposed, so that they stay rare in the registers of social services', () => {
    const exposure = (coordination: boolean) =>
      children
        .filter((child) => child.coordination === coordination)
        .reduce((sum, child) => sum + child.exposure, 0);
    expect(exposure(true) / (exposure(true) + exposure(false))).toBeLessThan(0.05);
  });

  it('were born on days of the calendar', () => {
    expect(children.every(({ birth, birthYear }) => isoDay(birth).startsWith(String(birthYear)))).toBe(true);
  });
});

describe('the population file', () => {
  it('is what the generator gives; otherwise: npx tsx pipeline/example/write-population.ts', () => {
    expect(readFileSync(file, 'utf8') === populationTable(children)).toBe(true);
  });

  it('says in its first line that the figures are invented', () => {
    expect(readFileSync(file, 'utf8')).toMatch(/^Påhittade uppgifter /);
  });

  it('adds up, sub-areas to areas and areas to the municipality, in each year, sex and age', () => {
    const sums = new Map<string, number>();
    for (const { region, key, persons } of figures()) {
      const level = region === '0199' ? 'municipality' : region.length === 2 ? 'areas' : 'sub-areas';
      const parent = region.length === 3 ? region.slice(0, 2) : '0199';
      const whole = level === 'municipality' ? [] : [`parts of ${parent} ${key}`];
      for (const name of [`${region} ${key}`, ...whole]) sums.set(name, (sums.get(name) ?? 0) + persons);
    }
    for (const { region, key, persons } of figures().filter(({ region }) => region.length !== 3)) {
      expect(sums.get(`parts of ${region} ${key}`), `${region} ${key}`).toBe(persons);
    }
  });

  it('has every year, sex and single age of every area', () => {
    expect(figures()).toHaveLength(17 * populationYears.length * 2 * 21);
  });
});
