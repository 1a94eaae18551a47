import { isPersons, type Unit } from '../../catalogue/indicator-schema.ts';
import type { Policy } from '../policy/policy.ts';
import type { Reason } from './reason.ts';

/** A count as the rule looks at it. */
export interface Count {
  readonly value: number;
  /** Individuals behind the value; null where the register cannot know them. */
  readonly persons: number | null;
  readonly unit: Unit;
  /** Broken down by something in which also a zero tells. */
  readonly isSensitive: boolean;
}

/** Why a count is unsafe by itself, and what has to be kept possible. */
export interface Primary {
  readonly because: Reason;
  /** The values that its sign stands for, both ends included; two values where the sign says nothing of the number. */
  readonly guard: readonly [number, number] | 'two values';
}

/** The smallest of value and persons: what the threshold is held against: persons, not units. */
export function individuals({ value, persons }: Pick<Count, 'value' | 'persons'>): number {
  return persons === null ? value : Math.min(value, persons);
}

/** Whether nobody is as unsafe as few: a zero inside a sensitive breakdown, where the policy protects groups. */
export function hidesZero({ isSensitive }: Pick<Count, 'isSensitive'>, policy: Policy): boolean {
  return policy.withholdsSensitiveZero && isSensitive;
}

/**
 * Whether a count is unsafe by itself, and what its sign then stands for. Six interventions for two children are
 * withheld for the children, and since the sign “1–4” says nothing of interventions, two possible values suffice.
 */
export function primaryOf(count: Count, policy: Policy): Primary | null {
  return unsafe(count, policy, policy.threshold);
}

/**
 * Those outside a part, whole − part, are a count too, and as unsafe when they are few (the share rule). That nobody
 * is outside tells only where a zero tells, and where there is anybody at all.
 */
export function primaryComplement(complement: Count, whole: number, policy: Policy): Primary | null {
  if (whole === 0) return null;
  const primary = unsafe(complement, policy, policy.thresholdOutside);
  return primary && { ...primary, because: 'complement' };
}

function unsafe(count: Count, policy: Policy, threshold: number): Primary | null {
  const zeroToo = hidesZero(count, policy);
  if (count.value === 0 && !zeroToo) return null;
  if (individuals(count) >= threshold) return null;
  const isLabelled = isPersons(count.unit) && count.value < threshold;
  return {
    because: count.value === 0 ? 'sensitive_zero' : 'small',
    guard: isLabelled ? [zeroToo ? 0 : 1, threshold - 1] : 'two values',
  };
}
