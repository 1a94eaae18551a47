export const grantAnswers = ['yes', 'no', 'partly', 'unanswered'] as const;
export type GrantAnswer = (typeof grantAnswers)[number];

/** A round in which grants (stimulansbidrag) were given. */
export interface GrantRound {
  readonly id: string;
  readonly name: string;
  /** Id of the document or decision; null where none is registered. */
  readonly document: string | null;
  /** ISO date: the last day to apply. */
  readonly closed: string | null;
  readonly targetGroup: string | null;
  readonly criteria: readonly string[];
  /** How many applied; null where nobody has said. */
  readonly applications: { readonly number: number; readonly approximate: boolean } | null;
  /** Whole kronor given in all; null where the single amounts tell. */
  readonly awarded: number | null;
  /** What each recipient is asked afterwards; `id` is the head of a column. */
  readonly questions: readonly { readonly id: string; readonly text: string }[];
}

export interface Grant {
  readonly id: string;
  readonly round: string;
  readonly recipient: string;
  /** How the list of answers writes the name; null where it writes it alike, or the recipient is not in it. */
  readonly answeredAs: string | null;
  readonly project: string | null;
  /** Whole kronor; null where only the sum of the round is known. */
  readonly amount: number | null;
  readonly motivation: string | null;
  /** By question. A blank is `unanswered` and never a no. */
  readonly answers: ReadonlyMap<string, GrantAnswer>;
  /** Whether the account lists it among those that have not answered. */
  readonly listedAsSilent: boolean;
  /** Whether it is registered how many took part; the number is protected, in `grant:<id>`. */
  readonly countsPersons: boolean;
}

/** Whether the list of answers has the recipient, by name or by an answer to any question. */
export function hasAnswered({ answeredAs, answers }: Grant): boolean {
  return answeredAs !== null || [...answers.values()].some((answer) => answer !== 'unanswered');
}
