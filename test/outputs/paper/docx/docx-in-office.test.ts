import { beforeAll, describe, expect, it } from 'vitest';
import { printDocx } from '../../../../outputs/paper/docx/print-docx.ts';
import { wordText } from '../../../../outputs/paper/docx/word-text.ts';
import type { Paper } from '../../../../outputs/paper/paper.ts';
import { openOffice } from '../../../support/office.ts';
import { headingsOf, paperTexts } from '../../../support/paper-texts.ts';
import { type ReadPdf, readPdf } from '../../../support/read-pdf.ts';
import { hostileLabels, sampleDrawings, samplePaper } from '../../../support/sample-paper.ts';

const office = openOffice();
const why = typeof office === 'string' ? ` (skipped: ${office})` : '';

const paper = samplePaper();
const taggedPdf = `pdf:writer_pdf_Export:${JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: 'true' } })}`;

async function converted(printed: Paper, label: string, format: string): Promise<Uint8Array> {
  if (typeof office === 'string') throw new Error(office);
  return office.convert('paper.docx', await printDocx(printed, await sampleDrawings({ label })), format);
}

describe.skipIf(typeof office === 'string')(`a Word document in LibreOffice${why}`, () => {
  describe('as a PDF', () => {
    let bytes: Uint8Array;
    let pdf: ReadPdf;

    beforeAll(async () => {
      bytes = await converted(paper, 'Exempelby', taggedPdf);
      pdf = await readPdf(bytes);
    });

    it('has the headings at their levels, head cells in each table of data, and text for each picture', () => {
      expect(pdf.tagged).toBe(true);
      expect(pdf.language).toBe('sv-SE');
      const tags = pdf.pages.flatMap((page) => page.tags);
      const levels = tags.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
      expect(levels).toEqual(headingsOf(paper.blocks).map(({ level }) => level));
      const [head, ...ofData] = tags.filter(({ role }) => role === 'Table');
      expect(head?.inside).not.toContain('TH');
      expect(ofData.length).toBeGreaterThanOrEqual(6);
      for (const { inside } of ofData) expect(inside).toContain('TH');
      expect(
        Buffer.from(bytes)
          .toString('latin1')
          .match(/\/Alt</g),
      ).toHaveLength(3);
    });

    it('has A4 pages with the running head, the stamp and the marks on each', () => {
      expect(pdf.title).toBe('Samlad bild av barn och unga, Exempelby');
      expect(pdf.pages.length).toBeGreaterThan(6);
      for (const [i, { text, size }] of pdf.pages.entries()) {
        expect(size.map(Math.round)).toEqual([595, 842]);
        expect(text).toMatch(new RegExp(`UTKAST *${i + 1}\\s\\(${pdf.pages.length}\\)`));
        expect(text).toContain('Utkast. Uppgifterna är skyddade');
        expect(text).toContain('Påhittade uppgifter');
        expect(text.includes('Exempelby · Dnr SOCN 2026/041-753 · 2026-03-16')).toBe(i > 0);
      }
    });

    it('sets nothing outside its margins', () => {
      const margin = (25 / 25.4) * 72;
      const outside = pdf.pages.flatMap(({ runs, size: [width] }) =>
        runs.filter(({ left, right }) => left < margin - 1 || right > width - margin + 1),
      );
      expect(outside).toEqual([]);
    });

    it('repeats the head of a long table on each of its pages', () => {
      const heads = pdf.pages.map(({ text }) => text.match(/^Område 2024 2025 *$/gm)?.length ?? 0);
      expect(heads.filter((count) => count > 0)).toEqual([1, 1]);
    });

    it('begins each page where the paper does', () => {
      const beginning = (words: string) =>
        pdf.pages.find(({ text }) =>
          text
            .split('\n')
            .slice(0, 4)
            .some((line) => line.startsWith(words)),
        );
      for (const words of ['Innehåll', '1 Om bilagan', '2.2 Barn som utretts 2', '3 Beskrivning'])
        expect(beginning(words)).toBeDefined();
    });
  });

  it('has all texts of the paper in order, however hostile', async () => {
    const label = hostileLabels.join(' ');
    const hostile = samplePaper({ label });
    const text = new TextDecoder().decode(await converted(hostile, label, 'txt:Text (encoded):UTF8'));
    const { head, title, subtitle } = hostile;
    const expected = [...head.left, ...head.right, title, subtitle ?? '', ...paperTexts(hostile)];
    expect(linesOf(text)).toEqual(expected.map((words) => plainly(wordText(words))));
  });
});

/** Lines and cells, without the signs before the items of a list. */
function linesOf(text: string): string[] {
  return text
    .split(/[\n\t]/)
    .map((line) => plainly(line).replace(/^• /, ''))
    .filter((line) => line !== '');
}

function plainly(text: string): string {
  return text.replace(/[\s\ufeff]+/g, ' ').trim();
}
