import { codeListOf } from '../../indicators/catalogue/catalogue.ts';
import { partOfCell } from '../../indicators/catalogue/part-of-cell.ts';
import type { Coordinates } from '../../indicators/model/cell.ts';
import type { Shown } from '../../indicators/series/series.ts';
import type { Signal } from '../../indicators/trends/signals.ts';
import { formatNumber } from '../wording/number-format.ts';
import { generated } from './generated-sentence.ts';
import { type IndicatorContext, say } from './report-context.ts';
import { type ShownWords, shownWords } from './shown-words.ts';
import { decimalsThatTell, printedLimits } from './signal-numbers.ts';

/** A signal in sentences that can be said: the name first, then the figure and what it is held against. */
export function signalAloud(context: IndicatorContext, signal: Signal): string {
  const { words, indicator } = context;
  const { shown, coordinates } = signal;
  const part = partAloud(context, coordinates);
  const name = say(context, indicator.name);
  const sentence = generated(
    words,
    signalSentences(context, signal, shownWords(context, shown, coordinates)),
  );
  return `${name}${part === null ? '' : `, ${part}`}. ${sentence}`;
}

function signalSentences(context: IndicatorContext, signal: Signal, words: ShownWords): string {
  const { aloud } = context.words;
  if (signal.kind === 'trend') {
    const { from, to, state, first, last } = signal.trend;
    return aloud.trend({ ...{ state, from, to }, first: words.number(first), last: value(last) });
  }
  const { year, side, limits } = signal;
  const decimals = decimalsThatTell(words, signal.value, limits, side);
  return aloud.outside({
    ...{ year, side, value: value(signal.value, decimals) },
    limits: printedLimits(words, signal.shown === 'count', limits, decimals),
  });

  function value(number: number, digits?: number): string {
    return valueAloud(context, signal.shown, words, number, digits);
  }
}

/** `4,1 på 1 000 invånare`, `22,2 procent`, `505 barn`: shares and rates without what stands on the page beside them. */
function valueAloud(
  { words }: IndicatorContext,
  shown: Shown,
  { number, text }: ShownWords,
  value: number,
  decimals?: number,
): string {
  if (shown === 'count' || shown.kind === 'ratio') return text(value, decimals);
  const digits = number(value, decimals);
  return shown.kind === 'share'
    ? words.aloud.percent(digits)
    : words.aloud.per(digits, formatNumber(shown.per, 0, words.numbers));
}

/** Null for the total. */
function partAloud({ content, words, indicator }: IndicatorContext, coordinates: Coordinates): string | null {
  const part = partOfCell(content.catalogue, { indicator: indicator.id, year: 0, coordinates });
  if (!part) return null;
  const { column } = codeListOf(content.catalogue, indicator, part.breakdown);
  const { breakdown, code } = part.labels;
  return words.aloud.part(column, breakdown[words.language].toLowerCase(), code[words.language]);
}
