import type { HandedOver } from '../../indicators/release/release-content.ts';

/** What is asked of one agency for one year: everything that its letter says, in Swedish, already chosen and ordered. */
export interface OrderLetter {
  readonly municipality: string;
  readonly unit: string;
  readonly contact: string;
  /** Said on every page when the municipality is invented; null for a real one. */
  readonly invented: string | null;
  /** ISO date of the letter. */
  readonly date: string;
  readonly year: number;
  readonly source: string;
  /** `Socialtjänsten, barn och unga`; several where the catalogue names several. */
  readonly actors: readonly string[];
  /** Role, never a name; null where samlad.yaml names none. */
  readonly contactRole: string | null;
  /** ISO date. */
  readonly lastDate: string;
  readonly handOver: HandedOver['mode'];
  readonly indicators: readonly OrderedIndicator[];
  /** Files to count from; none where the program has no counting for the source. */
  readonly registers: readonly OrderedRegister[];
  /** File name of the template for counts kept by hand, which lies beside the letter; null without one. */
  readonly template: string | null;
  /** Sentences of the municipality's own. */
  readonly notes: readonly string[];
}

export interface OrderedIndicator {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly rule: string;
  /** `barn`, `insatser`. */
  readonly unit: string;
  /** `kalenderåret 2026`. */
  readonly period: string;
  /** `kön × ålder`, one for each crossing. */
  readonly crossings: readonly string[];
  readonly caveat: string;
}

export interface OrderedRegister {
  readonly file: string;
  /** What one row is. */
  readonly rowIs: string;
  readonly columns: readonly {
    readonly name: string;
    readonly synonyms: readonly string[];
    readonly optional: boolean;
  }[];
}
