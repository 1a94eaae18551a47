import type { Language } from '../../indicators/model/text.ts';
import type { ChartSize } from '../charts/theme.ts';
import { columnsOfBreaks, goalsPart, verdict } from '../committee/indicator-part.ts';
import { chartShown, drawing } from '../committee/paper-drawings.ts';
import { numberedPaper, type Part } from '../paper/number-paper.ts';
import type { Paper } from '../paper/paper.ts';
import { paperBrand } from '../paper/paper-brand.ts';
import {
  before,
  bullets,
  notices,
  numberTable,
  pageBreak,
  paragraph,
  subheading,
  unnumbered,
} from '../paper/parts.ts';
import type { IndicatorReport } from '../report-model.ts';
import { siteWordsOf } from '../site/site-words.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { changedPart } from './changed-part.ts';
import { meetingParts, said } from './last-meeting-part.ts';
import { openQuestion, remarksOn } from './remarks-on.ts';
import type { FocusIndicator, ReviewPack } from './review-pack.ts';
import { reviewWordsOf } from './review-words.ts';
import { tablesShown } from './tables-shown.ts';

/** 160 mm wide in points, and so low that there is room for notes on the page. */
export const sizeOnPaper: ChartSize = { width: 454, height: 124, purpose: 'paper' };

/** The pack on paper: a page for each in focus, with room for notes; then what changed and what was promised. */
export function reviewPaper(pack: ReviewPack): Paper {
  const { report, focus, last } = pack;
  const { edition, language } = report;
  const words = reviewWordsOf(language);
  const site = siteWordsOf(language);
  const { edition: marks, date } = wordingOf(language);
  const draft = report.draftMark === null ? null : marks.draftSentence;
  return numberedPaper({
    ...{ language, title: pack.title, subtitle: report.title },
    organisation: edition.municipality.name,
    date: pack.meeting,
    registryNumber: null,
    head: {
      left: [edition.municipality.name, edition.unit, edition.contact],
      right: [words.pack, date(pack.meeting), site.edition(edition.id, date(edition.date))],
    },
    brand: paperBrand(edition.brand, language),
    ...{ draft, invented: report.inventedMark, inSwedish: report.inSwedish },
    parts: [
      ...notices(draft, report.inventedMark),
      paragraph(pack.lead),
      unnumbered(1, site.summary),
      ...bullets(report.summary),
      unnumbered(1, site.limits),
      ...bullets(report.standingNotes.map(({ text }) => text)),
      unnumbered(1, words.focus),
      paragraph(focus.reason),
      ...bullets(focus.indicators.map(({ indicator }) => indicator.name)),
      ...focus.indicators.flatMap((one) => focusPart(one, last?.heading ?? '', language)),
      pageBreak,
      ...changedPart(report),
      ...commentsPart(pack.commented, language),
      ...(last === null
        ? [unnumbered(1, words.commitments), paragraph(words.noMeeting)]
        : [unnumbered(1, last.heading), ...meetingParts(last)]),
      unnumbered(1, words.questions),
      ...(pack.questions.length === 0 ? [paragraph(words.noQuestions)] : bullets(pack.questions)),
      unnumbered(1, words.wholePicture),
      ...rooms(language),
    ],
  });
}

/** A page each, where there is room on one. */
function focusPart(
  { indicator, said: comments }: FocusIndicator,
  saidAt: string,
  language: Language,
): Part[] {
  const words = reviewWordsOf(language);
  const figure = chartShown(indicator);
  const breakYears = figure?.breaks.filter(({ gap }) => gap).map(({ year }) => year) ?? [];
  const [rule] = indicator.definition;
  return [
    pageBreak,
    unnumbered(2, indicator.name),
    before({ fine: `${indicator.actor} · ${words.numberOf(indicator.unit)}` }),
    before(indicator.lead),
    ...(figure ? [drawing(figure, sizeOnPaper), ...verdict(figure)] : []),
    ...goalsPart(indicator),
    ...tablesShown(indicator).map((table) => numberTable(table, columnsOfBreaks(table, breakYears))),
    ...under(words.agencyComments, remarksOn(indicator)),
    ...under(saidAt, comments.map(said)),
    subheading(3, words.definition),
    paragraph([rule?.text ?? '', indicator.caveats[0] ?? ''].join(' ').trim()),
    subheading(3, siteWordsOf(language).questions),
    ...rooms(language),
  ];
}

function under(title: string, sentences: readonly string[]): Part[] {
  return sentences.length === 0 ? [] : [subheading(3, title), ...bullets(sentences)];
}

/** What has been said of those that are not in focus; then what nobody has answered, a line for each. */
function commentsPart(commented: readonly IndicatorReport[], language: Language): Part[] {
  if (commented.length === 0) return [];
  const words = reviewWordsOf(language);
  const open = commented.flatMap(openQuestion);
  return [
    unnumbered(1, words.otherComments),
    ...commented.flatMap(({ name, comments }) =>
      comments.length === 0 ? [] : [subheading(2, name), ...bullets(comments)],
    ),
    ...(open.length === 0 ? [] : [subheading(2, words.unanswered), ...bullets(open)]),
  ];
}

/** The three questions, each with room to write under it. */
function rooms(language: Language): Part[] {
  return siteWordsOf(language).question.map((question) => ({ kind: 'room', question }));
}
