import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { printHtml } from '../../../../outputs/paper/html/print-html.tsx';
import type { Block, Paper } from '../../../../outputs/paper/paper.ts';
import { openChromium } from '../../../support/open-chromium.ts';
import { headingsOf, headingText, paperTexts } from '../../../support/paper-texts.ts';
import { readPdf } from '../../../support/read-pdf.ts';
import { hostileLabels, sampleDrawings, samplePaper } from '../../../support/sample-paper.ts';
import { watchedPage } from '../../../support/watched-page.ts';

const chromium = await openChromium();
const why = typeof chromium === 'string' ? ` (skipped: ${chromium})` : '';
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let folder = '';
let pages: Page[] = [];
/** What the browser had to complain of, and what it asked for outside the folder. */
let complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samlad-paper-'));
});

afterEach(async () => {
  for (const page of pages) await page.context().close();
  pages = [];
  const heard = complaints;
  complaints = [];
  expect(heard).toEqual([]);
});

afterAll(async () => {
  if (typeof chromium !== 'string') await chromium.close();
  await rm(folder, { recursive: true });
});

async function open(paper: Paper, options: BrowserContextOptions = {}, label?: string): Promise<Page> {
  if (typeof chromium === 'string') throw new Error(chromium);
  const drawings = await sampleDrawings(label === undefined ? {} : { label });
  const file = join(folder, 'paper.html');
  await writeFile(file, printHtml(paper, drawings));
  const page = await watchedPage(chromium, folder, options, complaints);
  pages.push(page);
  await page.goto(pathToFileURL(file).href);
  return page;
}

const phone = { viewport: { width: 390, height: 800 } };
const settings: readonly (readonly [string, BrowserContextOptions])[] = [
  ['wide', { viewport: { width: 1280, height: 800 } }],
  ['phone', phone],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  // As wide as a window of 1280 pixels is at 400 per cent.
  ['400 %', { viewport: { width: 320, height: 256 } }],
];

const labels = hostileLabels.map((label) => [JSON.stringify(label), label] as const);

describe.skipIf(typeof chromium === 'string')(`a paper as HTML, in a browser${why}`, () => {
  it.each(settings)('has nothing that axe finds, and is no wider than the window: %s', async (_, options) => {
    for (const language of ['sv', 'en'] as const) {
      const page = await open(samplePaper({ language }), options);
      expect(await page.evaluate(tooWide)).toBeLessThanOrEqual(0);
      await page.evaluate(await readFile(axe, 'utf8'));
      expect(await page.evaluate(violations)).toEqual([]);
    }
  });

  it('says what the blocks say, in their order', async () => {
    for (const language of ['sv', 'en'] as const) {
      const paper = samplePaper({ language });
      expect(await wordsOn(await open(paper))).toBe(wordsOf(paper));
    }
  });

  it.each(labels)('shows a label as it is, and lets it do nothing: %s', async (_, label) => {
    const paper = samplePaper({ label });
    const page = await open(paper, phone, label);
    expect(await wordsOn(page)).toBe(wordsOf(paper));
    expect(await page.title()).toBe(
      boxed(`${paper.title} – UTKAST`)
        .replace(/[\t\n\r ]+/g, ' ')
        .trim(),
    );
    expect(await page.evaluate(tooWide)).toBeLessThanOrEqual(0);
    expect(await page.evaluate('getComputedStyle(document.body).display')).toBe('block');
  });

  it('has the outline of the paper under its title', async () => {
    const paper = samplePaper();
    const page = await open(paper);
    const outline = await page.evaluate(
      '[...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((one) => one.localName + " " + one.textContent)',
    );
    const expected = headingsOf(paper.blocks).map((one) => `h${one.level + 1} ${headingText(one)}`);
    expect(outline).toEqual([`h1 ${paper.title}`, ...expected]);
  });

  it('tells what a sign means instead of the sign', async () => {
    const page = await open(samplePaper());
    const table = page.getByRole('table', { name: 'Tabell 1. Barn som utretts 1', exact: false });
    const names = await table
      .getByRole('cell', { name: 'redovisas inte av sekretesskäl', exact: true })
      .count();
    expect(names).toBe(3);
    expect(await table.getByRole('rowheader').count()).toBe(4);
    expect(await table.getByRole('columnheader').count()).toBe(11);
  });

  it('calls each row by whose part it is where another has its label, unseen', async () => {
    const paper = withRows(samplePaper(), [
      ['Totalt', 0],
      ['Flickor', 1],
      ['0–5 år', 2],
      ['Pojkar', 1],
      ['0–5 år', 2],
    ]);
    const page = await open(paper);
    const table = page.getByRole('table', { name: 'Tabell 5', exact: false });
    for (const name of ['Flickor', 'Flickor, 0–5 år', 'Pojkar', 'Pojkar, 0–5 år'])
      expect(await table.getByRole('rowheader', { name, exact: true }).count(), name).toBe(1);
    expect(await wordsOn(page)).toBe(wordsOf(paper));
  });

  it('has a box as a stop of the keyboard wherever something stands beyond its edge, and on wide screens none', async () => {
    for (const [width, isWide] of [
      [1280, true],
      [832, true],
      [831, false],
      [390, false],
      [320, false],
    ] as const) {
      const page = await open(samplePaper(), { viewport: { width, height: 800 } });
      const boxes = await page.evaluate<Box[]>(scrollBoxes);
      expect(boxes).toHaveLength(8);
      expect(boxes.filter(({ scrolls, focused }) => scrolls && !focused)).toEqual([]);
      expect(boxes.some(({ focused }) => focused)).toBe(!isWide);
      expect(await page.getByRole('group', { name: 'Tabell 2.', exact: false }).count()).toBe(isWide ? 0 : 1);
      expect(await page.getByRole('region').count()).toBe(0);
    }
  });

  it('has a table of more years than a wide screen takes as a stop there too', async () => {
    const paper = samplePaper();
    const more = Array.from({ length: 20 }, (_, i) => String(2026 + i));
    const blocks = paper.blocks.map((block): Block => {
      if (block.kind !== 'number-table' || block.table.head.length < 11) return block;
      const rows = block.table.rows.map((row) => ({
        ...row,
        cells: [...row.cells, ...row.cells, ...row.cells],
      }));
      return { ...block, table: { ...block.table, head: [...block.table.head, ...more], rows } };
    });
    const page = await open({ ...paper, blocks }, { viewport: { width: 1280, height: 800 } });
    const boxes = await page.evaluate<Box[]>(scrollBoxes);
    expect(boxes.filter(({ scrolls }) => scrolls)).toHaveLength(2);
    for (const { scrolls, focused } of boxes) expect(focused).toBe(scrolls);
  });

  it('keeps the labels of the rows in sight when the years have scrolled', async () => {
    const page = await open(samplePaper(), phone);
    const places = await page.evaluate<number[][]>(`[...document.querySelectorAll('.table .scroll')]
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => {
        box.scrollLeft = box.scrollWidth;
        const { left, right } = box.getBoundingClientRect();
        const row = box.querySelector('tbody tr');
        const [label, newest] = [row.firstElementChild, row.lastElementChild].map((cell) => cell.getBoundingClientRect());
        return [label.left - left, right - newest.right];
      })`);
    expect(places.length).toBeGreaterThan(1);
    // In pixels, of which the widths of cells are parts.
    for (const beside of places.flat()) expect(Math.abs(beside)).toBeLessThan(2);
  });

  it('is set in its own font', async () => {
    const page = await open(samplePaper());
    const faces = await page.evaluate(
      'document.fonts.ready.then((fonts) => [...fonts].map(({ weight, status }) => weight + " " + status))',
    );
    expect(faces).toEqual(['400 loaded', '600 loaded']);
  });

  it.each(['sv', 'en'] as const)(
    'sets the decimal signs of a column under each other: %s',
    async (language) => {
      const page = await open(samplePaper({ language }));
      const columns = await page.evaluate<number[][]>(unitEnds);
      expect(columns.length).toBeGreaterThan(3);
      for (const ends of columns) {
        expect(ends.length).toBeGreaterThan(3);
        // In pixels; the semibold of a total is wider by less than half of one.
        expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(0.5);
      }
    },
  );

  it('prints on A4 with its marks on each page, room for notes, and the head of a long table on each', async () => {
    const page = await open(samplePaper());
    const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const pdf = await readPdf(bytes);
    const texts = pdf.pages.map(({ text }) => text.normalize('NFKC').replace(/\s+/g, ' '));
    const count = texts.length;
    for (const [i, text] of texts.entries()) {
      expect(text).toContain('UTKAST');
      expect(text).toContain(`${i + 1} (${count})`);
      expect(text).toContain('Utkast. Uppgifterna är skyddade men ännu inte godkända för publicering.');
      expect(text).toContain('Påhittade uppgifter: siffrorna beskriver inga verkliga barn.');
      expect(text.includes('Exempelby · Dnr SOCN 2026/041-753 · 2026-03-16')).toBe(i > 0);
    }
    const long = texts.filter((text) => /Område \d{1,2} \d/.test(text));
    expect(long.length).toBeGreaterThan(1);
    for (const text of long) expect(text).toMatch(/Område 2024 2025/);
  });

  it('leaves room to write under each question in print', async () => {
    const page = await open(samplePaper());
    await page.emulateMedia({ media: 'print' });
    const room = await page.evaluate(
      '[...document.querySelectorAll(".room")].map((one) => parseFloat(getComputedStyle(one).paddingBottom))',
    );
    // 12 mm in pixels of 1/96 inch, under two questions for each of two indicators.
    expect(room).toEqual(Array(4).fill(expect.closeTo((12 * 96) / 25.4, 0)));
  });
});

/** The paper with other rows in its last table. */
function withRows(paper: Paper, labels: readonly (readonly [string, number])[]): Paper {
  const blocks = paper.blocks.map((block): Block => {
    if (block.kind !== 'number-table' || block.number !== 'Tabell 5') return block;
    const rows = labels.map(([label, depth], i) => ({
      label,
      depth,
      cells: block.table.rows[i]?.cells ?? [],
    }));
    return { ...block, table: { ...block.table, rows } };
  });
  return { ...paper, blocks };
}

interface Box {
  readonly scrolls: boolean;
  /** Whether the keyboard can reach it. */
  readonly focused: boolean;
}

const scrollBoxes = `[...document.querySelectorAll('.scroll')].map((box) => {
  box.focus();
  return { scrolls: box.scrollWidth > box.clientWidth, focused: document.activeElement === box };
})`;
const tooWide = 'document.documentElement.scrollWidth - innerWidth';
/** Per column whose cells are divided: where the first part of each ends. */
const unitEnds = `[...document.querySelectorAll('table')].flatMap((table) => {
  const ends = new Map();
  for (const rest of table.querySelectorAll('.rest')) {
    const column = rest.closest('td').cellIndex;
    const whole = document.createRange();
    whole.selectNode(rest.previousSibling);
    ends.set(column, [...(ends.get(column) ?? []), whole.getBoundingClientRect().right]);
  }
  return [...ends.values()];
})`;
const violations =
  'axe.run({ preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ target }) => target.join(" ")).join(", ")))';

/** What the main part says, without spaces, drawings, and what is for screen readers alone. */
async function wordsOn(page: Page): Promise<string> {
  const text = await page.evaluate(`{
    const main = document.querySelector('main').cloneNode(true);
    for (const unseen of main.querySelectorAll('.spoken, svg')) unseen.remove();
    main.textContent;
  }`);
  return String(text).replace(/\s/g, '');
}

/** What it is to say. */
function wordsOf(paper: Paper): string {
  return boxed([paper.title, paper.subtitle ?? '', ...paperTexts(paper)].join('')).replace(/\s/g, '');
}

/** A box for what a page cannot hold: control characters, halves of pairs, signs that turn the direction. */
function boxed(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '□');
}
