import { describe, expect, it } from 'vitest';
import {
  activitiesAmong,
  hasNoMeasure,
  indicatorsBehind,
  isAwaited,
  isBegun,
  isDone,
  isLate,
  isOver,
  isUnknown,
} from '../../../indicators/follow-up/undertaking-progress.ts';
import {
  type Undertaking,
  undertakingKinds,
  undertakingStates,
} from '../../../indicators/model/follow-up/undertaking.ts';
import { sampleKeyFigure, sampleUndertaking } from '../../support/sample-follow-up.ts';

const states = [null, ...undertakingStates];
const inWhich = (is: (undertaking: Undertaking) => boolean) =>
  states.filter((state) => is(sampleUndertaking({ state })));

describe('the state of an undertaking', () => {
  it('says whether it has begun, is done, is over, or nothing', () => {
    expect(inWhich(isBegun)).toEqual(['started', 'ongoing', 'done', 'made_permanent']);
    expect(inWhich(isDone)).toEqual(['done', 'made_permanent']);
    expect(inWhich(isOver)).toEqual(['done', 'not_done', 'made_permanent']);
    expect(inWhich(isUnknown)).toEqual([null]);
  });
});

describe('an undertaking with a last day', () => {
  const on = (date: string, own: Partial<Undertaking> = {}) => {
    const undertaking = sampleUndertaking({ due: '2026-03-15', ...own });
    return [isAwaited(undertaking, date), isLate(undertaking, date)];
  };

  it('is awaited on that day, and late on the day after', () => {
    expect(on('2026-03-15')).toEqual([true, false]);
    expect(on('2026-03-16')).toEqual([false, true]);
  });

  it('is neither without a day, nor once it is over', () => {
    expect(on('2026-03-16', { due: null })).toEqual([false, false]);
    expect(on('2026-03-15', { state: 'not_done' })).toEqual([false, false]);
    expect(on('2026-03-16', { state: 'not_done' })).toEqual([false, false]);
  });

  it('is late with a key figure too, but for a goal: its verdict tells', () => {
    const late = undertakingKinds.filter(
      (kind) => on('2026-03-16', { kind, keyFigures: [sampleKeyFigure()] })[1],
    );
    expect(late).toEqual(['activity', 'recommendation', 'measure']);
  });
});

describe('what follows an undertaking', () => {
  it('is the indicators of its key figures, and then its own', () => {
    const keyFigures = [sampleKeyFigure({ indicator: 'a.first' })];
    expect(indicatorsBehind(sampleUndertaking({ keyFigures, indicators: ['b.second'] }))).toEqual([
      'a.first',
      'b.second',
    ]);
    expect(hasNoMeasure(sampleUndertaking({ keyFigures }))).toBe(false);
    expect(hasNoMeasure(sampleUndertaking({ indicators: ['b.second'] }))).toBe(false);
    expect(hasNoMeasure(sampleUndertaking())).toBe(true);
  });
});

it('counts all that is to be done as activities, and no goal', () => {
  const all = undertakingKinds.map((kind) => sampleUndertaking({ id: kind, kind }));
  expect(activitiesAmong(all).map(({ kind }) => kind)).toEqual(['activity', 'recommendation', 'measure']);
});
