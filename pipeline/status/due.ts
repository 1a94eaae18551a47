/** Something with a last day, and whose it is. */
export interface Due {
  /** Title of the role; null where nobody has been named. */
  readonly role: string | null;
  readonly what: string;
  /** ISO date: the last day. */
  readonly due: string;
}
