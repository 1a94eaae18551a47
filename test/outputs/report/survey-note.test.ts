import { describe, expect, it } from 'vitest';
import { standingNotes, standingNotesOf } from '../../../outputs/report/notes.ts';
import { beyondContact } from '../../../outputs/report/survey-note.ts';
import { contextWith } from '../../support/statistics-context.ts';

const plain = contextWith('bou.children_investigated', {});
const known = { ...plain, indicator: { ...plain.indicator, survey: undefined, notes: [] } };
const ofAll = { ...known, indicator: { ...known.indicator, notes: ['N28'] } };
const group = { sv: 'årskurs 9', en: 'year 9' };
const surveyed = {
  ...known,
  indicator: { ...known.indicator, survey: { group, answered: 'a.b', invited: 'a.c' } },
};

describe('those who are not known to the services', () => {
  it('are told of by how many indicators are of them', () => {
    expect(beyondContact(plain, [known])).toBeNull();
    expect(beyondContact(plain, [known, ofAll, ofAll, surveyed])).toBe(
      'Undantag: 2 indikatorer räknas bland alla elever och 1 bland elever som har svarat på en enkät.',
    );
    expect(beyondContact(plain, [surveyed])).toBe(
      'Undantag: 1 indikator räknas bland elever som har svarat på en enkät.',
    );
    expect(beyondContact(contextWith('bou.children_investigated', {}, 'en'), [ofAll])).toBe(
      'Exceptions: 1 indicator is counted among all pupils.',
    );
  });

  it('stand in note N2 of a report, and in no other note', () => {
    const standing = standingNotes(plain);
    expect(standingNotesOf(plain, [known])).toEqual(standing);
    const [first, ...others] = standingNotesOf(plain, [surveyed]);
    expect(first?.text).toMatch(/Undantag: 1 indikator /);
    expect(others).toEqual(standing.slice(1));
  });
});
