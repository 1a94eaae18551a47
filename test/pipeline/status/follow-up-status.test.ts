import { describe, expect, it } from 'vitest';
import { type FollowUpRegisters, noRegisters } from '../../../indicators/model/follow-up/registers.ts';
import { followUpStatus } from '../../../pipeline/status/follow-up-status.ts';
import { sampleDispatch } from '../../support/sample-dispatch.ts';
import { sampleDocument, sampleUndertaking } from '../../support/sample-follow-up.ts';

const bodies = [{ id: 'socialnamnden', name: { sv: 'Socialnämnden', en: 'The social services committee' } }];
const roles = [{ id: 'chef', title: 'Enhetschef', group: null, scope: null }];

function statusOf(registers: Partial<FollowUpRegisters>, date: string) {
  return followUpStatus(
    {
      registers: { ...noRegisters, bodies, roles, ...registers },
      placeOf: ({ register, id }) => ({ file: `follow-up/${register}.yaml`, line: id.length, column: 3 }),
    },
    date,
  );
}

/** Adopted on 23 September 2019, with reports a year and three years after. */
const strategy = sampleDocument({
  decided: { by: 'socialnamnden', date: '2019-09-23', paragraph: '§ 111', registryNumber: null },
  followUp: {
    ...{ by: 'chef', to: 'socialnamnden', everyMonths: null, reportYears: [1, 3], reportDates: [] },
    ...{ given: ['2020-11-10'], knownUntil: null, next: null },
  },
});

describe('the follow-up on a day', () => {
  it('counts reports that have not been given, and names whose they are', () => {
    expect(statusOf({ documents: [strategy] }, '2022-09-23')).toMatchObject({
      reports: { awaited: 1, late: 0 },
      due: [{ role: 'Enhetschef', what: 'Report of year 3: Strategi för tidigt stöd', due: '2022-09-23' }],
    });
    expect(statusOf({ documents: [strategy] }, '2022-09-24').reports).toEqual({ awaited: 1, late: 1 });
  });

  it('counts discrepancies by kind, with the place of each', () => {
    const documents = [strategy, sampleDocument({ id: 'b' }), sampleDocument({ id: 'cde' })];
    const { discrepancies } = statusOf({ documents }, '2020-01-01');
    expect(discrepancies.find(({ kind }) => kind === 'owner_missing')).toEqual({
      kind: 'owner_missing',
      count: 3,
      places: [
        'follow-up/documents.yaml:8:3',
        'follow-up/documents.yaml:1:3',
        'follow-up/documents.yaml:3:3',
      ],
    });
  });

  it('has what is overdue with the role that owns it', () => {
    const own = sampleUndertaking({ owner: 'chef', due: '2025-12-31', state: 'ongoing' });
    const nobodys = sampleUndertaking({ id: 'b', text: 'En annan.', due: '2025-12-30' });
    const { due } = statusOf({ documents: [strategy], undertakings: [own, nobodys] }, '2026-01-01');
    expect(due.slice(1)).toEqual([
      { role: 'Enhetschef', what: 'Fler elever är i skolan varje dag.', due: '2025-12-31' },
      { role: null, what: 'En annan.', due: '2025-12-30' },
    ]);
  });

  it('says of whom the activity report is that has not come', () => {
    const report = { id: 'r', provider: 'Polarna', activity: 'Fältarbete 2025', document: null };
    const providerReports = [{ ...report, due: '2026-02-01', received: null, owner: 'chef' }];
    expect(statusOf({ providerReports }, '2026-02-02').due).toEqual([
      { role: 'Enhetschef', what: 'activity report from Polarna: Fältarbete 2025', due: '2026-02-01' },
    ]);
  });

  it('has the days that texts name from today on', () => {
    const day = { id: 'd', what: 'Sammanträde', body: 'socialnamnden', document: null, confirmed: false };
    const days = [
      { ...day, date: '2026-04-13' },
      { ...day, id: 'e', date: '2026-04-14' },
    ];
    expect(statusOf({ days }, '2026-04-14').days).toEqual([
      { role: null, what: 'Sammanträde, Socialnämnden', due: '2026-04-14' },
    ]);
  });

  it('reminds from the day on until the next hand-over to the same body', () => {
    const last = sampleDispatch({ remind: '2027-01-15' });
    const reminded = (date: string, ...more: readonly ReturnType<typeof sampleDispatch>[]) =>
      statusOf({ dispatches: [last, ...more] }, date).reminders;
    expect(reminded('2027-01-14')).toEqual([]);
    expect(reminded('2027-01-15')).toEqual([
      { role: null, what: 'Socialnämnden, which got 2025-1', due: '2027-01-15' },
    ]);
    const again = sampleDispatch({ id: 'b', release: '2026-1', sent: '2027-04-01' });
    expect(reminded('2027-04-02', again)).toEqual([]);
    expect(reminded('2027-04-02', { ...again, recipient: 'ubn' })).toHaveLength(1);
  });
});
