import type { Language } from '../../indicators/model/text.ts';

interface DownloadWords {
  readonly lead: string;
  readonly terms: string;
  readonly termsText: string;
  readonly data: string;
  readonly dataLead: string;
  readonly columns: Readonly<Record<'file' | 'what' | 'rows' | 'size', string>>;
  /** What each table holds, by the name of its files without the ending. */
  readonly contents: Readonly<Record<string, string>>;
  readonly appendices: string;
  readonly charts: string;
  readonly chartsLead: string;
}

const swedish: DownloadWords = {
  lead: 'Allt som visas här finns som filer, gjorda av samma publicerade uppgifter.',
  terms: 'Villkor',
  termsText:
    'Ingen licens är angiven. Ange källan när du använder uppgifterna, och behåll tecknen: en uppgift som inte redovisas är inte noll. Antal från olika verksamheter får inte summeras.',
  data: 'Datafiler',
  dataLead:
    'CSV är UTF-8 med komma mellan fälten och decimalpunkt. Vad kolumnerna betyder står i columns.csv.',
  columns: { file: 'Fil', what: 'Innehåll', rows: 'Rader', size: 'Storlek' },
  contents: {
    indicators: 'Alla uppgifter, en rad per cell och mått',
    pooled: 'Flera år tillsammans',
    statistics: 'Trender och förändringar, en rad per tidsserie',
    comparisons: 'Områden jämförda med kommunen, kommunen med andra',
    'published-by-others': 'Uppgifter som andra har publicerat, som de står',
    columns: 'Vad kolumnerna betyder',
    README: 'Hur filerna läses',
  },
  appendices: 'Bilagor till nämnder',
  charts: 'Diagram som specifikationer',
  chartsLead: 'Varje diagram som Vega-Lite, för att rita om det i ett annat program.',
};

const english: DownloadWords = {
  lead: 'Everything shown here can be had as files, made from the same published figures.',
  terms: 'Terms',
  termsText:
    'No licence is stated. Name the source when you use the figures, and keep the signs: a figure that is not shown is not zero. Counts of different agencies must not be added up.',
  data: 'Data files',
  dataLead:
    'CSV is UTF-8 with commas between fields and a decimal point. What the columns mean is in columns.csv. Labels are in Swedish.',
  columns: { file: 'File', what: 'Contents', rows: 'Rows', size: 'Size' },
  contents: {
    indicators: 'All figures, one row per cell and measure',
    pooled: 'Years together',
    statistics: 'Trends and changes, one row per series',
    comparisons: 'Areas against the municipality, the municipality against others',
    'published-by-others': 'Figures that others have published, as they stand',
    columns: 'What the columns mean',
    README: 'How to read the files, in Swedish',
  },
  appendices: 'Appendices to committees, in Swedish',
  charts: 'Charts as specifications',
  chartsLead: 'Each chart as Vega-Lite, to draw it anew in another program. Their words are in Swedish.',
};

export function downloadWordsOf(language: Language): DownloadWords {
  return { sv: swedish, en: english }[language];
}
