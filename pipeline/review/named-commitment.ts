import type { Commitment, Review } from '../../indicators/model/review.ts';

/** One commitment, and where it stands. */
export interface FoundCommitment {
  /** Places among the meetings, and among the commitments of its meeting; both from 0. */
  readonly meeting: number;
  readonly commitment: number;
  /** ISO date of the meeting that took it on. */
  readonly date: string;
  readonly said: Commitment;
}

/**
 * The commitments of a meeting and of those before it that are meant by how they begin. Capitals and spaces do not
 * matter. The whole text goes before a beginning, and between two of the same text the one of the meeting itself:
 * so each can be named. More than one in the answer cannot be told from each other.
 *
 * @param day  ISO date of the meeting
 */
export function namedCommitments(
  reviews: readonly Review[],
  day: string,
  beginning: string,
): FoundCommitment[] {
  const wanted = plain(beginning);
  const begun = reviews
    .flatMap(({ date, commitments }, meeting) =>
      commitments.map((said, commitment) => ({ meeting, commitment, date, said })),
    )
    .filter(({ date, said }) => date <= day && plain(said.text).startsWith(wanted));
  const whole = begun.filter(({ said }) => plain(said.text) === wanted);
  const own = whole.filter(({ date }) => date === day);
  return [own, whole, begun].find(({ length }) => length > 0) ?? [];
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');
}
