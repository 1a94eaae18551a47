import type { LabelledText, Table } from '../report-model.ts';
import type { Part } from './number-paper.ts';

/** How a manuscript is written: one short call for each block. */

/** A numbered heading that the contents name. */
export function heading(level: 1 | 2 | 3, text: string, anchor: string | null = null): Part {
  return { kind: 'heading', level, text, numbered: true, listed: true, anchor };
}

/** A heading without number that the contents name. */
export function unnumbered(level: 1 | 2 | 3, text: string): Part {
  return { kind: 'heading', level, text, numbered: false, listed: true, anchor: null };
}

/** A heading without number, for the page it stands on only. */
export function subheading(level: 1 | 2 | 3, text: string): Part {
  return { kind: 'heading', level, text, numbered: false, listed: false, anchor: null };
}

type Runs = Extract<Part, { readonly kind: 'paragraph' }>['runs'];

export function paragraph(...runs: Runs): Part {
  return { kind: 'paragraph', runs, withNext: false };
}

/** A paragraph that is never parted from what follows. */
export function before(...runs: Runs): Part {
  return { kind: 'paragraph', runs, withNext: true };
}

/** A list of sentences; nothing where there are none. */
export function bullets(sentences: readonly string[]): Part[] {
  if (sentences.length === 0) return [];
  return [{ kind: 'bullets', items: sentences.map((sentence) => [sentence]) }];
}

export function terms(items: readonly LabelledText[]): Part {
  return { kind: 'terms', items };
}

export function notices(...sentences: readonly (string | null)[]): Part[] {
  return sentences.flatMap((text) => (text === null ? [] : [{ kind: 'notice', text } as const]));
}

export function numberTable(table: Table, breaks: readonly number[] = []): Part {
  return { kind: 'number-table', table, breaks };
}

export function together(...parts: readonly Part[]): Part {
  return { kind: 'together', parts };
}

export const pageBreak: Part = { kind: 'page-break' };
export const contents: Part = { kind: 'contents' };
