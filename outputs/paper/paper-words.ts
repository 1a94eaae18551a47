import type { Language } from '../../indicators/model/text.ts';

/** The words that printers and numbers need, and no others. */
export interface PaperWords {
  /** `Tabell`, before its number. */
  readonly table: string;
  readonly drawing: string;
  /** `avsnitt`, before the number of a heading that is referred to. */
  readonly section: string;
  readonly contents: string;
  /** The stamp on each page of a draft. */
  readonly draft: string;
  /** `Dnr`, before the registry number. */
  readonly registryNumber: string;
}

const words: Readonly<Record<Language, PaperWords>> = {
  sv: {
    table: 'Tabell',
    drawing: 'Diagram',
    section: 'avsnitt',
    contents: 'Innehåll',
    draft: 'UTKAST',
    registryNumber: 'Dnr',
  },
  en: {
    table: 'Table',
    drawing: 'Chart',
    section: 'section',
    contents: 'Contents',
    draft: 'DRAFT',
    registryNumber: 'Ref.',
  },
};

export function paperWordsOf(language: Language): PaperWords {
  return words[language];
}
