import type { Commitment, Review } from '../../indicators/model/review.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { IndicatorReport } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { reviewWordsOf } from './review-words.ts';

/** What the newest meeting said, worded for readers on a later day. What others wrote is in Swedish in all languages. */
export interface LastMeeting {
  readonly language: Language;
  /** `20 april 2026`: when it met. */
  readonly meeting: string;
  /** `Från genomgången den 20 april 2026` */
  readonly heading: string;
  readonly decisions: readonly Saying[];
  /** Those of the meeting, and before them those of earlier ones that are still open. */
  readonly commitments: readonly CommitmentLine[];
  readonly comments: readonly IndicatorComment[];
  /** What the next meeting looks at first. */
  readonly focus: readonly NamedIndicator[];
  readonly questions: readonly string[];
}

/** Words of others, and the role that said them. */
export interface Saying {
  readonly text: string;
  readonly role: string;
}

export interface IndicatorComment extends Saying {
  readonly on: NamedIndicator;
}

export interface NamedIndicator {
  readonly id: string;
  readonly name: string;
  /** Its page; null where it has no figures in the picture. */
  readonly slug: string | null;
}

export interface CommitmentLine {
  readonly text: string;
  readonly owner: string;
  /** `1 oktober 2026` */
  readonly due: string;
  /** `öppet, skulle ha varit klart 1 oktober 2026`: true whenever it is read, were the picture old by then. */
  readonly status: string;
  readonly isOpen: boolean;
  readonly isLate: boolean;
  /** What it is followed by, and which meeting it comes from if not from the last. */
  readonly remarks: readonly string[];
  readonly indicators: readonly NamedIndicator[];
}

/** What a picture calls an indicator. */
export type KnownIndicator = Pick<IndicatorReport, 'id' | 'slug' | 'name'>;

/**
 * The newest of some meetings; null where there is none.
 * @param reviews  oldest first
 * @param asOf  ISO date: commitments that were due before it are late
 * @param indicators  those of the picture in which the meeting is told of
 */
export function lastMeetingOf(
  reviews: readonly Review[],
  asOf: string,
  indicators: readonly KnownIndicator[],
  language: Language,
): LastMeeting | null {
  const last = reviews.at(-1);
  if (!last) return null;
  const words = reviewWordsOf(language);
  const { date, list } = wordingOf(language);
  const named = (id: string): NamedIndicator => {
    const known = indicators.find((one) => one.id === id);
    return { id, name: known?.name ?? id, slug: known?.slug ?? null };
  };
  const line = (commitment: Commitment, from: string): CommitmentLine => {
    const measures = commitment.indicators.map(named);
    const isOpen = commitment.status === 'open';
    const isLate = isOpen && commitment.due < asOf;
    return {
      text: commitment.text,
      owner: commitment.owner,
      due: date(commitment.due),
      status: isLate ? words.late(date(commitment.due)) : words.status[commitment.status],
      isOpen,
      isLate,
      remarks: [
        measures.length > 0 ? words.measuredBy(list(measures.map(({ name }) => name))) : words.notMeasured,
        ...(from === last.date ? [] : [words.carried(date(from))]),
      ],
      indicators: measures,
    };
  };
  return {
    language,
    meeting: date(last.date),
    heading: words.fromMeeting(date(last.date)),
    decisions: last.decisions,
    commitments: [
      ...reviews
        .slice(0, -1)
        .flatMap(({ commitments, date: from }) =>
          commitments.filter(({ status }) => status === 'open').map((open) => line(open, from)),
        ),
      ...last.commitments.map((commitment) => line(commitment, last.date)),
    ],
    comments: last.comments.map(({ indicator, text, role }) => ({ on: named(indicator), text, role })),
    focus: last.focus.map(named),
    questions: last.questions,
  };
}
