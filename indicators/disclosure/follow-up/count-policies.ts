import type { Policy } from '../policy/policy.ts';
import { policyOf } from '../policy/presets.ts';

/** The policies of counts that belong to no indicator, so that no catalogue names one for them. */
export interface CountPolicies {
  /** Of those who took part in interventions, grants and activities. */
  readonly persons: Policy;
  /** Of those who were asked, who answered, and who answered yes or no. */
  readonly respondents: Policy;
}

export const countPolicies: CountPolicies = {
  persons: policyOf('standard-5'),
  respondents: policyOf('survey-50'),
};
