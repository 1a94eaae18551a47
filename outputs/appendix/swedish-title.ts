import type { Edition, Recipient } from '../../indicators/release/release-content.ts';
import { wordingOf } from '../wording/wording-of.ts';

const { span, date } = wordingOf('sv');

/** `Samlad bild av barn och unga i behov av stöd 2016–2025` */
export function swedishTitle({ years }: Edition): string {
  return `Samlad bild av barn och unga i behov av stöd ${span(years)}`;
}

/**
 * `Indikatorbilaga till socialnämndens sammanträde den 14 april 2026`. Names of several words do not take the
 * genitive well, so they come last instead.
 */
export function swedishOccasion(recipient: Recipient): string {
  const name = committeeInSentence(recipient);
  return /\p{L}(en|et)$/u.test(name)
    ? `Indikatorbilaga till ${name}s sammanträde den ${date(recipient.meeting)}`
    : `Indikatorbilaga till sammanträdet den ${date(recipient.meeting)}, ${name}`;
}

/** `socialnämnden`; an abbreviation keeps its capitals. */
export function committeeInSentence({ committee }: Recipient): string {
  const name = committee.sv;
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
