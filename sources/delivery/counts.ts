import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { type Coordinates, columns } from '../../indicators/model/cell.ts';
import {
  type CountsRow,
  countsColumns,
  type DeliveryStatus,
  maskBelow,
} from '../../indicators/model/delivery.ts';
import { placeOf, type Tallies } from '../counting/count-indicator.ts';

export type HandOver = 'exact' | 'masked';

/** One indicator in one year, counted, with the cells that its delivery must hold. */
export interface CountedIndicator {
  readonly indicator: IndicatorDefinition;
  readonly cells: readonly Coordinates[];
  readonly tallies: Tallies;
  /** Whether a cell belongs to a breakdown that this export cannot give. */
  readonly isApplicable: (cell: Coordinates) => boolean;
  readonly isPreliminary: boolean;
}

export interface DeliveryPlace {
  readonly year: number;
  readonly municipality: string;
  readonly areaVersion: string;
  readonly handOver: HandOver;
}

/** The rows of `counts.csv` for one indicator: every cell once, zeros too, in the order of the catalogue. */
export function countsRows(counted: CountedIndicator, place: DeliveryPlace): CountsRow[] {
  const { indicator, cells, tallies, isApplicable, isPreliminary } = counted;
  return cells.map((cell) => {
    const { units, persons } = tallies.get(placeOf(cell)) ?? { units: 0, persons: 0 };
    const status = statusOf({ units, persons }, place.handOver, isApplicable(cell), isPreliminary);
    const isShown = status === 'ok' || status === 'preliminary';
    const [area, sex, age, form, type] = columns.map((column) => cell[column]);
    return {
      indicator_id: indicator.id,
      definition_version: String(indicator.version),
      ref_year: String(place.year),
      period_type: indicator.period,
      municipality: place.municipality,
      area_code: area ?? '',
      area_version: place.areaVersion,
      sex: sex ?? '',
      age_band: age ?? '',
      school_form: form ?? '',
      type: type ?? '',
      value: isShown ? String(units) : '',
      n_persons: isShown ? String(persons) : '',
      status,
    };
  });
}

/** `counts.csv`: UTF-8 without byte order mark, commas, `\n`. No code of the contract needs a quote. */
export function countsCsv(rows: readonly CountsRow[]): string {
  const lines = rows.map((row) => countsColumns.map((column) => row[column]).join(','));
  return `${[countsColumns.join(','), ...lines].join('\n')}\n`;
}

function statusOf(
  { units, persons }: { readonly units: number; readonly persons: number },
  handOver: HandOver,
  isApplicable: boolean,
  isPreliminary: boolean,
): DeliveryStatus {
  if (!isApplicable) return 'not_applicable';
  // Zero leaves with its number.
  const isFew = (n: number) => n > 0 && n < maskBelow;
  if (handOver === 'masked' && (isFew(units) || isFew(persons))) return 'masked';
  return isPreliminary ? 'preliminary' : 'ok';
}
