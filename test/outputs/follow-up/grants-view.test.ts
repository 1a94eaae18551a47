import { describe, expect, it } from 'vitest';
import type { Grant, GrantRound } from '../../../indicators/model/follow-up/grant.ts';
import { grantsView } from '../../../outputs/follow-up/grants-view.ts';
import { exampleFollowUp, exampleRegisters } from '../../support/example-follow-up.ts';
import { followUpMaterial, viewTables, viewTexts, wordRows } from '../../support/follow-up-material.ts';
import { sampleFollowUp } from '../../support/sample-follow-up.ts';

const view = grantsView(followUpMaterial(exampleFollowUp()));
const [onlyRound, ...noRounds] = exampleRegisters.grantRounds;
const [firstGrant] = exampleRegisters.grants;
if (!onlyRound || noRounds.length > 0 || !firstGrant) throw new Error('the example has one round');
const round: GrantRound = onlyRound;
const grant: Grant = firstGrant;

/** As many grants in a round as there are answers to its first question; null for none given. */
function viewOf(answers: readonly (Grant['recipient'] | null)[], own: Partial<GrantRound> = {}) {
  const grants = answers.map(
    (recipient, i): Grant => ({
      ...grant,
      id: `${i}`,
      recipient: recipient ?? `Tyst ${i}`,
      answeredAs: null,
      countsPersons: false,
      answers: new Map(recipient === null ? [] : [['anvant', 'no']]),
    }),
  );
  return grantsView(followUpMaterial(sampleFollowUp({ grantRounds: [{ ...round, ...own }], grants })));
}

describe('the view of the grants', () => {
  it('tells how many were given, their sum, and how many have answered', () => {
    expect(view?.lead).toBe(
      '3 bidrag har beviljats i en omgång, tillsammans 100\u202f000 kronor. 2 av 3 mottagare har svarat på uppföljningen.',
    );
  });

  it('tells the round: last day, target group, about how many applied, its criteria', () => {
    expect(viewTexts(view)).toEqual(
      expect.arrayContaining([
        'Sista ansökningsdag: 15 september 2025',
        'Målgrupp: Barn 0–9 år',
        'Ansökningar: omkring 20',
        'Beviljat: 100\u202f000 kronor',
        'Svar på uppföljningen: 2 av 3',
        'Tydlig målgrupp',
      ]),
    );
  });

  it('gives each grant with its motivation', () => {
    expect(wordRows(view)[0]).toEqual([
      'Norra biblioteket',
      'Inte angivet',
      '50\u202f000',
      'Belönas för sagostunder på flera språk.',
    ]);
  });

  it('shows an answer in four states, never a blank as a no, and counts each', () => {
    expect(wordRows(view).slice(3)).toEqual([
      ['Norra biblioteket I svaren: Norra skolans bibliotek.', 'Ja', 'Ja/nej'],
      ['Strandskolan Finns bland dem som enligt redovisningen inte har svarat.', 'Nej', 'Ej besvarat'],
      [
        'Förskolan Vinden Finns bland dem som enligt redovisningen inte har svarat.',
        ...['Ej besvarat', 'Ej besvarat'],
      ],
      ['Antal ja', '1', '0'],
      ['Antal nej', '1', '0'],
      ['Antal ja/nej', '0', '1'],
      ['Antal ej besvarat', '1', '2'],
    ]);
  });

  it('does not take an answer that nobody has written down for none', () => {
    const grants = ['Strandskolan', 'Strandens skola'].map(
      (answeredAs, i): Grant => ({
        ...grant,
        ...{ id: `${i}`, recipient: 'Strandskolan', answeredAs, countsPersons: false },
        answers: new Map(i === 0 ? [] : [['anvant', 'unanswered']]),
      }),
    );
    const rows = wordRows(grantsView(followUpMaterial(sampleFollowUp({ grantRounds: [round], grants }))));
    expect(rows.slice(2)).toEqual([
      ['Strandskolan', 'Svaret är inte känt', 'Svaret är inte känt'],
      ['Strandskolan I svaren: Strandens skola.', 'Svaret är inte känt', 'Svaret är inte känt'],
      ['Antal ja', '0', '0'],
      ['Antal nej', '0', '0'],
      ['Antal ja/nej', '0', '0'],
      ['Antal ej besvarat', '0', '0'],
      ['Svaret är inte känt', '2', '2'],
    ]);
  });

  // DOMAIN A26: 12 recipients, of whom 8 have answered.
  it('counts answers by recipient: 8 of 12, and a recipient of two grants once', () => {
    const eight = Array.from({ length: 8 }, (_, i) => `Svarande ${i}`);
    expect(viewOf([...eight, null, null, null, null])?.lead).toContain('8 av 12 mottagare har svarat');
    expect(viewOf(['Strandskolan', 'Strandskolan', null])?.lead).toContain('1 av 2 mottagare har svarat');
  });

  it('takes the sum of the round where single amounts are not known, and tells none where neither is', () => {
    const grants = exampleRegisters.grants.map((one) => ({ ...one, amount: null }));
    const of = (awarded: number | null) =>
      grantsView(followUpMaterial(sampleFollowUp({ grantRounds: [{ ...round, awarded }], grants })));
    expect(of(420000)?.lead).toContain('i en omgång, tillsammans 420\u202f000 kronor.');
    expect(of(null)?.lead).toContain('i en omgång. ');
    expect(viewTexts(of(null))).toContain('Beviljat: Inte angivet');
  });

  it('says that nobody was asked where a round has no questions', () => {
    const unasked = viewOf([null], { questions: [] });
    expect(unasked?.lead).toContain('Mottagarna har inte fått några frågor efteråt.');
    expect(viewTexts(unasked).join('\n')).not.toContain('Svar på uppföljningen');
  });

  it('protects how many took part', () => {
    const cells = viewTables(view)
      .get('bidrag-deltagare-omgang-1')
      ?.rows.map(({ cells }) => cells[0]?.text);
    expect(cells).toEqual(['60', '..']);
  });

  it('shows what does not agree', () => {
    const texts = viewTexts(view);
    expect(texts).toContain('2 Det här stämmer inte överens');
    const told = texts.slice(texts.indexOf('2 Det här stämmer inte överens') + 1).join('\n');
    expect(told).toMatch(/Strandskolan/);
    expect(told).toMatch(/Norra skolans bibliotek/);
    expect(told).not.toContain('Tillsyn av folköl');
  });
});
