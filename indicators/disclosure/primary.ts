import { isPersons, type Unit } from '../catalogue/indicator-schema.ts';
import type { Policy } from './policy.ts';
import type { Primary } from './protection-problem.ts';

/** A count as the rule looks at it. */
export interface Count {
  readonly value: number;
  /** Individuals behind the value; null where the register cannot know them. */
  readonly persons: number | null;
  readonly unit: Unit;
  /** Broken down by something in which also a zero tells. */
  readonly isSensitive: boolean;
}

/** The smallest of value and persons: what the threshold is held against: persons, not units. */
export function individuals({ value, persons }: Count): number {
  return persons === null ? value : Math.min(value, persons);
}

/**
 * Whether a count is unsafe by itself, and what its sign then stands for. Six interventions for two children are
 * withheld for the children, and since the sign “1–4” says nothing of interventions, two possible values suffice.
 */
export function primaryOf(count: Count, policy: Policy): Primary | null {
  const hidesZero = policy.withholdsSensitiveZero && count.isSensitive;
  const label = [hidesZero ? 0 : 1, policy.threshold - 1] as const;
  if (count.value === 0)
    return hidesZero ? { because: 'sensitive_zero', label: labelFor(count, label) } : null;
  if (individuals(count) >= policy.threshold) return null;
  return { because: 'small', label: labelFor(count, label) };
}

/**
 * The complement of a share, denominator − numerator, is a count of those outside, and as unsafe when it is small
 * (the share rule). That nobody is outside tells only where a zero tells, and where there is anybody.
 */
export function primaryComplement(complement: Count, denominator: number, policy: Policy): Primary | null {
  if (complement.value === 0 && denominator === 0) return null;
  const primary = primaryOf(complement, policy);
  return primary && { because: 'complement', label: primary.label };
}

function labelFor({ unit, value }: Count, label: readonly [number, number]): Primary['label'] {
  return isPersons(unit) && value <= label[1] ? label : null;
}
