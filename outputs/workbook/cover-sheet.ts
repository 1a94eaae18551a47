import type { CommitteeMaterial } from '../committee/committee-paper.ts';
import { pictureTitle } from '../committee/committee-paper.ts';
import { committeeWordsOf } from '../committee/committee-words-of.ts';
import { paperWordsOf } from '../paper/paper-words.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { heading, type Line, line, link, type Sheet, title } from './sheet.ts';
import { statusLines } from './status-lines.ts';
import { workbookWordsOf } from './workbook-words.ts';

/** What the workbook is, whose, of when and for whom; what the year shows; and the way in. */
export function coverSheet({ report, recipient }: CommitteeMaterial): Sheet {
  const { language, edition, summary } = report;
  const { sheets, cover } = workbookWordsOf(language);
  const { head, appendix } = committeeWordsOf(language);
  const { date } = wordingOf(language);
  const { registryNumber } = paperWordsOf(language);
  const meeting = date(recipient.meeting);
  const fact = (label: string, text: string): Line => line(`${label}: ${text}`);
  return {
    name: sheets.cover,
    lines: [
      title(pictureTitle(report)),
      line(appendix.occasion(recipient.committee[language], meeting)),
      ...statusLines(report),
      heading(cover.about),
      fact(cover.organisation, edition.municipality.name),
      line(recipient.unit),
      line(head.author(recipient.author)),
      line(head.appendix(recipient.appendix)),
      fact(registryNumber, recipient.registryNumber),
      fact(cover.edition, edition.id),
      fact(cover.date, date(edition.date)),
      fact(cover.meeting, `${recipient.committee[language]}, ${meeting}`),
      fact(cover.contact, edition.contact),
      line(recipient.purpose[language]),
      ...(recipient.nextReport === null ? [] : [line(appendix.nextReport(date(recipient.nextReport)))]),
      heading(appendix.summary),
      ...summary.map(line),
      heading(sheets.contents),
      ...[sheets.contents, sheets.notes, sheets.definitions].map((name) => link(name, name)),
    ],
    table: null,
  };
}
