import writeXlsxFile from 'write-excel-file/node';
import type { Recipient } from '../../indicators/release/recipient.ts';
import { pictureTitle } from '../committee/committee-paper.ts';
import type { FollowUpView } from '../follow-up/follow-up-view.ts';
import { paperWordsOf } from '../paper/paper-words.ts';
import type { Report } from '../report-model.ts';
import { steadyZip } from '../steady-zip.ts';
import { documentProperties } from './document-properties.ts';
import { printSetup } from './print-setup.ts';
import { sheetLinks } from './sheet-links.ts';
import { statusLines } from './status-lines.ts';
import { tableMarks } from './table-marks.ts';
import { workbookSheets } from './workbook-sheets.ts';
import { writtenSheet } from './written-sheet.ts';

/**
 * The appendix of a recipient as a spreadsheet (XLSX): cover, contents, notes, definitions, and each table of figures on
 * a sheet of its own, with the number that it has in the appendix. Same report and recipient, same bytes.
 * @param report  of what the recipient is told of, in its language
 * @param followUp  the accounts that the appendix has
 */
export async function printWorkbook(
  report: Report,
  recipient: Recipient,
  followUp: readonly FollowUpView[] = [],
): Promise<Uint8Array> {
  const { edition, language } = report;
  const sheets = workbookSheets({ report, recipient }, followUp);
  const organisation = edition.municipality.name;
  const { registryNumber } = paperWordsOf(language);
  const running = {
    head: `${organisation} · ${registryNumber} ${recipient.registryNumber} · ${edition.date}`,
    foot: statusLines(report)
      .map(({ text }) => text)
      .join(' '),
  };
  const features = [
    tableMarks(sheets),
    sheetLinks(sheets),
    printSetup(sheets, running),
    documentProperties({ title: pictureTitle(report), creator: organisation, language, date: edition.date }),
  ];
  const written = sheets.map((sheet) => writtenSheet(sheet, edition.brand.colour));
  const xlsx = writeXlsxFile(written, { fontFamily: 'Calibri', fontSize: 11, features });
  return steadyZip(await xlsx.toBuffer());
}
