import type { Language } from '../../indicators/model/text.ts';
import { line, type Sheet, title, wordHeads, words } from './sheet.ts';
import { workbookWordsOf } from './workbook-words.ts';

/** Every sheet after this one by its name, which leads there, and its title. */
export function contentsSheet(sheets: readonly Sheet[], language: Language): Sheet {
  const { sheets: names, contentsHead, oneTable } = workbookWordsOf(language);
  return {
    name: names.contents,
    lines: [title(names.contents), line(oneTable)],
    table: {
      name: 't_contents',
      alternative: names.contents,
      head: wordHeads(contentsHead),
      rows: sheets.map(({ name, lines }) => [
        { ...words(name), leadsTo: name },
        words(lines[0]?.text ?? name),
      ]),
    },
  };
}
