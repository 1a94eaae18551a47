import { describe, expect, it } from 'vitest';
import type { Dispatch } from '../../../../indicators/model/follow-up/dispatch.ts';
import type { FollowUpDocument, Oversight } from '../../../../indicators/model/follow-up/document.ts';
import type { ProviderReport } from '../../../../indicators/model/follow-up/provider-report.ts';
import { undertakingStates } from '../../../../indicators/model/follow-up/undertaking.ts';
import { sampleDocument, sampleKeyFigure, sampleUndertaking } from '../../../support/sample-follow-up.ts';
import { discrepanciesIn, factsIn } from './find-discrepancies.ts';

const asksNothing: Oversight = {
  ...{ by: 'kansli', to: null, everyMonths: null },
  ...{ reportYears: [], reportDates: [], given: [], knownUntil: null, next: null },
};
const decidedOn = (date: string) => ({ by: 'namnd', date, paragraph: null, registryNumber: null });

function report(own: Partial<ProviderReport>): ProviderReport {
  return {
    ...{ id: 'r', provider: 'Polarna', activity: 'Fältarbete', document: null },
    ...{ due: '2026-05-10', received: null, owner: 'kansli' },
    ...own,
  };
}

function dispatch(own: Partial<Dispatch>): Dispatch {
  return {
    ...{ id: 'd', release: '2025-1', recipient: 'namnd', what: [], sent: '2025-05-01', registryNumber: null },
    ...{ decision: null, action: 'Ta fram en plan', owner: 'kansli', due: '2026-05-10' },
    ...{ done: false, remind: null },
    ...own,
  };
}

describe('what is overdue', () => {
  it('is an undertaking whose last day has passed, until somebody has said how it ended', () => {
    const states = [null, ...undertakingStates];
    const undertakings = states.map((state) =>
      sampleUndertaking({ id: state ?? 'unknown', state, due: '2026-05-10' }),
    );
    expect(discrepanciesIn('overdue', { undertakings }).map(({ about }) => about[0]?.id)).toEqual([
      'unknown',
      'not_started',
      'started',
      'ongoing',
    ]);
  });

  it('is no goal that a key figure tells of', () => {
    const goal = { due: '2026-05-10', keyFigures: [sampleKeyFigure()] };
    expect(factsIn('overdue', { undertakings: [sampleUndertaking(goal)] })).toEqual([]);
    expect(
      factsIn('overdue', { undertakings: [sampleUndertaking({ ...goal, kind: 'measure' })] }),
    ).toHaveLength(1);
  });

  it('is nothing on its last day, and says how many days after it', () => {
    const undertakings = [sampleUndertaking({ due: '2026-05-10', committees: ['namnd'] })];
    expect(factsIn('overdue', { undertakings }, { date: '2026-05-10' })).toEqual([]);
    expect(discrepanciesIn('overdue', { undertakings }, { date: '2026-06-10' })).toMatchObject([
      { facts: { due: '2026-05-10', daysLate: 31 }, committees: ['namnd'] },
    ]);
  });

  it('is what a provider has not told, or had not on that day', () => {
    const found = (own: Partial<ProviderReport>) => factsIn('overdue', { providerReports: [report(own)] });
    expect(found({})).toEqual([{ name: 'Fältarbete', provider: 'Polarna', due: '2026-05-10', daysLate: 10 }]);
    expect(found({ received: '2026-05-21' })).toHaveLength(1);
    expect(found({ received: '2026-05-20' })).toEqual([]);
    expect(found({ due: null })).toEqual([]);
    expect(found({ due: '2026-05-20' })).toEqual([]);
  });

  it('is what a decision has led to and nobody has done', () => {
    expect(discrepanciesIn('overdue', { dispatches: [dispatch({})] })).toMatchObject([
      { facts: { name: 'Ta fram en plan', due: '2026-05-10', daysLate: 10 }, committees: ['namnd'] },
    ]);
    const others = [dispatch({ done: true }), dispatch({ action: null }), dispatch({ due: null })];
    expect(factsIn('overdue', { dispatches: others })).toEqual([]);
  });
});

describe('a report', () => {
  const asked = (own: Partial<Oversight>, document: Partial<FollowUpDocument> = {}) => ({
    documents: [sampleDocument({ committees: ['namnd'], followUp: { ...asksNothing, ...own }, ...document })],
  });

  it('of year 1 given 48 days late is told as such, and that of year 3 as lacking', () => {
    const registers = asked(
      { reportYears: [1, 3], given: ['2020-11-10'] },
      { decided: decidedOn('2019-09-23') },
    );
    expect(discrepanciesIn('report_given_late', registers, { date: '2022-10-03' })).toEqual([
      {
        kind: 'report_given_late',
        about: [{ register: 'documents', id: 'strategi' }],
        facts: {
          ...{ name: 'Strategi för tidigt stöd', due: '2020-09-23', given: '2020-11-10' },
          ...{ daysLate: 48, reportYear: 1 },
        },
        committees: ['namnd'],
      },
    ]);
    expect(factsIn('report_overdue', registers, { date: '2022-10-03' })).toEqual([
      { name: 'Strategi för tidigt stöd', due: '2022-09-23', daysLate: 10, reportYear: 3 },
    ]);
    expect(factsIn('report_overdue', registers, { date: '2022-09-23' })).toEqual([]);
  });

  it('that recurs and lacks more than once is told once, by the newest', () => {
    const registers = asked({ everyMonths: 12, given: ['2023-03-01'] }, { decided: decidedOn('2022-03-10') });
    expect(factsIn('report_overdue', registers)).toEqual([
      { name: 'Strategi för tidigt stöd', due: '2026-03-10', daysLate: 71, missed: 3 },
    ]);
  });

  it('that recurs is told as late of the newest alone, and past a month', () => {
    const late = (...given: readonly string[]) =>
      factsIn('report_given_late', asked({ everyMonths: 12, given }, { decided: decidedOn('2023-03-10') }));
    expect(late('2024-06-01', '2025-04-11')).toMatchObject([
      { due: '2025-03-10', given: '2025-04-11', daysLate: 32 },
    ]);
    expect(late('2024-06-01', '2025-04-10')).toEqual([]);
  });

  it('of a provider that came late is told', () => {
    const late = { providerReports: [report({ received: '2026-05-14' })] };
    expect(factsIn('report_given_late', late)).toEqual([
      { name: 'Fältarbete', provider: 'Polarna', due: '2026-05-10', given: '2026-05-14', daysLate: 4 },
    ]);
    expect(factsIn('report_given_late', { providerReports: [report({ received: '2026-05-10' })] })).toEqual(
      [],
    );
    // Not received yet on the day of the edition: then it is overdue instead.
    expect(factsIn('report_given_late', { providerReports: [report({ received: '2026-05-21' })] })).toEqual(
      [],
    );
  });
});

describe('a text', () => {
  const picture = sampleDocument({ kind: 'situation_picture', dated: '2025-05-19', staleAfterMonths: 12 });
  const stale = (own: Partial<FollowUpDocument>) =>
    factsIn('out_of_date', { documents: [{ ...picture, ...own }] });

  it('is out of date when it is older than its months', () => {
    expect(stale({})).toEqual([
      { name: 'Strategi för tidigt stöd', dated: '2025-05-19', months: 12, since: '2026-05-19' },
    ]);
    expect(stale({ dated: '2025-05-20' })).toEqual([]);
    expect(stale({ staleAfterMonths: 24 })).toEqual([]);
    expect(stale({ staleAfterMonths: null })).toEqual([]);
    expect(stale({ dated: null })).toEqual([]);
    expect(stale({ dated: null, decided: decidedOn('2025-01-01') })).toHaveLength(1);
  });

  it('is not out of date when a newer version is there', () => {
    const newer = { ...picture, id: 'ny', replaces: picture.id, dated: '2026-05-01' };
    expect(factsIn('out_of_date', { documents: [picture, newer] })).toEqual([]);
    // The newer one comes after the edition.
    const later = { ...newer, dated: '2026-06-01' };
    expect(factsIn('out_of_date', { documents: [picture, later] })).toHaveLength(1);
  });

  it('has ended when its validity has and no newer version is there', () => {
    const valid = { from: null, to: '2026-05-10' };
    const ended = sampleDocument({ kind: 'agreement', valid });
    const facts = [{ name: 'Strategi för tidigt stöd', ended: '2026-05-10', days: 10 }];
    expect(factsIn('validity_ended', { documents: [ended] })).toEqual(facts);
    expect(factsIn('validity_ended', { documents: [ended] }, { date: '2026-05-10' })).toEqual([]);
    const newer = sampleDocument({ id: 'ny', replaces: 'strategi' });
    expect(factsIn('validity_ended', { documents: [ended, newer] })).toEqual([]);
    expect(factsIn('validity_ended', { documents: [{ ...ended, kind: 'assignment' }] })).toEqual([]);
  });
});

describe('the chain of lagen (2023:196)', () => {
  const link = (id: string, kind: FollowUpDocument['kind'], dated: string | null, follows: string | null) =>
    sampleDocument({ id, kind, dated, follows, name: id });
  const missing = (...documents: readonly FollowUpDocument[]) => factsIn('chain_incomplete', { documents });

  it('lacks the link that nothing follows a year after', () => {
    const picture = link('lägesbild', 'situation_picture', '2025-05-19', null);
    const position = link('ställningstagande', 'position', '2025-05-19', 'lägesbild');
    const plan = link('åtgärdsplan', 'plan_of_measures', '2025-05-19', 'ställningstagande');
    const evaluation = link('uppföljning', 'evaluation', '2026-01-01', 'åtgärdsplan');
    expect(missing(picture)).toEqual([
      { name: 'lägesbild', dated: '2025-05-19', missing: 'position', since: '2026-05-19' },
    ]);
    expect(missing(picture, position)).toMatchObject([
      { name: 'ställningstagande', missing: 'plan_of_measures' },
    ]);
    expect(missing(picture, position, plan)).toMatchObject([{ name: 'åtgärdsplan', missing: 'evaluation' }]);
    expect(missing(picture, position, plan, evaluation)).toEqual([]);
  });

  it('has a year for each link, and no age without a date', () => {
    expect(missing(link('lägesbild', 'situation_picture', '2025-05-20', null))).toEqual([]);
    expect(missing(link('lägesbild', 'situation_picture', null, null))).toEqual([]);
  });

  it('does not ask for what should follow an earlier version, nor takes another kind for the link', () => {
    const old = link('2024', 'situation_picture', '2024-01-01', null);
    const newer = { ...link('2026', 'situation_picture', '2026-01-01', null), replaces: '2024' };
    expect(missing(old, newer)).toEqual([]);
    expect(missing(old, link('beslut', 'decision', '2024-02-01', '2024'))).toHaveLength(1);
  });
});
