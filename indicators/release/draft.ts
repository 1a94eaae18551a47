import { ProtectedTable } from '../public/protected-table.ts';
import { PublishedRemarks } from '../public/published-remarks.ts';
import { PublishedRevisions } from './published-revisions.ts';
import type { ReleaseContent } from './release-content.ts';

/** Proved safe and complete, but not approved: every outlet says UTKAST. */
export class Draft {
  readonly #seal = 'draft';
  readonly content: ReleaseContent;

  private constructor(content: ReleaseContent) {
    this.content = content;
  }

  /**
   * Throws unless every table is a protected one, and remarks and revisions are made from such: at run time too, not
   * only in the types.
   */
  static of(content: ReleaseContent): Draft {
    if (!content.tables.every(ProtectedTable.is)) throw new Error('a draft is made of protected tables only');
    if (!PublishedRemarks.is(content.remarks))
      throw new Error('a draft has only remarks that are made from protected tables');
    if (!PublishedRevisions.is(content.revisions))
      throw new Error('a draft has only revisions that are found in protected tables');
    return new Draft(content);
  }

  static is(value: unknown): value is Draft {
    return value instanceof Draft && value.#seal === 'draft';
  }
}
