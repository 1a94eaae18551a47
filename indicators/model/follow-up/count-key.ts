/**
 * Where a count of persons stands: each is one of these, and the same from release to release.
 * `intervention:<year>:<id>` · `grant:<id>` · `activity:<id>:least` · `activity:<id>:most` ·
 * `survey:<id>:invited` (of all) · `survey:<id>:<group>:answered` · `survey:<id>:<group>:<question>:yes` and `:answered`
 */
export const countKeys = {
  intervention: (year: number, id: string) => `intervention:${year}:${id}`,
  grant: (id: string) => `grant:${id}`,
  leastPresent: (activity: string) => `activity:${activity}:least`,
  mostPresent: (activity: string) => `activity:${activity}:most`,
  invited: (survey: string) => `survey:${survey}:invited`,
  answered: (survey: string, group: string) => `survey:${survey}:${group}:answered`,
  /** Who answered this question. */
  answeredQuestion: (survey: string, group: string, question: string) =>
    `survey:${survey}:${group}:${question}:answered`,
  /** Who said so. */
  yes: (survey: string, group: string, question: string) => `survey:${survey}:${group}:${question}:yes`,
} as const;

/** What readers may know of a count of persons. */
export type CountFact =
  | { readonly state: 'published'; readonly value: number }
  | { readonly state: 'withheld' }
  | { readonly state: 'missing' };

/** The protected counts, by key. */
export interface CountFacts {
  /** `missing` where nobody has counted. */
  factOf(key: string): CountFact;
}
