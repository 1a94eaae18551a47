import type { Text } from '../text.ts';

/** A committee, council or board: kommunfullmäktige, socialnämnden, styrgruppen. */
export interface Body {
  readonly id: string;
  readonly name: Text;
}

/** Who answers for something: a role, never a person, so that it can change holder and nothing else changes. */
export interface Role {
  readonly id: string;
  /** `Verksamhetsutvecklare, sociala kvalitetsenheten`, in Swedish. */
  readonly title: string;
  /** The group that it sits in: `Styrgrupp`, `Arbetsgrupp A`; null outside all. */
  readonly group: string | null;
  /** What it answers for, in a few words; null where the title says it. */
  readonly scope: string | null;
}
