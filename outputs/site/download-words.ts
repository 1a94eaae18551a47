import type { Language } from '../../indicators/model/text.ts';

interface DownloadWords {
  readonly lead: string;
  readonly terms: string;
  readonly termsText: string;
  /** Before the name of the licence. */
  readonly licence: string;
  readonly data: string;
  readonly dataLead: string;
  readonly columns: Readonly<Record<'file' | 'what' | 'rows' | 'size', string>>;
  /** What each table holds, by the name of its files without the ending. */
  readonly contents: Readonly<Record<string, string>>;
  readonly cubes: string;
  readonly cubesLead: string;
  /** `51 tabeller`: what unfolds into their list. */
  cubesCount(tables: number): string;
  readonly appendices: string;
  readonly appendicesLead: string;
  readonly charts: string;
  readonly chartsLead: string;
}

const swedish: DownloadWords = {
  lead: 'Allt som visas här finns som filer, gjorda av samma publicerade uppgifter.',
  terms: 'Villkor',
  termsText:
    'Ange källan när du använder uppgifterna, och behåll tecknen: en uppgift som inte redovisas är inte noll. Antal från olika verksamheter får inte summeras.',
  licence: 'Licens för datafilerna:',
  data: 'Datafiler',
  dataLead:
    'CSV är UTF-8 med komma mellan fälten och decimalpunkt. Vad kolumnerna betyder står i columns.csv, och för program i en fil bredvid varje CSV-fil med tillägget -metadata.json.',
  columns: { file: 'Fil', what: 'Innehåll', rows: 'Rader', size: 'Storlek' },
  contents: {
    indicators: 'Alla uppgifter, en rad per cell och mått',
    pooled: 'Flera år tillsammans',
    statistics: 'Trender och förändringar, en rad per tidsserie',
    comparisons: 'Områden jämförda med kommunen, kommunen med andra',
    revisions: 'Antal som är andra än i den förra utgåvan, då och nu',
    'published-by-others': 'Uppgifter som andra har publicerat, som de står',
    columns: 'Vad kolumnerna betyder',
    datapackage: 'Alla filer med storlek och kontrollsumma, för program',
    README: 'Hur filerna läses',
  },
  cubes: 'PX och JSON-stat',
  cubesLead:
    'Samma uppgifter som tabeller för PxWeb och för program som läser JSON-stat, en per indikator och korsning. PX-filerna är på svenska och engelska.',
  cubesCount: (tables) => `${tables} tabeller`,
  appendices: 'Bilagor till nämnder',
  appendicesLead:
    'En bilaga finns för varje nämnd eller grupp som har beställt en. Andra mottagare som nämns vid indikatorerna läser dem här på sidorna.',
  charts: 'Diagram som specifikationer',
  chartsLead: 'Varje diagram som Vega-Lite, för att rita om det i ett annat program.',
};

const english: DownloadWords = {
  lead: 'Everything shown here can be had as files, made from the same published figures.',
  terms: 'Terms',
  termsText:
    'Name the source when you use the figures, and keep the signs: a figure that is not shown is not zero. Counts of different agencies must not be added up.',
  licence: 'Licence of the data files:',
  data: 'Data files',
  dataLead:
    'CSV is UTF-8 with commas between fields and a decimal point. What the columns mean is in columns.csv, and for programs in a file beside each CSV file with -metadata.json added to its name. Labels are in Swedish, and in English in columns that end in _en.',
  columns: { file: 'File', what: 'Contents', rows: 'Rows', size: 'Size' },
  contents: {
    indicators: 'All figures, one row per cell and measure',
    pooled: 'Years together',
    statistics: 'Trends and changes, one row per series',
    comparisons: 'Areas against the municipality, the municipality against others',
    revisions: 'Counts that differ from the edition before, then and now',
    'published-by-others': 'Figures that others have published, as they stand',
    columns: 'What the columns mean',
    datapackage: 'All files with size and checksum, for programs',
    README: 'How to read the files, in Swedish',
  },
  cubes: 'PX and JSON-stat',
  cubesLead:
    'The same figures as tables for PxWeb and for programs that read JSON-stat, one per indicator and crossing. The PX files are in Swedish and English.',
  cubesCount: (tables) => `${tables} tables`,
  appendices: 'Appendices to committees',
  appendicesLead:
    'There is an appendix for each committee or group that has ordered one, in the language that it reads. Other recipients named with the indicators read them here on the pages.',
  charts: 'Charts as specifications',
  chartsLead: 'Each chart as Vega-Lite, to draw it anew in another program. Their words are in Swedish.',
};

export function downloadWordsOf(language: Language): DownloadWords {
  return { sv: swedish, en: english }[language];
}
