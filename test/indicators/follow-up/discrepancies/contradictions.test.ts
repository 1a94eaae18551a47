import { describe, expect, it } from 'vitest';
import type { PlannedDay } from '../../../../indicators/model/follow-up/calendar.ts';
import type { Claim, ClaimContent } from '../../../../indicators/model/follow-up/claim.ts';
import type { CostTable } from '../../../../indicators/model/follow-up/cost-table.ts';
import type { Grant, GrantAnswer, GrantRound } from '../../../../indicators/model/follow-up/grant.ts';
import { sampleDocument } from '../../../support/sample-follow-up.ts';
import { discrepanciesIn, factsIn } from './find-discrepancies.ts';

// The eleven contradictions of the founding documents, DOMAIN.md 1.8, and each of them put right.

const questions = ['used', 'result', 'knowledge', 'continues'].map((id) => ({ id, text: id }));

function round(id: string, closed: string): GrantRound {
  return {
    ...{ id, name: `Stimulansbidrag ${id}`, document: null, closed, targetGroup: null },
    ...{ criteria: [], applications: null, awarded: null, questions },
  };
}

const rounds = [round('1', '2013-09-15'), round('2', '2014-01-31')];

function grant(name: string, amount: number, answer: GrantAnswer, own: Partial<Grant> = {}): Grant {
  return {
    ...{ id: name, round: amount === 40_000 ? '2' : '1', recipient: name, answeredAs: null, project: null },
    ...{ amount, motivation: null, listedAsSilent: answer === 'unanswered', countsPersons: false },
    answers: new Map(questions.map(({ id }) => [id, answer])),
    ...own,
  };
}

/** Twelve: 3 × 50 000 + 6 × 25 000 and 3 × 40 000 are 420 000; eight have answered. */
const grants = [
  grant('Fisksätra bibliotek', 50_000, 'yes'),
  grant('Boo folkets hus', 50_000, 'unanswered'),
  grant('Ektorps skolenhet', 50_000, 'yes'),
  grant('Kummelnäs förskola', 25_000, 'unanswered'),
  grant('Björknäs skola', 25_000, 'unanswered'),
  grant('Förskolan Kul', 25_000, 'unanswered'),
  grant('Myrans öppna verksamhet', 25_000, 'yes'),
  grant('Kyrkan i dalen', 25_000, 'yes'),
  grant('Idrottsföreningen', 25_000, 'partly'),
  grant('Sjöskolan', 40_000, 'yes'),
  grant('Fritidsgården Vågen', 40_000, 'no'),
  grant('Familjens hus', 40_000, 'yes'),
];

const costs: CostTable = {
  ...{ id: 'kostnader', name: 'Kostnader', document: null, printedTotal: 558_000, setAside: 3_000_000 },
  rows: [
    { label: 'Samlad statistik', amount: 39_000 },
    { label: 'Stimulansbidrag', amount: 452_000 },
    { label: 'Föreläsningar', amount: 67_000 },
    { label: 'Tydlig och lättillgänglig information', amount: null },
  ],
};

function claim(id: string, quote: string, says: ClaimContent): Claim {
  return { id, source: `källa ${id}`, document: null, quote, says };
}

function quantity(
  quantity: Extract<ClaimContent, { of: 'quantity' }>['quantity'],
  number: number,
  approximate = false,
) {
  return { of: 'quantity' as const, quantity, number, approximate };
}

describe('the contradictions of the founding documents', () => {
  it('1: ca 500 000 kr, where the costs are 558 000 kr', () => {
    const said = (number: number) => [
      claim('1', `ca ${number} kr`, quantity({ kind: 'cost_total', table: 'kostnader' }, number, true)),
    ];
    expect(factsIn('number_differs', { costTables: [costs], claims: said(500_000) })).toEqual([
      {
        ...{ quantity: 'cost_total', of: 'Kostnader', said: 500_000, approximate: 1, counted: 558_000 },
        ...{ difference: -58_000, quote: 'ca 500000 kr', source: 'källa 1' },
      },
    ]);
    expect(factsIn('number_differs', { costTables: [costs], claims: said(560_000) })).toEqual([]);
    // The table itself adds up.
    expect(factsIn('sum_differs', { costTables: [costs] })).toEqual([]);
  });

  it('1: ca 500 000 kr is no contradiction of 498 000 kr', () => {
    const rows = costs.rows.map((row) => (row.amount === 452_000 ? { ...row, amount: 392_000 } : row));
    const says = quantity({ kind: 'cost_total', table: 'kostnader' }, 500_000, true);
    const claims = [claim('1', 'ca 500 000 kr', says)];
    expect(factsIn('number_differs', { costTables: [{ ...costs, rows }], claims })).toEqual([]);
    const exact = [claim('1', '500 000 kr', { ...says, approximate: false })];
    expect(factsIn('number_differs', { costTables: [{ ...costs, rows }], claims: exact })).toHaveLength(1);
  });

  it('2: grants of 420 000 kr, where the row of costs says 452 000 kr', () => {
    const claims = [
      claim('2', 'Stimulansbidrag 452 000', quantity({ kind: 'grants_sum', rounds: ['1', '2'] }, 452_000)),
    ];
    expect(discrepanciesIn('number_differs', { grantRounds: rounds, grants, claims })).toMatchObject([
      {
        facts: {
          said: 452_000,
          counted: 420_000,
          difference: 32_000,
          of: 'Stimulansbidrag 1, Stimulansbidrag 2',
        },
        about: [
          { register: 'claims', id: '2' },
          { register: 'grantRounds', id: '1' },
          { register: 'grantRounds', id: '2' },
        ],
      },
    ]);
    const right = [...grants, grant('Ängens förskola', 32_000, 'yes')];
    expect(factsIn('number_differs', { grantRounds: rounds, grants: right, claims })).toEqual([]);
  });

  it('3: Ektorps skolenhet has answered, and is listed as silent', () => {
    const listed = grants.map((one) =>
      one.recipient === 'Ektorps skolenhet' ? { ...one, listedAsSilent: true } : one,
    );
    expect(factsIn('contradictory_answer', { grantRounds: rounds, grants: listed })).toEqual([
      { name: 'Ektorps skolenhet', round: 'Stimulansbidrag 1', answered: 4, questions: 4 },
    ]);
    // Of twelve recipients eight have answered, so four have not.
    expect(factsIn('unanswered', { grantRounds: rounds, grants: listed }).map(({ name }) => name)).toEqual([
      'Boo folkets hus',
      'Kummelnäs förskola',
      'Björknäs skola',
      'Förskolan Kul',
    ]);
    expect(factsIn('contradictory_answer', { grantRounds: rounds, grants })).toEqual([]);
  });

  it('4: Fisksätra bibliotek has answered as Fisksätraskolans bibliotek', () => {
    const answeredAs = 'Fisksätraskolans bibliotek';
    const declared = grants.map((one) =>
      one.recipient === 'Fisksätra bibliotek' ? { ...one, answeredAs } : one,
    );
    const facts = [
      { name: 'Fisksätra bibliotek', names: 'Fisksätra bibliotek · Fisksätraskolans bibliotek' },
    ];
    expect(factsIn('name_variant', { grantRounds: rounds, grants: declared })).toEqual(facts);
    // Also where nobody has said that they are one.
    const undeclared = [...grants, grant(answeredAs, 25_000, 'yes')];
    expect(factsIn('name_variant', { grantRounds: rounds, grants: undeclared })).toEqual(facts);
    expect(factsIn('name_variant', { grantRounds: rounds, grants })).toEqual([]);
  });

  it('5: bilaga 7.21 and bilaga 2 do not exist', () => {
    const existing = ['bilaga 7.1', 'bilaga 7.2', 'bilaga 7.3'];
    const refers = (id: string, to: string) =>
      claim(id, `I ${to} redovisas`, { of: 'reference', to, existing });
    const claims = [refers('a', 'bilaga 7.21'), refers('b', 'bilaga 2')];
    expect(factsIn('reference_leads_nowhere', { claims })).toEqual([
      { to: 'bilaga 7.21', quote: 'I bilaga 7.21 redovisas', source: 'källa a' },
      { to: 'bilaga 2', quote: 'I bilaga 2 redovisas', source: 'källa b' },
    ]);
    const right = [refers('a', 'Bilaga 7.1'), refers('b', 'bilaga  7.2')];
    expect(factsIn('reference_leads_nowhere', { claims: right })).toEqual([]);
  });

  it('6: Mini-Maria is the region’s, and the municipality’s', () => {
    const belongs = (id: string, subject: string, value: string) =>
      claim(id, `${subject} (${value})`, { of: 'property', subject, property: 'huvudman', value });
    const claims = [
      belongs('a', 'Mini-Maria', 'Landstinget'),
      belongs('b', 'Mini-Maria', 'Välfärd samhällsservice'),
    ];
    expect(factsIn('property_differs', { claims })).toEqual([
      {
        ...{ subject: 'Mini-Maria', property: 'huvudman' },
        ...{ said: 'Välfärd samhällsservice', source: 'källa b' },
        quote: 'Mini-Maria (Välfärd samhällsservice)',
        ...{ otherSaid: 'Landstinget', otherQuote: 'Mini-Maria (Landstinget)', otherSource: 'källa a' },
      },
    ]);
    const right = [belongs('a', 'Mini-Maria', 'Landstinget'), belongs('b', 'Mini-Maria', 'landstinget')];
    expect(factsIn('property_differs', { claims: right })).toEqual([]);
  });

  it('6: the same under MiniMaria, of which the spelling is told too', () => {
    const says = { of: 'property' as const, property: 'huvudman' };
    const claims = [
      claim('a', 'MiniMaria', { ...says, subject: 'MiniMaria', value: 'Landstinget' }),
      claim('b', 'Mini-Maria', { ...says, subject: 'Mini-Maria', value: 'Välfärd samhällsservice' }),
    ];
    expect(factsIn('property_differs', { claims })).toHaveLength(1);
    expect(factsIn('name_variant', { claims })).toEqual([
      { name: 'MiniMaria', names: 'MiniMaria · Mini-Maria' },
    ]);
  });

  it('7: ANDT, ANTD, ANDTstrategi and ANDTS', () => {
    const declared = sampleDocument({
      name: 'ANDT-strategin',
      spellings: ['ANTD-strategin', 'ANDTstrategi', 'ANDTS-strategin'],
    });
    const names = 'ANDT-strategin · ANTD-strategin · ANDTstrategi · ANDTS-strategin';
    const facts = [{ name: 'ANDT-strategin', names }];
    expect(factsIn('name_variant', { documents: [declared] })).toEqual(facts);
    const undeclared = [declared.name, ...declared.spellings].map((name, i) =>
      sampleDocument({ id: `${i}`, name }),
    );
    expect(factsIn('name_variant', { documents: undeclared })).toEqual(facts);
    expect(factsIn('name_variant', { documents: [{ ...declared, spellings: [] }] })).toEqual([]);
  });

  it('7: the four letters alone', () => {
    const claims = ['ANDT', 'ANTD', 'ANDTS'].map((subject) =>
      claim(subject, subject, { of: 'property', subject, property: 'version', value: '1' }),
    );
    expect(factsIn('name_variant', { claims })).toEqual([{ name: 'ANDT', names: 'ANDT · ANTD · ANDTS' }]);
  });

  it('8: the mapping is financed by socialnämnden, or by social- respektive äldrenämnden', () => {
    const financed = (id: string, value: string) =>
      claim(id, `finansierade av ${value}`, {
        of: 'property',
        subject: 'Kartläggning 2015',
        property: 'finansiär',
        value,
      });
    const claims = [financed('a', 'socialnämnden'), financed('b', 'social- respektive äldrenämnden')];
    expect(factsIn('property_differs', { claims })).toMatchObject([
      { said: 'social- respektive äldrenämnden', otherSaid: 'socialnämnden' },
    ]);
    const right = [financed('a', 'socialnämnden'), financed('b', 'Socialnämnden')];
    expect(factsIn('property_differs', { claims: right })).toEqual([]);
  });

  it('9: four directions in all, or four in each of four areas', () => {
    const says = (id: string, number: number) =>
      claim(id, `${number} inriktningar`, quantity({ kind: 'directions', document: 'strategi' }, number));
    const area = (id: string, directions: number) => ({
      ...{ id, name: `Målområde ${id}`, group: null },
      directions: Array.from({ length: directions }, (_, i) => ({
        id: `${id}${i}`,
        name: `Inriktning ${i}`,
      })),
    });
    // Only the first area is named with its directions: the registers cannot tell, so the texts meet.
    const known = [sampleDocument({ areas: [area('A', 4), area('B', 0), area('C', 0), area('D', 0)] })];
    const both = [says('a', 4), says('b', 16)];
    expect(discrepanciesIn('number_differs', { documents: known, claims: both })).toMatchObject([
      {
        about: [
          { register: 'claims', id: 'b' },
          { register: 'claims', id: 'a' },
        ],
        facts: {
          said: 16,
          otherSaid: 4,
          quote: '16 inriktningar',
          otherQuote: '4 inriktningar',
          difference: 12,
        },
      },
    ]);
    const all = [sampleDocument({ areas: ['A', 'B', 'C', 'D'].map((id) => area(id, 4)) })];
    expect(factsIn('number_differs', { documents: all, claims: both })).toMatchObject([
      { said: 4, counted: 16 },
    ]);
    expect(factsIn('number_differs', { documents: all, claims: [says('a', 16), says('b', 16)] })).toEqual([]);
    expect(factsIn('number_differs', { documents: known, claims: [says('a', 4), says('b', 4)] })).toEqual([]);
  });

  it('10: a committee meets on 24 December', () => {
    const meeting: PlannedDay = {
      ...{ id: 'au', date: '2023-12-24', what: 'Gemensamt arbetsutskott', body: 'arbetsutskott' },
      ...{ document: null, confirmed: false },
    };
    expect(factsIn('holiday', { days: [meeting] })).toEqual([
      {
        ...{ name: 'Gemensamt arbetsutskott', date: '2023-12-24', off: 'eve' },
        ...{ dayNameSv: 'julafton', dayNameEn: 'Christmas Eve' },
      },
    ]);
    expect(factsIn('holiday', { days: [{ ...meeting, confirmed: true }] })).toEqual([]);
    expect(factsIn('holiday', { days: [{ ...meeting, date: '2023-11-07' }] })).toEqual([]);
  });

  it('11: about twenty ideas, where twelve grants were given', () => {
    const said = (kind: 'grants_count' | 'applications') => [
      claim('11', 'Endast ett 20-tal idéer', quantity({ kind, rounds: ['1', '2'] }, 20, true)),
    ];
    expect(
      factsIn('number_differs', { grantRounds: rounds, grants, claims: said('grants_count') }),
    ).toMatchObject([{ quantity: 'grants_count', said: 20, counted: 12 }]);
    // Ideas are applications. How many there were in each round nobody has said, or twenty in all.
    expect(factsIn('number_differs', { grantRounds: rounds, grants, claims: said('applications') })).toEqual(
      [],
    );
    const [first, second] = rounds.map((one, i) => ({
      ...one,
      applications: { number: i === 0 ? 13 : 7, approximate: false },
    }));
    const counted = first && second ? [first, second] : [];
    expect(factsIn('number_differs', { grantRounds: counted, grants, claims: said('applications') })).toEqual(
      [],
    );
  });

  it('11: two texts say two numbers of the same rounds, in whatever order they name them', () => {
    const said = (id: string, number: number, of: readonly string[]) =>
      claim(id, `${number} idéer`, quantity({ kind: 'applications', rounds: of }, number));
    const claims = [said('a', 20, ['1', '2']), said('b', 30, ['2', '1']), said('c', 40, ['1'])];
    expect(factsIn('number_differs', { grantRounds: rounds, claims })).toMatchObject([
      { said: 30, otherSaid: 20 },
    ]);
  });

  it('none of them is seen in registers that have none', () => {
    const kinds = [
      ...(['number_differs', 'sum_differs', 'contradictory_answer', 'name_variant'] as const),
      ...(['property_differs', 'reference_leads_nowhere', 'holiday'] as const),
    ];
    for (const kind of kinds) {
      expect(factsIn(kind, { grantRounds: rounds, grants, costTables: [costs] }), kind).toEqual([]);
    }
  });
});
