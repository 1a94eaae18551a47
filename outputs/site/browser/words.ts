/** What the script says itself; all else it says is read from the page. */
export interface ScriptWords {
  /** Names the control that reads a chart year by year. */
  readonly readYears: (title: string) => string;
  /** The same row by row. */
  readonly readRows: (title: string) => string;
  readonly emphasise: string;
  readonly download: (title: string) => string;
  readonly picture: string;
  readonly drawing: string;
  readonly table: string;
  readonly signColumn: (column: string) => string;
  /** In the menu. */
  readonly search: string;
  readonly filter: Readonly<Record<'text' | 'actor' | 'level' | 'theme' | 'unit', string>>;
  readonly all: string;
  readonly clear: string;
  readonly found: (shown: number, of: number) => string;
}

const swedish: ScriptWords = {
  readYears: (title) => `Läs av år för år: ${title}`,
  readRows: (title) => `Läs av rad för rad: ${title}`,
  emphasise: 'Framhäv',
  download: (title) => `Ladda ner: ${title}`,
  picture: 'Bild (PNG)',
  drawing: 'Bild (SVG)',
  table: 'Tabell (CSV)',
  signColumn: (column) => `${column}, tecken`,
  search: 'Sök',
  filter: {
    text: 'Sök indikator',
    actor: 'Verksamhet',
    level: 'Nivå',
    theme: 'Tema',
    unit: 'Enhet',
  },
  all: 'Alla',
  clear: 'Visa alla',
  found: (shown, of) =>
    shown === 0 ? `Ingen av ${of} indikatorer passar.` : `${shown} av ${of} indikatorer visas.`,
};

const english: ScriptWords = {
  readYears: (title) => `Read year by year: ${title}`,
  readRows: (title) => `Read row by row: ${title}`,
  emphasise: 'Highlight',
  download: (title) => `Download: ${title}`,
  picture: 'Picture (PNG)',
  drawing: 'Picture (SVG)',
  table: 'Table (CSV)',
  signColumn: (column) => `${column}, sign`,
  search: 'Search',
  filter: {
    text: 'Find an indicator',
    actor: 'Agency',
    level: 'Level',
    theme: 'Theme',
    unit: 'Unit',
  },
  all: 'All',
  clear: 'Show all',
  found: (shown, of) =>
    shown === 0 ? `None of ${of} indicators fits.` : `${shown} of ${of} indicators shown.`,
};

/** In the language of the page; Swedish where the page names none that is known. */
export function scriptWords(language: string): ScriptWords {
  return language === 'en' ? english : swedish;
}
