import { describe, expect, it } from 'vitest';
import { EntryCommittees, together } from '../../../../indicators/model/follow-up/entry-committees.ts';
import { noRegisters } from '../../../../indicators/model/follow-up/registers.ts';
import { sampleDocument, sampleIntervention, sampleUndertaking } from '../../../support/sample-follow-up.ts';

const own = sampleUndertaking({ id: 'own', committees: ['b'] });
const inherited = sampleUndertaking({ id: 'inherited' });
const whose = new EntryCommittees({
  ...noRegisters,
  documents: [sampleDocument({ committees: ['a'] })],
  undertakings: [own, inherited],
});

function activity(document: string | null, undertaking: string | null) {
  return {
    ...{ id: 'x', document, undertaking, what: 'Föreläsning', dates: [], times: 1 },
    ...{ participants: 'unknown' as const, note: null },
  };
}

describe('whose an entry is', () => {
  it('is that of its document, and everybody’s without one', () => {
    expect(whose.ofDocument('strategi')).toEqual(['a']);
    expect(whose.ofDocument(null)).toEqual([]);
    expect(whose.ofDocument('unknown')).toEqual([]);
  });

  it('is its own before that of the document', () => {
    expect(whose.ofUndertaking(own)).toEqual(['b']);
    expect(whose.ofUndertaking(inherited)).toEqual(['a']);
  });

  it('is, of an activity, that of its undertaking before that of its document', () => {
    expect(whose.ofActivity(activity('strategi', 'own'))).toEqual(['b']);
    expect(whose.ofActivity(activity('strategi', 'unknown'))).toEqual(['a']);
    expect(whose.ofActivity(activity(null, null))).toEqual([]);
  });

  it('is, of an intervention, that of the body that pays', () => {
    expect(whose.ofIntervention(sampleIntervention({ financedBy: 'b', document: 'strategi' }))).toEqual([
      'b',
    ]);
    expect(whose.ofIntervention(sampleIntervention({ document: 'strategi' }))).toEqual(['a']);
  });
});

describe('whose several things together are', () => {
  it('is that of each, once, and everybody’s as soon as one of them is', () => {
    expect(
      together([
        ['a', 'b'],
        ['b', 'c'],
      ]),
    ).toEqual(['a', 'b', 'c']);
    expect(together([['a'], []])).toEqual([]);
  });
});
