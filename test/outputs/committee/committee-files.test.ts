import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import { drawCharts } from '../../../outputs/charts/drawn-charts.ts';
import { committeeCharts, makeCommitteeFiles } from '../../../outputs/committee/committee-files.ts';
import { committeeMaterials } from '../../../outputs/committee/committee-materials.ts';
import { type ReadPdf, type Run, readPdf, type Tag, textOf } from '../../support/read-pdf.ts';
import { sampleDraft, WITHHELD_VALUE } from '../../support/sample-draft.ts';

const draft = sampleDraft();
const whole = { sv: buildReport(draft, 'sv'), en: buildReport(draft, 'en') };
const materials = committeeMaterials(draft, whole);
const data = new Map([
  ['data/indicators.csv', new Uint8Array()],
  ['data/px/one.px', new Uint8Array()],
]);
const noMeeting = { sv: null, en: null };
const charts = await drawCharts(committeeCharts(materials));
const files = await makeCommitteeFiles(materials, charts, data, noMeeting);

function fileOf(path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${path} was not made`);
  return bytes;
}

describe('what a committee gets', () => {
  it('is the appendix in four formats, and what those who present it work on', () => {
    expect([...files.keys()]).toEqual([
      'appendix/bilaga-1-socialnamnden.pdf',
      'appendix/bilaga-1-socialnamnden.docx',
      'appendix/bilaga-1-socialnamnden.html',
      'appendix/bilaga-1-socialnamnden.xlsx',
      'committee/tjansteskrivelse-1-socialnamnden.docx',
      'committee/talepunkter-1-socialnamnden.pdf',
      'committee/talepunkter-1-socialnamnden.docx',
    ]);
  });

  it('has the same bytes every time', async () => {
    const again = await makeCommitteeFiles(materials, charts, data, noMeeting);
    for (const [path, bytes] of again) expect(Buffer.compare(fileOf(path), bytes), path).toBe(0);
  });

  it('holds no number of a withheld cell, in any format', async () => {
    const isFound = (text: string) => text.replace(/\s/g, '').includes(String(WITHHELD_VALUE));
    for (const [path, bytes] of files) {
      if (path.endsWith('.pdf')) expect(isFound(textOf(await readPdf(bytes))), path).toBe(false);
      else if (path.endsWith('.html')) expect(isFound(visibleText(bytes)), path).toBe(false);
      else
        for (const [name, part] of Object.entries(unzipSync(bytes)))
          if (name.endsWith('.xml')) expect(isFound(visibleText(part)), `${path} ${name}`).toBe(false);
    }
  });

  it('is not made for a recipient whose id could be a path', async () => {
    const strange = materials.map((one) => ({ ...one, recipient: { ...one.recipient, id: '../x' } }));
    await expect(makeCommitteeFiles(strange, charts, data, noMeeting)).rejects.toThrow('id of a recipient');
  });
});

describe('the PDF of an appendix', async () => {
  const bytes = fileOf('appendix/bilaga-1-socialnamnden.pdf');
  const pdf = await readPdf(bytes);
  const { sections } = whole.sv;
  const indicators = sections.flatMap((section) => section.indicators);

  it('is tagged, in Swedish, has a title and follows PDF/UA-1, on A4', () => {
    expect(pdf.tagged).toBe(true);
    expect(pdf.title).toBe('Samlad bild av barn och unga i behov av stöd 2016–2025');
    expect(pdf.language).toBe('sv-SE');
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.xmp).toContain('<xmp:CreateDate>2026-03-16T00:00:00Z</xmp:CreateDate>');
    for (const { size } of pdf.pages) expect(size.map(millimetres)).toEqual([210, 297]);
  });

  it('says on every page that it is a draft, that the figures are invented, and which page it is', () => {
    for (const [i, { text }] of pdf.pages.entries()) {
      expect(text).toContain('UTKAST');
      expect(text).toContain('Påhittade uppgifter');
      expect(text).toContain(`${i + 1} (${pdf.pages.length})`);
      expect(text).toContain('Dnr SOCN 2026/041-753');
    }
  });

  it('keeps everything between its margins', () => {
    expect(textOf(pdf).split(' ').length).toBeGreaterThan(5000);
    expect(outsideMargins(pdf)).toEqual([]);
  });

  it('prints every cell of every table as the report words it', () => {
    const text = textOf(pdf).replace(/\s/g, '');
    const tables = indicators.flatMap((one) => [...one.tables, ...one.comparisons.map(({ table }) => table)]);
    for (const { label, cells } of tables.flatMap(({ rows }) => rows))
      expect(text).toContain([label, ...cells.map((cell) => cell.text)].join('').replace(/\s/g, ''));
  });

  it('has headings that never skip a level, and begins with the first', () => {
    const levels = tagsOf(pdf, /^H[1-6]$/).map(({ role }) => Number(role.slice(1)));
    expect(levels.length).toBeGreaterThan(25);
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
  });

  it('tags every drawing as a figure with its text alternative', () => {
    const drawn = indicators.flatMap(({ figures: [one], comparisons }) => [
      ...(one ? [one] : []),
      ...comparisons.flatMap(({ figure }) => figure ?? []),
    ]);
    expect(drawn.some((figure) => 'dots' in figure)).toBe(true);
    expect(tagsOf(pdf, /^Figure$/).map(({ alternative }) => alternative)).toEqual(
      drawn.map(({ alternative }) => alternative),
    );
  });

  it('names the checksums of the files that lie right under data/', () => {
    const text = textOf(pdf).replace(/\s/g, '');
    expect(text).toContain('data/indicators.csv');
    expect(text).toContain('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(text).not.toContain('one.px');
  });
});

describe('the speaking note', () => {
  it('is one page', async () => {
    expect((await readPdf(fileOf('committee/talepunkter-1-socialnamnden.pdf'))).pages.length).toBe(1);
  });
});

/** What stands between the tags, the drawings' places apart. */
function visibleText(bytes: Uint8Array): string {
  return new TextDecoder()
    .decode(bytes)
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ');
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
