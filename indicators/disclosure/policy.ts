/**
 * A named, complete rule for what is too small to show. Locked: a workspace chooses a policy by name, and no part
 * of one can be changed on its own.
 */
export interface Policy {
  readonly name: string;
  /** Counts of 1 to `threshold` − 1 persons are withheld. */
  readonly threshold: number;
  /** Whether a zero inside a sensitive breakdown is withheld like the small counts. Other zeros are shown as 0. */
  readonly withholdsSensitiveZero: boolean;
  /** Shares and means are not calculated on fewer than this; applied when they are derived. */
  readonly leastDenominator: number;
  /** Who decided it. */
  readonly source: string;
}

const policies: readonly Policy[] = [
  {
    name: 'standard-5',
    threshold: 5,
    withholdsSensitiveZero: false,
    leastDenominator: 10,
    source:
      'Proposed here, for each agency to decide on: five is a common least count in health and social services statistics (Denmark and OMOP use 5)',
  },
  {
    name: 'strict-10',
    threshold: 10,
    withholdsSensitiveZero: true,
    leastDenominator: 20,
    source:
      'Proposed here for small and sensitive series: Skolverket withholds results of fewer than 10 pupils; a zero in a sensitive breakdown is a group disclosure (Handbok i statistisk röjandekontroll, SCB 2015)',
  },
  {
    name: 'scb-3',
    threshold: 3,
    withholdsSensitiveZero: false,
    leastDenominator: 5,
    source: 'The usual floor of three contributors: Handbok i statistisk röjandekontroll, SCB 2015',
  },
  {
    name: 'survey-50',
    threshold: 10,
    withholdsSensitiveZero: false,
    leastDenominator: 10,
    source:
      'Proposed here for school surveys, whose publishers often withhold groups of fewer than 10 or 20 answers (CAN, Folkhälsomyndigheten and the regions). Stricter than they are: also fewer than ten who gave an answer, or who did not, are withheld. That results of fewer than 50 are uncertain is not marked yet',
  },
];

/** The policy of that name. Throws for a name that no policy has; the catalogue check has refused it before. */
export function policyOf(name: string): Policy {
  const found = policies.find((policy) => policy.name === name);
  if (!found) throw new Error(`no disclosure policy ${name}; there are ${policyNames.join(', ')}`);
  return found;
}

/** For a count that belongs to two indicators: the one that withholds more. */
export function stricterOf(one: Policy, other: Policy): Policy {
  return other.threshold > one.threshold ? other : one;
}

export const policyNames: readonly string[] = policies.map(({ name }) => name);
