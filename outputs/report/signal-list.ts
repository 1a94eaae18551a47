import { indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import type { Signal, Signals } from '../../indicators/trends/signals.ts';
import type { SignalEntry, SignalList, Varying } from '../report-model.ts';
import { formatNumber } from '../wording/number-format.ts';
import { generated } from './generated-sentence.ts';
import {
  type IndicatorContext,
  indicatorContext,
  type ReportContext,
  say,
  slugOf,
} from './report-context.ts';
import { kindOf, partWords, type ShownWords, shownWords } from './shown-words.ts';

/** Vad sticker ut i år: each signal in plain words, and out of how much that was looked at. */
export function signalList(context: ReportContext): SignalList {
  const { signals } = context.content.statistics;
  const { words } = context;
  const isQuiet = signals.signals.length === 0 && signals.judged > 0;
  return {
    nothing: isQuiet ? generated(words, words.statistics.signals.nothing) : null,
    entries: signals.signals.map((signal) => entryOf(context, signal)),
    counting: countingSentences(context, signals),
    varying: varyingOf(context, signals),
  };
}

function entryOf(context: ReportContext, signal: Signal): SignalEntry {
  const own = contextOf(context, signal.indicator);
  const shown = shownWords(own, signal.shown, signal.coordinates);
  return {
    slug: slugOf(signal.indicator),
    indicator: say(context, own.indicator.name),
    part: partWords(own, signal.coordinates),
    shareOf: kindOf(signal.shown) === 'share' ? shown.heading : null,
    text: generated(context.words, signalText(context, signal, shown)),
  };
}

function signalText({ words }: ReportContext, signal: Signal, shown: ShownWords): string {
  const { signals, trend } = words.statistics;
  if (signal.kind === 'trend') {
    const { from, to, state, first, last, preliminary } = signal.trend;
    const moved = trend.moved(
      words.span([from, to]),
      trend.verdicts[state],
      shown.number(first),
      shown.text(last),
    );
    return preliminary ? `${moved} ${trend.preliminary}` : moved;
  }
  const { year, value, preliminary, side, baseline, limits } = signal;
  const decimals = decimalsThatTell(shown, value, limits, side);
  return signals.outside({
    year,
    value: shown.text(value, decimals),
    preliminary,
    side,
    baseline: words.span([baseline.from, baseline.to]),
    limits: printedLimits(shown, signal.shown === 'count', limits, decimals),
  });
}

/** As few decimals as the series has, and more where the value would look as if it lay at the limit. */
function decimalsThatTell(
  { decimals }: ShownWords,
  value: number,
  [low, high]: readonly [number, number],
  side: 'above' | 'below',
): number {
  const limit = side === 'above' ? high : low;
  const enough = [0, 1, 2].find((more) => value.toFixed(decimals + more) !== limit.toFixed(decimals + more));
  return decimals + (enough ?? 2);
}

/** Counts are whole: those that are likely are the whole numbers between the limits. */
function printedLimits(
  { number }: ShownWords,
  isCount: boolean,
  [low, high]: readonly [number, number],
  decimals: number,
): [string, string] {
  return isCount
    ? [number(Math.ceil(low), 0), number(Math.floor(high), 0)]
    : [number(low, decimals), number(high, decimals)];
}

function countingSentences(context: ReportContext, signals: Signals): string[] {
  const { words } = context;
  const phrases = words.statistics.signals;
  return [
    signals.judged === 0
      ? phrases.nothingJudged
      : phrases.judged(signals.judged, expectedText(context, signals.expectedByChance)),
    ...(signals.notJudged > 0 ? [phrases.notJudged(signals.notJudged)] : []),
    ...(signals.signals.some(({ kind }) => kind === 'trend') ? [phrases.trends] : []),
  ].map((sentence) => generated(words, sentence));
}

function varyingOf(context: ReportContext, signals: Signals): Varying | null {
  const { words } = context;
  const names = overdispersedNames(context, signals);
  if (names.length === 0) return null;
  return {
    lead: generated(words, words.overview.varying(names.length)),
    names,
    sentence: generated(words, words.statistics.signals.overdispersed(names.join('; ')), names),
  };
}

/** One name per indicator: with its part where that is the only one, and with how many they are where they are several. */
function overdispersedNames(context: ReportContext, { overdispersed }: Signals): string[] {
  const ids = [...new Set(overdispersed.map(({ indicator }) => indicator))];
  return ids.map((id) => {
    const own = contextOf(context, id);
    const name = say(context, own.indicator.name);
    const [only, ...more] = overdispersed.filter(({ indicator }) => indicator === id);
    if (more.length > 0) return context.words.statistics.signals.severalOf(name, more.length + 1);
    const part = only && partWords(own, only.coordinates);
    return part ? `${name} (${part})` : name;
  });
}

/** To a tenth, upwards: it is the most that is expected, and never nothing. */
function expectedText({ words }: ReportContext, expected: number): string {
  return formatNumber(Math.ceil(expected * 10 - 1e-9) / 10, 1, words.numbers);
}

function contextOf(context: ReportContext, id: string): IndicatorContext {
  const found = indicatorContext(context, indicatorOf(context.content.catalogue, id));
  if (!found) throw new Error(`statistics of ${id}, which the release holds no table of`);
  return found;
}
