import type { CellPlace } from './cell.ts';

/** What an agency has said of one cell. */
interface AgencyWords extends CellPlace {
  /** English may be lacking: the agency answers in Swedish. */
  readonly text: { readonly sv: string; readonly en: string | null };
  /** The role that answered, never a name. */
  readonly role: string;
  /** ISO date. */
  readonly date: string;
}

/** What an agency has said of a large change, as the workspace holds it. Public only where its cell is. */
export interface Answer extends AgencyWords {
  /** The year cannot be compared with the years before it. */
  readonly makesBreak: boolean;
}

/**
 * Why a count is another than the one that was published before, in the words of its agency; on a total it holds for
 * all cells of its year. Public only where both counts are.
 */
export type RevisionAnswer = AgencyWords;
