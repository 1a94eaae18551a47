import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doneDateOf, dueDateOf, yearlyCycle } from '../../../indicators/follow-up/yearly-cycle.ts';
import type { YearlyStep } from '../../../indicators/model/follow-up/calendar.ts';

const order: YearlyStep = {
  id: 'order',
  kind: 'order',
  what: 'Beställ',
  owner: 'statistiker',
  month: 12,
  day: 1,
  inReferenceYear: true,
  done: [],
};

describe('the yearly cycle', () => {
  it('goes from the day in school in October to the situation picture of the next December', () => {
    expect(yearlyCycle([]).map((step) => `${dueDateOf(step, 2025)} ${step.id}`)).toEqual([
      '2025-10-15 school-day',
      '2025-11-30 definitions',
      '2025-12-15 order',
      '2026-02-15 extract',
      '2026-02-28 load',
      '2026-03-31 draft',
      '2026-04-15 comments',
      '2026-04-30 review',
      '2026-05-07 approve',
      '2026-05-31 committees',
      '2026-06-30 assignments',
      '2026-10-31 plans',
      '2026-12-31 situation-picture',
    ]);
  });

  it('names nobody: whose a step is, the municipality says', () => {
    expect(yearlyCycle([]).filter(({ owner, done }) => owner !== null || done.length > 0)).toEqual([]);
  });

  it('takes the step of the municipality in place of the built-in one of that id, and adds others in their order', () => {
    const enkat = { ...order, id: 'enkat', month: 10, day: 20 };
    const steps = yearlyCycle([order, enkat]);
    expect(steps.slice(0, 4).map(({ id }) => id)).toEqual(['school-day', 'enkat', 'definitions', 'order']);
    expect(steps.find(({ id }) => id === 'order')).toBe(order);
    expect(steps).toHaveLength(14);
  });
});

describe('when a step was done', () => {
  it('belongs to the round whose last day is nearest, early or late', () => {
    const done = ['2024-12-20', '2025-11-12', '2026-04-02'];
    const step = { ...order, done };
    expect(doneDateOf(step, 2023)).toBeNull();
    expect(doneDateOf(step, 2024)).toBe('2024-12-20');
    expect(doneDateOf(step, 2025)).toBe('2026-04-02');
    expect(doneDateOf(step, 2026)).toBeNull();
  });

  it('belongs to the earlier of two rounds when it lies half a year from both', () => {
    const step = { ...order, done: ['2028-06-01'] };
    expect([2027, 2028].map((year) => doneDateOf(step, year))).toEqual(['2028-06-01', null]);
  });

  it('is one round and no other, whatever the date and the step', () => {
    const days = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    const steps = fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      inReferenceYear: fc.boolean(),
    });
    fc.assert(
      fc.property(days, steps, (day, own) => {
        const date = day.toISOString().slice(0, 10);
        const step = { ...order, ...own, done: [date] };
        const rounds = Array.from({ length: 26 }, (_, i) => 2012 + i);
        expect(rounds.filter((year) => doneDateOf(step, year) !== null)).toHaveLength(1);
      }),
    );
  });
});
