import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import type { AbsenceReason } from '../../indicators/model/absence-reason.ts';
import type { CountsRow } from '../../indicators/model/delivery.ts';
import type { RegisterReading } from '../register/register-reading.ts';
import type { DeliveryPlace, NotCounted } from './counts.ts';

/** A breakdown whose cells this delivery cannot give, and why; readers see the reason. */
export interface NotApplicable {
  readonly indicator: string;
  readonly breakdown: string;
  readonly reason: AbsenceReason;
}

/** One year of one source, counted: what the files of a delivery are made of. */
export interface DeliveryContent {
  readonly source: string;
  readonly place: DeliveryPlace;
  readonly created: string;
  readonly scriptVersion: string;
  readonly protectedPersons: 'count' | 'exclude';
  readonly indicators: readonly IndicatorDefinition[];
  readonly rows: readonly CountsRow[];
  readonly readings: readonly RegisterReading[];
  readonly notApplicable: readonly NotApplicable[];
  readonly notCounted: readonly NotCounted[];
  readonly remarks: readonly string[];
}
