import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Paper } from '../paper.ts';
import { paperWordsOf } from '../paper-words.ts';
import { emsOf } from './text-width.ts';
import { plain, styled } from './word-runs.ts';

/** What stands at the top and the foot of each page. Page one has its own head, so its running head names nobody. */
export function runningMarks(paper: Paper): {
  readonly headers: { readonly first: Header; readonly default: Header };
  readonly footers: { readonly first: Footer; readonly default: Footer };
} {
  return {
    headers: {
      first: new Header({ children: runningHead(paper, '') }),
      default: new Header({ children: runningHead(paper, whoAndWhen(paper)) }),
    },
    footers: { first: foot(paper), default: foot(paper) },
  };
}

function whoAndWhen({ language, organisation, registryNumber, date }: Paper): string {
  const number =
    registryNumber === null ? null : `${paperWordsOf(language).registryNumber} ${registryNumber}`;
  return [organisation, number, date].filter((part) => part !== null).join(' · ');
}

/** Beside the stamp and the page, or under them where it is too long for that, in ems of its size. */
const longestBeside = 36;

function runningHead({ language, draft }: Paper, text: string): Paragraph[] {
  const page = new TextRun({ children: [PageNumber.CURRENT, '\u00a0(', PageNumber.TOTAL_PAGES, ')'] });
  const stamp =
    draft === null ? [] : [styled(`\u00a0${paperWordsOf(language).draft}\u00a0`, 'Stamp'), plain('   ')];
  const marks = [new TextRun({ children: [new Tab()] }), ...stamp, page];
  const beside = emsOf(text) <= longestBeside;
  return [
    new Paragraph({ style: 'Header', children: [plain(beside ? text : ''), ...marks] }),
    ...(beside ? [] : [new Paragraph({ style: 'Header', children: [plain(text)] })]),
  ];
}

function foot({ draft, invented }: Paper): Footer {
  const marks = [draft, invented].filter((mark) => mark !== null);
  return new Footer({
    // Word wants a paragraph in each foot, also where nothing is to be said.
    children: (marks.length === 0 ? [''] : marks).map(
      (mark) => new Paragraph({ style: 'Footer', children: [plain(mark)] }),
    ),
  });
}
