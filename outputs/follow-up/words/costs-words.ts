import type { Language } from '../../../indicators/model/text.ts';

/** How cost tables are told. Amounts come already worded, without their unit. */
export interface CostsWords {
  readonly title: string;
  lead(tables: number): string;
  caption(name: string): string;
  readonly head: readonly [what: string, kronor: string];
  readonly sum: string;
  readonly printedTotal: string;
  readonly setAside: string;
  /** Before the name of the document that it stands in. */
  readonly document: string;
  /** Whether the rows make the total that the document prints. */
  readonly agrees: string;
  differs(sum: string, printed: string, difference: string): string;
  /** `558 000 av 3 000 000 kronor har använts: 18,6 %.` */
  used(sum: string, setAside: string, percent: string): string;
  /** How many rows have no amount. */
  blank(rows: number): string;
  readonly contradictions: string;
}

const dictionaries: Readonly<Record<Language, CostsWords>> = {
  sv: {
    title: 'Kostnader',
    lead: (tables) =>
      `${tables === 1 ? 'En kostnadstabell' : `${tables} kostnadstabeller`} ur kommunens handlingar, ${tables === 1 ? 'kontrollräknad' : 'kontrollräknade'}. Ett belopp som saknas är inte noll.`,
    caption: (name) => `${name}, kronor`,
    head: ['Post', 'Kronor'],
    sum: 'Summa av raderna',
    printedTotal: 'Summa enligt dokumentet',
    setAside: 'Avsatt',
    document: 'Ur ',
    agrees: 'Raderna stämmer med dokumentets summa.',
    differs: (sum, printed, difference) =>
      `Raderna blir ${sum} kronor, men dokumentet anger ${printed}. Det skiljer ${difference} kronor.`,
    used: (sum, setAside, percent) => `${sum} av ${setAside} kronor har använts: ${percent}.`,
    blank: (rows) =>
      `${rows === 1 ? 'En rad saknar' : `${rows} rader saknar`} belopp och ingår inte i summan.`,
    contradictions: 'Det här stämmer inte överens',
  },
  en: {
    title: 'Costs',
    lead: (tables) =>
      `${tables === 1 ? 'One cost table' : `${tables} cost tables`} of the municipality’s documents, added up once more. An amount that is missing is not zero.`,
    caption: (name) => `${name}, SEK`,
    head: ['Item', 'SEK'],
    sum: 'Sum of the rows',
    printedTotal: 'Total of the document',
    setAside: 'Set aside',
    document: 'From ',
    agrees: 'The rows make the total of the document.',
    differs: (sum, printed, difference) =>
      `The rows come to SEK ${sum}, but the document says ${printed}. The difference is SEK ${difference}.`,
    used: (sum, setAside, percent) => `SEK ${sum} of ${setAside} have been used: ${percent}.`,
    blank: (rows) =>
      `${rows === 1 ? 'One row has' : `${rows} rows have`} no amount and ${rows === 1 ? 'is' : 'are'} not in the sum.`,
    contradictions: 'What does not agree',
  },
};

export function costsWordsOf(language: Language): CostsWords {
  return dictionaries[language];
}
