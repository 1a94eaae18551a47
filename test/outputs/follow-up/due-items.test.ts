import { describe, expect, it } from 'vitest';
import { undertakingStates } from '../../../indicators/model/follow-up/undertaking.ts';
import { comingItems, lateItems } from '../../../outputs/follow-up/due-items.ts';
import { sampleFollowUp, sampleUndertaking } from '../../support/sample-follow-up.ts';

const day = '2026-03-16';
const late = (registers: Parameters<typeof sampleFollowUp>[0]) =>
  lateItems(sampleFollowUp(registers), day, 'sv');
const coming = (registers: Parameters<typeof sampleFollowUp>[0]) =>
  comingItems(sampleFollowUp(registers), day, 'sv');

describe('what is awaited by a day', () => {
  it('is not late on its last day, and late on the day after', () => {
    const undertakings = [sampleUndertaking({ due: day })];
    expect(late({ undertakings })).toEqual([]);
    expect(coming({ undertakings })).toHaveLength(1);
    const passed = [sampleUndertaking({ due: '2026-03-15' })];
    expect(late({ undertakings: passed })).toMatchObject([{ daysLate: 1, owner: 'Ansvarig saknas' }]);
    expect(coming({ undertakings: passed })).toEqual([]);
  });

  it('is no longer awaited once somebody has said how it ended', () => {
    const open = undertakingStates.filter(
      (state) => late({ undertakings: [sampleUndertaking({ due: '2026-03-15', state })] }).length > 0,
    );
    expect(open).toEqual(['not_started', 'started', 'ongoing']);
  });

  it('takes in what providers tell and what decisions have led to, and leaves out what has come', () => {
    const report = {
      ...{ id: 'r', provider: 'Mottagningen', activity: 'Råd', document: null, owner: null },
      due: '2026-03-01',
    };
    expect(late({ providerReports: [{ ...report, received: null }] })).toHaveLength(1);
    expect(late({ providerReports: [{ ...report, received: '2026-03-10' }] })).toEqual([]);
    // What comes after the edition had not come on its day.
    expect(late({ providerReports: [{ ...report, received: '2026-04-10' }] })).toHaveLength(1);
    const dispatch = {
      ...{ id: 'd', release: '2025-1', recipient: 'sn', what: [], sent: '2026-01-01', registryNumber: null },
      ...{ decision: null, owner: null, due: '2026-03-01', remind: null },
    };
    expect(late({ dispatches: [{ ...dispatch, action: 'Återkom', done: false }] })).toHaveLength(1);
    expect(late({ dispatches: [{ ...dispatch, action: 'Återkom', done: true }] })).toEqual([]);
    expect(late({ dispatches: [{ ...dispatch, action: null, done: false }] })).toEqual([]);
  });

  it('stands in the order of its days', () => {
    const undertakings = ['2026-05-01', '2026-04-01', '2026-06-01'].map((due, i) =>
      sampleUndertaking({ id: `${i}`, due }),
    );
    const days = [
      { id: 'm', date: '2026-04-15', what: 'Möte', body: null, document: null, confirmed: false },
      { id: 'förr', date: '2026-01-15', what: 'Möte', body: null, document: null, confirmed: false },
    ];
    expect(coming({ undertakings, days }).map(({ due }) => due)).toEqual([
      '2026-04-01',
      '2026-04-15',
      '2026-05-01',
      '2026-06-01',
    ]);
  });
});
