import { codeListOf } from '../../indicators/catalogue/catalogue.ts';
import { partOfCell } from '../../indicators/catalogue/part-of-cell.ts';
import { brokenDownBy, type Coordinates, isTotal, totals } from '../../indicators/model/cell.ts';
import type { Shown } from '../../indicators/series/series.ts';
import { capitalised } from '../wording/capitalised.ts';
import { formatNumber } from '../wording/number-format.ts';
import { measureDecimals, measureSuffix, measureUnit, measureUnitOfParts } from './measure-words.ts';
import type { IndicatorContext } from './report-context.ts';

/** How the values of one series are written. */
export interface ShownWords {
  /** `19,3`; with more decimals than the series has where two values would look alike. */
  number(value: number, decimals?: number): string;
  /** `495 barn`, `19,3 per 1 000 invånare 0–20 år`, `12,5 %`. */
  text(value: number, decimals?: number): string;
  readonly decimals: number;
  /** A signed number with the unit of a change: `+9,8 barn`, `+1,2 procentenheter`. */
  changeOf(signed: string): string;
  /** `Antal barn`, `Per 1 000 invånare 0–20 år`: what is shown, as a heading. */
  readonly heading: string;
}

export function shownWords(context: IndicatorContext, shown: Shown, coordinates: Coordinates): ShownWords {
  const { words, indicator } = context;
  const decimals = shown === 'count' ? 0 : measureDecimals(shown);
  const number = (value: number, digits = decimals): string => formatNumber(value, digits, words.numbers);
  const { one, many } = words.units[indicator.unit];
  if (shown === 'count') {
    const noun = (value: number): string => (value === 1 ? one : many);
    const text = (value: number, digits?: number) => `${number(value, digits)}\u00a0${noun(value)}`;
    const changeOf = (signed: string) => `${signed}\u00a0${many}`;
    return { number, text, decimals, changeOf, heading: capitalised(words.figure.count(many)) };
  }
  const unit = unitOf(context, shown, coordinates);
  const after = measureSuffix(shown) || ` ${unit}`;
  const text = (value: number, digits?: number) => `${number(value, digits)}${after}`;
  const changeOf = (signed: string) =>
    shown.kind === 'share' ? words.statistics.points(signed) : `${signed} ${unit}`;
  return { number, text, decimals, changeOf, heading: capitalised(unit) };
}

/** `kön: Flickor`; null for the total. */
export function partWords(
  { content, words, indicator }: IndicatorContext,
  coordinates: Coordinates,
): string | null {
  const part = partOfCell(content.catalogue, { indicator: indicator.id, year: 0, coordinates });
  if (!part) return null;
  const { breakdown, code } = part.labels;
  return words.statistics.signals.part(breakdown[words.language].toLowerCase(), code[words.language]);
}

/** `kön: Flickor, ålder: 6–12 år`: all that a place is a part of; null for the total. */
export function placeWords(context: IndicatorContext, coordinates: Coordinates): string | null {
  const parts = brokenDownBy(coordinates).map((column) =>
    partWords(context, { ...totals, [column]: coordinates[column] }),
  );
  return parts.length === 0 ? null : parts.join(', ');
}

function unitOf(
  context: IndicatorContext,
  measure: Exclude<Shown, 'count'>,
  coordinates: Coordinates,
): string {
  const { words, indicator, content } = context;
  const noun = words.units[indicator.unit].many;
  if (isTotal(coordinates)) return measureUnit(context, measure, noun);
  const part = partOfCell(content.catalogue, { indicator: indicator.id, year: 0, coordinates });
  const lists = part ? [codeListOf(content.catalogue, indicator, part.breakdown)] : [];
  return measureUnitOfParts(context, measure, noun, lists);
}
