import { type Catalogue, codeListOf } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { type Column, totals } from '../../indicators/model/cell.ts';
import { type Code, type CodeList, childrenOf } from '../../indicators/model/code-list.ts';
import type { Text } from '../../indicators/model/text.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { CubeCategory, CubeDimension } from './cube.ts';

/** A breakdown with its column of a cell. */
export interface PlaceDimension extends CubeDimension {
  readonly column: Column;
}

/** One dimension per breakdown of a crossing: the total, then its parts, each followed by its own parts. */
export function placeDimensions(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  crossing: readonly string[],
  municipality: string,
): PlaceDimension[] {
  return crossing.map((breakdown) => {
    const list = codeListOf(catalogue, indicator, breakdown);
    const { column, label } = list;
    const total = column === 'area_code' ? { sv: municipality, en: municipality } : totalLabel;
    return {
      id: ids[column],
      column,
      label,
      categories: [category(totals[column], total, null), ...under(list, totals[column])],
    };
  });
}

/** The columns as the data files call them. */
const ids: Readonly<Record<Column, string>> = {
  area_code: 'area',
  sex: 'sex',
  age_band: 'age',
  school_form: 'school_form',
  type: 'type',
};

const totalLabel: Text = { sv: wordingOf('sv').table.total, en: wordingOf('en').table.total };

function under(list: CodeList, parent: string): CubeCategory[] {
  return childrenOf(list, parent).flatMap(({ code, label }: Code) => [
    category(code, label, parent),
    ...under(list, code),
  ]);
}

function category(code: string, label: Text, parent: string | null): CubeCategory {
  return { code, label, parent, notes: { sv: [], en: [] } };
}
