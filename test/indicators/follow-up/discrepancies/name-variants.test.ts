import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNameVariant } from '../../../../indicators/follow-up/discrepancies/names/is-name-variant.ts';
import { partsOf } from '../../../../indicators/follow-up/discrepancies/names/name-parts.ts';
import { sampleDocument, sampleIntervention } from '../../../support/sample-follow-up.ts';
import { discrepanciesIn, factsIn } from './find-discrepancies.ts';
import { slippedNames } from './names/slipped-name.ts';

const body = (id: string, sv: string) => ({ id, name: { sv, en: id } });

describe('names of one thing', () => {
  it('are told once for all ways, with everything that carries any of them', () => {
    const interventions = ['Boo folkets hus', 'Boo folket hus', 'Boo folkets hus'].map((provider, i) =>
      sampleIntervention({ id: `${i}`, name: `Insats ${i}`, provider, financedBy: i === 0 ? 'a' : 'b' }),
    );
    expect(discrepanciesIn('name_variant', { interventions })).toEqual([
      {
        kind: 'name_variant',
        about: ['0', '1', '2'].map((id) => ({ register: 'interventions', id })),
        facts: { name: 'Boo folkets hus', names: 'Boo folkets hus · Boo folket hus' },
        committees: ['a', 'b'],
      },
    ]);
  });

  it('are one group when one name links two', () => {
    const parties = ['Ektorps skolenhet', 'Ektrops skolehnet', 'Ektorps skolehnet'];
    expect(factsIn('name_variant', { documents: [sampleDocument({ parties })] })).toEqual([
      { name: 'Ektorps skolenhet', names: parties.join(' · ') },
    ]);
  });

  it('hold committees against the parties that name them', () => {
    const documents = [
      sampleDocument({ parties: ['socialnämnden', 'Utbildningnämnden'], committees: ['a'] }),
    ];
    const bodies = [body('a', 'Socialnämnden'), body('b', 'Utbildningsnämnden')];
    expect(discrepanciesIn('name_variant', { bodies, documents })).toMatchObject([
      { facts: { names: 'Utbildningsnämnden · Utbildningnämnden' }, committees: [] },
    ]);
  });

  it('are those that the register says to be one, however little they are alike', () => {
    const documents = [sampleDocument({ name: 'ANDT-strategin', spellings: ['Drogstrategin'] })];
    expect(factsIn('name_variant', { documents })).toMatchObject([
      { names: 'ANDT-strategin · Drogstrategin' },
    ]);
  });

  it('do not hold a document against an intervention, nor one against its next year', () => {
    const documents = [sampleDocument({ name: 'Föräldragruppen' })];
    const interventions = [2024, 2025].map((year) => sampleIntervention({ year, name: 'Föräldragrupper' }));
    expect(factsIn('name_variant', { documents, interventions })).toEqual([]);
  });

  it('are the same ways together as where every name is held against all others', () => {
    const several = fc.array(slippedNames(3), { minLength: 1, maxLength: 6 }).map((lists) => lists.flat());
    fc.assert(
      fc.property(several, (providers) => {
        const interventions = providers.map((provider, i) =>
          sampleIntervention({ id: `${i}`, name: `Insats ${i}`, provider }),
        );
        const found = discrepanciesIn('name_variant', { interventions }).map(({ about }) =>
          about.map(({ id }) => Number(id)),
        );
        expect(found).toEqual(groupsByAllPairs(providers));
      }),
      { numRuns: 300 },
    );
  });
});

/** Places of names that hang together and are written in more than one way: whatever is linked takes the least place. */
function groupsByAllPairs(names: readonly string[]): number[][] {
  const all = names.map((name) => ({
    way: name.toLowerCase().replace(/\s+/g, ' ').trim(),
    parts: partsOf(name),
  }));
  const linked = all.map((one) =>
    all.flatMap((other, at) => (one.way === other.way || isNameVariant(one.parts, other.parts) ? [at] : [])),
  );
  const places = [...names.keys()];
  let least: readonly number[] = places;
  for (let settled = false; !settled; ) {
    const before = least;
    least = linked.map((others) => Math.min(...others.map((at) => before[at] ?? at)));
    settled = least.every((place, at) => place === before[at]);
  }
  return places
    .map((first) => places.filter((at) => least[at] === first))
    .filter((group) => new Set(group.map((at) => all[at]?.way)).size > 1);
}
