import { LeaderType, Paragraph, TableOfContents } from 'docx';
import type { Bookmarks } from './bookmarks.ts';
import { headingText } from './heading-text.ts';
import { plain } from './word-runs.ts';
import { wordText } from './word-text.ts';

/**
 * Word's own table of contents, with its entries in it before Word has updated it. Only Word knows on which page a
 * heading falls, so the field is marked as out of date: Word asks once whether to update it, and then writes the pages.
 * It gathers the styles Heading 1 and 2; a heading that the contents do not name has another style.
 */
export function contentsField(
  { listed }: Bookmarks,
  title: string,
  beginsPage: boolean,
): (Paragraph | TableOfContents)[] {
  return [
    new Paragraph({ style: 'TOCHeading', pageBreakBefore: beginsPage, children: [plain(title)] }),
    new TableOfContents(title, {
      headingStyleRange: '1-2',
      hyperlink: true,
      beginDirty: true,
      // No dots that lead to no page; the styles of the entries have them for when Word has written the pages.
      tabLeader: LeaderType.NONE,
      cachedEntries: listed.map(({ heading, name }) => ({
        title: wordText(headingText(heading)),
        level: heading.level,
        href: name,
      })),
    }),
  ];
}
