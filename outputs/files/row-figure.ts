import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition, Measure, Unit } from '../../indicators/catalogue/indicator-schema.ts';
import type { DerivedFact, PublicFact } from '../../indicators/model/fact.ts';
import type { StatusWord } from './figure-columns.ts';
import { measureUnitWord } from './measure-unit.ts';
import { sixDecimals } from './six-decimals.ts';

/** A count or measure as a row has it: a value when its status is `published`, and in no other case. */
export interface RowFigure {
  readonly measure: 'count' | Measure['kind'];
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly status: StatusWord;
  readonly uncertain: boolean;
}

export function countFigure(fact: PublicFact, unit: Unit): RowFigure {
  const value = fact.state === 'published' ? fact.value : null;
  return { measure: 'count', value, lower: null, upper: null, unit, status: fact.state, uncertain: false };
}

export function measureFigure(
  fact: DerivedFact,
  measure: Measure,
  indicator: IndicatorDefinition,
  catalogue: Catalogue,
): RowFigure {
  const calculated = fact.state === 'calculated' ? fact : null;
  const [lower, upper] = calculated?.interval ?? [null, null];
  return {
    measure: measure.kind,
    value: sixDecimals(calculated?.value ?? null),
    lower: sixDecimals(lower),
    upper: sixDecimals(upper),
    unit: measureUnitWord(measure, indicator, catalogue),
    status: statusOf(fact),
    uncertain: calculated?.uncertain === true,
  };
}

function statusOf(fact: DerivedFact): StatusWord {
  if (fact.state === 'calculated') return 'published';
  return fact.because === 'denominator' ? 'not_calculated' : fact.because;
}
