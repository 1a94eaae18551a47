import type {
  AsPublished,
  PublishedTable,
  PublishedUnit,
} from '../../indicators/model/published-by-others.ts';
import type { Language } from '../../indicators/model/text.ts';
import { type DataColumn, type DataRow, described } from './data-column.ts';

type PublishedColumn =
  | 'table'
  | 'title'
  | 'title_en'
  | 'publisher'
  | 'period'
  | 'year'
  | 'municipality'
  | 'name'
  | 'county'
  | 'principal'
  | 'sex'
  | 'measure'
  | 'measure_label'
  | 'measure_label_en'
  | 'unit'
  | 'value'
  | 'printed'
  | 'state'
  | 'source';

const unitWords: Readonly<Record<PublishedUnit, string>> = {
  pupils: 'elever',
  percent: 'procent',
  persons: 'personer',
  grades: 'betyg per elev, i genomsnitt',
};

const stateWords: Readonly<Record<AsPublished['state'], string>> = {
  number: 'tal',
  masked: 'dolt av utgivaren',
  nearly_all: 'nästan alla eller nästan ingen',
  absent: 'saknas eller ej tillämpligt',
};

/** The columns of `published-by-others.csv`, in order. */
export const publishedColumns: readonly DataColumn<PublishedColumn>[] = [
  { name: 'table', type: 'text', meaning: { sv: 'Tabellens beteckning', en: 'Id of the table' } },
  { name: 'title', type: 'text', meaning: { sv: 'Tabellens namn', en: 'Title of the table' } },
  {
    name: 'title_en',
    type: 'text',
    meaning: { sv: 'Tabellens namn, på engelska', en: 'Title of the table, in English' },
  },
  { name: 'publisher', type: 'text', meaning: { sv: 'Utgivare', en: 'Publisher' } },
  {
    name: 'period',
    type: 'text',
    meaning: { sv: 'Period, som utgivaren anger den', en: 'Period, as the publisher gives it' },
  },
  {
    name: 'year',
    type: 'integer',
    meaning: { sv: 'Referensår i Samlad bild', en: 'Reference year in Samlad bild' },
  },
  { name: 'municipality', type: 'text', meaning: { sv: 'Kommunkod', en: 'Code of the municipality' } },
  { name: 'name', type: 'text', meaning: { sv: 'Kommunens namn', en: 'Name of the municipality' } },
  { name: 'county', type: 'text', meaning: { sv: 'Länskod', en: 'Code of the county' } },
  {
    name: 'principal',
    type: 'text',
    meaning: {
      sv: 'Huvudman; tomt när tabellen inte delar upp',
      en: 'Principal; empty where the table has none',
    },
  },
  {
    name: 'sex',
    type: 'text',
    meaning: { sv: 'Kön', en: 'Sex' },
    codes: ['T=Totalt', 'F=Flickor', 'M=Pojkar'],
  },
  { name: 'measure', type: 'text', meaning: { sv: 'Mått, beteckning', en: 'Measure, id' } },
  { name: 'measure_label', type: 'text', meaning: { sv: 'Mått', en: 'Measure' } },
  { name: 'measure_label_en', type: 'text', meaning: { sv: 'Mått, på engelska', en: 'Measure, in English' } },
  {
    name: 'unit',
    type: 'text',
    meaning: { sv: 'Enhet', en: 'Unit' },
    codes: described(unitWords),
  },
  {
    name: 'value',
    type: 'number',
    meaning: { sv: 'Värde; tomt utom när state är number', en: 'Value; empty unless state is number' },
  },
  {
    name: 'printed',
    type: 'text',
    meaning: { sv: 'Värdet så som utgivaren har tryckt det', en: 'The value as its publisher printed it' },
  },
  {
    name: 'state',
    type: 'text',
    meaning: { sv: 'Vad som står i cellen', en: 'What stands in the cell' },
    codes: described(stateWords),
  },
  { name: 'source', type: 'text', meaning: { sv: 'Källa', en: 'Source' } },
];

/** One row per value, as its publisher has it: nothing is worked out over a masked one. */
export function publishedRows(
  tables: readonly PublishedTable[],
  language: Language,
): DataRow<PublishedColumn>[] {
  return tables.flatMap((table) =>
    table.rows.flatMap(({ municipality, name, county, principal, sex, values }) =>
      table.measures.flatMap((measure) => {
        const published = values[measure.id];
        if (!published) return [];
        return {
          table: table.id,
          title: table.title[language],
          title_en: table.title.en,
          publisher: table.publisher,
          period: table.period,
          year: table.year,
          municipality,
          name,
          county,
          principal: principal ?? '',
          sex,
          measure: measure.id,
          measure_label: measure.label[language],
          measure_label_en: measure.label.en,
          unit: measure.unit,
          value: numberOf(published),
          printed: published.printed,
          state: published.state,
          source: table.source,
        };
      }),
    ),
  );
}

function numberOf(published: AsPublished): number | null {
  return published.state === 'number' ? published.value : null;
}
