import { indicatorsCounted } from '../../indicators/catalogue/counted-years.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { type Coordinates, placeKey } from '../../indicators/model/cell.ts';
import type { CountsRow, HarmTest } from '../../indicators/model/delivery.ts';
import { isOver } from '../../indicators/model/period.ts';
import { countsRowOf, type HandOver, statusOf } from '../delivery/counts.ts';
import type { DeliveryContent } from '../delivery/delivery-content.ts';
import { earlyRemarks } from '../delivery/early-remarks.ts';
import { type Delivery, makeDelivery } from '../delivery/make-delivery.ts';
import { personsAsked } from './persons-asked.ts';
import type { FilledRow } from './read-template.ts';
import { areaVersionOf, type CountsAsked, templateCells } from './template-cells.ts';

/** What an agency that counts by hand hands over: what was asked for, as it was filled in. */
export interface HandCount extends CountsAsked {
  /** The day of the delivery, ISO. */
  readonly created: string;
  readonly handOver: HandOver;
  readonly harmTest?: HarmTest | null;
  readonly scriptVersion: string;
}

/**
 * The delivery that a filled-in template makes: the same contract as a counted one, without registers. Each cell of
 * the catalogue is there, in its order; a cell without a usable row is missing. Whether the rows are right is for the
 * loader's checks to say, which are to be made on the rows themselves before anything is written.
 *
 * @throws ProblemsFound (DELIVERY-002) when anything in it looks like a person
 */
export function countByHand(request: HandCount, filled: readonly FilledRow[]): Delivery {
  const { source, year, municipality, created, scriptVersion, handOver } = request;
  const place = { year, municipality, areaVersion: areaVersionOf(request.catalogue), handOver };
  const byCell = new Map(filled.map((row) => [keyOf(row.codes.indicator_id, coordinatesOf(row)), row]));
  const indicators = indicatorsCounted(request.catalogue, source, year);
  const rows = templateCells(request).map(({ indicator, coordinates }): CountsRow => {
    const row = byCell.get(keyOf(indicator.id, coordinates));
    const units = row?.value ?? null;
    if (!row || units === null) {
      return countsRowOf(indicator, coordinates, place, { units: 0, persons: null, status: 'missing' });
    }
    const count = { units, persons: personsOf(indicator, row) };
    const status = statusOf(count, handOver, !isOver(indicator.period, year, created));
    return countsRowOf(indicator, coordinates, place, { ...count, status });
  });
  const content: DeliveryContent = {
    source,
    place,
    created,
    scriptVersion,
    protectedPersons: 'count',
    indicators,
    rows,
    readings: [],
    notApplicable: [],
    notCounted: [],
    remarks: [...missingRemarks(rows), ...earlyRemarks(indicators, year, created)],
  };
  return makeDelivery(content, { harmTest: request.harmTest ?? null, countsFrom: 'template' });
}

/**
 * Where they are asked for, what is filled in. Children whom the agency knows are the count itself, and behind no unit
 * there is nobody.
 */
export function personsOf(
  indicator: Pick<IndicatorDefinition, 'unit' | 'identified'>,
  row: Pick<FilledRow, 'value' | 'persons' | 'personsAre'>,
): number | null {
  const isValue = personsAsked(indicator) === 'value' || row.value === 0;
  return isValue && row.personsAre === 'left out' ? row.value : row.persons;
}

export function coordinatesOf({ codes }: FilledRow): Coordinates {
  const { area_code, sex, age_band, school_form, type } = codes;
  return { area_code, sex, age_band, school_form, type };
}

function missingRemarks(rows: readonly CountsRow[]): string[] {
  const missing = rows.filter(({ status }) => status === 'missing').length;
  return missing > 0 ? [`${missing} av ${rows.length} celler är angivna som saknade`] : [];
}

function keyOf(indicator: string, coordinates: Coordinates): string {
  return `${indicator}|${placeKey(coordinates)}`;
}
