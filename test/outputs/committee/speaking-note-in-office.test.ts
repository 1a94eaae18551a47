import { describe, expect, it } from 'vitest';
import type { Language } from '../../../indicators/model/text.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import { speakingNote } from '../../../outputs/committee/speaking-note.ts';
import { printDocx } from '../../../outputs/paper/docx/print-docx.ts';
import { openOffice } from '../../support/office.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { samplePaper } from '../../support/sample-paper.ts';
import { sampleRecipient } from '../../support/sample-recipient.ts';

const office = openOffice();
const why = typeof office === 'string' ? ` (skipped: ${office})` : '';

const tagged = `pdf:writer_pdf_Export:${JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: 'true' } })}`;

/** As whoever speaks has it in Word, under the tallest logo there may be. */
async function pagesOf(language: Language): Promise<number> {
  if (typeof office === 'string') throw new Error(office);
  const recipient = { ...sampleRecipient, language };
  const paper = speakingNote({ report: buildReport(sampleDraft(), language), recipient });
  const { brand } = samplePaper({ language });
  const docx = await printDocx({ ...paper, brand }, new Map());
  return (await readPdf(await office.convert('talepunkter.docx', docx, tagged))).pages.length;
}

describe.skipIf(typeof office === 'string')(`the speaking note as a Word document${why}`, () => {
  it.each(['sv', 'en'] as const)('is one page: %s', async (language) => {
    expect(await pagesOf(language)).toBe(1);
  });
});
