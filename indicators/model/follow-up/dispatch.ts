/** Who got what of which release, what they decided, and what is to happen next: the recipients' ledger. */
export interface Dispatch {
  readonly id: string;
  /** Id of the release. */
  readonly release: string;
  /** Id of the body. */
  readonly recipient: string;
  /** What was sent: `Bilaga 1`. */
  readonly what: readonly string[];
  /** ISO dates. */
  readonly sent: string;
  readonly registryNumber: string | null;
  readonly decision: {
    readonly date: string;
    readonly paragraph: string | null;
    readonly text: string;
  } | null;
  /** What is to be done because of it. */
  readonly action: string | null;
  readonly owner: string | null;
  /** ISO date: last day of the action. */
  readonly due: string | null;
  readonly done: boolean;
  /** ISO date on which to think of it next year. */
  readonly remind: string | null;
}
