/** A survey whose answers come as counts. They are protected, in `survey:<id>:…`. */
export interface Survey {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  /** Who was asked: `Elever i årskurs 9`. */
  readonly population: string;
  readonly document: string | null;
  readonly source: string;
  readonly themes: readonly string[];
  /** Each with its share who say so. */
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  /** The first is all who answered; the others are parts of it that make it up. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}
