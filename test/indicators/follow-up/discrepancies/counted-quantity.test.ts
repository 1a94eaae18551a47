import { describe, expect, it } from 'vitest';
import { countedQuantity } from '../../../../indicators/follow-up/discrepancies/counted-quantity.ts';
import type { Quantity } from '../../../../indicators/model/follow-up/claim.ts';
import type { GrantRound } from '../../../../indicators/model/follow-up/grant.ts';
import { noRegisters } from '../../../../indicators/model/follow-up/registers.ts';
import { sampleDocument } from '../../../support/sample-follow-up.ts';

function round(id: string, applications: GrantRound['applications']): GrantRound {
  return {
    ...{ id, name: id, document: null, closed: null, targetGroup: null },
    ...{ criteria: [], applications, awarded: null, questions: [] },
  };
}

const area = (id: string, directions: readonly string[]) => ({
  ...{ id, name: id, group: null },
  directions: directions.map((name) => ({ id: name, name })),
});

const registers = {
  ...noRegisters,
  costTables: [
    {
      ...{ id: 't', name: 'Kostnader', document: null, printedTotal: 99, setAside: null },
      rows: [
        { label: 'Lokal', amount: 40 },
        { label: 'Tryck', amount: null },
        { label: 'Kaffe', amount: 2 },
      ],
    },
  ],
  grantRounds: [
    round('a', { number: 12, approximate: false }),
    round('b', { number: 10, approximate: true }),
    round('c', null),
  ],
  documents: [
    sampleDocument({ id: 'all', areas: [area('A', ['1', '2']), area('B', ['3'])] }),
    sampleDocument({ id: 'some', areas: [area('A', ['1']), area('B', [])] }),
    sampleDocument({ id: 'none' }),
  ],
};

const count = (quantity: Quantity) => {
  const counted = countedQuantity(quantity, registers);
  return counted && [counted.number, counted.approximate];
};

describe('what can be counted', () => {
  it('is the sum of the rows, whatever total is printed', () => {
    expect(count({ kind: 'cost_total', table: 't' })).toEqual([42, false]);
    expect(count({ kind: 'cost_total', table: 'x' })).toBeNull();
  });

  it('is a row that has an amount; blank is not zero', () => {
    expect(count({ kind: 'cost_row', table: 't', label: 'Lokal' })).toEqual([40, false]);
    expect(count({ kind: 'cost_row', table: 't', label: 'Tryck' })).toBeNull();
    expect(count({ kind: 'cost_row', table: 't', label: 'Te' })).toBeNull();
  });

  it('is applications of rounds that all are known, about as sure as the least sure', () => {
    expect(count({ kind: 'applications', rounds: ['a'] })).toEqual([12, false]);
    expect(count({ kind: 'applications', rounds: ['a', 'b'] })).toEqual([22, true]);
    expect(count({ kind: 'applications', rounds: ['a', 'c'] })).toBeNull();
    expect(count({ kind: 'applications', rounds: [] })).toBeNull();
  });

  it('is grants of rounds that are there, none of them too', () => {
    expect(count({ kind: 'grants_count', rounds: ['a', 'b'] })).toEqual([0, false]);
    expect(count({ kind: 'grants_count', rounds: ['a', 'x'] })).toBeNull();
  });

  it('is areas, and directions where every area has some', () => {
    expect(count({ kind: 'areas', document: 'some' })).toEqual([2, false]);
    expect(count({ kind: 'directions', document: 'all' })).toEqual([3, false]);
    expect(count({ kind: 'directions', document: 'some' })).toBeNull();
    expect(count({ kind: 'areas', document: 'none' })).toBeNull();
    expect(count({ kind: 'directions', document: 'x' })).toBeNull();
  });
});
