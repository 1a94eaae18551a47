/** What something cost, line by line, as a document prints it. */
export interface CostTable {
  readonly id: string;
  readonly name: string;
  readonly document: string | null;
  /** Whole kronor; null where blank, which is not zero. */
  readonly rows: readonly { readonly label: string; readonly amount: number | null }[];
  /** The total that the document prints; null where it prints none. */
  readonly printedTotal: number | null;
  /** What was set aside; null where that is not known. */
  readonly setAside: number | null;
}
