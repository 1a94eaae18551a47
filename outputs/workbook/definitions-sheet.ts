import { committeeWordsOf } from '../committee/committee-words-of.ts';
import { definitionTexts } from '../committee/definitions-part.ts';
import type { Report } from '../report-model.ts';
import { line, link, type Sheet, title, wordHeads, words } from './sheet.ts';
import { workbookWordsOf } from './workbook-words.ts';

/** How each indicator is counted, who delivers it and where it comes from. */
export function definitionsSheet({ language, sections }: Report): Sheet {
  const { sheets, definitionsHead, oneTable, toContents } = workbookWordsOf(language);
  const { source } = committeeWordsOf(language).appendix;
  const indicators = sections.flatMap((section) => section.indicators);
  const rows = indicators.flatMap((indicator) =>
    definitionTexts(indicator, source).map(({ label, text }) => [indicator.name, label, text].map(words)),
  );
  return {
    name: sheets.definitions,
    lines: [title(sheets.definitions), line(oneTable), link(toContents, sheets.contents)],
    table: {
      name: 't_definitions',
      alternative: sheets.definitions,
      head: wordHeads(definitionsHead),
      rows,
    },
  };
}
