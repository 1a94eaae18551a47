import type { SignalEntry, SignalList } from '../report-model.ts';
import { bullets } from './bullets.ts';
import { type Typst, typst } from './typst.ts';

/** “Vad sticker ut i år” on page one: each signal, and out of how much that was looked at. */
export function signalsPart({ nothing, entries, counting, varying }: SignalList): Typst {
  return typst`
#unnumbered(outlined: false)[Vad sticker ut i år]
${nothing === null ? '' : typst`${nothing}`}
${entries.length === 0 ? '' : bullets(entries.map(sentenceOf))}
${[...counting, ...(varying ? [varying.sentence] : [])].join(' ')}
`;
}

/** `Barn som utretts, kön: Flickor. År 2025: …` */
function sentenceOf({ indicator, part, shareOf, text }: SignalEntry): string {
  return `${indicator}${part === null ? '' : `, ${part}`}. ${shareOf === null ? '' : `${shareOf}. `}${text}`;
}
