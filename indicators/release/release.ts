import { Draft } from './draft.ts';
import type { ReleaseContent } from './release-content.ts';

/** One role's approval of one draft. Roles, not persons. */
export interface Approval {
  readonly role: string;
  /** ISO date. */
  readonly date: string;
  /** SHA-256 of the draft's public content. */
  readonly draft: string;
}

/** Approved by two roles. What outputs make of it is written once and never changed. */
export class Release {
  readonly #seal = 'release';
  readonly content: ReleaseContent;
  readonly approvals: readonly Approval[];

  private constructor(content: ReleaseContent, approvals: readonly Approval[]) {
    this.content = content;
    this.approvals = approvals;
  }

  /**
   * @param fingerprint  SHA-256 of the draft's public content as it is now
   * Throws unless two different roles have approved exactly this content.
   */
  static approve(draft: Draft, fingerprint: string, approvals: readonly Approval[]): Release {
    if (!Draft.is(draft)) throw new Error('only a draft becomes a release');
    const roles = new Set(
      approvals.filter((approval) => approval.draft === fingerprint).map(({ role }) => role),
    );
    if (roles.size < 2) throw new Error('a release needs the approval of two roles for this very draft');
    return new Release(draft.content, approvals);
  }

  static is(value: unknown): value is Release {
    return value instanceof Release && value.#seal === 'release';
  }
}
