import { describe, expect, it } from 'vitest';
import { type Discrepancy, discrepancyKinds } from '../../../indicators/model/follow-up/discrepancy.ts';
import { languages } from '../../../indicators/model/text.ts';
import { discrepancySentence } from '../../../outputs/follow-up/discrepancy-sentence.ts';
import { causalWords } from '../../../outputs/wording/causal-words.ts';
import { discrepancyCase } from '../../support/discrepancy-case.ts';
import { followedUp } from '../../support/followed-up.ts';

const { registers, goals } = discrepancyCase;
const { discrepancies } = followedUp(registers, 'sv', { goals }).followUp;

const told = (kind: Discrepancy['kind'], language: 'sv' | 'en' = 'sv') =>
  discrepancies.filter((one) => one.kind === kind).map((one) => discrepancySentence(one, language));

describe('the sentence of a discrepancy', () => {
  it('exists for every kind, and the registers of this test carry every kind', () => {
    for (const kind of discrepancyKinds) {
      expect(told(kind), kind).not.toEqual([]);
      expect(told(kind, 'en'), kind).not.toEqual([]);
    }
  });

  it.each<[Discrepancy['kind'], string]>([
    ['owner_missing', 'Ansvarig saknas för ”Strategin”.'],
    ['follow_up_missing', 'Det står inte hur ”Avtalet” ska följas upp.'],
    ['follow_up_owner_missing', 'Ingen är utsedd att följa upp ”Strategin”.'],
    ['use_missing', 'Det står inte vad uppföljningen av ”Strategin” ska användas till.'],
    ['decision_missing', 'Det står inte vem som har beslutat om ”Beslutet om platsen”.'],
    ['no_measure', 'Inget mått är angivet för ”Fler deltar” i Strategin.'],
    ['key_figure_missing', 'Målet ”Fler deltar” i Strategin saknar nyckeltal.'],
    ['state_missing', 'Det står inte hur det går med ”Fler deltar” i Strategin.'],
    ['level_missing', 'Förebyggande nivå är inte angiven för ”En handbok tas fram” i Strategin.'],
    [
      'basis_missing',
      'Det står inte om insatsen ”Föräldragrupper” (2025) vilar på avtal eller beslut, eller är informell.',
    ],
    [
      'overdue',
      '”En handbok tas fram” i Strategin skulle ha varit klart senast den 15 mars 2026 och är 1 dag sent.',
    ],
    [
      'report_overdue',
      'Rapporten år 3 om ”Strategin” skulle ha lämnats senast den 23 september 2022 och är 1\u202f270 dagar sen.',
    ],
    [
      'report_given_late',
      'Rapporten år 1 om ”Strategin” skulle lämnas senast den 23 september 2020 och lämnades den 10 november 2020, 48 dagar efter.',
    ],
    [
      'out_of_date',
      '”Lägesbilden” är från den 15 januari 2024 och ska förnyas efter 12 månader: senast den 15 januari 2025.',
    ],
    [
      'validity_ended',
      '”Handlingsplanen” gällde till och med den 31 december 2024, och ingen ny version är registrerad.',
    ],
    [
      'contradictory_answer',
      'Ekens förskola (Omgång 1) har svarat på 1 av 1 frågor, men står också bland dem som inte har svarat.',
    ],
    ['unanswered', 'Bokhallens klubb (Omgång 1) har inte svarat på någon fråga.'],
    [
      'sum_differs',
      'I ”Kostnaderna” står summan 600\u202f000 kr, men raderna blir 558\u202f000 kr. Skillnaden är 42\u202f000 kr. En rad är tom.',
    ],
    [
      'number_differs',
      'Om kostnaderna i ”Kostnaderna” står ”ca 500 000 kr” (Sammanfattning). Enligt registren är det 558\u202f000 kr. Skillnaden är 58\u202f000 kr.',
    ],
    [
      'property_differs',
      'Om huvudman för Mini-Maria står ”Mini-Maria (Landstinget)” (S0), men också ”Mini-Maria Välfärd samhällsservice” (S4).',
    ],
    [
      'reference_leads_nowhere',
      'S4, 3.2 hänvisar till bilaga 7.21, som inte finns: ”I bilaga 7.21 framgår”.',
    ],
    ['name_variant', 'Samma sak verkar skrivas på flera sätt: ”ANDT-programmet” och ”ANTD-programmet”.'],
    ['holiday', '”Arbetsutskott” är satt till den 24 december 2026, som är julafton.'],
    [
      'baseline_differs',
      'För målet ”Färre utreds” anger dokumentet utgångsvärdet 12,3 år 2022, men det publicerade värdet är 20.',
    ],
    [
      'target_below_detectable',
      'Målet ”Färre utreds” är en förändring på 5 procent till år 2027. Den minsta som skulle synas säkert är 12,5 procent.',
    ],
    [
      'chain_incomplete',
      '”Lägesbilden” är från den 15 januari 2024. Nästa steg, ställningstagande, saknas i registret.',
    ],
  ])('says what %s is', (kind, sentence) => {
    expect(told(kind)).toContain(sentence);
  });

  it('shows both readings of a contradiction word for word, in both languages', () => {
    for (const language of languages) {
      expect(told('number_differs', language).join()).toMatch(/ca 500 000 kr.*558\u202f000/);
      expect(told('property_differs', language).join()).toMatch(
        /Mini-Maria \(Landstinget\).*S0.*Mini-Maria Välfärd samhällsservice.*S4/,
      );
    }
  });

  it('sets two texts against each other where the registers cannot count', () => {
    const says = (id: string, source: string, number: number) => ({
      ...{ id, source, document: null, quote: `${number} inriktningar` },
      says: {
        ...{ of: 'quantity' as const, number, approximate: false },
        quantity: { kind: 'directions' as const, document: 'strategin' },
      },
    });
    const [found] = followedUp({
      claims: [says('en', 'S2, bakgrund', 4), says('tva', 'S2, utredning', 16)],
    }).followUp.discrepancies;
    expect(found && discrepancySentence(found, 'sv')).toBe(
      'Om antalet inriktningar i ”strategin” står ”16 inriktningar” (S2, utredning), men också ”4 inriktningar” (S2, bakgrund). Skillnaden är 12.',
    );
  });

  it('tells of providers, rounds and weekends in words of their own', () => {
    const report = {
      ...{ id: 'r', provider: 'Mottagningen', activity: 'Råd och stöd', document: null, owner: null },
      ...{ due: '2026-01-31', received: null },
    };
    const saturday = {
      ...{ id: 'd', date: '2026-03-28', what: 'Möte', body: 'kf', document: null, confirmed: false },
    };
    const round = discrepancyCase.registers.grantRounds ?? [];
    const silent = (discrepancyCase.registers.grants ?? [])
      .filter(({ id }) => id === 'bo')
      .map((grant) => ({ ...grant, listedAsSilent: false }));
    const { followUp } = followedUp({
      ...{ providerReports: [report], days: [saturday], grantRounds: round, grants: silent },
    });
    expect(followUp.discrepancies.map((one) => discrepancySentence(one, 'sv'))).toEqual([
      'Den enda som fick bidrag i ”Omgång 1” har inte svarat.',
      'Ingen är utsedd att ta emot redovisningen av ”Råd och stöd” från Mottagningen.',
      'Redovisningen av ”Råd och stöd” från Mottagningen skulle ha lämnats senast den 31 januari 2026 och är 44 dagar sen.',
      '”Möte” är satt till den 28 mars 2026, som är en lördag.',
    ]);
  });

  it('claims no cause in any language', () => {
    for (const language of languages)
      for (const one of discrepancies)
        expect(causalWords(discrepancySentence(one, language), language)).toEqual([]);
  });

  it('stops where a fact is lacking', () => {
    const broken: Discrepancy = { kind: 'overdue', about: [], facts: { name: 'Något' }, committees: [] };
    expect(() => discrepancySentence(broken, 'sv')).toThrow('lacks the fact due');
  });
});
