import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dispatch } from '../../../indicators/model/follow-up/dispatch.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import type { FollowUpMaterial, FollowUpView } from '../../../outputs/follow-up/follow-up-view.ts';
import { recipientsView } from '../../../outputs/follow-up/recipients-view.ts';
import { numberedPaper } from '../../../outputs/paper/number-paper.ts';
import { causalWords } from '../../../outputs/wording/causal-words.ts';
import { paperTexts } from '../../support/paper-texts.ts';
import { sampleDispatch } from '../../support/sample-dispatch.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleFollowUp } from '../../support/sample-follow-up.ts';
import { samplePaper } from '../../support/sample-paper.ts';

const { content } = sampleDraft();
const reports = { sv: buildReport(sampleDraft(), 'sv'), en: buildReport(sampleDraft(), 'en') };

function material(dispatches: readonly Dispatch[], language: 'sv' | 'en' = 'sv'): FollowUpMaterial {
  const followUp = sampleFollowUp({
    dispatches,
    bodies: [{ id: 'socialnamnden', name: { sv: 'Socialnämnden', en: 'The social services committee' } }],
    roles: [{ id: 'controller', title: 'Controller', group: null, scope: null }],
  });
  return { content, report: reports[language], followUp };
}

function textsOf(view: FollowUpView | null): string[] {
  if (view === null) return [];
  const { blocks: _, ...frame } = samplePaper();
  return [
    view.title,
    view.lead,
    ...paperTexts(numberedPaper({ ...frame, parts: view.parts, inSwedish: [] })),
  ];
}

const decision = { date: '2026-04-14', paragraph: '§ 24', text: 'Nämnden noterar redovisningen' };

describe('the ledger of recipients', () => {
  it('is not there where nothing has been handed over', () => {
    expect(recipientsView(material([]))).toBeNull();
  });

  it('says who got what, when, under which diarienummer, and what was decided', () => {
    const one = sampleDispatch({
      what: ['Bilaga 1', 'Talepunkter'],
      registryNumber: 'SOCN 2026/041',
      decision,
    });
    expect(textsOf(recipientsView(material([one])))).toEqual([
      'Vem som har fått vad, och vad som beslutades',
      'Här står vem som har fått vilka underlag, vad de beslutade och vad som ska göras sedan. En överlämning är noterad, 1 med beslut.',
      '1 Utgåva 2025-1',
      ...['Mottagare', 'Underlag', 'Lämnat', 'Beslut'],
      'Socialnämnden Dnr SOCN 2026/041',
      'Bilaga 1 och Talepunkter',
      '2 april 2026',
      '14 april 2026, § 24: Nämnden noterar redovisningen.',
    ]);
  });

  it('says that no decision has been noted, never that there was none', () => {
    const texts = textsOf(recipientsView(material([sampleDispatch()])));
    expect(texts).toContain('Inget beslut är noterat');
    expect(texts[1]).toContain('ingen med beslut');
  });

  it('has the release that was handed over last first, and each in its own table', () => {
    const older = sampleDispatch({ id: 'a', release: '2024-1', sent: '2025-04-01' });
    const texts = textsOf(recipientsView(material([older, sampleDispatch()])));
    expect(texts.filter((text) => /Utgåva/.test(text))).toEqual(['1 Utgåva 2025-1', '2 Utgåva 2024-1']);
  });

  it.each([
    [{ done: true, due: '2026-01-01' }, 'Klart'],
    [{ due: null }, 'Inte klart, ingen sista dag är satt'],
    [{ due: '2026-03-16' }, 'Ska vara klart 16 mars 2026'],
    [{ due: '2026-03-15' }, 'Sent, skulle ha varit klart 15 mars 2026'],
  ] as const)('says of an action with %j on 16 March 2026: %s', (own, state) => {
    const one = sampleDispatch({ action: 'Återkom i juni', owner: 'controller', ...own });
    expect(textsOf(recipientsView(material([one]))).slice(-4)).toEqual([
      ...['Återkom i juni', 'Socialnämnden, utgåva 2025-1', 'Controller', state],
    ]);
  });

  it('says when each is to be thought of, the next day first', () => {
    const later = sampleDispatch({ id: 'b', remind: '2027-03-01' });
    const sooner = sampleDispatch({ id: 'a', remind: '2027-02-01', what: ['Bilaga 2'] });
    expect(textsOf(recipientsView(material([later, sooner]))).slice(-3)).toEqual([
      '2 Påminnelser',
      '1 februari 2027: Socialnämnden, Bilaga 2',
      '1 mars 2027: Socialnämnden, Bilaga 1',
    ]);
  });

  it('is told in English too, the words of others as they are', () => {
    const texts = textsOf(recipientsView(material([sampleDispatch({ decision })], 'en'))).join('\n');
    expect(texts).toContain('The social services committee');
    expect(texts).toContain('14 April 2026, § 24: Nämnden noterar redovisningen.');
    expect(texts).toContain('Who got what, and what was decided');
  });

  it('can be told of whatever the ledger holds, in words that claim no cause', () => {
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
    const date = fc.constantFrom('2025-04-01', '2026-03-16', '2027-02-01');
    const dispatches = fc.array(
      fc.record({
        release: fc.constantFrom('2024-1', '2025-1'),
        recipient: fc.constantFrom('socialnamnden', 'okand'),
        what: fc.subarray(['Bilaga 1', 'Bilaga 2']),
        sent: date,
        registryNumber: maybe(fc.constant('SON 2026/273')),
        decision: maybe(
          fc.record({ date, paragraph: maybe(fc.constant('§ 1')), text: fc.constant('Noterar.') }),
        ),
        action: maybe(fc.constant('Återkom')),
        owner: maybe(fc.constantFrom('controller', 'okand')),
        due: maybe(date),
        done: fc.boolean(),
        remind: maybe(date),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(dispatches, fc.constantFrom('sv' as const, 'en' as const), (all, language) => {
        const texts = textsOf(
          recipientsView(
            material(
              all.map((one, i) => sampleDispatch({ ...one, id: `d${i}` })),
              language,
            ),
          ),
        );
        expect(texts.flatMap((text) => causalWords(text, language))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
