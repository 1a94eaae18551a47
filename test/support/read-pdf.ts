import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

// PDF.js is the second opinion on our PDF files: it shares no code with the compiler that makes them.

/** What a reader other than ours finds in a PDF. */
export interface ReadPdf {
  readonly title: unknown;
  readonly language: unknown;
  readonly tagged: boolean;
  /** The XMP metadata, where a PDF/UA file says that it is one; empty where a file has none. */
  readonly xmp: string;
  readonly pages: readonly ReadPage[];
}

interface ReadPage {
  /** Width and height in points. */
  readonly size: readonly [number, number];
  /** In reading order, one line of the page per line, every run of spaces as one. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** The tags in reading order, parents before their children. */
  readonly tags: readonly Tag[];
}

/** Text that stands on one line without a jump, with its edges in points. */
export interface Run {
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** `H2`, `Table`, `Figure`: one element of the structure tree, with its text alternative if it has one. */
export interface Tag {
  readonly role: string;
  readonly alternative: string | null;
  /** Roles of everything in it, itself excluded. */
  readonly inside: readonly string[];
}

/**
 * Throws where text does not stand upright.
 * @param sideways  whether such text is let through: it is in the text of its page, and not among the runs
 */
export async function readPdf(pdf: Uint8Array, { sideways = false } = {}): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  try {
    const document = await task.promise;
    const { info, metadata } = await document.getMetadata();
    const pages: ReadPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(await document.getPage(number), sideways));
    }
    return {
      title: 'Title' in info ? info.Title : null,
      language: 'Language' in info ? info.Language : null,
      tagged: (await document.getMarkInfo())?.Marked ?? false,
      // Null without XMP, whatever its type says.
      xmp: metadata?.getRaw() ?? '',
      pages,
    };
  } finally {
    await task.destroy();
  }
}

/** The text of the whole file in reading order, every run of white space as one space. */
export function textOf({ pages }: ReadPdf): string {
  return pages
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: Page, sideways: boolean): Promise<ReadPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent({ disableNormalization: true });
  const runs: Run[] = [];
  let text = '';
  for (const item of items) {
    if (!('str' in item)) continue;
    text += item.str + (item.hasEOL ? '\n' : '');
    if (item.str.trim() === '') continue;
    const [, slope, , , x] = item.transform.map(Number);
    if (sideways && slope !== 0) continue;
    if (x === undefined || slope !== 0) throw new Error('only upright text is measured');
    runs.push({ left: x, right: x + item.width, text: item.str });
  }
  return {
    size: [right - left, top - bottom],
    text: text.replace(/[^\S\n]+/g, ' '),
    runs,
    tags: tagsIn(await page.getStructTree()).slice(1),
  };
}

function tagsIn(node: object): Tag[] {
  if (!('role' in node) || typeof node.role !== 'string') return [];
  const children: readonly object[] = 'children' in node && Array.isArray(node.children) ? node.children : [];
  const below = children.flatMap(tagsIn);
  const alternative = 'alt' in node && typeof node.alt === 'string' ? node.alt : null;
  return [{ role: node.role, alternative, inside: below.map(({ role }) => role) }, ...below];
}
