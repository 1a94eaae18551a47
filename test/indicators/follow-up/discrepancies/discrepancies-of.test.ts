import { describe, expect, it } from 'vitest';
import { discrepanciesOf } from '../../../../indicators/follow-up/discrepancies/discrepancies-of.ts';
import { noRegisters } from '../../../../indicators/model/follow-up/registers.ts';
import { sampleDocument, sampleIntervention, sampleUndertaking } from '../../../support/sample-follow-up.ts';

describe('all discrepancies', () => {
  it('are none in empty registers', () => {
    expect(discrepanciesOf({ registers: noRegisters, goals: [], duties: [], date: '2026-05-20' })).toEqual(
      [],
    );
  });

  it('stand in the order of the registers and their entries', () => {
    const registers = {
      ...noRegisters,
      documents: [
        sampleDocument({ id: 'b' }),
        sampleDocument({ id: 'a', valid: { from: null, to: '2026-01-01' } }),
      ],
      undertakings: [
        sampleUndertaking({ id: 'z', document: 'b' }),
        sampleUndertaking({ id: 'y', document: 'b' }),
      ],
      interventions: [sampleIntervention()],
      days: [
        {
          ...{ id: 'd', date: '2026-12-24', what: 'Möte', body: 'namnd' },
          ...{ document: null, confirmed: false },
        },
      ],
    };
    const found = discrepanciesOf({ registers, goals: [], duties: [], date: '2026-05-20' });
    const places = found.map(({ about }) => `${about[0]?.register}/${about[0]?.id}`);
    expect([...new Set(places)]).toEqual([
      'documents/b',
      'documents/a',
      'undertakings/z',
      'undertakings/y',
      'interventions/foraldragrupper',
      'days/d',
    ]);
    // All of one entry stand together.
    expect(places).toEqual([...places].sort((a, b) => places.indexOf(a) - places.indexOf(b)));
  });
});
