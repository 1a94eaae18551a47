import { beforeAll, describe, expect, it } from 'vitest';
import { printDocx } from '../../../../outputs/paper/docx/print-docx.ts';
import { wordText } from '../../../../outputs/paper/docx/word-text.ts';
import type { Block, Paper } from '../../../../outputs/paper/paper.ts';
import { headingsOf, headingText, paperTexts } from '../../../support/paper-texts.ts';
import {
  namesWithin,
  partOf,
  type ReadDocx,
  readDocx,
  settingOf,
  textOf,
  within,
  type XmlElement,
} from '../../../support/read-docx.ts';
import { hostileLabels, sampleDrawings, samplePaper } from '../../../support/sample-paper.ts';

const drawings = await sampleDrawings();
const paper = samplePaper();
let docx: ReadDocx;

beforeAll(async () => {
  docx = readDocx(await printDocx(paper, drawings));
});

describe('a paper as a Word document', () => {
  it('says every text of every block in order, and no other', () => {
    expect(textsIn(docx)).toEqual(textsOf(paper));
  });

  it('is the same bytes for the same paper, whatever was printed in between', async () => {
    const first = await printDocx(paper, drawings);
    await printDocx(samplePaper({ language: 'en', logo: 'png' }), drawings);
    expect(await printDocx(paper, drawings)).toEqual(first);
  });

  it('has no style that is not there', () => {
    const styles = within(partOf(docx.xml, 'word/styles.xml'), 'w:style');
    const defined = styles.map(({ attributes }) => attributes['w:styleId']);
    expect(new Set(defined).size).toBe(defined.length);
    const used = [...docx.xml.values()].flatMap((part) =>
      ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next'].flatMap((name) =>
        within(part, name).map(({ attributes }) => attributes['w:val']),
      ),
    );
    expect([...new Set(used)].filter((style) => !defined.includes(style))).toEqual([]);
  });

  it('names its styles as Word does', () => {
    const names = within(partOf(docx.xml, 'word/styles.xml'), 'w:style').map((style) =>
      settingOf(style, 'w:name'),
    );
    for (const name of ['Title', 'Subtitle', 'heading 1', 'heading 2', 'heading 3', 'caption', 'List Bullet'])
      expect(names).toContain(name);
    for (const name of ['toc 1', 'toc 2', 'header', 'footer', 'Table text', 'Note'])
      expect(names).toContain(name);
  });

  it('has the headings of the paper at their levels', () => {
    const headings = docx.paragraphs.flatMap((paragraph) => {
      const level = /^Heading(\d)/.exec(styleOf(paragraph))?.[1];
      return level === undefined ? [] : [[Number(level), plainly(textOf(paragraph))]];
    });
    expect(headings).toEqual(
      headingsOf(paper.blocks).map((heading) => [heading.level, headingText(heading)]),
    );
  });

  it('lists in its contents what Word would gather, each entry leading to its heading', () => {
    const [contents] = within(docx.body, 'w:sdtContent');
    if (contents === undefined) throw new Error('there are no contents');
    expect(within(contents, 'w:instrText').flatMap(({ children }) => children)).toEqual([
      'TOC \\h \\o "1-2"',
    ]);
    const entries = within(contents, 'w:hyperlink').map((link) => [
      plainly(textOf(link)),
      plainly(textOf(marked(docx, link.attributes['w:anchor']))),
    ]);
    const gathered = docx.paragraphs
      .filter((paragraph) => /^Heading[12]$/.test(styleOf(paragraph)))
      .map((paragraph) => plainly(textOf(paragraph)));
    expect(entries).toEqual(gathered.map((text) => [text, text]));
    expect(gathered).toContain('1.2 Begränsningar');
    expect(gathered).not.toContain('Teckenförklaring');
  });

  it('leads every reference to its heading', () => {
    const references = within(docx.body, 'w:hyperlink').filter(({ attributes }) =>
      attributes['w:anchor']?.startsWith('_Ref'),
    );
    const led = references.map((link) => [
      plainly(textOf(link)),
      plainly(textOf(marked(docx, link.attributes['w:anchor']))),
    ]);
    expect(led).toEqual([
      ['avsnitt 3.2', '3.2 Filer'],
      ['avsnitt 2.1', '2.1 Barn som utretts 1, Exempelby'],
      ['avsnitt 1.2', '1.2 Begränsningar'],
      ['avsnitt 1.2', '1.2 Begränsningar'],
    ]);
  });

  it('gives no bookmark and no picture the id of another, and closes each bookmark', () => {
    const started = within(docx.body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:id']);
    const ended = within(docx.body, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id']);
    const names = within(docx.body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '');
    expect(new Set(started).size).toBe(started.length);
    expect([...started].sort()).toEqual([...ended].sort());
    expect(names.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name))).toEqual([]);
    const pictures = within(docx.body, 'wp:docPr').map(({ attributes }) => attributes.id);
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it('repeats the head of each table of data, divides no row, and says what the table is', () => {
    const tables = within(docx.body, 'w:tbl');
    const [head, ...ofData] = tables;
    expect(head && within(head, 'w:tblHeader')).toEqual([]);
    expect(head && within(head, 'w:tblCaption')).toEqual([]);
    expect(ofData.map((table) => settingOf(table, 'w:tblCaption'))).toEqual([
      'Tabell 1',
      'Tabell 2',
      'Tabell 3',
      'Tabell 4',
      'Tabell 5',
      'Fil, Innehåll, Kontrollsumma',
    ]);
    expect(ofData.map((table) => settingOf(table, 'w:tblDescription')).slice(-2)).toEqual([
      'Alla områden, antal barn, Exempelby, 2024–2025',
      undefined,
    ]);
    for (const table of ofData) {
      const rows = within(table, 'w:tr');
      expect(rows.map((row) => within(row, 'w:tblHeader').length)).toEqual(
        rows.map((_, i) => (i === 0 ? 1 : 0)),
      );
      expect(rows.every((row) => within(row, 'w:cantSplit').length === 1)).toBe(true);
      expect(settingOf(table, 'w:tblLook', 'w:firstRow')).toBe('true');
      expect(settingOf(table, 'w:tblLook', 'w:firstColumn')).toBe('true');
    }
  });

  it('fills the width between the margins with each table', () => {
    for (const table of within(docx.body, 'w:tbl')) {
      const widths = within(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9071);
      for (const row of within(table, 'w:tr')) expect(within(row, 'w:tc')).toHaveLength(widths.length);
    }
  });

  it('sets decimal commas under each other, and signs at the place of the units', () => {
    const measures = within(docx.body, 'w:tbl')[2];
    if (measures === undefined) throw new Error('there is no table of measures');
    const places = within(measures, 'w:tr')
      .slice(1)
      .map((row) => {
        const cell = within(row, 'w:tc')[1];
        if (cell === undefined) throw new Error('there is no cell');
        return [textOf(cell), Number(within(cell, 'w:ind')[0]?.attributes['w:right'] ?? 0) / 190];
      });
    // In ems of 9.5 points: a digit takes 0.5, a comma 0.25, a thin space 0.21, a small letter 0.55.
    const longest = 0.25 + 0.5 + 0.21 + 0.55;
    expect(places).toEqual([
      ['12\u202f345\u202fp', expect.closeTo(longest - 0.76, 1)],
      ['5,3\u202fu', 0],
      ['0,38', expect.closeTo(longest - 1.25, 1)],
      ['…', expect.closeTo(longest, 1)],
      ['~100', expect.closeTo(longest, 1)],
    ]);
  });

  it('sets words in a column of figures to the left', () => {
    const measures = within(docx.body, 'w:tbl')[2];
    const styles = measures && within(measures, 'w:tr').map((row) => within(row, 'w:p').map(styleOf));
    expect(styles?.[0]).toEqual(['TableTextHead', 'TableNumberHead', 'TableNumberHead', 'TableTextHead']);
    expect(styles?.[1]).toEqual(['TableText', 'TableNumber', 'TableNumber', 'TableText']);
  });

  it('draws a dashed rule before the year of a break, in every row', () => {
    const years = within(docx.body, 'w:tbl')[1];
    if (years === undefined) throw new Error('there is no table over the years');
    for (const row of within(years, 'w:tr')) {
      const sides = within(row, 'w:tc').map((cell) => settingOf(cell, 'w:left'));
      expect(sides).toEqual([...Array.from({ length: 10 }, () => undefined), 'dashed']);
    }
  });

  it('shows each drawing as shapes with a picture for those who cannot, and says what it shows', () => {
    const shown = within(docx.body, 'wp:docPr').map(({ attributes }) => [attributes.name, attributes.descr]);
    expect(shown).toEqual([
      ['Logo', 'Exempelby'],
      ...[1, 2].map((number) => [
        `Diagram ${number}`,
        'Linjediagram: År 2016: 462 barn, år 2025: 552 barn. År 2018 redovisas inte. Exempelby',
      ]),
    ]);
    const related = new Map(
      within(partOf(docx.xml, 'word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes.Id,
        `word/${attributes.Target}`,
      ]),
    );
    const files = ['asvg:svgBlip', 'a:blip'].map((name) =>
      within(docx.body, name).map(({ attributes }) => related.get(attributes['r:embed'] ?? '') ?? ''),
    );
    for (const path of files[0] ?? []) {
      const drawing = partOf(docx.xml, path);
      expect(namesWithin(drawing)).toContain('path');
      expect(namesWithin(drawing).filter((name) => !/^(defs|g|path)$/.test(name))).toEqual([]);
    }
    for (const path of files[1] ?? [])
      expect([...(docx.parts[path] ?? []).slice(1, 4)]).toEqual([...new TextEncoder().encode('PNG')]);
  });

  it('keeps the logo within 18 by 60 millimetres, and drawings within the margins', async () => {
    const millimetre = 36_000;
    const sizes = within(docx.body, 'wp:extent').map(({ attributes }) => [
      Number(attributes.cx) / millimetre,
      Number(attributes.cy) / millimetre,
    ]);
    expect(sizes[0]).toEqual([45, 18]);
    for (const [width] of sizes) expect(width).toBeLessThanOrEqual(160);
    const { logo } = paper.brand;
    if (logo === null) throw new Error('there is no logo');
    const flat = { ...paper, brand: { ...paper.brand, logo: { ...logo, ratio: 10 } } };
    const { body } = readDocx(await printDocx(flat, drawings));
    expect(within(body, 'wp:extent')[0]?.attributes).toMatchObject({ cx: '2160000', cy: '216000' });
  });

  it('has the logo beside the lines of the head, and no place for one where there is none', async () => {
    const cellsOf = (read: ReadDocx) => {
      const [head] = within(read.body, 'w:tbl');
      return head ? within(head, 'w:tc').map((cell) => namesWithin(cell).includes('w:drawing')) : [];
    };
    expect(cellsOf(docx)).toEqual([false, false, true]);
    const without = readDocx(await printDocx(samplePaper({ logo: 'none' }), drawings));
    expect(cellsOf(without)).toEqual([false, false]);
  });

  it('carries a logo of pixels as it is', async () => {
    const withPixels = samplePaper({ logo: 'png' });
    const { parts } = readDocx(await printDocx(withPixels, drawings));
    expect(Object.values(parts)).toContainEqual(withPixels.brand.logo?.bytes);
  });

  it('uses the colour of the municipality for rules and for nothing else', () => {
    const coloured = [...docx.xml]
      .filter(([path]) => path.startsWith('word/') && path.endsWith('.xml'))
      .flatMap(([, part]) => elementsWith(part, '7A1F3D'));
    const rules = ['w:bottom', 'w:bottom', 'w:bottom', 'w:left'];
    expect(coloured.map(({ name }) => name).sort()).toEqual(rules);
  });

  it('is free of text boxes, frames, and tables in tables', () => {
    const names = new Set([...docx.xml.values()].flatMap(namesWithin));
    for (const name of ['w:txbxContent', 'w:framePr', 'w:pict', 'wp:anchor', 'mc:AlternateContent'])
      expect(names).not.toContain(name);
    expect(within(docx.body, 'w:tbl').flatMap((table) => within(table, 'w:tbl'))).toEqual([]);
  });

  it('says its language, title, author and date', async () => {
    for (const [language, tag, title] of [
      ['sv', 'sv-SE', 'Samlad bild av barn och unga, Exempelby'],
      ['en', 'en-GB', 'One picture of children and young people, Exempelby'],
    ] as const) {
      const { xml } = readDocx(await printDocx(samplePaper({ language }), drawings));
      const tags = within(partOf(xml, 'word/styles.xml'), 'w:lang').map(
        ({ attributes }) => attributes['w:val'],
      );
      expect(tags).toEqual([tag, tag]);
      const properties = partOf(xml, 'docProps/core.xml');
      const said = ['dc:title', 'dc:creator', 'cp:lastModifiedBy', 'dcterms:created', 'dcterms:modified'].map(
        (name) => within(properties, name)[0]?.children.join(''),
      );
      const midnight = '2026-03-16T00:00:00Z';
      expect(said).toEqual([title, 'Exempelby', 'Exempelby', midnight, midnight]);
    }
  });

  it('runs who, when and the stamp of a draft over the pages, and both marks under them', async () => {
    expect(runningTexts(docx)).toEqual({
      header: ['Exempelby · Dnr SOCN 2026/041-753 · 2026-03-16\tUTKAST   ()', '\tUTKAST   ()'],
      footer: Array.from({ length: 2 }, () => [paper.draft, paper.invented].join('')),
    });
    const header = partOf(docx.xml, 'word/header2.xml');
    expect(within(header, 'w:instrText').flatMap(({ children }) => children)).toEqual(['PAGE', 'NUMPAGES']);
    const release = { ...samplePaper({ status: 'release' }), invented: null, registryNumber: null };
    expect(runningTexts(readDocx(await printDocx(release, drawings)))).toEqual({
      header: ['Exempelby · 2026-03-16\t()', '\t()'],
      footer: ['', ''],
    });
  });

  it('keeps a caption with its table, a short table with its notes, and a room with its question', () => {
    const styles = within(partOf(docx.xml, 'word/styles.xml'), 'w:style');
    const keeping = styles
      .filter((style) => settingOf(style, 'w:keepNext') === 'true')
      .map(({ attributes }) => attributes['w:styleId']);
    expect(keeping).toEqual(
      expect.arrayContaining(['Heading1', 'Heading2', 'Heading3', 'Caption', 'Question']),
    );
    const [, years, , , , areas] = within(docx.body, 'w:tbl');
    const kept = (table: XmlElement | undefined) =>
      table ? within(table, 'w:tr').map((row) => within(row, 'w:keepNext').length > 0) : [];
    expect(new Set(kept(years))).toEqual(new Set([true]));
    expect(
      kept(areas)
        .map((keeps, i) => (keeps ? i : 0))
        .filter((i) => i > 0),
    ).toEqual([69, 70]);
    expect(kept(areas)[0]).toBe(true);
  });

  it('keeps the parts of a row of a long table with it', async () => {
    const blocks = paper.blocks.map((block): Block => {
      if (block.kind !== 'number-table' || block.table.rows.length < 70) return block;
      const rows = block.table.rows.map((row, i) => ({ ...row, depth: i === 0 ? 0 : i % 3 === 1 ? 1 : 2 }));
      return { ...block, table: { ...block.table, rows } };
    });
    const { body } = readDocx(await printDocx({ ...paper, blocks }, drawings));
    const areas = within(body, 'w:tbl')[5];
    const kept = areas ? within(areas, 'w:tr').map((row) => within(row, 'w:keepNext').length > 0) : [];
    // The head and the total with the first part; from there each with its two, the last of which parts from the next.
    const groups = kept.map((_, i) => (i < 2 ? true : i >= 69 ? true : (i - 2) % 3 !== 2));
    expect(kept).toEqual(groups);
  });

  it('begins a page with the block after a break, and keeps together what is to stay together', () => {
    const begins = docx.paragraphs
      .filter((paragraph) => within(paragraph, 'w:pageBreakBefore').length > 0)
      .map((paragraph) => plainly(textOf(paragraph)));
    expect(begins).toEqual([
      'Innehåll',
      '1 Om bilagan',
      '2.2 Barn som utretts 2, Exempelby',
      '3 Beskrivning av statistiken',
    ]);
    const start = docx.paragraphs.findIndex((paragraph) => textOf(paragraph) === 'Tre frågor');
    const kept = docx.paragraphs
      .slice(start, start + 9)
      .map((part) => settingOf(part, 'w:keepNext') ?? within(part, 'w:keepNext').length);
    expect(kept).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0]);
  });

  it.each([...hostileLabels, 'CURRENT', 'TOTAL_PAGES'].map((label) => [JSON.stringify(label), label]))(
    'has the same elements whatever a label says: %s',
    async (_, label) => {
      const hostile = samplePaper({ label });
      const read = readDocx(await printDocx(hostile, await sampleDrawings({ label })));
      expect(namesWithin(read.body).filter(isNoIndent)).toEqual(namesWithin(docx.body).filter(isNoIndent));
      expect(textsIn(read)).toEqual(textsOf(hostile));
      const title = within(partOf(read.xml, 'docProps/core.xml'), 'dc:title')[0]?.children.join('');
      expect(title).toBe(wordText(hostile.title));
    },
  );

  it('refuses a drawing that is not there or is none, and a colour that is none', async () => {
    await expect(printDocx(paper, new Map())).rejects.toThrow('there is no drawing chart-1');
    const none = new Map([...drawings.keys()].map((name) => [name, 'GIF89a']));
    await expect(printDocx(paper, none)).rejects.toThrow('SVG');
    const brand = { ...paper.brand, colour: 'red"/><w:b' };
    await expect(printDocx({ ...paper, brand }, drawings)).rejects.toThrow('#0B5D66');
  });
});

/** All that is read between the margins, cell by cell and line by line. */
function textsIn({ paragraphs }: ReadDocx): string[] {
  return paragraphs
    .flatMap((paragraph) => textOf(paragraph).split('\t'))
    .map(plainly)
    .filter((text) => text !== '');
}

function textsOf({ head, title, subtitle, ...rest }: Paper): string[] {
  const first = [...head.left, ...head.right, title, ...(subtitle === null ? [] : [subtitle])];
  return [...first, ...paperTexts({ head, title, subtitle, ...rest })].map((text) => plainly(wordText(text)));
}

function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function styleOf(paragraph: XmlElement): string {
  return settingOf(paragraph, 'w:pStyle') ?? 'Normal';
}

/** The paragraph with a bookmark. */
function marked({ paragraphs }: ReadDocx, name: string | undefined): XmlElement {
  const found = paragraphs.filter((paragraph) =>
    within(paragraph, 'w:bookmarkStart').some(({ attributes }) => attributes['w:name'] === name),
  );
  const [paragraph] = found;
  if (paragraph === undefined || found.length > 1) throw new Error(`${name} leads to ${found.length} places`);
  return paragraph;
}

function elementsWith(element: XmlElement, value: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const own = Object.values(child.attributes).includes(value) ? [child] : [];
    return [...own, ...elementsWith(child, value)];
  });
}

function runningTexts({ xml }: ReadDocx) {
  const texts = (kind: string) =>
    [1, 2].map((number) => textOf(partOf(xml, `word/${kind}${number}.xml`)).replaceAll('\u00a0', ''));
  return { header: texts('header'), footer: texts('footer') };
}

/** Where numbers stand differs with their digits. */
function isNoIndent(name: string): boolean {
  return name !== 'w:ind';
}
