import { indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import type { Signal, Signals } from '../../indicators/trends/signals.ts';
import type { SignalEntry, SignalList, Varying } from '../report-model.ts';
import { signalAloud } from './aloud.ts';
import { generated } from './generated-sentence.ts';
import { leadingSignals } from './leading-signals.ts';
import {
  type IndicatorContext,
  indicatorContext,
  type ReportContext,
  say,
  slugOf,
} from './report-context.ts';
import { kindOf } from './shown-kind.ts';
import { partWords, type ShownWords, shownWords } from './shown-words.ts';
import { decimalsThatTell, printedLimits } from './signal-numbers.ts';

/** Vad sticker ut i år: each signal in plain words, and out of how much that was looked at. */
export function signalList(context: ReportContext): SignalList {
  const { signals } = context.content.statistics;
  const { words } = context;
  const ofKind = (kind: Signal['kind']): SignalEntry[] =>
    signals.signals.filter((signal) => signal.kind === kind).map((signal) => entryOf(context, signal));
  const trends = ofKind('trend');
  const isQuiet = signals.signals.length === 0 && signals.judged > 0;
  return {
    nothing: isQuiet ? generated(words, words.statistics.signals.nothing) : null,
    entries: [...ofKind('outside_limits'), ...trends],
    leading: leadingSignals(context, signals.signals).map((signal) => entryOf(context, signal)),
    trends: trends.length === 0 ? null : generated(words, words.statistics.signals.trends),
    counting: countingSentences(context, signals),
    varying: varyingOf(context, signals),
  };
}

function entryOf(context: ReportContext, signal: Signal): SignalEntry {
  const own = contextOf(context, signal.indicator);
  const shown = shownWords(own, signal.shown, signal.coordinates);
  return {
    kind: signal.kind,
    slug: slugOf(signal.indicator),
    indicator: say(context, own.indicator.name),
    part: partWords(own, signal.coordinates),
    shareOf: kindOf(signal.shown) === 'share' ? shown.heading : null,
    text: generated(context.words, signalText(context, signal, shown)),
    aloud: signalAloud(own, signal),
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

function countingSentences(context: ReportContext, signals: Signals): string[] {
  const { words } = context;
  const phrases = words.statistics.signals;
  const outside = signals.signals.filter(({ kind }) => kind === 'outside_limits').length;
  return [
    signals.judged === 0
      ? phrases.nothingJudged
      : phrases.judged(signals.judged, outside, wholeOf(signals.expectedByChance)),
    ...(signals.notJudged > 0 ? [phrases.notJudged(signals.notJudged)] : []),
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

/** 0 where it is less than one, even if hardly so. */
function wholeOf(expected: number): number {
  return expected < 1 ? 0 : Math.round(expected);
}

function contextOf(context: ReportContext, id: string): IndicatorContext {
  const found = indicatorContext(context, indicatorOf(context.content.catalogue, id));
  if (!found) throw new Error(`statistics of ${id}, which the release holds no table of`);
  return found;
}
