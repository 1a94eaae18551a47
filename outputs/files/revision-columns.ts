import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { RevisionCause } from '../../indicators/release/published-revisions.ts';
import { type DataColumn, described, numberColumn, textColumn } from './data-column.ts';
import { type EditionColumn, editionColumns } from './edition-columns.ts';
import { statusWords } from './figure-columns.ts';
import { type PlaceColumn, placeColumns } from './place-columns.ts';

export type RevisionColumn =
  | PlaceColumn
  | EditionColumn
  | 'indicator'
  | 'name'
  | 'name_en'
  | 'from_year'
  | 'to_year'
  | 'before'
  | 'now'
  | 'difference'
  | 'unit'
  | 'before_status'
  | 'now_status'
  | 'cause'
  | 'cause_text'
  | 'since_edition'
  | 'since_date';

export const causeWords: Readonly<Record<RevisionCause['kind'], string>> = {
  answered: 'uppgiftslämnaren har sagt varför',
  definition: 'räknat efter en ny definition',
  preliminary: 'uppgiften var preliminär',
  delivery: 'nya antal från uppgiftslämnaren, utan närmare besked',
};

/** The columns of `revisions.csv`, in order. */
export function revisionColumns(catalogue: Catalogue, language: Language): DataColumn<RevisionColumn>[] {
  return [
    textColumn('indicator', 'Indikatorns beteckning', 'Id of the indicator'),
    textColumn('name', 'Indikatorns namn', 'Name of the indicator'),
    textColumn('name_en', 'Indikatorns namn, på engelska', 'Name of the indicator, in English'),
    numberColumn('from_year', 'Året, eller periodens första år', 'Year, or first of its period', 'integer'),
    numberColumn('to_year', 'Året, eller periodens sista år', 'Year, or last of its period', 'integer'),
    ...placeColumns(catalogue, language),
    numberColumn(
      'before',
      'Antal i den förra utgåvan; tomt utom när båda utgåvorna redovisar det',
      'Count in the edition before; empty unless both editions show it',
      'integer',
    ),
    numberColumn(
      'now',
      'Antal i den här utgåvan; tomt utom när båda utgåvorna redovisar det',
      'Count in this edition; empty unless both editions show it',
      'integer',
    ),
    numberColumn('difference', 'Skillnad: now minus before', 'Difference: now less before', 'integer'),
    textColumn('unit', 'Enhet', 'Unit'),
    textColumn('before_status', 'Status i den förra utgåvan', 'Status in the edition before', statuses),
    textColumn('now_status', 'Status i den här utgåvan', 'Status in this edition', statuses),
    textColumn(
      'cause',
      'Varför talet är ett annat; tomt när bara den ena utgåvan redovisar det',
      'Why the number is another; empty where only one edition shows it',
      described(causeWords),
    ),
    textColumn(
      'cause_text',
      'Uppgiftslämnarens ord, eller vad som är nytt i definitionen',
      'The words of the agency, or what is new in the definition',
    ),
    textColumn('since_edition', 'Den utgåva som jämförs med', 'The edition that is compared with'),
    textColumn('since_date', 'Datum för den utgåvan', 'Date of that edition'),
    ...editionColumns,
  ];
}

/** Of counts: what is said of measures alone cannot stand here. */
const statuses = described(
  Object.fromEntries(
    (['published', 'withheld', 'not_applicable', 'missing', 'pending'] as const).map((word) => [
      word,
      statusWords[word],
    ]),
  ),
);
