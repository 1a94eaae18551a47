import type { DiscrepancyKind } from '../../../indicators/model/follow-up/discrepancy.ts';

/** The facts of a discrepancy by their names, as a language writes them. Throws for one that is not there. */
export interface DiscrepancyFacts {
  has(name: string): boolean;
  text(name: string): string;
  /** In quotation marks, without its full stop. */
  quoted(name: string): string;
  /** Names with ` · ` between, each in quotation marks. */
  quotedList(name: string): string;
  number(name: string): number;
  /** `558 000` */
  printed(name: string): string;
  /** The same without its sign. */
  size(name: string): string;
  date(name: string): string;
  /** `ställningstagande`, in lower case, from the code of a kind. */
  documentKind(name: string): string;
}

/** How discrepancies are told. */
export interface DiscrepancyWords {
  readonly title: string;
  lead(n: number, kinds: number): string;
  /** Heading of each kind. */
  readonly titles: Readonly<Record<DiscrepancyKind, string>>;
  /** What helps. */
  readonly advice: Readonly<Record<DiscrepancyKind, string>>;
  readonly sentences: Readonly<Record<DiscrepancyKind, (facts: DiscrepancyFacts) => string>>;
}
