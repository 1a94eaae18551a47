import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../indicators/model/text.ts';
import { activitiesView } from '../../../outputs/follow-up/activities-view.ts';
import { costsView } from '../../../outputs/follow-up/costs-view.ts';
import { followUpNote } from '../../../outputs/follow-up/follow-up-note.ts';
import type { FollowUpMaterial, FollowUpView } from '../../../outputs/follow-up/follow-up-view.ts';
import { goalsView } from '../../../outputs/follow-up/goals-view.ts';
import { grantsView } from '../../../outputs/follow-up/grants-view.ts';
import { interventionsView } from '../../../outputs/follow-up/interventions-view.ts';
import { situationPictureViews } from '../../../outputs/follow-up/situation-picture-view.ts';
import { surveysView } from '../../../outputs/follow-up/surveys-view.ts';
import { themeYearViews } from '../../../outputs/follow-up/theme-year-view.ts';
import { causalWords } from '../../../outputs/wording/causal-words.ts';
import { anyFollowUp } from '../../support/any-follow-up.ts';
import { exampleFollowUp } from '../../support/example-follow-up.ts';
import { followUpMaterial, viewTexts } from '../../support/follow-up-material.ts';
import { sampleFollowUp } from '../../support/sample-follow-up.ts';
import { standardNotes } from '../../support/standard-notes.ts';

function viewsOf(material: FollowUpMaterial): FollowUpView[] {
  const one = [
    goalsView,
    interventionsView,
    grantsView,
    costsView,
    surveysView,
    activitiesView,
    followUpNote,
  ];
  return [
    ...one.flatMap((view) => view(material) ?? []),
    ...themeYearViews(material),
    ...situationPictureViews(material),
  ];
}

describe('a view', () => {
  it('is made of whatever the registers lack, with every number whole', () => {
    fc.assert(
      fc.property(anyFollowUp, fc.constantFrom<Language>('sv', 'en'), (followUp, language) => {
        for (const view of viewsOf(followUpMaterial(followUp, language))) {
          const texts = viewTexts(view, language).join('\n');
          expect(texts).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
          expect(view.lead).toMatch(/[.!?]$/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is not there where there are no registers', () => {
    expect(viewsOf(followUpMaterial(sampleFollowUp({})))).toEqual([]);
  });

  it('has a name of its own, and ids of tables that no other has', () => {
    const views = viewsOf(followUpMaterial(exampleFollowUp()));
    const ids = views.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'number-table' ? [part.table.id] : [])),
    );
    expect(views.map(({ slug }) => slug)).toEqual([
      ...['uppfoljning-mal', 'uppfoljning-kartlaggning', 'uppfoljning-bidrag', 'uppfoljning-kostnader'],
      ...[
        'uppfoljning-enkater',
        'uppfoljning-aktiviteter',
        'uppfoljning-talepunkter',
        'uppfoljning-tema-andts',
      ],
      'lagesbild-lage-2024',
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['sv', 'en'] as const)(
    'claims no cause in %s, outside the standard notes and the names of indicators',
    (language) => {
      const { indicators } = followUpMaterial(exampleFollowUp()).content.catalogue;
      const given = [
        ...[...standardNotes().values()].map(({ text }) => text[language]),
        ...indicators.map(({ name }) => name[language]),
      ];
      for (const view of viewsOf(followUpMaterial(exampleFollowUp(), language))) {
        for (const text of viewTexts(view, language)) {
          const own = given.reduce((rest, one) => rest.replaceAll(one, ''), text);
          expect(causalWords(own, language), text).toEqual([]);
        }
      }
    },
  );

  it('says the same in both languages: as many headings, tables and rows', () => {
    const shape = (language: Language): unknown =>
      viewsOf(followUpMaterial(exampleFollowUp(), language)).map(({ slug, parts }) => [
        slug,
        parts.map((part) =>
          part.kind === 'number-table'
            ? [part.kind, part.table.id, part.table.rows.length, part.table.notes.length]
            : part.kind === 'word-table'
              ? [part.kind, part.rows.length, part.head.length]
              : part.kind,
        ),
      ]);
    expect(shape('en')).toEqual(shape('sv'));
  });

  it('has room for its tables of words on paper: of fixed columns no more than leaves 30 mm for the rest', () => {
    for (const { parts } of viewsOf(followUpMaterial(exampleFollowUp()))) {
      for (const part of parts) {
        if (part.kind !== 'word-table') continue;
        const fixed = part.columns.filter((width) => typeof width === 'number');
        const rest = part.columns.filter((width) => width === 'rest');
        expect(fixed.reduce((sum, width) => sum + width, 0) + 30 * rest.length).toBeLessThanOrEqual(160);
        expect(part.head.length).toBe(part.columns.length);
      }
    }
  });
});

describe('a withheld count', () => {
  it('is two dots in every view, and a voice says why', () => {
    const cells = viewsOf(followUpMaterial(exampleFollowUp())).flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.kind === 'number-table' ? part.table.rows.flatMap((row) => row.cells) : [],
      ),
    );
    const withheld = cells.filter(({ state }) => state === 'withheld');
    // Parents, one grant, the study visit; of the boys their yes, their share and both ends of its interval.
    expect(withheld).toHaveLength(7);
    for (const { text, spoken, value } of withheld)
      expect({ text, spoken, value }).toEqual({
        text: '..',
        spoken: 'redovisas inte av sekretesskäl',
        value: null,
      });
  });

  it('has the note N1 under its table, with the threshold of whom it counts', () => {
    const views = viewsOf(followUpMaterial(exampleFollowUp()));
    const notes = views.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.kind === 'number-table' &&
        part.table.rows.some(({ cells }) => cells.some(({ state }) => state === 'withheld'))
          ? [part.table.notes.find(({ id }) => id === 'N1')?.text ?? 'no note']
          : [],
      ),
    );
    expect(notes.map((text) => /bygger på (\S+ \S+)/.exec(text)?.[1])).toEqual([
      ...['1–4 personer', '1–4 personer', '1–9 svarande', '1–4 personer'],
    ]);
  });
});
