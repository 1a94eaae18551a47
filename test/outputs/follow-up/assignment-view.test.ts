import { describe, expect, it } from 'vitest';
import { assignmentView } from '../../../outputs/follow-up/assignment-view.ts';
import { accountCase, strategyCase } from '../../support/follow-up-cases.ts';
import { viewTexts, wordRows } from '../../support/follow-up-material.ts';
import { followedUp } from '../../support/followed-up.ts';
import { sampleDocument } from '../../support/sample-follow-up.ts';

const view = assignmentView(followedUp(accountCase));
const texts = viewTexts(view);

describe('the account of assignments', () => {
  it('is not there where there are neither assignments nor days', () => {
    expect(assignmentView(followedUp(strategyCase))).toBeNull();
  });

  it('says what is due next, and how each report lies to its day', () => {
    expect(view?.lead).toBe(
      'Ett uppdrag är registrerat. Nästa redovisning ska lämnas senast den 1 juni 2026.',
    );
    expect(wordRows(view).slice(0, 2)).toEqual([
      ['Begärd redovisning', '16 februari 2016', '16 februari 2016, på sista dagen'],
      ['Begärd redovisning', '1 juni 2026', 'Inte lämnad än'],
    ]);
    expect(texts).toContain('Har följts av Redovisning av uppföljningen (redovisning)');
  });

  // A29: a decision that asks for a follow-up makes a report due, and one whose day has passed is told.
  it('takes in decisions that ask for a report, and says what is late', () => {
    const followUp = {
      ...{ by: null, to: null, everyMonths: null, reportYears: [], given: [], knownUntil: null, next: null },
      reportDates: ['2026-03-01'],
    };
    const documents = [
      sampleDocument({ id: 'a', kind: 'decision', name: 'Särskild satsning', followUp }),
      sampleDocument({ id: 'b', kind: 'decision', name: 'Ett annat beslut' }),
    ];
    const decision = assignmentView(followedUp({ documents }));
    expect(decision?.lead).toBe(
      'Ett uppdrag är registrerat. En redovisning är sen. Ingen kommande redovisning är registrerad.',
    );
    expect(wordRows(decision)).toContainEqual([
      'Begärd redovisning',
      '1 mars 2026',
      'Inte lämnad, 15 dagar sen',
    ]);
    expect(viewTexts(decision).join()).not.toContain('Ett annat beslut');
  });

  // E8: a committee that meets on 24 December.
  it('has the days that texts name in order, and points out the one that is a holiday', () => {
    expect(wordRows(view).slice(-2)).toEqual([
      ['14 april 2026', 'Sammanträde', 'Socialnämnden'],
      ['24 december 2026 (behöver bekräftas)', 'Arbetsutskott: Redovisa uppföljningen', 'Socialnämnden'],
    ]);
    expect(texts).toContain('”Arbetsutskott” är satt till den 24 december 2026, som är julafton.');
  });

  it('does not ask for a day that somebody has confirmed', () => {
    const days = (accountCase.days ?? []).map((day) => ({ ...day, confirmed: true }));
    expect(viewTexts(assignmentView(followedUp({ ...accountCase, days }))).join()).not.toMatch(
      /bekräftas|julafton/,
    );
  });

  it('is the same in English', () => {
    const english = assignmentView(followedUp(accountCase, 'en'));
    expect(viewTexts(english, 'en')).toHaveLength(texts.length);
    expect(english?.lead).toContain('The next report is due on 1 June 2026.');
  });
});
