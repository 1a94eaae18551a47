import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { type Column, totals } from '../../indicators/model/cell.ts';
import { periodKinds } from '../../indicators/model/period.ts';
import type { Language } from '../../indicators/model/text.ts';
import { type DataColumn, described } from './data-column.ts';

export type IndicatorColumn =
  | 'indicator'
  | 'name'
  | 'year'
  | 'period'
  | 'area'
  | 'area_label'
  | 'sex'
  | 'sex_label'
  | 'age'
  | 'age_label'
  | 'school_form'
  | 'school_form_label'
  | 'type'
  | 'type_label'
  | 'measure'
  | 'value'
  | 'lower'
  | 'upper'
  | 'unit'
  | 'status'
  | 'flags'
  | 'reason'
  | 'edition'
  | 'edition_status'
  | 'figures';

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

/** The columns of `indicators.csv`, `.parquet` and `.arrow`, in order. */
export function indicatorColumns(catalogue: Catalogue, language: Language): DataColumn<IndicatorColumn>[] {
  const codes = (column: Column) => codesOf(catalogue, column, language);
  return [
    text('indicator', 'Indikatorns beteckning', 'Id of the indicator'),
    text('name', 'Indikatorns namn', 'Name of the indicator'),
    { name: 'year', type: 'integer', meaning: { sv: 'Referensår', en: 'Reference year' } },
    text('period', 'Vad året avser', 'What the year stands for', periodKinds),
    text('area', 'Områdets kod', 'Code of the area', codes('area_code')),
    text('area_label', 'Områdets namn', 'Name of the area'),
    text('sex', 'Kön, kod', 'Sex, code', codes('sex')),
    text('sex_label', 'Kön', 'Sex'),
    text('age', 'Åldersgrupp, kod', 'Age band, code', codes('age_band')),
    text('age_label', 'Åldersgrupp', 'Age band'),
    text('school_form', 'Skolform, kod', 'School form, code', codes('school_form')),
    text('school_form_label', 'Skolform', 'School form'),
    text(
      'type',
      'Typ, kod; vilken indelning det är framgår av indikatorn',
      'Type, code; the indicator tells which breakdown it is',
      codes('type'),
    ),
    text('type_label', 'Typ', 'Type'),
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
    text('flags', 'Anmärkningar, åtskilda av blanksteg', 'Flags, separated by spaces', described(flagWords)),
    text(
      'reason',
      'Varför uppgiften saknas, med uppgiftslämnarens ord',
      'Why there is no figure, in the words of the agency',
    ),
    text('edition', 'Utgåva', 'Edition'),
    text('edition_status', 'Utgåvans status', 'Status of the edition', ['draft=utkast', 'release=godkänd']),
    text('figures', 'Om uppgifterna är påhittade', 'Whether the figures are invented', [
      'invented=påhittade',
      'real=verkliga',
    ]),
  ];
}

function text<Name extends IndicatorColumn>(
  name: Name,
  sv: string,
  en: string,
  codes?: readonly string[],
): DataColumn<Name> {
  return { name, type: 'text', meaning: { sv, en }, ...(codes ? { codes } : {}) };
}

function codesOf({ codeLists }: Catalogue, column: Column, language: Language): string[] {
  const lists = [...codeLists.values()].filter((list) => list.column === column);
  const codes = new Map(
    lists.flatMap((list) => list.codes.map(({ code, label }) => [code, label[language]])),
  );
  return [
    `${totals[column]}=${language === 'sv' ? 'Totalt' : 'Total'}`,
    ...[...codes].map((entry) => entry.join('=')),
  ];
}
