import { describe, expect, it } from 'vitest';
import { makeAppendices } from '../../../outputs/appendix/make-appendix.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import { renderChart } from '../../../outputs/charts/render-chart.ts';
import type { Figure, Report } from '../../../outputs/report-model.ts';
import { type ReadPdf, type Run, readPdf, type Tag, textOf } from '../../support/read-pdf.ts';
import { sampleDraft, WITHHELD_VALUE } from '../../support/sample-draft.ts';
import { sampleReport } from '../../support/sample-report.ts';

const path = 'appendix/bilaga-1-socialnamnden.pdf';

describe('the appendix of a committee', () => {
  it('is one PDF per recipient, named by number and recipient', async () => {
    const report = sampleReport();
    const [first] = report.edition.recipients;
    if (!first) throw new Error('the sample has a recipient');
    const second = {
      ...first,
      id: 'samverkan',
      appendix: 2,
      committee: { sv: 'Samverkansgruppen för barn', en: '' },
    };
    const both = await makeAppendices(
      { ...report, edition: { ...report.edition, recipients: [first, second] } },
      drawStandIn,
    );
    expect([...both.keys()]).toEqual([path, 'appendix/bilaga-2-samverkan.pdf']);
    expect(await textIn(both)).toContain('Indikatorbilaga till socialnämndens sammanträde den 14 april 2026');
    expect(await textIn(both, 'appendix/bilaga-2-samverkan.pdf')).toContain(
      'Indikatorbilaga till sammanträdet den 14 april 2026, samverkansgruppen för barn',
    );
  });

  it('is tagged, in Swedish, has a title and follows PDF/UA-1', async () => {
    const bytes = await sampleAppendix();
    const pdf = await readPdf(bytes);
    expect(pdf.tagged).toBe(true);
    expect(pdf.title).toBe('Samlad bild av barn och unga i behov av stöd 2016–2025');
    expect(pdf.language).toBe('sv-SE');
    for (const { size } of pdf.pages) expect(size.map(millimetres)).toEqual([210, 297]);
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(latin(bytes).includes('/Lang (sv-SE)')).toBe(true);
  });

  it('is dated as its edition is, and has the same bytes every time', async () => {
    const pdf = await sampleAppendix();
    expect((await readPdf(pdf)).xmp).toContain('<xmp:CreateDate>2026-03-16T00:00:00Z</xmp:CreateDate>');
    expect(Buffer.from(await sampleAppendix()).equals(pdf)).toBe(true);
  });

  it('has its parts in the order that committees know', async () => {
    const { pages } = await readPdf(await sampleAppendix());
    const text = pages
      .map((page) => page.text)
      .filter((page) => !/^ *Innehåll *$/m.test(page))
      .join('\n');
    const headings = [
      'Sammanfattning',
      'Så säkra är uppgifterna',
      'Tecken i tabeller och diagram',
      '1 Om bilagan',
      '1.1 Syfte, mottagare och användning',
      '1.2 Så här läser du tabeller och diagram',
      '1.3 Begränsningar',
      '2 Insatser på första linjens nivå',
      '3 Insatser på specialiserad nivå',
      '4 Beskrivning av statistiken',
      '4.6 Röjandekontroll',
      '5 Definitioner',
      'Förslag till beslut',
      'Bilagans underlag',
    ];
    const places = headings.map((heading) =>
      text.search(new RegExp(`^ *${heading.replaceAll(' ', ' +')} *$`, 'm')),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says on every page that it is a draft, that the figures are invented, and which page it is', async () => {
    const { pages } = await readPdf(await sampleAppendix());
    expect(pages.length).toBeGreaterThan(4);
    for (const [i, { text: page }] of pages.entries()) {
      expect(page).toContain('UTKAST');
      expect(page).toContain('Påhittade uppgifter');
      expect(page).toContain(`${i + 1} (${pages.length})`);
      expect(page).toContain('Dnr SOCN 2026/041-753');
    }
  });

  it('says neither when it is approved and the figures are real', async () => {
    const released: Report = { ...sampleReport(), status: 'release', draftMark: null, inventedMark: null };
    const text = await textIn(await makeAppendices(released, drawStandIn));
    expect(text).not.toMatch(/utkast|påhittade uppgifter/i);
    expect(text).toContain('Godkänd');
  });

  it('gives every chart its number, its drawing and its text alternative', async () => {
    const bytes = await sampleAppendix();
    const pdf = await readPdf(bytes);
    const text = textOf(pdf);
    expect(text).toContain('Diagram 1. Samverkan, Exempelby, antal barn, 2016–2025');
    expect(text).toContain('Ritat: bou-investigated-count');
    const alternative =
      'Linjediagram: Barn som utretts. År 2016: 462 barn, år 2025: 552 barn. År 2019: uppgift saknas.';
    expect(tagsOf(pdf, /^Figure$/).map((tag) => tag.alternative)).toContain(alternative);
    expect(latin(bytes).includes(`/Alt <${utf16(alternative)}>`)).toBe(true);
  });

  it('shows words of others as they are, even if they look like Typst', async () => {
    const hostile = '#read("/etc/passwd") ] *x* $y$ \\ @z // `w` <v>';
    const text = await textIn(await makeAppendices(sampleReport(hostile), drawStandIn));
    expect(text.replaceAll(' ', '')).toContain(
      `Barnsomutretts:uppgiftsaknasför2019.${hostile.replaceAll(' ', '')}`,
    );
    expect(text).not.toContain('root:');
  });

  it('keeps long numbers with flags apart, in ten years beside a long label', async () => {
    const report = sampleReport('Elevhälsosamordningsverksamhetsområdet Norra Exempelby');
    const long = { state: 'published', text: '123\u202f456\u202fp', spoken: null, value: 123456 } as const;
    const sections = report.sections.map((section) => ({
      ...section,
      indicators: section.indicators.map((indicator) => ({
        ...indicator,
        tables: indicator.tables.map((table) => ({
          ...table,
          rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(() => long) })),
        })),
      })),
    }));
    const pdf = await readPdf(pdfOf(await makeAppendices({ ...report, sections }, drawStandIn)));
    expect(pdf.pages.map(({ text }) => text).join('\n')).toMatch(/Totalt( +123\s456\sp){10}$/m);
    expect(outsideMargins(pdf)).toEqual([]);
  });

  it('shows signals of others as they are, even if they look like Typst', async () => {
    const report = sampleReport('#read("/etc/passwd") ] *x*');
    const text = (await textIn(await makeAppendices(report, drawStandIn))).replaceAll(' ', '');
    expect(text).toContain('Barnsomutretts,område:#read("/etc/passwd")]*x*.År2025:552barn');
    expect(text).not.toContain('root:');
  });

  it('names the checksums of the files that go with it', async () => {
    const empty = new Map([['data/indicators.csv', new Uint8Array()]]);
    const text = await textIn(await makeAppendices(sampleReport(), drawStandIn, empty));
    expect(text).toContain('data/indicators.csv');
    expect(text).toContain('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('is not made in another language, nor for a recipient whose id could be a path', async () => {
    const report = sampleReport();
    await expect(makeAppendices({ ...report, language: 'en' }, drawStandIn)).rejects.toThrow('Swedish');
    const recipients = report.edition.recipients.map((recipient) => ({ ...recipient, id: '../x' }));
    const strange = { ...report, edition: { ...report.edition, recipients } };
    await expect(makeAppendices(strange, drawStandIn)).rejects.toThrow('id of a recipient');
  });
});

describe('the appendix of a whole draft', async () => {
  const report = buildReport(sampleDraft(), 'sv');
  const bytes = pdfOf(await makeAppendices(report, renderChart));
  const pdf = await readPdf(bytes);

  it('has room for ten years between its margins', () => {
    expect(textOf(pdf).split(' ').length).toBeGreaterThan(5000);
    expect(outsideMargins(pdf)).toEqual([]);
    const heads = pdf.pages.flatMap(
      ({ text }) => text.match(/2016 +2017 +2018 +2019 +2020 +2021 +2022 +2023 +2024 +2025 *$/gm) ?? [],
    );
    const tables = report.sections.flatMap(({ indicators }) => indicators.flatMap(({ tables }) => tables));
    expect(heads.length).toBeGreaterThanOrEqual(tables.length);
  });

  it('prints every cell of every table as the report words it', () => {
    const text = textOf(pdf).replace(/\s/g, '');
    for (const { indicators } of report.sections) {
      for (const { rows } of indicators.flatMap(({ tables }) => tables)) {
        for (const { label, cells } of rows) {
          const line = [label, ...cells.map((cell) => cell.text)].join('');
          expect(text).toContain(line.replace(/\s/g, ''));
        }
      }
    }
  });

  it('says on its first page what stands out, and under a chart what the years say', () => {
    const [first] = pdf.pages;
    expect(first?.text).toContain('Vad sticker ut i år');
    expect(first?.text).toContain('Inget sticker ut i årets uppgifter.');
    const text = textOf(pdf).replace(/\s+/g, ' ');
    expect(text).toContain(
      'Trend 2021–2025: i stort sett oförändrad, från 520 till 561 barn. Från 2024 till 2025:',
    );
  });

  it('prints every comparison with its sentences and its table', () => {
    const text = textOf(pdf).replace(/\s/g, '');
    const comparisons = report.sections.flatMap(({ indicators }) =>
      indicators.flatMap((one) => one.comparisons),
    );
    expect(comparisons.length).toBeGreaterThan(1);
    for (const { sentences, table } of comparisons) {
      expect(text).toContain(sentences.join('').replace(/\s/g, ''));
      for (const { label, cells } of table.rows)
        expect(text).toContain([label, ...cells.map((cell) => cell.text)].join('').replace(/\s/g, ''));
    }
  });

  it('holds no number of a withheld cell', () => {
    expect(textOf(pdf).replace(/\s/g, '')).not.toContain(String(WITHHELD_VALUE));
    const alternatives = [...latin(bytes).matchAll(/\/Alt <FEFF([0-9A-F]+)>/g)].map(([, hex = '']) => hex);
    expect(alternatives.length).toBeGreaterThan(5);
    const digits = utf16(String(WITHHELD_VALUE)).slice('FEFF'.length);
    expect(alternatives.filter((hex) => hex.replaceAll('202F', '').includes(digits))).toEqual([]);
  });

  it('has headings that never skip a level, and begins with the first', () => {
    const levels = tagsOf(pdf, /^H[1-6]$/).map(({ role }) => Number(role.slice(1)));
    expect(levels.length).toBeGreaterThan(25);
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
  });

  it('tags every drawing as a figure with its text alternative', () => {
    const drawn = report.sections.flatMap(({ indicators }) =>
      indicators.flatMap(({ figures: [one] }) => one ?? []),
    );
    expect(tagsOf(pdf, /^Figure$/).map(({ alternative }) => alternative)).toEqual(
      drawn.map(({ alternative }) => alternative),
    );
  });

  it('tags every table with a head cell over each of its columns', () => {
    const tables = tagsOf(pdf, /^Table$/);
    const numbers = report.sections.flatMap(({ indicators }) => indicators.flatMap(({ tables }) => tables));
    expect(tables.length).toBeGreaterThanOrEqual(numbers.length);
    for (const { inside } of tables) {
      const head = inside.slice(0, inside.indexOf('TBody'));
      const rows = inside.filter((role) => role === 'TR').length;
      const cells = inside.filter((role) => role === 'TH' || role === 'TD').length;
      expect(head).toContain('THead');
      expect(head.filter((role) => role === 'TH').length).toBe(cells / rows);
    }
  });
});

async function sampleAppendix(): Promise<Uint8Array> {
  return pdfOf(await makeAppendices(sampleReport(), drawStandIn));
}

function pdfOf(files: ReadonlyMap<string, Uint8Array>, name = path): Uint8Array {
  const pdf = files.get(name);
  if (!pdf) throw new Error(`${name} was not made`);
  return pdf;
}

async function textIn(files: ReadonlyMap<string, Uint8Array>, name = path): Promise<string> {
  return textOf(await readPdf(pdfOf(files, name)));
}

function tagsOf({ pages }: ReadPdf, role: RegExp): Tag[] {
  return pages.flatMap(({ tags }) => tags.filter((tag) => role.test(tag.role)));
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

async function drawStandIn(figure: Figure): Promise<string> {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 454 232">
    <text x="5" y="20" font-family="Source Sans 3" font-size="9">Ritat: ${figure.id}</text></svg>`;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** As PDF writes text that is more than ASCII. */
function utf16(text: string): string {
  const units = Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0'));
  return `FEFF${units.join('')}`.toUpperCase();
}
