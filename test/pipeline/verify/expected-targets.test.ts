import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import { makeSite } from '../../../outputs/site/make-site.tsx';
import { publicJson } from '../../../pipeline/release/public-content.ts';
import { checkSite } from '../../../pipeline/verify/check-site.ts';
import { expectedTargets } from '../../../pipeline/verify/expected-targets.ts';
import { htmlTables } from '../../../pipeline/verify/html-tables.ts';
import { definitionOf, type Released, releasedSchema } from '../../../pipeline/verify/released.ts';
import type { IndicatorPage } from '../../../pipeline/verify/site-pages.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleGoals, withGoals } from '../../support/sample-goals.ts';

const draft = sampleDraft({ content: withGoals(sampleGoals) });

function releasedWith(goals: unknown): Released {
  const json = JSON.parse(publicJson(draft.content));
  return releasedSchema.parse({ ...json, follow_up: { ...json.follow_up, goals } });
}

const released = releasedWith(sampleGoals);
let pages: IndicatorPage[];
beforeAll(async () => {
  const files = await makeSite(buildReport(draft, 'sv'), { english: buildReport(draft, 'en') });
  const told = released.catalogue.indicators.filter(({ role }) => role === 'indicator');
  pages = told.flatMap(({ id }) =>
    (['sv', 'en'] as const).flatMap((language): IndicatorPage[] => {
      const path = `${language === 'sv' ? '' : 'en/'}${id.replace(/[^a-z0-9]+/g, '-')}.html`;
      const bytes = files.get(path);
      if (!bytes) return [];
      return [{ path, language, indicator: definitionOf(released, id), tables: htmlTables(bytes) }];
    }),
  );
});

const placesIn = (read: readonly IndicatorPage[], content = released) =>
  checkSite(read, content).problems.map(({ place }) => `${place.file}: ${place.column}`);

/** The pages with another note in place of each that holds a text. */
function withNotes(path: string, holds: string, change: (note: string) => readonly string[]) {
  return pages.map((page) =>
    page.path === path
      ? {
          ...page,
          tables: page.tables.map((table) => ({
            ...table,
            below: table.below.flatMap((note) => (note.includes(holds) ? change(note) : [note])),
          })),
        }
      : page,
  );
}

const path = 'bou-children-investigated.html';

describe('the targets of a release', () => {
  it('stand under its tables in both languages, each once', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(placesIn(pages)).toEqual([]);
    const notes = pages.flatMap(({ tables }) => tables.flatMap(({ below }) => below));
    expect(notes.filter((note) => /^(Mål|Target) 20\d\d/.test(note))).toHaveLength(12);
  });

  it('are found where the site says another value, year or direction', () => {
    for (const [from, to] of [
      [/520/, '521'],
      [/2027/, '2026'],
      [/högst/, 'minst'],
    ] as const) {
      const other = withNotes(path, 'högst 520', (note) => [note.replace(from, to)]);
      expect(placesIn(other)).toEqual([
        `${path}: bou-children-investigated-tabell-totalt, no note “Mål 2027” as it has to be`,
        `${path}: bou-children-investigated-tabell-totalt, a target which is one more`,
      ]);
    }
  });

  it('are found where one is lacking, or stands under a table that has none', () => {
    expect(placesIn(withNotes(path, 'Pojkar): högst', () => []))).toEqual([
      `${path}: bou-children-investigated-tabell-sex, no note “Mål 2027” as it has to be`,
    ]);
    expect(placesIn(withNotes(path, 'Pojkar): högst', (note) => [note, note]))).toEqual([
      `${path}: bou-children-investigated-tabell-sex, a target which is one more`,
    ]);
  });

  it('are found where release.json has other goals than the site tells', () => {
    const [first, ...rest] = sampleGoals;
    if (!first) throw new Error('no goal');
    const places = placesIn(pages, releasedWith([{ ...first, target: 519 }, ...rest]));
    expect(places).toHaveLength(4);
    expect(placesIn(pages, releasedWith(rest))).toHaveLength(2);
  });

  it('are of the first rate or share, though a ratio stands before it', () => {
    const indicator = definitionOf(released, 'bou.children_investigated');
    const [ratio] = definitionOf(released, 'bou.open_interventions').measures;
    if (ratio?.kind !== 'ratio') throw new Error('a ratio is needed');
    const ratioFirst = { ...indicator, measures: [ratio, ...indicator.measures] };
    const expected = expectedTargets(released, indicator, 'sv');
    expect(expected.map(({ table }) => table)).toContain('sex-rate');
    expect(expectedTargets(released, ratioFirst, 'sv')).toEqual(expected);
  });

  it('are none in a release of a program that knew no goals', () => {
    const { follow_up: _, ...earlier } = JSON.parse(publicJson(draft.content));
    expect(releasedSchema.parse(earlier).follow_up).toBeNull();
  });
});
