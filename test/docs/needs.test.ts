import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../pipeline/cli.ts';
import { type Need, readNeeds, type Seen } from '../../pipeline/docs/needs.ts';
import { needsPage } from '../../pipeline/docs/needs-page.ts';

const needs = await readNeeds();
const inProject = (path: string) => join(import.meta.dirname, '../..', path);

/** `A1`, `A2`, …; both ends included. */
function rows(letter: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `${letter}${first + i}`);
}

function seenAs(kind: string): { row: string; place: string }[] {
  return needs
    .flatMap(({ row, seen }: Need) =>
      seen.flatMap((one: Seen) => Object.entries(one).map(([name, place]) => ({ row, name, place }))),
    )
    .filter(({ name }) => name === kind);
}

describe('docs/needs.yaml', () => {
  // DOMAIN.md 1.1–1.5; there is no A19.
  it('has every row of the founding documents once, in their order', () => {
    expect(needs.map(({ row }) => row)).toEqual([
      ...rows('A', 1, 18),
      ...rows('A', 20, 30),
      ...rows('B', 1, 11),
      ...rows('C', 1, 8),
      ...rows('D', 1, 12),
      ...rows('E', 1, 10),
    ]);
  });

  it('says of what is left out on purpose that it is', () => {
    const outside = needs.filter(({ out_of_scope: reason }) => reason !== undefined);
    expect(outside.map(({ row }) => row)).toEqual(expect.arrayContaining(['A30', 'C6', 'D11']));
  });

  it.each(needs.flatMap(({ row, tests }) => tests.map(({ file, title }) => [row, file, title] as const)))(
    '%s is shown by a test that is there: %s, %s',
    (_, file, title) => {
      expect(existsSync(inProject(file)), file).toBe(true);
      expect(titlesIn(readFileSync(inProject(file), 'utf8'))).toContain(title);
    },
  );

  it('has a place where it is seen for every row', () => {
    expect(needs.filter(({ seen }) => seen.length === 0).map(({ row }) => row)).toEqual([]);
  });

  it('names verbs that the program has, and documents that are there', () => {
    const verbs = buildProgram().commands.map((verb) => `samlad ${verb.name()}`);
    const commands = seenAs('command');
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter(({ place }) => !verbs.includes(place))).toEqual([]);
    const documents = seenAs('document');
    expect(documents.length).toBeGreaterThan(5);
    expect(documents.filter(({ place }) => !existsSync(inProject(place)))).toEqual([]);
  });
});

describe('the page of it', () => {
  const page = needsPage(needs);

  it('has a line of five cells for each row, with its tests and its places', () => {
    for (const { row, works, tests, seen } of needs) {
      const [line, ...others] = page.split('\n').filter((one) => one.startsWith(`| ${row} |`));
      expect(others).toEqual([]);
      expect(line?.split(/(?<!\\) \| /)).toHaveLength(5);
      expect(line).toContain(works);
      for (const { file } of tests) expect(line).toContain(`\`${file}\``);
      for (const place of seen.flatMap((one) => Object.values(one))) expect(line).toContain(`\`${place}\``);
    }
  });

  it('says of each row that is out of scope why', () => {
    for (const { out_of_scope: reason } of needs)
      if (reason !== undefined) expect(page).toContain(`*Out of scope:* ${reason}`);
  });
});

/** Titles of tests as they stand in their source, those of `it.each` with their signs. */
function titlesIn(source: string): string[] {
  const titles = source.matchAll(/(?:\bit|\))\(\s*'((?:[^'\\\n]|\\.)*)'/g);
  return [...titles].map(([, title = '']) => title.replace(/\\(.)/g, '$1'));
}
