import type { ProtectionProblem, Treatments } from '../problem/protection-problem.ts';
import type { CellCertificate } from './cell-certificate.ts';
import type { Level } from './ground.ts';
import type { Effort } from './pattern-search.ts';

/** One problem, or a part of one, as another thread can take it. */
export interface SearchTask {
  readonly problem: ProtectionProblem;
  readonly treatments: Treatments;
  readonly level: Level;
  /** Whether lone persons are held to know their own cells. */
  readonly insiders: boolean;
  readonly effort: Effort;
  /** A pattern to go on from, which may fall short. */
  readonly start?: Omit<SearchResult, 'uncertified'>;
}

/** What was found for it. By places in the part. */
export interface SearchResult {
  /** Cells to withhold besides, rising. */
  readonly withhold: Int32Array;
  readonly certificates: readonly CellCertificate[];
  /** Primary cells without a certificate. */
  readonly uncertified: Int32Array;
}
