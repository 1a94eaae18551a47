import type { Part } from '../paper/number-paper.ts';
import { before, bullets, heading, paragraph, subheading } from '../paper/parts.ts';
import type { Report, SignalEntry, SignalList } from '../report-model.ts';
import { committeeWordsOf } from './committee-words-of.ts';

/** More would push what is known of how sure the figures are from page one. */
const mostSignals = 3;

/** “Vad sticker ut i år” on page one: a few signals, how many there are, and out of how much that was looked at. */
export function signalsPart({ language, signals }: Report): Part[] {
  const { signals: words } = committeeWordsOf(language).appendix;
  const { nothing, entries, leading, counting } = signals;
  const shown = leading.slice(0, mostSignals);
  const told = [
    ...(entries.length > shown.length ? [words.some(shown.length, entries.length)] : []),
    ...counting.slice(0, 1),
  ];
  const toRest = hasRest(signals) ? [words.restIn, { anchor: 'more-signals' }, '.'] : [];
  return [
    subheading(2, words.heading),
    ...(nothing === null ? [] : [paragraph(nothing)]),
    ...bullets(shown.map(signalSentence)),
    paragraph(told.join(' '), ...toRest),
  ];
}

/** All that stands out and all that was looked at, under its own heading in section 1, where page one has no room. */
export function restOfSignals({ language, signals }: Report): Part[] {
  if (!hasRest(signals)) return [];
  const { signals: words } = committeeWordsOf(language).appendix;
  const { entries, trends, counting, varying } = signals;
  const outside = ofKind(entries, 'outside_limits');
  return [
    heading(2, words.more, 'more-signals'),
    ...bullets(outside),
    ...(trends === null ? [] : [before(trends), ...bullets(ofKind(entries, 'trend'))]),
    paragraph(counting.join(' ')),
    ...(varying === null ? [] : [before(`${varying.lead}:`), ...bullets(varying.names)]),
  ];
}

function ofKind(entries: readonly SignalEntry[], kind: SignalEntry['kind']): string[] {
  return entries.filter((entry) => entry.kind === kind).map(signalSentence);
}

function hasRest({ entries, leading, counting, varying }: SignalList): boolean {
  return entries.length > Math.min(leading.length, mostSignals) || counting.length > 1 || varying !== null;
}

/** `Barn som utretts, kön: Flickor. År 2025: …` */
export function signalSentence({ indicator, part, shareOf, text }: SignalEntry): string {
  return `${indicator}${part === null ? '' : `, ${part}`}. ${shareOf === null ? '' : `${shareOf}. `}${text}`;
}
