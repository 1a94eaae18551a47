import { absenceWords } from './absence-words.ts';
import { type DataColumn, described, numberColumn, textColumn } from './data-column.ts';
import { type EditionColumn, editionColumns } from './edition-columns.ts';

export type ComparisonColumn =
  | EditionColumn
  | 'indicator'
  | 'name'
  | 'name_en'
  | 'measure'
  | 'unit'
  | 'year'
  | 'against'
  | 'code'
  | 'label'
  | 'label_en'
  | 'value'
  | 'lower'
  | 'upper'
  | 'reference'
  | 'limit_95_lower'
  | 'limit_95_upper'
  | 'limit_998_lower'
  | 'limit_998_upper'
  | 'standing'
  | 'reason'
  | 'standardised'
  | 'standardised_value'
  | 'standardised_lower'
  | 'standardised_upper'
  | 'dispersion'
  | 'source';

const standingWords = {
  much_higher: 'klart högre',
  higher: 'högre',
  similar: 'ingen säker skillnad',
  lower: 'lägre',
  much_lower: 'klart lägre',
};

const reasonWords = {
  ...absenceWords,
  few_expected: 'för få för att jämföra',
};

const standardisedWords = {
  direct_age: 'tal med kommunens åldrar',
  direct_age_and_sex: 'tal med kommunens åldrar och kön',
  indirect_age: 'kvot mot väntat efter ålder',
  indirect_age_and_sex: 'kvot mot väntat efter ålder och kön',
};

/** The columns of `comparisons.csv`, in order. */
export const comparisonColumns: readonly DataColumn<ComparisonColumn>[] = [
  textColumn('indicator', 'Indikatorns beteckning', 'Id of the indicator'),
  textColumn('name', 'Indikatorns namn', 'Name of the indicator'),
  textColumn('name_en', 'Indikatorns namn, på engelska', 'Name of the indicator, in English'),
  textColumn('measure', 'Mått', 'Measure', ['rate=antal per invånare', 'share=andel i procent']),
  textColumn('unit', 'Enhet', 'Unit'),
  numberColumn('year', 'Referensår', 'Reference year', 'integer'),
  textColumn('against', 'Vad som jämförs', 'What is compared', [
    'municipality=området med hela kommunen',
    'others=hela kommunen med någon annan',
  ]),
  textColumn('code', 'Områdets eller den andras kod', 'Code of the area, or of the other one'),
  textColumn('label', 'Namn', 'Name'),
  textColumn('label_en', 'Namn, på engelska', 'Name, in English'),
  numberColumn('value', 'Områdets eller den andras värde', 'Value of the area, or of the other one'),
  numberColumn(
    'lower',
    'Nedre gräns för värdets 95-procentiga intervall',
    'Lower limit of its 95 per cent interval',
  ),
  numberColumn(
    'upper',
    'Övre gräns för värdets 95-procentiga intervall',
    'Upper limit of its 95 per cent interval',
  ),
  numberColumn('reference', 'Hela kommunens värde', 'Value of the whole municipality'),
  ...(['95', '998'] as const).flatMap((level) => [
    numberColumn(
      `limit_${level}_lower` as const,
      `Undre gräns för vad slumpen ger (${level === '95' ? '95' : '99,8'} procent)`,
      `Lower limit of what chance gives (${level === '95' ? '95' : '99.8'} per cent)`,
    ),
    numberColumn(
      `limit_${level}_upper` as const,
      `Övre gräns för vad slumpen ger (${level === '95' ? '95' : '99,8'} procent)`,
      `Upper limit of what chance gives (${level === '95' ? '95' : '99.8'} per cent)`,
    ),
  ]),
  textColumn(
    'standing',
    'Områdets läge mot kommunen, eller kommunens mot den andra',
    'How the area stands to the municipality, or the municipality to the other one',
    described(standingWords),
  ),
  textColumn(
    'reason',
    'Varför inget jämförs; annars tomt',
    'Why nothing is compared; otherwise empty',
    described(reasonWords),
  ),
  textColumn(
    'standardised',
    'Hur talet är standardiserat; tomt om det inte är det',
    'How it is standardised; empty where it is not',
    described(standardisedWords),
  ),
  numberColumn('standardised_value', 'Standardiserat tal eller kvot', 'Standardised rate or ratio'),
  numberColumn(
    'standardised_lower',
    'Nedre gräns för dess 95-procentiga intervall',
    'Lower limit of its 95 per cent interval',
  ),
  numberColumn(
    'standardised_upper',
    'Övre gräns för dess 95-procentiga intervall',
    'Upper limit of its 95 per cent interval',
  ),
  numberColumn(
    'dispersion',
    'Områdenas variation; 1 är vad slumpen ensam ger, eller för få områden för att säga',
    'Variation of the areas; 1 is what chance alone gives, or too few areas to tell',
  ),
  textColumn('source', 'Källa till den andras värde', 'Source of the value of the other one'),
  ...editionColumns,
];
