import { heldBefore, type Review } from '../../indicators/model/review.ts';
import type { IndicatorReport, Report } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { type IndicatorComment, type LastMeeting, lastMeetingOf } from './last-meeting.ts';
import { remarksOn } from './remarks-on.ts';
import { reviewWordsOf } from './review-words.ts';

/** What a meeting looks at, worded and ordered; pages and paper lay it out. */
export interface ReviewPack {
  readonly report: Report;
  /** ISO date of the meeting. */
  readonly meeting: string;
  /** `Underlag till genomgången den 15 april 2027` */
  readonly title: string;
  readonly lead: string;
  readonly focus: Focus;
  /** Those that are not in focus, and of which an agency has said something or been asked. */
  readonly commented: readonly IndicatorReport[];
  /** Without what stands under focus and questions; null before the first meeting. */
  readonly last: LastMeeting | null;
  /** Of the last meeting, and those that were noted for this one beforehand. */
  readonly questions: readonly string[];
}

interface Focus {
  /** Why these stand first. */
  readonly reason: string;
  readonly indicators: readonly FocusIndicator[];
}

export interface FocusIndicator {
  readonly indicator: IndicatorReport;
  /** What was said of it at the last meeting. */
  readonly said: readonly IndicatorComment[];
}

/**
 * @param reviews  all meetings that have been noted, oldest first; those on or after the day are not looked back on
 * @param meeting  ISO date
 */
export function reviewPack(report: Report, reviews: readonly Review[], meeting: string): ReviewPack {
  const { language } = report;
  const words = reviewWordsOf(language);
  const indicators = report.sections.flatMap((section) => section.indicators);
  const last = lastMeetingOf(heldBefore(reviews, meeting), meeting, indicators, language);
  const { reason, ids } = chosen(report, heldBefore(reviews, meeting).at(-1));
  const inFocus = ids.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? []);
  const absent = ids.filter((id) => !inFocus.some((indicator) => indicator.id === id));
  const comments = last?.comments ?? [];
  return {
    report,
    meeting,
    title: words.title(wordingOf(language).date(meeting)),
    lead: words.lead(report.edition.years.at(-1) ?? 0),
    focus: {
      reason: absent.length === 0 ? reason : `${reason} ${words.notInPicture(absent.join(', '))}`,
      indicators: inFocus.map((indicator) => ({
        indicator,
        said: comments.filter(({ on }) => on.id === indicator.id),
      })),
    },
    commented: indicators.filter(
      (indicator) => remarksOn(indicator).length > 0 && !inFocus.includes(indicator),
    ),
    last: last && {
      ...{ ...last, focus: [], questions: [] },
      comments: comments.filter(({ on }) => !inFocus.some(({ id }) => id === on.id)),
    },
    questions: [
      ...(last?.questions ?? []),
      ...reviews.filter(({ date }) => date === meeting).flatMap(({ questions }) => questions),
    ],
  };
}

/** The focus of the last meeting; where it named none, the indicators in which something stands out. */
function chosen({ language, sections, signals }: Report, last: Review | undefined) {
  const words = reviewWordsOf(language);
  if (last && last.focus.length > 0)
    return { reason: words.focusChosen(wordingOf(language).date(last.date)), ids: last.focus };
  const all = sections.flatMap(({ indicators }) => indicators);
  const slugs = [...new Set(signals.entries.map(({ slug }) => slug))];
  const ids = slugs.flatMap((slug) => all.find((indicator) => indicator.slug === slug)?.id ?? []);
  return { reason: ids.length > 0 ? words.focusFromSignals : words.focusNone, ids };
}
