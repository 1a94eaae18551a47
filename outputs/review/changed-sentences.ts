import type { ChangeGroup, SignalEntry } from '../report-model.ts';

/** `Barn som utretts, kön: Flickor. År 2025: …` */
export function signalSentence({ indicator, part, shareOf, text }: SignalEntry): string {
  return `${indicator}${part === null ? '' : `, ${part}`}. ${shareOf === null ? '' : `${shareOf}. `}${text}`;
}

/** What is said, and of which indicators. */
export function changeSentence({ text, indicators }: ChangeGroup['entries'][number]): string {
  const names = indicators.map(({ name }) => name).join('; ');
  return names === '' ? text : `${text} ${names}`;
}
