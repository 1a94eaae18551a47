import type { Catalogue } from './catalogue.ts';
import type { IndicatorDefinition } from './indicator-schema.ts';
import { largerCounts } from './larger-counts.ts';

/**
 * Crossings of an indicator that nobody counts, but in which it must fit inside a larger count that is published.
 * Children placed on 31 December are published by sex and by age; children placed during the year by sex crossed
 * with age. Whoever knows that there were no placed girls under six knows it of 31 December too, so the uncounted
 * crossing of the smaller count belongs to the problem.
 *
 * With it the margins tell all for a chain of counts that contain each other, since the rest, larger minus smaller,
 * is a table of counts of its own. Two counts inside the same larger one, neither inside the other, may constrain
 * each other further through how many they have in common; that is not modelled yet, nor is the number of types that
 * one child's interventions can spread over.
 */
export function uncountedCrossings(catalogue: Catalogue, indicator: IndicatorDefinition): string[][] {
  const crossings: string[][] = indicator.crossings.map((crossing) => [...crossing]);
  const found: string[][] = [];
  for (const larger of largerThan(catalogue, indicator)) {
    for (const crossing of larger.crossings) {
      const ours = crossing.flatMap((breakdown) => sameBreakdown(larger, breakdown, indicator) ?? []);
      if (crossings.some((known) => ours.every((breakdown) => known.includes(breakdown)))) continue;
      crossings.push(ours);
      found.push(ours);
    }
  }
  return found;
}

/** All counts that an indicator is part of, directly or through another. */
function largerThan(catalogue: Catalogue, indicator: IndicatorDefinition): IndicatorDefinition[] {
  const larger = new Map<string, IndicatorDefinition>();
  const queue = [indicator];
  for (let at = queue.pop(); at; at = queue.pop()) {
    for (const { kind, id } of largerCounts(catalogue, at)) {
      if (kind === 'in_total' || id === indicator.id || larger.has(id)) continue;
      const next = catalogue.indicators.find((other) => other.id === id);
      if (!next) continue;
      larger.set(id, next);
      queue.push(next);
    }
  }
  return [...larger.values()];
}

/** Our name for a breakdown of another indicator: the same code list, and in both the parts make up the total. */
function sameBreakdown(
  other: IndicatorDefinition,
  theirs: string,
  indicator: IndicatorDefinition,
): string | undefined {
  const list = other.breakdowns[theirs];
  if (!list?.additive) return undefined;
  return Object.entries(indicator.breakdowns).find(
    ([, ours]) => ours.additive && ours.list === list.list,
  )?.[0];
}
