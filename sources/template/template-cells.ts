import {
  breakdownOfCode,
  type Catalogue,
  cellsOfIndicator,
  codeListOf,
  labelOfCode,
} from '../../indicators/catalogue/catalogue.ts';
import { indicatorsCounted } from '../../indicators/catalogue/counted-years.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { type Column, type Coordinates, columns } from '../../indicators/model/cell.ts';

/** Which counts an agency is asked for: one source, one year, one municipality. */
export interface CountsAsked {
  readonly source: string;
  readonly year: number;
  /** Four digits. */
  readonly municipality: string;
  readonly catalogue: Catalogue;
}

/** One row of the template: a cell of the contract, and what it is in Swedish. */
export interface TemplateCell {
  readonly indicator: IndicatorDefinition;
  readonly coordinates: Coordinates;
  /** Empty in a column that no breakdown of the indicator uses. */
  readonly labels: Readonly<Record<Column, string>>;
}

/** Every cell that is to be filled in, each once: exactly the rows of the delivery, in the order of the catalogue. */
export function templateCells({ source, year, catalogue }: CountsAsked): TemplateCell[] {
  return indicatorsCounted(catalogue, source, year).flatMap((indicator) =>
    cellsOfIndicator(catalogue, indicator).map((coordinates) => ({
      indicator,
      coordinates,
      labels: labelsOf(catalogue, indicator, coordinates),
    })),
  );
}

/** The version of the areas that the codes are from; empty where the municipality has no list. */
export function areaVersionOf({ codeLists }: Catalogue): string {
  return codeLists.get('areas')?.version ?? '';
}

function labelsOf(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  coordinates: Coordinates,
): Record<Column, string> {
  const labels: Record<Column, string> = { area_code: '', sex: '', age_band: '', school_form: '', type: '' };
  const crossed = new Set(indicator.crossings.flat());
  for (const column of columns) {
    const code = coordinates[column];
    const own = breakdownOfCode(catalogue, indicator, column, code);
    const any = [...crossed].find((name) => codeListOf(catalogue, indicator, name).column === column);
    const breakdown = own ?? any;
    if (breakdown !== undefined)
      labels[column] = labelOfCode(codeListOf(catalogue, indicator, breakdown), code).sv;
  }
  return labels;
}
