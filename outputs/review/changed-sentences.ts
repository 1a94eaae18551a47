import { signalSentence } from '../committee/signals-part.ts';
import type { ChangeGroup, SignalEntry } from '../report-model.ts';

type Entry = ChangeGroup['entries'][number];

/** More names than these would drown what is said of them: they are listed by themselves. */
const fewNames = 3;

export function hasFewNames({ indicators }: Entry): boolean {
  return indicators.length <= fewNames;
}

/** What is said, and of which indicators. */
export function changeSentence({ text, indicators }: Entry): string {
  const names = indicators.map(({ name }) => name).join('; ');
  return names === '' ? text : `${text} ${names}`;
}

/** The newest years that are unusual, and the trends, each in one sentence. */
export function signalsByKind(entries: readonly SignalEntry[]) {
  const ofKind = (wanted: SignalEntry['kind']) =>
    entries.filter(({ kind }) => kind === wanted).map(signalSentence);
  return { years: ofKind('outside_limits'), trends: ofKind('trend') };
}
