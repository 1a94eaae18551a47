import type { DocumentKind, FollowUpDocument } from '../../indicators/model/follow-up/document.ts';
import { documentKinds } from '../../indicators/model/follow-up/document.ts';
import { type Undertaking, undertakingKinds } from '../../indicators/model/follow-up/undertaking.ts';
import type { Language } from '../../indicators/model/text.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { followUpTermsOf } from './terms.ts';

/** `1 strategi, 4 överenskommelser och 1 samverkansavtal`, in the order of the kinds; empty where there are none. */
export function documentsCounted(documents: readonly FollowUpDocument[], language: Language): string {
  const { documentKinds: one, documentKindsPlural: many } = followUpTermsOf(language);
  const kinds: readonly DocumentKind[] = documentKinds;
  return counted(kinds, documents, one, many, language);
}

/** `12 mål och 1 aktivitet`, in the order of the kinds; empty where there are none. */
export function undertakingsCounted(undertakings: readonly Undertaking[], language: Language): string {
  const { undertakingKinds: one, undertakingKindsPlural: many } = followUpTermsOf(language);
  return counted(undertakingKinds, undertakings, one, many, language);
}

function counted<Kind extends string>(
  kinds: readonly Kind[],
  things: readonly { readonly kind: Kind }[],
  one: Readonly<Record<Kind, string>>,
  many: Readonly<Record<Kind, string>>,
  language: Language,
): string {
  const told = kinds.flatMap((kind) => {
    const n = things.filter((thing) => thing.kind === kind).length;
    return n === 0 ? [] : [`${n} ${n === 1 ? one[kind].toLowerCase() : many[kind]}`];
  });
  return wordingOf(language).list(told);
}
