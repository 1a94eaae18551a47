import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Draft } from '../../../indicators/release/draft.ts';
import type { Recipient } from '../../../indicators/release/recipient.ts';
import type { ReleaseContent } from '../../../indicators/release/release-content.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import { makeOutputs } from '../../../outputs/make-outputs.ts';
import type { Report, Table } from '../../../outputs/report-model.ts';
import { writeDraft } from '../../../pipeline/release/release-store.ts';
import { silent } from '../../../pipeline/terminal.ts';
import { docxTables } from '../../../pipeline/verify/docx-tables.ts';
import { htmlTables } from '../../../pipeline/verify/html-tables.ts';
import { pdfTables } from '../../../pipeline/verify/pdf-tables.ts';
import type { PrintedTable } from '../../../pipeline/verify/printed-table.ts';
import { verifyFolder } from '../../../pipeline/verify/verify-folder.ts';
import { workbookSheets } from '../../../pipeline/verify/xlsx-tables.ts';
import {
  bytesOf,
  changed,
  problemsIn,
  readFolder,
  signedAnew,
  textIn,
} from '../../support/released-folder.ts';
import { sampleDraft, withUncertainShares } from '../../support/sample-draft.ts';
import { sampleRecipient } from '../../support/sample-recipient.ts';

// The other half of the proof: `verify` holds the files against release.json; here they are held against the model that
// they were printed from, so that what it reads from a page is what was meant to stand there.

let outputs: ReadonlyMap<string, Uint8Array>;
let swedish: Report;
let english: Report;
beforeAll(async () => {
  const draft = Draft.of(withUncertainShares(sampleDraft().content));
  [swedish, english] = [buildReport(draft, 'sv'), buildReport(draft, 'en')];
  outputs = await makeOutputs(draft);
});

const bytes = (path: string): Uint8Array => {
  const found = outputs.get(path);
  if (!found) throw new Error(`there is no ${path}`);
  return found;
};

const appendix = 'appendix/bilaga-1-socialnamnden';
const marks = /[\s\u00ad]+/gu;
const plain = (text: string) => text.replace(marks, '');
/** A PDF divides words at the ends of lines. */
const undivided = (text: string) => plain(text).replace(/[-\u2010]/g, '');

/** Every text of a table, in one order. */
function textsOf({ caption, head, rows, notes, source }: Table): string[] {
  const cells = rows.flatMap((row) => [row.label, ...row.cells.map(({ text }) => text)]);
  return [caption, ...head, ...cells, ...notes.map(({ text }) => text), source];
}

function printedTexts({ caption, head, rows, below }: PrintedTable): string[] {
  const cells = rows.flatMap((row) => [row.label, ...row.cells.map(({ text }) => text)]);
  return [caption.trim().replace(/^Tabell\s\d+\.\s*/, ''), ...head, ...cells, ...below];
}

function tablesOf({ sections }: Report): Table[] {
  return sections
    .flatMap(({ indicators }) => indicators)
    .flatMap((one) => [...one.tables, ...one.comparisons.map(({ table }) => table)]);
}

describe('what is read from the files of a draft', () => {
  it('is every table of the model on the site, in Swedish and English, with what is heard in place of signs', () => {
    for (const [report, folder] of [
      [swedish, 'site/'],
      [english, 'site/en/'],
    ] as const) {
      for (const { slug, tables, comparisons } of report.sections.flatMap(({ indicators }) => indicators)) {
        const printed = new Map(htmlTables(bytes(`${folder}${slug}.html`)).map((table) => [table.id, table]));
        for (const table of [...tables, ...comparisons.map((one) => one.table)]) {
          const found = printed.get(table.id);
          if (!found) throw new Error(`there is no ${table.id}`);
          const source = found.below.at(-1)?.replace(/ (Påhittade uppgifter|Invented figures)\.$/, '') ?? '';
          const texts = printedTexts({ ...found, below: [...found.below.slice(0, -1), source] });
          expect(texts.map(plain)).toEqual(textsOf(table).map(plain));
          const spoken = found.rows.flatMap(({ cells }) => cells.map((cell) => cell.spoken));
          expect(spoken).toEqual(table.rows.flatMap(({ cells }) => cells.map((cell) => cell.spoken)));
          expect(found.rows.map(({ depth }) => depth)).toEqual(
            table.rows.map(({ depth }) => Math.min(depth, 3)),
          );
        }
      }
    }
  });

  it('is every table of the model in the appendix as HTML, DOCX and PDF, over the ends of pages too', async () => {
    const expected = tablesOf(swedish);
    expect(expected.length).toBeGreaterThan(20);
    const printed = {
      html: htmlTables(bytes(`${appendix}.html`)),
      docx: docxTables(bytes(`${appendix}.docx`)),
      pdf: await pdfTables(bytes(`${appendix}.pdf`)),
    };
    for (const [format, tables] of Object.entries(printed)) {
      const flat = format === 'pdf' ? undivided : plain;
      for (const [i, table] of expected.entries()) {
        const found = tables[i];
        expect(found ? printedTexts(found).map(flat) : [], `${format}, ${table.id}`).toEqual(
          textsOf(table)
            .filter((text, j, all) => j < all.length - 1 || text !== '')
            .map(flat),
        );
      }
    }
  });

  it('is every number of the model as a number in the workbook', async () => {
    const sheets = new Map(
      (await workbookSheets(bytes(`${appendix}.xlsx`))).map((sheet) => [sheet.sheet, sheet]),
    );
    let numbers = 0;
    for (const [i, table] of tablesOf(swedish).entries()) {
      const sheet = sheets.get(`Tabell ${i + 1}`);
      if (!sheet) throw new Error(`there is no sheet for ${table.id}`);
      for (const [j, { cells }] of table.rows.entries()) {
        for (const [k, { value, text }] of cells.entries()) {
          const cell = sheet.rows[j]?.[k + 1] ?? '';
          if (value === null) expect(cell).toBe(text);
          else {
            expect(cell).toBe(
              Number(
                /^[+\u2212\d\s,]+/u
                  .exec(text)?.[0]
                  .replace(/[\s+]/gu, '')
                  .replace('\u2212', '-')
                  .replace(',', '.'),
              ),
            );
            numbers += 1;
          }
        }
      }
    }
    expect(numbers).toBeGreaterThan(1000);
  });
});

describe('a draft with labels that formats could take for their own, and with revisions', () => {
  const hostile = `=cmd|'/c calc'!A1 #import "x" <w:p> </td><script>1</script> "; \u0007\ud800 \u202e😀 _x0041_ = # @`;

  it('agrees with itself, for a committee in English too', { timeout: 180_000 }, async () => {
    const { tables } = sampleDraft().content;
    const published = tables
      .flatMap((table) => table.cells())
      .filter(({ fact }) => fact.state === 'published');
    const before = published
      .filter((_, i) => i % 7 === 0)
      .map(({ id }) => [id, { state: 'published', value: 1000, preliminary: false }] as const);
    const draft = sampleDraft({
      areaName: hostile,
      before: Object.fromEntries(before),
      content: (content) => ({ ...withUncertainShares(content), edition: withEnglishCommittee(content) }),
    });
    const made = await makeOutputs(draft);
    const dir = await mkdtemp(join(tmpdir(), 'samlad-hostile-'));
    try {
      const paths = { drafts: dir };
      const folder = await writeDraft(paths, draft, made);
      expect((await verifyFolder(folder, null, silent)).problems).toEqual([]);
      const files = await readFolder(folder);
      const changes = Object.fromEntries(
        others.map(([path, from, to]) => {
          const text = textIn(files, path).replace(from, to);
          expect(text, path).not.toBe(textIn(files, path));
          return [path, bytesOf(text)];
        }),
      );
      const found = (await problemsIn(signedAnew(changed(files, changes)))).join('\n');
      for (const [path, , , place] of others)
        expect(found).toMatch(new RegExp(`^VERIFY-004 ${path}:${place}$`, 'm'));
    } finally {
      await rm(dir, { recursive: true });
    }
  });

  /** What the small release of the other tests has none of. */
  const others: readonly (readonly [path: string, from: string | RegExp, to: string, place: string])[] = [
    ['data/revisions.csv', ',1000,', ',1001,', 'row \\d+ \\(.*\\), before'],
    ['data/pooled.csv', ',count,84,', ',count,85,', 'row \\d+ \\(.*\\), value'],
    ['data/comparisons.csv', ',23.42246,', ',23.42247,', 'row 1, value'],
    ['data/published-by-others.csv', ',1234,1 234,', ',1235,1 234,', 'row 1 \\(row 1\\), value'],
    [
      'site/publicerat-school-not-eligible-year9.html',
      '>1 234<',
      '>1 235<',
      '.*, row 1 \\(Provköping\\), .*',
    ],
    ['site/omrade-e1.html', '>23,4<', '>23,5<', 'bou-children-investigated 2025, measure'],
    [
      'site/en/omrade-e2.html',
      /(<a href="bou-children-investigated.html">.*?<td class="number">)\d+/,
      '$19',
      '.* count',
    ],
    [
      'site/en/bvc-children-joint-social-services.html',
      />84</,
      '>85<',
      '.*tabell-tillsammans-totalt, row 1, .*',
    ],
  ];

  function withEnglishCommittee({ edition, catalogue }: ReleaseContent): ReleaseContent['edition'] {
    const indicators = catalogue.indicators.slice(0, 3).map(({ id }) => id);
    const english: Recipient = { ...sampleRecipient, id: 'english', appendix: 2, language: 'en', indicators };
    return { ...edition, recipients: [sampleRecipient, english] };
  }
});
