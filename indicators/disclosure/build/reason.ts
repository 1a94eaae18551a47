/**
 * Why a cell is withheld whatever pattern is found around it. The first four are primary, and what `samlad explain`
 * tells the statistician. Confidential: it tells primary from secondary, and readers see one sign for both.
 */
export type Reason =
  /** 1 to threshold − 1 persons. */
  | 'small'
  /** Nobody, where also that tells something. */
  | 'sensitive_zero'
  /** Those outside a part are few, or nobody where that tells something. */
  | 'complement'
  /** The agency has left it out. */
  | 'masked'
  /** A part that few are outside. */
  | 'few_outside'
  /** The whole of a share that is small on both sides, one of them a single person. */
  | 'lone_side'
  /** The statistician wants it so. */
  | 'by_hand'
  /** An earlier release withheld it, and it has not been revised. */
  | 'withheld_before';
