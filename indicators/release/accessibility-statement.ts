import type { Text } from '../model/text.ts';

/** How well a site meets the law, in the three degrees that its statement may name. */
export type Compliance = 'fully' | 'partially' | 'not';

/** What only the publisher knows of how accessible its site is, from samlad.yaml. */
export interface AccessibilityStatement {
  readonly compliance: Compliance;
  /** Its own test of the site; null where none has been made. */
  readonly assessment: {
    /** ISO date */
    readonly date: string;
    /** `Egen granskning med skärmläsare`, as part of a sentence's end. */
    readonly method: Text;
  } | null;
  /** ISO date on which the site was first published. */
  readonly published: string | null;
  readonly phone: string | null;
  /** Address of a form. */
  readonly form: string | null;
  readonly answerWithinDays: number | null;
  /** What it knows to be lacking besides what the program says of its own pages, one sentence each. */
  readonly shortcomings: readonly Text[];
  /** What it has found unreasonably burdensome to make accessible, with the reason. */
  readonly burdensome: readonly Text[];
  /** What the law does not cover. */
  readonly outside: readonly Text[];
}

/** Before a publisher has said anything: the whole site has not been assessed, so it is not said to comply fully. */
export const unassessed: AccessibilityStatement = {
  compliance: 'partially',
  assessment: null,
  published: null,
  phone: null,
  form: null,
  answerWithinDays: null,
  shortcomings: [],
  burdensome: [],
  outside: [],
};
