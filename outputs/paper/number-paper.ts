import { piecesOf } from '../wording/words-in-swedish.ts';
import type {
  Block,
  Bullets,
  Drawing,
  Heading,
  NumberTable,
  Paper,
  Paragraph,
  Run,
  Together,
  WordTable,
} from './paper.ts';
import { type PaperWords, paperWordsOf } from './paper-words.ts';

/** A reference before the numbers are known. */
type UnresolvedRun = Exclude<Run, { readonly anchor: string }> | { readonly anchor: string };
type Unresolved = readonly UnresolvedRun[];

/** A block as it is written, before it is known what comes in front of it. */
export type Part =
  | (Omit<Heading, 'number'> & { readonly numbered: boolean })
  | (Omit<Paragraph, 'runs'> & { readonly runs: Unresolved })
  | (Omit<Bullets, 'items'> & { readonly items: readonly Unresolved[] })
  | (Omit<WordTable, 'rows'> & { readonly rows: readonly (readonly Unresolved[])[] })
  | Omit<NumberTable, 'number'>
  | Omit<Drawing, 'number'>
  | (Omit<Together, 'blocks'> & { readonly parts: readonly Part[] })
  | Exclude<Block, Heading | Paragraph | Bullets | WordTable | NumberTable | Drawing | Together>;

/** A paper as it is written. */
export type Manuscript = Omit<Paper, 'blocks'> & {
  readonly parts: readonly Part[];
  /** What stands in Swedish in a paper of another language, the longest first: marked wherever it is found in a line. */
  readonly inSwedish: readonly string[];
};

/**
 * The paper with its headings, tables and charts numbered from 1 in the order of the page, and each reference led to its
 * heading. A numbered heading counts within the numbered one above it; an unnumbered one counts nothing.
 * Throws when a reference leads nowhere or to a heading without number, when two headings have one anchor, and when a
 * level is skipped: then it is our text that is wrong.
 */
export function numberedPaper({ parts, inSwedish, ...rest }: Manuscript): Paper {
  const words = paperWordsOf(rest.language);
  const numbers = headingNumbers(parts);
  const counting = { tables: 0, drawings: 0 };
  const anchors = anchorsOf(parts, numbers);
  const finished = (runs: Unresolved) => marked(resolved(runs, anchors, words), inSwedish);
  const finish = (part: Part): Block => {
    switch (part.kind) {
      case 'heading': {
        const { numbered: _, ...heading } = part;
        return { ...heading, number: numbers.get(part) ?? null };
      }
      case 'paragraph':
        return { ...part, runs: finished(part.runs) };
      case 'bullets':
        return { ...part, items: part.items.map(finished) };
      case 'word-table':
        return { ...part, rows: part.rows.map((row) => row.map(finished)) };
      case 'number-table':
        counting.tables += 1;
        return { ...part, number: `${words.table} ${counting.tables}` };
      case 'drawing':
        counting.drawings += 1;
        return { ...part, number: `${words.drawing} ${counting.drawings}` };
      case 'together':
        return { kind: 'together', blocks: part.parts.map(finish) };
      default:
        return part;
    }
  };
  return { ...rest, blocks: parts.map(finish) };
}

type HeadingPart = Extract<Part, { readonly kind: 'heading' }>;

function headingsOf(parts: readonly Part[]): HeadingPart[] {
  return parts.flatMap((part) => {
    if (part.kind === 'together') return headingsOf(part.parts);
    return part.kind === 'heading' ? [part] : [];
  });
}

function headingNumbers(parts: readonly Part[]): Map<HeadingPart, string> {
  const numbers = new Map<HeadingPart, string>();
  const counters: number[] = [];
  let above = 0;
  for (const heading of headingsOf(parts)) {
    const { level, text, numbered } = heading;
    if (level > above + 1) throw new Error(`a level is skipped before the heading “${text}”`);
    above = level;
    if (!numbered) continue;
    counters.length = Math.min(counters.length, level);
    while (counters.length < level) counters.push(0);
    counters[level - 1] = (counters[level - 1] ?? 0) + 1;
    numbers.set(heading, counters.join('.'));
  }
  return numbers;
}

/** The number of each heading that may be referred to; null where it has none. */
function anchorsOf(
  parts: readonly Part[],
  numbers: ReadonlyMap<HeadingPart, string>,
): Map<string, string | null> {
  const anchors = new Map<string, string | null>();
  for (const heading of headingsOf(parts)) {
    if (heading.anchor === null) continue;
    if (anchors.has(heading.anchor)) throw new Error(`two headings have the anchor ${heading.anchor}`);
    anchors.set(heading.anchor, numbers.get(heading) ?? null);
  }
  return anchors;
}

function resolved(runs: Unresolved, anchors: ReadonlyMap<string, string | null>, words: PaperWords): Run[] {
  return runs.map((run) => {
    if (typeof run === 'string' || !('anchor' in run)) return run;
    const number = anchors.get(run.anchor);
    if (number === undefined) throw new Error(`a reference leads nowhere: ${run.anchor}`);
    if (number === null) throw new Error(`a reference leads to a heading without number: ${run.anchor}`);
    return { anchor: run.anchor, text: `${words.section}\u00a0${number}` };
  });
}

function marked(runs: readonly Run[], inSwedish: readonly string[]): Run[] {
  return runs.flatMap((run): Run[] =>
    typeof run === 'string'
      ? piecesOf(run, inSwedish).map(({ text, isSwedish }) => (isSwedish ? { swedish: text } : text))
      : [run],
  );
}
