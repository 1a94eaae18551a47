import type { Measure } from '../../indicators/catalogue/indicator-schema.ts';
import type {
  ComparedPart,
  Standardised,
  StandardisedOver,
} from '../../indicators/comparisons/comparison.ts';
import type { TableCell } from '../report-model.ts';
import { formatNumber } from '../wording/number-format.ts';
import { intervalText, wordCell } from './comparison-cells.ts';
import { measureDecimals } from './measure-words.ts';
import type { ReportContext } from './report-context.ts';

interface StandardisedColumn {
  readonly kind: Calculated['kind'];
  readonly head: string;
  readonly meaning: string;
  cellOf(part: ComparedPart): TableCell;
}

type Calculated = Exclude<Standardised, { kind: 'none' }>;

const kinds: readonly Calculated['kind'][] = ['direct', 'indirect'];
const overs: readonly StandardisedOver[] = ['age_and_sex', 'age'];

/** What the columns mean; where there is one of either kind, also why an area has one and not the other. */
export function standardisedMeanings(
  { words }: ReportContext,
  columns: readonly StandardisedColumn[],
): string[] {
  const { either } = words.statistics.comparison.standardised;
  const hasBoth = new Set(columns.map(({ kind }) => kind)).size > 1;
  return [...columns.map(({ meaning }) => meaning), ...(hasBoth ? [either] : [])];
}

/** A column for each way in which any of the parts was standardised; none where that could be done for no part. */
export function standardisedColumns(
  context: ReportContext,
  measure: Measure,
  parts: readonly ComparedPart[],
): StandardisedColumn[] {
  const { words } = context;
  const phrases = words.statistics.comparison.standardised;
  return kinds.flatMap((kind) =>
    overs.flatMap((over): StandardisedColumn[] => {
      const calculatedOf = (part: ComparedPart): Calculated | null => {
        if (part.state !== 'compared' || part.standardised.kind === 'none') return null;
        return part.standardised.kind === kind && part.standardised.over === over ? part.standardised : null;
      };
      if (!parts.some((part) => calculatedOf(part) !== null)) return [];
      return [
        {
          kind,
          ...phrases[kind][over],
          cellOf: (part) => {
            const found = calculatedOf(part);
            return wordCell(found ? textOf(context, measure, found) : phrases.none);
          },
        },
      ];
    }),
  );
}

/** `19,0 (17,2–20,9)`. */
function textOf(context: ReportContext, measure: Measure, standardised: Calculated): string {
  const isDirect = standardised.kind === 'direct';
  const value = isDirect ? standardised.value : standardised.ratio;
  const decimals = isDirect ? measureDecimals(measure) : 2;
  const number = formatNumber(value, decimals, context.words.numbers);
  return `${number} (${intervalText(context, decimals, standardised.interval)})`;
}
