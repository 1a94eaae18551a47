import { type Catalogue, indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition, Measure, Unit } from '../../indicators/catalogue/indicator-schema.ts';

const one: Readonly<Record<Unit, string>> = {
  children: 'child',
  pupils: 'pupil',
  respondents: 'respondent',
  families: 'family',
  cases: 'case',
  investigations: 'investigation',
  interventions: 'intervention',
  notifications: 'notification',
  plans: 'plan',
};

/** `per_1000`, `percent`, `interventions_per_child`. */
export function measureUnitWord(
  measure: Measure,
  indicator: IndicatorDefinition,
  catalogue: Catalogue,
): string {
  if (measure.kind === 'rate') return `per_${measure.per}`;
  if (measure.kind === 'share') return 'percent';
  return `${indicator.unit}_per_${one[indicatorOf(catalogue, measure.of).unit]}`;
}
