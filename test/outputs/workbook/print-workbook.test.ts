import { beforeAll, describe, expect, it } from 'vitest';
import { cellId, totals } from '../../../indicators/model/cell.ts';
import type { Language } from '../../../indicators/model/text.ts';
import type { EarlierFact } from '../../../indicators/release/earlier-release.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import { appendixPaper } from '../../../outputs/committee/appendix.ts';
import type { Block, NumberTable } from '../../../outputs/paper/paper.ts';
import type { Report, TableCell } from '../../../outputs/report-model.ts';
import { printWorkbook } from '../../../outputs/workbook/print-workbook.ts';
import {
  partOf,
  type ReadCell,
  type ReadWorkbook,
  readWorkbook,
  sheetOf,
  tagsOf,
  unescaped,
} from '../../support/read-workbook.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { hostileLabels } from '../../support/sample-paper.ts';
import { sampleRecipient } from '../../support/sample-recipient.ts';
import { sampleReport } from '../../support/sample-report.ts';

describe.each<Language>(['sv', 'en'])('the workbook of a report (%s)', (language) => {
  const report = buildReport(sampleDraft({ before: earlierCells() }), language);
  const recipient = { ...sampleRecipient, language };
  const tables = numberTablesOf(appendixPaper({ report, recipient }, [], null).blocks);
  let bytes: Uint8Array;
  let workbook: ReadWorkbook;

  beforeAll(async () => {
    bytes = await printWorkbook(report, recipient);
    workbook = await readWorkbook(bytes);
  });

  it('has a cover, contents, notes, definitions and the tables of the appendix under its numbers', () => {
    const first =
      language === 'sv'
        ? ['Omslag', 'Innehåll', 'Anmärkningar', 'Definitioner']
        : ['Cover', 'Contents', 'Notes', 'Definitions'];
    expect(tables.length).toBeGreaterThan(60);
    expect([...workbook.sheets.keys()]).toEqual([...first, ...tables.map(({ number }) => number)]);
  });

  it('says in each cell what the table says: numbers as printed, signs and words as text', () => {
    for (const { number, table } of tables) {
      const [head = [], ...rows] = tableIn(sheetOf(workbook, number), table.head[0] ?? '');
      expect(head.slice(0, table.head.length)).toEqual(table.head);
      expect(rows).toHaveLength(table.rows.length);
      for (const [i, { label, cells }] of table.rows.entries()) {
        const [first, ...rest] = rows[i] ?? [];
        expect(`${first}`.endsWith(label)).toBe(true);
        expect(rest.slice(0, cells.length)).toEqual(cells.map((cell) => expectedCell(cell, language)));
      }
    }
  });

  it('names the marked numbers of each row in the last column', () => {
    let marked = 0;
    for (const { number, table } of tables) {
      const [head = [], ...rows] = tableIn(sheetOf(workbook, number), table.head[0] ?? '');
      const expected = table.rows.map(({ cells }) =>
        cells
          .map((cell, i) => [table.head[i + 1], cell.value === null ? '' : cell.text.replace(/[^pru]/g, '')])
          .filter(([, marks]) => marks !== '')
          .map(([column, marks]) => `${column}: ${[...(marks ?? '')].join(' ')}`)
          .join('; '),
      );
      const hasMarks = expected.some((text) => text !== '');
      expect(head).toHaveLength(table.head.length + (hasMarks ? 1 : 0));
      if (!hasMarks) continue;
      marked += 1;
      const none = language === 'sv' ? 'ingen' : 'none';
      expect(rows.map((row) => row.at(-1))).toEqual(expected.map((text) => text || none));
    }
    expect(marked).toBeGreaterThan(5);
  });

  it('tells the rows of an indicator’s table apart by their labels, and changes by indicator and year', () => {
    const changes = tables.filter(({ table }) => table.id.startsWith('revideringar'));
    expect(changes).toHaveLength(1);
    for (const one of tables) {
      const rows = tableIn(sheetOf(workbook, one.number), one.table.head[0] ?? '');
      const labels = rows.map((row) => row.slice(0, changes.includes(one) ? 2 : 1).join(' | '));
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('has no empty cell in a table', () => {
    for (const [, table] of markedTables(workbook)) expect(table.cells.flat()).not.toContain(null);
  });

  it('marks one table on each sheet but the cover, under the names of its head', () => {
    const marked = markedTables(workbook);
    expect([...marked.keys()]).toEqual([...workbook.sheets.keys()].slice(1));
    const names = [...marked.values()].map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const { name, columns, cells, alternative } of marked.values()) {
      expect(name).toMatch(/^t_\w+$/);
      expect(columns).toEqual(cells[0]);
      expect(alternative).not.toBe('');
    }
  });

  it('leads from the contents to every sheet, and on to the notes and back', () => {
    const [contents = '', notes = ''] = [...workbook.sheets.keys()].slice(1);
    const linked = [...linksOf(workbook)];
    const sheets = [...workbook.sheets.keys()];
    expect(linked.filter(([from]) => from === contents).map(([, to]) => to)).toEqual(sheets.slice(2));
    for (const { number } of tables)
      expect(linked.filter(([from]) => from === number).map(([, to]) => to)).toEqual([notes, contents]);
    expect(linked.filter(([, to]) => !sheets.includes(to))).toEqual([]);
  });

  it('has each note once, and names the tables that it applies to', () => {
    const [, , notes = ''] = [...workbook.sheets.keys()];
    const rows = markedTables(workbook).get(notes)?.cells.slice(1) ?? [];
    expect(rows.map(([number]) => number)).toEqual(rows.map((_, i) => i + 1));
    const texts = rows.map(([, , text]) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const { number, table } of tables) {
      const second = `${sheetOf(workbook, number)[1]?.[0]}`;
      const referred = numbersIn(second);
      for (const { text } of table.notes) {
        const row = rows.find((one) => one[2] === text);
        if (row === undefined) throw new Error(`no note says “${text}”`);
        expect(referred).toContain(row[0]);
        expect(numbersIn(`${row[3]}`)).toContain(Number(number.replace(/\D/g, '')));
      }
    }
  });

  it('explains limits, signs, words in cells, missing deliveries and changes in the notes', () => {
    const notes = sheetOf(workbook, [...workbook.sheets.keys()][2] ?? '').flat();
    const said = [
      ...report.standingNotes.map(({ text }) => text),
      ...report.absences,
      ...report.handedOver,
      report.revisions.lead,
    ];
    for (const text of said) expect(notes).toContain(text);
    for (const { sign, meaning, word } of report.legend) {
      const at = notes.findIndex((text) => `${text}`.endsWith(` ${sign}`));
      expect(notes[at + 1]).toContain(meaning);
      expect(notes[at + 1]).toContain(word);
    }
  });

  it('has every definition, and the source of each indicator', () => {
    const definitions = sheetOf(workbook, [...workbook.sheets.keys()][3] ?? '');
    for (const { name, definition } of report.sections.flatMap(({ indicators }) => indicators))
      for (const { label, text } of definition) expect(definitions).toContainEqual([name, label, text]);
  });

  it('names organisation, edition, date, registry number and contact on the cover', () => {
    const [cover = []] = workbook.sheets.values();
    const text = cover.flat().join('\n');
    const { municipality, id, contact } = report.edition;
    for (const words of [municipality.name, id, contact, recipient.registryNumber, recipient.unit])
      expect(text).toContain(words);
    expect(text).toContain(language === 'sv' ? '16 mars 2026' : '16 March 2026');
  });

  it('says on the cover and on each sheet with figures that it is a draft and that they are invented', () => {
    const [cover = ''] = workbook.sheets.keys();
    for (const name of [cover, ...tables.map(({ number }) => number)]) {
      const texts = sheetOf(workbook, name).map(([first]) => first);
      expect(texts).toContain(report.inventedMark);
      expect(texts.join(' ')).toContain(report.draftMark);
    }
  });

  it('prints landscape, as wide as the page, with the head row on each page, and freezes it on the screen', () => {
    const titles = [...partOf(workbook, 'xl/workbook.xml').matchAll(/Print_Titles"[^>]*>([^<]*)</g)];
    expect(titles).toHaveLength(tables.length + 3);
    for (const [i, [name, sheet]] of [...workbook.sheets].entries()) {
      const xml = partOf(workbook, `xl/worksheets/sheet${i + 1}.xml`);
      expect(tagsOf(xml, 'pageSetup')[0]?.attributes).toMatchObject({
        ...{ paperSize: '9', orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' },
      });
      expect(tagsOf(xml, 'pageSetUpPr')[0]?.attributes.fitToPage).toBe('1');
      const marked = markedTables(workbook).get(name);
      if (marked === undefined) continue;
      const row = sheet.length - marked.cells.length + 1;
      expect(tagsOf(xml, 'pane')[0]?.attributes).toMatchObject({ ySplit: `${row}`, state: 'frozen' });
      expect(titles[i - 1]?.[1]).toBe(`&apos;${name}&apos;!$${row}:$${row}`);
    }
  });

  it('has the elements of each sheet in the order of the schema', () => {
    const order = ['sheetPr', 'sheetViews', 'cols', 'sheetData', 'hyperlinks', 'pageMargins', 'pageSetup'];
    const all = [...order, 'headerFooter', 'ignoredErrors', 'tableParts'];
    for (const [path, xml] of workbook.parts) {
      if (!/worksheets\/sheet\d+\.xml$/.test(path)) continue;
      const found = tagsOf(xml)
        .map(({ name }) => name)
        .filter((name) => all.includes(name));
      expect(found).toEqual(all.filter((name) => found.includes(name)));
    }
  });

  it('has title, organisation, language and date as its properties', () => {
    const core = partOf(workbook, 'docProps/core.xml');
    expect(core).toContain(`<dc:language>${language === 'sv' ? 'sv-SE' : 'en-GB'}</dc:language>`);
    expect(core).toContain('<dc:creator>Exempelby</dc:creator>');
    expect(core).toContain('2026-03-16T00:00:00Z');
  });

  it('is made of parts that are all declared and found', () => {
    const declared = tagsOf(partOf(workbook, '[Content_Types].xml'), 'Override').map(({ attributes }) =>
      attributes.PartName?.slice(1),
    );
    const parts = [...workbook.parts.keys()].filter((path) => !/\.rels$|^\[/.test(path));
    expect([...declared].sort()).toEqual([...parts].sort());
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.compare(await printWorkbook(report, recipient), bytes)).toBe(0);
  });
});

describe('a workbook', () => {
  const odd = [
    ...hostileLabels,
    ...[
      'constructor',
      '__proto__',
      '_x0041_ _x005F_',
      '+1+1',
      '@SUM(1)',
      "-2+3+cmd|' /C calc'!A0",
      "'[x]:*?/\\",
    ],
    ...['&L&"x"&A', 'two\nlines\tand\u2028a third', '\ufdd0\ufffd', ' spaces ', 'a'.repeat(40_000)],
  ];

  it.each(odd)('shows the label %# as text, and is whole', async (label) => {
    const report = sampleReport(label);
    const recipient = { ...sampleRecipient, unit: label, author: label };
    const workbook = await readWorkbook(await printWorkbook(report, recipient));
    const [, labelled] = tableIn(sheetOf(workbook, 'Tabell 1'), 'Område').slice(1);
    expect(labelled?.[0]).toBe(shown(label));
    expect(sheetOf(workbook, 'Tabell 2')).toContainEqual([shown(label), 552, 'högre']);
    expect([...workbook.parts.values()].join('')).not.toMatch(/<f[ >]/);
    for (const { columns, cells } of markedTables(workbook).values()) expect(columns).toEqual(cells[0]);
    for (const xml of workbook.parts.values())
      for (const running of xml.matchAll(/<odd(?:Header|Footer)>([^<]*)</g))
        expect((running[1] ?? '').replaceAll('&amp;', '&').length).toBeLessThanOrEqual(255);
  });

  it('keeps heads apart that are alike or empty', async () => {
    const report = sampleReport();
    const head = ['', 'Värde', 'värde'];
    const changed = withFirstComparison(report, (table) => ({ ...table, head }));
    const workbook = await readWorkbook(await printWorkbook(changed, sampleRecipient));
    expect(markedTables(workbook).get('Tabell 2')?.columns).toEqual(['1', 'Värde', 'värde (2)']);
  });

  it('keeps tables apart that have one name, and writes none without rows', async () => {
    const alike = withFirstComparison(sampleReport(), (table) => ({ ...table, id: 'bvc-joint-count' }));
    const names = [...markedTables(await readWorkbook(await printWorkbook(alike, sampleRecipient))).values()];
    expect(names.map(({ name }) => name)).toContain('t_bvc_joint_count_2');
    const empty = withFirstComparison(sampleReport(), (table) => ({ ...table, rows: [] }));
    const workbook = await readWorkbook(await printWorkbook(empty, sampleRecipient));
    expect([...markedTables(workbook).keys()]).not.toContain('Tabell 2');
    expect([...markedTables(workbook).keys()]).toContain('Tabell 3');
  });

  it('says nothing of drafts and inventions when it is a release with real figures', async () => {
    const report: Report = { ...sampleReport(), status: 'release', draftMark: null, inventedMark: null };
    const { sheets, parts } = await readWorkbook(await printWorkbook(report, sampleRecipient));
    const texts = [...sheets.values()].flat(2).join(' ');
    expect(texts).not.toContain('Utkast');
    expect(texts).not.toContain('Påhittade uppgifter');
    expect([...parts.values()].join('')).not.toContain('Utkast');
  });
});

/** Totals that the edition before had otherwise, so that there is a table of changes. */
function earlierCells(): Record<string, EarlierFact> {
  const indicator = 'bou.children_investigated';
  return Object.fromEntries(
    [2018, 2023].map((year): [string, EarlierFact] => [
      cellId({ indicator, year, coordinates: totals }),
      { state: 'published', value: 540, preliminary: false },
    ]),
  );
}

function numberTablesOf(blocks: readonly Block[]): NumberTable[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'together') return numberTablesOf(block.blocks);
    return block.kind === 'number-table' ? [block] : [];
  });
}

/** The rows of a sheet from the head of its table on. */
function tableIn(sheet: readonly (readonly ReadCell[])[], corner: string): (readonly ReadCell[])[] {
  const start = sheet.findIndex((row) => row[0] === corner);
  return sheet.slice(start).map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
}

/** By hand what the reader does: the digits of the print, as a number. */
function expectedCell({ text, value }: TableCell, language: Language): ReadCell {
  if (value === null) return text;
  const digits = text.replace(/[^\d.,\u2212]/g, '').replace('\u2212', '-');
  const number = Number(language === 'sv' ? digits.replace(',', '.') : digits);
  const decimals = digits.split(/[.,]/)[1]?.length ?? 0;
  expect(Math.abs(number - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
  return number;
}

/** As a reader sees a label that a file may not hold as it is. */
function shown(label: string): string {
  const spaced = label.replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ');
  const legible = spaced.replace(/[\p{Cc}\p{Cs}\ufffd\ufdd0\u202a-\u202e\u2066-\u2069]/gu, '□');
  if (label in {}) return `${label}\u2060`;
  return legible.length > 30_000 ? `${legible.slice(0, 30_000)}…` : legible;
}

interface ReadTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly alternative: string;
  readonly cells: readonly (readonly ReadCell[])[];
}

/** The marked table of each sheet that has one, found as a program finds it: through the relationships. */
function markedTables(workbook: ReadWorkbook): Map<string, ReadTable> {
  const found = new Map<string, ReadTable>();
  for (const [i, [sheetName, rows]] of [...workbook.sheets].entries()) {
    const [part] = tagsOf(partOf(workbook, `xl/worksheets/sheet${i + 1}.xml`), 'tablePart');
    if (part === undefined) continue;
    const relations = tagsOf(partOf(workbook, `xl/worksheets/_rels/sheet${i + 1}.xml.rels`), 'Relationship');
    const target = relations.find(({ attributes }) => attributes.Id === part.attributes['r:id'])?.attributes
      .Target;
    const xml = partOf(workbook, `xl/${target?.replace('../', '')}`);
    const { ref = '', displayName = '' } = tagsOf(xml, 'table')[0]?.attributes ?? {};
    const [, top = '', last = '', bottom = ''] = /^A(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
    const width = [...last].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
    found.set(sheetName, {
      name: displayName,
      columns: tagsOf(xml, 'tableColumn').map(({ attributes }) => unescaped(attributes.name ?? '')),
      alternative: tagsOf(xml, 'x14:table')[0]?.attributes.altText ?? '',
      cells: rows
        .slice(Number(top) - 1, Number(bottom))
        .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
    });
  }
  return found;
}

/** From sheet to sheet. */
function linksOf(workbook: ReadWorkbook): [string, string][] {
  return [...workbook.sheets.keys()].flatMap((name, i) =>
    tagsOf(partOf(workbook, `xl/worksheets/sheet${i + 1}.xml`), 'hyperlink').map(
      ({ attributes }): [string, string] => [name, attributes.location?.replace(/^'(.*)'!A1$/, '$1') ?? ''],
    ),
  );
}

/** All numbers that a text of spans tells of: 1, 2, 3 and 7 of `1–3, 7`. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, first, last]) =>
    Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, i) => Number(first) + i),
  );
}

function withFirstComparison(
  report: Report,
  change: (table: Report['publishedByOthers'][number]['tables'][number]) => typeof table,
): Report {
  const [first, ...rest] = report.sections;
  const [indicator] = first?.indicators ?? [];
  const [comparison] = indicator?.comparisons ?? [];
  if (!first || !indicator || !comparison) throw new Error('the sample has lost its comparison');
  const changed = { ...indicator, comparisons: [{ ...comparison, table: change(comparison.table) }] };
  return { ...report, sections: [{ ...first, indicators: [changed] }, ...rest] };
}
