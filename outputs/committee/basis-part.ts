import type { Part } from '../paper/number-paper.ts';
import { paragraph, unnumbered } from '../paper/parts.ts';
import type { Report } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { committeeWordsOf } from './committee-words-of.ts';

/** A public file handed out with the appendix; its checksum lets a reader see that the two belong together. */
export interface Companion {
  readonly path: string;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** “Bilagans underlag”: which edition this is, and the checksums of the public files that belong to it. */
export function basisPart({ edition, status, language }: Report, companions: readonly Companion[]): Part[] {
  const { basis: words } = committeeWordsOf(language).appendix;
  const { date, span } = wordingOf(language);
  const rows = [
    [words.edition, edition.id],
    [words.status, status === 'draft' ? words.draft : words.approved],
    [words.compiled, date(edition.date)],
    [words.covers, span(edition.years)],
    [words.by, edition.unit],
    [words.population, edition.population.source],
  ];
  return [
    unnumbered(1, words.heading),
    {
      kind: 'word-table',
      columns: [36, 'rest'],
      head: words.head,
      rows: rows.map((row) => row.map((text) => [text])),
    },
    ...(companions.length === 0 ? [] : checksums(companions, words)),
  ];
}

function checksums(
  companions: readonly Companion[],
  { checksums: lead, checksumHead }: { readonly checksums: string; readonly checksumHead: readonly string[] },
): Part[] {
  return [
    paragraph(lead),
    {
      kind: 'word-table',
      columns: ['rest', 'auto'],
      head: checksumHead,
      rows: companions.map(({ path, sha256 }) => [[path], [{ unbroken: sha256 }]]),
    },
  ];
}
