import { holds } from './folded.ts';

/** What rows can be chosen by, in the order of the form. */
export const facets = ['actor', 'level', 'theme', 'unit'] as const;

export type Facet = (typeof facets)[number];

/** A row of the start page: its words, and its values of each facet, of which it may have none or several. */
export interface FilterRow extends Readonly<Record<Facet, readonly string[]>> {
  readonly text: string;
}

/** What is asked for; an empty text asks for nothing. */
export type RowFilter = Readonly<Record<Facet | 'text', string>>;

export const noFilter: RowFilter = { text: '', actor: '', level: '', theme: '', unit: '' };

export function matches(row: FilterRow, filter: RowFilter): boolean {
  return (
    holds(row.text, filter.text) &&
    facets.every((facet) => filter[facet] === '' || row[facet].includes(filter[facet]))
  );
}

/** The values of a facet among rows, each once, in the order in which they are met. */
export function valuesOf(rows: readonly FilterRow[], facet: Facet): string[] {
  return [...new Set(rows.flatMap((row) => row[facet]))];
}

/** `#?text=placer&actor=BUP`: begins with a question mark, so that it is no anchor; empty where nothing is asked for. */
export function filterHash(filter: RowFilter): string {
  const asked = (['text', ...facets] as const).filter((name) => filter[name] !== '');
  return asked.length === 0
    ? ''
    : `#?${new URLSearchParams(asked.map((name): [string, string] => [name, filter[name]]))}`;
}

/** What a hash asks for; null where it is an anchor. What is not understood is not asked for. */
export function filterOfHash(hash: string): RowFilter | null {
  if (hash !== '' && !hash.startsWith('#?')) return null;
  const asked = new URLSearchParams(hash.slice(2));
  const { text, actor, level, theme, unit } = Object.fromEntries(asked);
  return {
    text: text ?? '',
    actor: actor ?? '',
    level: level ?? '',
    theme: theme ?? '',
    unit: unit ?? '',
  };
}
