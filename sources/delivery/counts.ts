import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import type { AbsenceReason } from '../../indicators/model/absence-reason.ts';
import { type Coordinates, columns, placeKey } from '../../indicators/model/cell.ts';
import {
  type CountsRow,
  countsColumns,
  type DeliveryStatus,
  maskBelow,
} from '../../indicators/model/delivery.ts';
import type { Tallies } from '../counting/count-indicator.ts';

export type HandOver = 'exact' | 'masked';

/** An indicator that this delivery has no figures for, since the register that it is counted in was not given. */
export interface NotCounted {
  readonly indicator: string;
  readonly reason: AbsenceReason;
}

/** One indicator in one year, counted, with the cells that its delivery must hold. */
export interface CountedIndicator {
  readonly indicator: IndicatorDefinition;
  readonly cells: readonly Coordinates[];
  readonly tallies: Tallies;
  /** Whether a cell belongs to a breakdown that this export cannot give. */
  readonly isApplicable: (cell: Coordinates) => boolean;
  readonly isPreliminary: boolean;
  /** Set where the extract was made without a register that the rule reads: the figure is missing, never zero. */
  readonly notCounted: NotCounted | null;
}

export interface DeliveryPlace {
  readonly year: number;
  readonly municipality: string;
  readonly areaVersion: string;
  readonly handOver: HandOver;
}

/** The rows of `counts.csv` for one indicator: every cell once, zeros too, in the order of the catalogue. */
export function countsRows(counted: CountedIndicator, place: DeliveryPlace): CountsRow[] {
  const { indicator, cells, tallies, isApplicable } = counted;
  return cells.map((cell) => {
    const tally = tallies.get(placeKey(cell)) ?? { units: 0, persons: 0 };
    const status = isApplicable(cell) ? statusOfCell(counted, tally, place.handOver) : 'not_applicable';
    return countsRowOf(indicator, cell, place, { ...tally, status });
  });
}

/** A cell's count on its way out; persons are null where nobody knows how many stand behind it. */
export interface CountOfCell {
  readonly units: number;
  readonly persons: number | null;
}

/** One row of `counts.csv`; the numbers stand in it only where its status has them. */
export function countsRowOf(
  indicator: IndicatorDefinition,
  cell: Coordinates,
  place: DeliveryPlace,
  { units, persons, status }: CountOfCell & { readonly status: DeliveryStatus },
): CountsRow {
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
    n_persons: isShown ? String(persons ?? '') : '',
    status,
  };
}

/** `counts.csv`: UTF-8 without byte order mark, commas, `\n`. No code of the contract needs a quote. */
export function countsCsv(rows: readonly CountsRow[]): string {
  const lines = rows.map((row) => countsColumns.map((column) => row[column]).join(','));
  return `${[countsColumns.join(','), ...lines].join('\n')}\n`;
}

function statusOfCell(
  { notCounted, isPreliminary }: CountedIndicator,
  tally: CountOfCell,
  handOver: HandOver,
): DeliveryStatus {
  return notCounted ? 'missing' : statusOf(tally, handOver, isPreliminary);
}

/** What the status of a count is, by the mode of hand-over and by whether its period was over. */
export function statusOf(
  { units, persons }: CountOfCell,
  handOver: HandOver,
  isPreliminary: boolean,
): DeliveryStatus {
  // Zero leaves with its number.
  const isFew = (n: number | null) => n !== null && n > 0 && n < maskBelow;
  if (handOver === 'masked' && (isFew(units) || isFew(persons))) return 'masked';
  return isPreliminary ? 'preliminary' : 'ok';
}
