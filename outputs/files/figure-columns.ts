import { type DataColumn, described, textColumn as text } from './data-column.ts';

export type FigureColumn = 'measure' | 'value' | 'lower' | 'upper' | 'unit' | 'status' | 'flags' | 'reason';

/** Words, never signs: a sign means one thing to SCB and another to Kolada. */
export const statusWords = {
  published: 'uppgiften redovisas',
  withheld: 'redovisas inte av sekretesskäl',
  not_applicable: 'kan inte förekomma',
  missing: 'saknas (bortfall)',
  pending: 'ännu inte tillgänglig',
  not_calculated: 'måttet kan inte beräknas, eftersom nämnare saknas',
  small_denominator: 'måttet beräknas inte, eftersom nämnaren är för liten',
  not_part: 'måttet beräknas inte, eftersom täljaren inte är en del av nämnaren',
} as const;
export type StatusWord = keyof typeof statusWords;

export const flagWords = {
  preliminary: 'preliminär uppgift',
  revised: 'reviderad uppgift',
  uncertain: 'osäker uppgift (få svarande)',
  break: 'första året efter ett brott i tidsserien',
} as const;
export type FlagWord = keyof typeof flagWords;

/** What a row tells of a figure: its value with its interval, or why there is none. */
export const figureColumns: readonly DataColumn<FigureColumn>[] = [
  text('measure', 'Mått', 'Measure', [
    'count=antal',
    'rate=antal per invånare',
    'share=andel i procent',
    'ratio=kvot',
  ]),
  {
    name: 'value',
    type: 'number',
    meaning: {
      sv: 'Värde; tomt utom när status är published',
      en: 'Value; empty unless status is published',
    },
  },
  {
    name: 'lower',
    type: 'number',
    meaning: {
      sv: 'Nedre gräns för 95-procentigt osäkerhetsintervall',
      en: 'Lower limit of the 95 per cent interval',
    },
  },
  {
    name: 'upper',
    type: 'number',
    meaning: {
      sv: 'Övre gräns för 95-procentigt osäkerhetsintervall',
      en: 'Upper limit of the 95 per cent interval',
    },
  },
  text('unit', 'Enhet', 'Unit'),
  text(
    'status',
    'Om det finns ett värde, och annars varför inte',
    'Whether there is a value, and otherwise why not',
    described(statusWords),
  ),
  {
    ...text(
      'flags',
      'Anmärkningar, åtskilda av blanksteg',
      'Flags, separated by spaces',
      described(flagWords),
    ),
    separator: ' ',
  },
  text(
    'reason',
    'Varför uppgiften saknas, med uppgiftslämnarens ord',
    'Why there is no figure, in the words of the agency',
  ),
];
