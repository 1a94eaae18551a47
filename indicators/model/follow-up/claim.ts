/**
 * What a text says, word for word, so that it can be held against the registers and against other texts. Nothing is
 * mended: where they differ, both are shown.
 */
export interface Claim {
  readonly id: string;
  /** Where it stands: `Sammanfattning`, `bilaga 7.3`. */
  readonly source: string;
  readonly document: string | null;
  readonly quote: string;
  readonly says: ClaimContent;
}

export type ClaimContent =
  /** A number, to be held against one that can be counted. */
  | {
      readonly of: 'quantity';
      readonly quantity: Quantity;
      readonly number: number;
      readonly approximate: boolean;
    }
  /** A property of something, to be held against what other claims say of the same: huvudman of Mini-Maria. */
  | {
      readonly of: 'property';
      readonly subject: string;
      readonly property: string;
      readonly value: string;
    }
  /** A reference to an appendix or section, to be held against those that exist. */
  | { readonly of: 'reference'; readonly to: string; readonly existing: readonly string[] };

/** What can be counted in the registers. */
export type Quantity =
  | { readonly kind: 'cost_total'; readonly table: string }
  | { readonly kind: 'cost_row'; readonly table: string; readonly label: string }
  | { readonly kind: 'grants_sum'; readonly rounds: readonly string[] }
  | { readonly kind: 'grants_count'; readonly rounds: readonly string[] }
  | { readonly kind: 'applications'; readonly rounds: readonly string[] }
  | { readonly kind: 'areas'; readonly document: string }
  | { readonly kind: 'directions'; readonly document: string };
