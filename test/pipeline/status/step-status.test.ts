import { describe, expect, it } from 'vitest';
import type { YearlyStep } from '../../../indicators/model/follow-up/calendar.ts';
import { type RoundSeen, stepStatuses } from '../../../pipeline/status/step-status.ts';
import { sampleAgency, sampleCommittee, sampleEdition } from '../../support/sample-standing.ts';

const seen: RoundSeen = {
  agencies: [sampleAgency({}, { year: 2024, received: null, loaded: false })],
  edition: sampleEdition(),
  committees: [sampleCommittee()],
};

function states(date: string, own: Partial<RoundSeen> = {}, steps: readonly YearlyStep[] = []) {
  const all = stepStatuses({ steps, roles: [] }, 2025, date, { ...seen, ...own });
  return Object.fromEntries(all.map(({ id, year, state }) => [year === 2025 ? id : `${id} ${year}`, state]));
}

describe('the steps of the year', () => {
  it('are done where files show it, late where they do not, and unknown where nothing could show it', () => {
    expect(states('2026-04-30')).toEqual({
      'school-day': 'unknown',
      definitions: 'unknown',
      order: 'done',
      extract: 'done',
      load: 'done',
      draft: 'done',
      comments: 'done',
      review: 'coming',
      approve: 'coming',
      committees: 'coming',
      assignments: 'coming',
      plans: 'coming',
      'situation-picture': 'coming',
    });
    expect(states('2026-06-01')).toMatchObject({ review: 'late', approve: 'late', committees: 'late' });
  });

  it.each<[string, Partial<RoundSeen>]>([
    ['order', { agencies: [sampleAgency({ ordered: false, received: null, loaded: false })] }],
    ['extract', { agencies: [sampleAgency({ received: null, loaded: false })] }],
    ['load', { agencies: [sampleAgency({ loaded: false })] }],
    ['draft', { edition: sampleEdition({ state: 'not_made' }) }],
    ['comments', { agencies: [sampleAgency({ openQuestions: 1 })] }],
  ])('have %s late when its day has passed without it', (id, own) => {
    expect(states('2026-04-30', own)).toMatchObject({ [id]: 'late' });
  });

  it.each<[string, Partial<RoundSeen>]>([
    ['review', { edition: sampleEdition({ meeting: '2026-04-10' }) }],
    ['approve', { edition: sampleEdition({ state: 'release' }) }],
    [
      'comments',
      { edition: sampleEdition({ state: 'release' }), agencies: [sampleAgency({ openQuestions: 1 })] },
    ],
    ['committees', { committees: [sampleCommittee({ handedOver: '2026-04-02' })] }],
    ['extract', { agencies: [sampleAgency({ received: null, loaded: false, absent: 'missing' })] }],
  ])('have %s done when it shows', (id, own) => {
    expect(states('2026-06-01', own)).toMatchObject({ [id]: 'done' });
  });

  it('are done when the calendar of the municipality says so, and late when it keeps a step and does not', () => {
    const plans: YearlyStep = {
      ...{ id: 'plans', kind: 'report', what: 'Budget', owner: 'controller', month: 9, day: 1 },
      ...{ inReferenceYear: false, done: ['2025-08-20'] },
    };
    expect(states('2026-09-02', {}, [plans])).toMatchObject({ plans: 'late' });
    const done = { ...plans, done: ['2025-08-20', '2026-08-25'] };
    expect(states('2026-09-02', {}, [done])).toMatchObject({ plans: 'done' });
  });

  it('have the title of their role, and nobody where none has been named', () => {
    const order: YearlyStep = {
      ...{ id: 'order', kind: 'order', what: 'Beställ', owner: 'stat', month: 12, day: 1 },
      ...{ inReferenceYear: true, done: [] },
    };
    const roles = [{ id: 'stat', title: 'Statistiker', group: null, scope: null }];
    const all = stepStatuses({ steps: [order], roles }, 2025, '2026-01-01', seen);
    expect(all.find(({ id }) => id === 'order')?.owner).toBe('Statistiker');
    expect(all.find(({ id }) => id === 'load')?.owner).toBeNull();
  });

  it('are those of the next round too once its first day has come, or it has been ordered', () => {
    expect(states('2026-10-14')).not.toHaveProperty('order 2026');
    expect(states('2026-10-15')).toMatchObject({ 'order 2026': 'coming', 'draft 2026': 'coming' });
    const ordered = { agencies: [sampleAgency({ year: 2026, received: null, loaded: false })] };
    expect(states('2026-09-01', ordered)).toMatchObject({ 'order 2026': 'done', 'extract 2026': 'coming' });
  });
});
