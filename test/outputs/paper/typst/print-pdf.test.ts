import { describe, expect, it } from 'vitest';
import { numberedPaper, type Part } from '../../../../outputs/paper/number-paper.ts';
import type { Logo, Paper } from '../../../../outputs/paper/paper.ts';
import {
  before,
  heading,
  numberTable,
  pageBreak,
  paragraph,
  together,
} from '../../../../outputs/paper/parts.ts';
import { printPdf } from '../../../../outputs/paper/typst/print-pdf.ts';
import { displayable } from '../../../../outputs/paper/typst/typst.ts';
import type { Table, TableCell } from '../../../../outputs/report-model.ts';
import { headingsOf, headingText, paperTexts } from '../../../support/paper-texts.ts';
import { openPoppler } from '../../../support/poppler.ts';
import { type ReadPdf, type Run, readPdf, type Tag, textOf } from '../../../support/read-pdf.ts';
import { hostileLabels, sampleDrawings, samplePaper } from '../../../support/sample-paper.ts';

const drawings = await sampleDrawings();
const poppler = openPoppler();
const why = typeof poppler === 'string' ? ` (skipped: ${poppler})` : '';

const paper = samplePaper();
const bytes = printPdf(paper, drawings);
const pdf = await readPdf(bytes);

describe('a paper as PDF', () => {
  it('is tagged by PDF/UA-1 on A4, in its language, with title, author and date', async () => {
    const english = await readPdf(printPdf(samplePaper({ language: 'en' }), drawings));
    for (const [read, language, title] of [
      [pdf, 'sv-SE', 'Samlad bild av barn och unga, Exempelby'],
      [english, 'en-GB', 'One picture of children and young people, Exempelby'],
    ] as const) {
      expect(read.tagged).toBe(true);
      expect(read.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(read.xmp).toContain('<xmp:CreateDate>2026-03-16T00:00:00Z</xmp:CreateDate>');
      expect(read.xmp).toMatch(/<dc:creator>.*Exempelby.*<\/dc:creator>/s);
      expect(read.language).toBe(language);
      expect(read.title).toBe(title);
      for (const { size } of read.pages) expect(size.map(millimetres)).toEqual([210, 297]);
    }
  });

  it('has the same bytes every time', () => {
    expect(Buffer.from(printPdf(samplePaper(), drawings)).equals(bytes)).toBe(true);
  });

  it('says on every page what a reader must know, and whose it is from the second on', async () => {
    for (const [language, stamp, reference] of [
      ['sv', 'UTKAST', 'Dnr'],
      ['en', 'DRAFT', 'Ref.'],
    ] as const) {
      const sample = samplePaper({ language });
      const { pages } = await readPdf(printPdf(sample, drawings));
      for (const [i, { text }] of pages.entries()) {
        expect(text).toContain(stamp);
        expect(text).toContain(sample.draft);
        expect(text).toContain(sample.invented);
        expect(text).toContain(`${i + 1} (${pages.length})`);
        const running = `Exempelby · ${reference} SOCN 2026/041-753 · 2026-03-16`;
        expect(text.replace(/\s+/g, ' ').includes(running)).toBe(i > 0);
      }
    }
  });

  it('has no stamp and no marks when it is released and real', async () => {
    const released = { ...samplePaper({ status: 'release' }), invented: null, registryNumber: null };
    const [, second] = (await readPdf(printPdf(released, drawings))).pages;
    expect(second?.text).not.toMatch(/utkast|påhittade/i);
    expect(second?.text).toMatch(/Exempelby · 2026-03-16/);
  });

  it('prints every text once it is due, in the order of the paper', () => {
    expect(firstLacking(textOf(pdf), paper)).toBeNull();
  });

  it('tags headings as deep as they are, the contents among them', () => {
    const levels = headingsOf(paper.blocks).map(({ level }) => level);
    // The word above the contents is tagged as a heading too: after the summary and its signs.
    levels.splice(2, 0, 1);
    expect(tagsOf(pdf, /^H[1-6]$/).map(({ role }) => role)).toEqual(levels.map((level) => `H${level}`));
  });

  it('lists in the contents the listed headings of two levels, and leads every reference', () => {
    const contents = pdf.pages.find(({ text }) => /^Innehåll$/m.test(text));
    const lines = contents?.text.split('\n').filter((line) => / \. \. /.test(line)) ?? [];
    const listed = headingsOf(paper.blocks).filter(({ listed, level }) => listed && level < 3);
    expect(lines.map((line) => line.replace(/[ .]*\u2060?\d+$/, ''))).toEqual(listed.map(headingText));
    expect(tagsOf(pdf, /^Link$/)).toHaveLength(listed.length + 4);
  });

  it('tags the logo and every drawing as a figure with its text alternative', () => {
    const drawn = paper.blocks.flatMap((block) => (block.kind === 'drawing' ? [block.alternative] : []));
    expect(drawn).toHaveLength(2);
    expect(tagsOf(pdf, /^Figure$/).map(({ alternative }) => alternative)).toEqual(['Exempelby', ...drawn]);
  });

  it('tags every table as rows of equally many cells under a head', () => {
    const tables = tagsOf(pdf, /^Table$/);
    expect(tables.length).toBeGreaterThanOrEqual(6);
    for (const { inside } of tables) {
      const head = inside.slice(0, inside.indexOf('TBody'));
      const rows = inside.filter((role) => role === 'TR').length;
      const cells = inside.filter((role) => role === 'TH' || role === 'TD').length;
      expect(head.filter((role) => role === 'TH')).toHaveLength(cells / rows);
      expect(inside.filter((role) => !/^(THead|TBody|TR|TH|TD|Span|Link)$/.test(role))).toEqual([]);
    }
  });
});

describe.skipIf(typeof poppler === 'string')(`a paper as PDF, read by Poppler${why}`, () => {
  if (typeof poppler === 'string') return;

  it('is a tagged file that names its title and its author', async () => {
    const facts = await poppler.facts(bytes);
    expect(facts.get('Tagged')).toBe('yes');
    expect(facts.get('Title')).toBe(paper.title);
    expect(facts.get('Author')).toBe('Exempelby');
    expect(facts.get('Pages')).toBe(String(pdf.pages.length));
    expect(facts.get('Page size')).toContain('A4');
  });

  it('reads in the order of the paper, by its tags and by its pages', async () => {
    // Poppler looks through all of a page for each of its tags, so the long table is left out.
    const small = samplePaper({ indicators: 1 });
    const blocks = small.blocks.filter(
      (block) => block.kind !== 'number-table' || block.table.rows.length < 70,
    );
    const short = { ...small, blocks };
    const tagged = (await poppler.structure(printPdf(short, drawings))).match(/(?<=^\s*").*(?="$)/gm) ?? [];
    expect(firstLacking(tagged.join(''), short)).toBeNull();
    expect(firstLacking(await poppler.text(bytes), paper)).toBeNull();
  });

  it('has the logo at the top right of page one, at most 18 millimetres high and 60 wide', async () => {
    for (const [format, ratio, width, height] of [
      ['svg', 2.5, 45, 18],
      ['png', 2.5, 45, 18],
      ['svg', 10, 15, 6],
    ] as const) {
      const { brand, ...frame } = written([], format);
      if (brand.logo === null) throw new Error('the sample has a logo');
      const logo = { ...brand.logo, ratio };
      const structure = await poppler.structure(printPdf({ ...frame, brand: { ...brand, logo } }, new Map()));
      const box = /Figure:.*?\/BBox \[([^\]]*)\]/s.exec(structure)?.[1]?.split(' ').map(Number) ?? [];
      const [left = 0, bottom = 0, right = 0, top = 0] = box;
      // A picture keeps its own proportions, whatever is said of them.
      expect([right - left, top - bottom].map(millimetres)).toEqual([width, height]);
      expect([595.28 - right, 841.89 - top].map(millimetres)).toEqual([25, 25]);
    }
  });
});

describe('hostile words in a paper', () => {
  it.each(hostileLabels.map((label) => [JSON.stringify(label), label]))(
    'are printed as words, between the margins: %s',
    async (_, label) => {
      const sample = samplePaper({ label });
      const read = await readPdf(printPdf(sample, await sampleDrawings({ label })));
      expect(firstLacking(textOf(read), sample)).toBeNull();
      expect(outsideMargins(read)).toEqual([]);
      const kinds = /^(H[1-6]|Table|TR|TH|TD|L|LI|Figure)$/;
      expect(counted(tagsOf(read, kinds))).toEqual(counted(tagsOf(pdf, kinds)));
      expect(read.title).toBe(displayable(sample.title));
    },
  );

  it('find no room outside the margins, however long and undividable they are', async () => {
    for (const word of ['x'.repeat(150), 'a7f03c19d2e84b56'.repeat(9), 'www.exempelby.example/'.repeat(8)]) {
      const sample = written([
        { kind: 'terms', items: [{ label: word, text: word }] },
        { kind: 'notice', text: word },
        heading(1, word),
        paragraph(word, ' ', { strong: word }, ' ', { unbroken: word }),
        numberTable(tableOf([['1,5', '2', word]], ['', '2024', '2025', word], word)),
        {
          kind: 'word-table',
          columns: [20, 'auto', 'rest', 'auto'],
          head: ['', word, '', ''],
          rows: [[[word], [{ unbroken: word }], [{ strong: word }], [word]]],
        },
      ]);
      const read = await readPdf(printPdf({ ...sample, title: word, subtitle: word }, new Map()));
      expect(outsideMargins(read)).toEqual([]);
      expect(firstLacking(textOf(read), sample)).toBeNull();
    }
  });
});

describe('a table of figures on paper', () => {
  it('has its commas under each other, whatever comes after them, and signs where the units stand', async () => {
    const rows = [
      ['250', '120', '100'],
      ['9', '12\u202fr', '0,1'],
      ['8,5', '−3', '22,3'],
      ['7,25', '0', '333,4'],
      ['6,5\u202fp', '45\u202fp', '1,5'],
      ['..', '-', '..'],
      ['~100', '.', '4,4'],
      ['…', '1', '55'],
    ];
    const { pages } = await printed([numberTable(tableOf(rows))]);
    const runs = pages.flatMap((page) => page.runs);
    const placed = rows.map((_, i) => {
      const label = runs.findIndex(({ text }) => text === `Rad ${i + 1}`);
      return runs.slice(label + 1, label + 4);
    });
    expect(placed.map((cells) => cells.map(({ text }) => text.replace(' ', '\u202f')))).toEqual(rows);
    const [first] = placed[7]?.slice(1) ?? [];
    const digit = (first?.right ?? 0) - (first?.left ?? 0);
    expect(digit).toBeGreaterThan(3);
    for (const [column] of ['A', 'B', 'C'].entries()) {
      const [whole, ...others] = placed.map((cells) => cells[column]);
      const ends = others.map((run) => {
        const digits = /^\d+/.exec(run?.text ?? '')?.[0].length;
        return digits === undefined ? run?.right : (run?.left ?? 0) + digits * digit;
      });
      // The total is in bold, so its digits are wider; it has nothing after its units.
      for (const end of ends) expect(end).toBeCloseTo(whole?.right ?? 0, 1);
    }
  });

  it('sets a year at the same place in every table of ten years', async () => {
    const years = ['', ...Array.from({ length: 10 }, (_, i) => String(2016 + i))];
    const { pages } = await printed([
      numberTable(tableOf([years.slice(1).map((_, i) => String(i))], years)),
      numberTable(tableOf([years.slice(1).map((_, i) => `${900 + i}`)], years)),
    ]);
    const places = pages.flatMap(({ runs }) => runs.filter(({ text }) => text === '2019'));
    expect(places).toHaveLength(2);
    expect(places[0]?.right).toBeCloseTo(places[1]?.right ?? 0, 3);
  });

  it.each([10, 16, 30])(
    'keeps %i columns of long numbers with marks apart and on the page',
    async (count) => {
      const label = 'Elevhälsosamordningsverksamhetsområdet Norra Exempelby';
      const head = ['', ...Array.from({ length: count }, (_, i) => String(2000 + i))];
      const table = tableOf([Array.from({ length: count }, () => '123\u202f456\u202fp')], head);
      const read = await printed([
        numberTable({ ...table, rows: table.rows.map((row) => ({ ...row, label })) }),
      ]);
      const numbers = read.pages.flatMap(({ runs }) => runs.filter(({ text }) => /^123.456.p$/.test(text)));
      expect(numbers).toHaveLength(count);
      for (const [i, { left }] of numbers.entries())
        if (i > 0) expect(left).toBeGreaterThan((numbers[i - 1]?.right ?? 0) + 2);
      expect(outsideMargins(read)).toEqual([]);
    },
  );

  it('that goes over pages repeats its head, and has its notes under its last row on the same page', async () => {
    for (let count = 36; count < 46; count++) {
      const rows = Array.from({ length: count }, (_, i) => [`${i},5`, '..']);
      const { pages } = await printed([numberTable(tableOf(rows, ['', 'A', 'Bkolumn']), [2])]);
      const texts = pages.map(({ text }) => text);
      const last = texts.findIndex((text) => text.includes(`Rad ${count}`));
      expect(texts[last]).toMatch(new RegExp(`Rad ${count}.*Anmärkning.*Källa`, 's'));
      expect(texts.filter((text) => text.includes('Rad'))).toHaveLength(last + 1);
      for (const text of texts.slice(0, last + 1)) expect(text).toContain('Bkolumn');
    }
  });
});

describe('what belongs together on paper', () => {
  const sticking = before('Mening');
  const filler = (lines: number): Part[] => Array.from({ length: lines }, (_, i) => paragraph(`Rad ${i}`));

  it('is on one page, where one has room for it', async () => {
    for (const lines of [20, 22, 24, 26]) {
      const { pages } = await printed([
        ...filler(lines),
        heading(1, 'Rubrik'),
        sticking,
        sticking,
        together(paragraph('Början'), ...filler(8), paragraph('Slutet')),
      ]);
      const texts = pages.map(({ text }) => text);
      const found = ['Rubrik', 'Mening', 'Början', 'Slutet'].map((word) =>
        texts.findIndex((text) => text.includes(word)),
      );
      expect(new Set(found).size).toBe(1);
    }
  });

  it('goes over pages where none has, and a break in it breaks nothing', async () => {
    const long = await printed([paragraph('Före'), together(...filler(80), paragraph('Slutet'))]);
    expect(long.pages).toHaveLength(3);
    expect(long.pages[0]?.text).toMatch(/Före.*Rad 0/s);
    expect(textOf(long)).toContain('Slutet');
    expect((await printed([together(paragraph('A'), pageBreak, paragraph('B'))])).pages).toHaveLength(1);
  });

  it('begins a page at a break, and leaves none empty', async () => {
    const { pages } = await printed([paragraph('A'), pageBreak, pageBreak, paragraph('B'), pageBreak]);
    expect(pages.map(({ text }) => /^[AB]$/m.exec(text)?.[0])).toEqual(['A', 'B']);
  });
});

describe('a paper that cannot be printed', () => {
  it('is refused: a drawing is lacking or none, a colour is none, a logo is none', () => {
    const withBrand = (brand: Partial<Paper['brand']>) => ({
      ...paper,
      brand: { ...paper.brand, ...brand },
    });
    const logo: Logo = { format: 'png', bytes: new Uint8Array([1, 2]), ratio: 1, alternative: 'x' };
    expect(() => printPdf(paper, new Map())).toThrow('no drawing chart-1');
    expect(() => printPdf(paper, new Map([...drawings].map(([name]) => [name, '<p>'])))).toThrow('Typst');
    expect(() => printPdf(withBrand({ colour: '"); #read("x' }), drawings)).toThrow('Typst');
    expect(() => printPdf(withBrand({ logo }), drawings)).toThrow('Typst');
  });

  it('is one whose logo reaches for files of the machine', () => {
    const svg = (href: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="${href}" width="9" height="9"/></svg>`;
    for (const href of ['file:///etc/hostname', '/etc/hostname', '../print-html.tsx', 'look.typ']) {
      const bytes = new TextEncoder().encode(svg(href));
      const logo: Logo = { format: 'svg', bytes, ratio: 1, alternative: 'x' };
      expect(() => printPdf({ ...paper, brand: { ...paper.brand, logo } }, drawings)).toThrow('Typst');
    }
  });
});

/** Only these parts, under a head and a title. */
async function printed(parts: readonly Part[]): Promise<ReadPdf> {
  return readPdf(printPdf(written(parts), new Map()));
}

function written(parts: readonly Part[], logo: 'svg' | 'png' | 'none' = 'none'): Paper {
  const { blocks: _, ...frame } = samplePaper({ logo });
  return numberedPaper({ ...frame, parts, inSwedish: [] });
}

function cells(texts: readonly string[]): TableCell[] {
  return texts.map((text) => ({
    state: 'published',
    text,
    spoken: null,
    value: /^[−\d]/.test(text) ? Number.parseFloat(text.replace('−', '-').replace(',', '.')) : null,
  }));
}

function tableOf(rows: readonly (readonly string[])[], head = ['', 'A', 'B', 'C'], label = 'Rad'): Table {
  return {
    ...{ id: 't', caption: 'Antal', heading: '', head },
    rows: rows.map((texts, i) => ({
      label: `${label} ${i + 1}`,
      depth: i === 0 ? 0 : 1,
      cells: cells(texts),
    })),
    notes: [{ id: 'N2', text: 'Anmärkning.' }],
    source: 'Källa.',
  };
}

/** The first text that does not come after those before it; null when all do. Spaces and hyphens at line ends go. */
function firstLacking(read: string, sample: Paper): string | null {
  const plain = (text: string) => displayable(text).replace(/[\s\u00ad\u2060-]+/g, '');
  const all = plain(read);
  let place = 0;
  for (const text of paperTexts(sample)) {
    const found = all.indexOf(plain(text), place);
    if (found < 0) return text;
    place = found + plain(text).length;
  }
  return null;
}

function tagsOf({ pages }: ReadPdf, role: RegExp): Tag[] {
  return pages.flatMap(({ tags }) => tags.filter((tag) => role.test(tag.role)));
}

function counted(tags: readonly Tag[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { role } of tags) counts[role] = (counts[role] ?? 0) + 1;
  return counts;
}

/** Text that sticks out of the 25 mm margins of its page by more than a point. */
function outsideMargins({ pages }: ReadPdf): Run[] {
  const margin = (25 / 25.4) * 72;
  return pages.flatMap(({ runs, size: [width] }) =>
    runs.filter(({ left, right }) => left < margin - 1 || right > width - margin + 1),
  );
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
