/** What became of a commitment, as the workspace holds it. */
export const commitmentStates = ['open', 'done', 'dropped'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/**
 * What a meeting of the cross-agency group said, decided and took on when it looked at one reference year. Public.
 * Roles stand where others would have names; texts are in Swedish, as they were written.
 */
export interface Review {
  /** ISO date of the meeting. */
  readonly date: string;
  /** The newest reference year that was looked at. */
  readonly year: number;
  readonly comments: readonly ReviewComment[];
  readonly decisions: readonly Decision[];
  readonly commitments: readonly Commitment[];
  /** Ids of the indicators that the next meeting looks at first. */
  readonly focus: readonly string[];
  /** What nobody could answer. */
  readonly questions: readonly string[];
}

/** What was said of one indicator. */
export interface ReviewComment {
  readonly indicator: string;
  readonly text: string;
  readonly role: string;
}

export interface Decision {
  readonly text: string;
  /** Who decided. */
  readonly role: string;
}

/** What somebody has undertaken to do by a day. */
export interface Commitment {
  readonly text: string;
  /** The role that answers for it. */
  readonly owner: string;
  /** ISO date: the last day. */
  readonly due: string;
  /** Ids of the indicators that it is followed by; none where no measure follows it. */
  readonly indicators: readonly string[];
  readonly status: CommitmentState;
}

/** The meetings until and on a day, oldest first: what an edition of that day may tell of. */
export function heldBy(reviews: readonly Review[], date: string): Review[] {
  return reviews.filter((review) => review.date <= date);
}

/** The meetings before a day, oldest first: what a meeting on that day looks back on. */
export function heldBefore(reviews: readonly Review[], date: string): Review[] {
  return reviews.filter((review) => review.date < date);
}
