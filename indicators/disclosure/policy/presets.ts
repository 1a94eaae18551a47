import type { Policy, RoundingPolicy } from './policy.ts';

const standard = {
  kind: 'suppression',
  threshold: 5,
  thresholdOutside: 5,
  withholdsSensitiveZero: false,
  leastDenominator: 10,
  certainFrom: null,
  symbol: '..',
} as const;

const withholding: readonly Policy[] = [
  {
    ...standard,
    name: 'standard-5',
    source: {
      standing: 'proposed',
      text: 'Proposed here, for each agency to decide on. Five is a common least count in health and social services statistics: the documentation of Danish and OMOP tools has 5 as their least cell',
    },
  },
  {
    ...standard,
    name: 'strict-10',
    threshold: 10,
    thresholdOutside: 10,
    withholdsSensitiveZero: true,
    leastDenominator: 20,
    source: {
      standing: 'proposed',
      text: 'Proposed here for small and sensitive series. Skolverket is said to withhold results of fewer than 10 pupils; group disclosure, that a zero or a whole group tells something of everybody, is a subject of Handbok i statistisk röjandekontroll (SCB 2015). Shares near 0 or 100 per cent are withheld without a sign of their own',
    },
  },
  {
    ...standard,
    name: 'scb-3',
    threshold: 3,
    thresholdOutside: 3,
    leastDenominator: 5,
    source: {
      standing: 'common',
      text: 'The usual floor of three contributors, in the tradition of Handbok i statistisk röjandekontroll (SCB 2015), whose process we have seen described but whose numbers we have not. The least denominator is proposed here',
    },
  },
  {
    ...standard,
    name: 'skolverket-10',
    threshold: 10,
    source: {
      standing: 'common',
      text: 'Skolverket is said to withhold results of fewer than 10 pupils, and to print ~100 where 1–4 pupils are outside. Stricter here: such a share is withheld without a sign of its own, since the sign would tell which shares are withheld for that',
    },
  },
  {
    ...standard,
    name: 'kolada',
    source: {
      standing: 'seen',
      text: 'The legend of Kolada (RKA) says two dots where the basis is too small, without a number; the numbers are those of standard-5, proposed here',
    },
  },
  {
    ...standard,
    name: 'socialstyrelsen-x',
    threshold: 4,
    thresholdOutside: 4,
    symbol: 'X',
    source: {
      standing: 'common',
      text: 'Published tables of Socialstyrelsen commonly mask 1–3 with X, some all below 5; that orders are examined for enough in each combination is on its page on ordering data. The least denominator is proposed here',
    },
  },
  {
    ...standard,
    name: 'survey-50',
    threshold: 10,
    thresholdOutside: 10,
    certainFrom: 50,
    source: {
      standing: 'common',
      text: 'Publishers of school surveys (CAN, Folkhälsomyndigheten, the regions) are said to withhold groups of fewer than 10 or 20 answers. Stricter than they are: also fewer than ten who gave an answer, or who did not, are withheld. That shares of fewer than 50 are marked as uncertain is proposed here',
    },
  },
];

const rounding: readonly RoundingPolicy[] = [
  {
    kind: 'rounding',
    name: 'round-5',
    base: 5,
    source: {
      standing: 'seen',
      text: 'Stockholms stad shows 1–2 as 0 and 3–4 as 5 in its population by small areas. Controlled here, so that sums still add up: a count may then go to either multiple beside it',
    },
  },
];

/** Every preset, those that withhold first. */
export const presets: readonly (Policy | RoundingPolicy)[] = [...withholding, ...rounding];

/** The policy of that name. Throws for a name that no policy has; the catalogue check has refused it before. */
export function policyOf(name: string): Policy {
  const found = withholding.find((policy) => policy.name === name);
  if (!found) throw new Error(`no disclosure policy ${name}; there are ${policyNames.join(', ')}`);
  return found;
}

/** The policies that an indicator may have: those that withhold. */
export const policyNames: readonly string[] = withholding.map(({ name }) => name);
