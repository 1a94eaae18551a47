import {
  isObliging,
  needsDecision,
  needsOwner,
  needsValidity,
} from '../../indicators/follow-up/document-needs.ts';
import type { FollowUpDocument } from '../../indicators/model/follow-up/document.ts';
import type { LabelledText } from '../report-model.ts';
import { capitalised } from '../wording/capitalised.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { decidedText, lastText, nextText, oftenText, toldTo, validText } from './document-facts.ts';
import type { FollowUpMaterial } from './follow-up-view.ts';
import { bodyName, roleOrBodyName, roleTitle } from './named.ts';
import { followUpTermsOf } from './terms.ts';
import { type FactWords, factWordsOf } from './words/fact-words.ts';

/** A line, null where there is nothing to say in it. */
type Line = readonly [label: keyof FactWords['label'], text: string | null];

/**
 * All that a register says of a document itself, one line each. What nobody has said is said to be missing where the
 * document is of a kind that needs it, and left out where it does not.
 */
export function documentTerms(document: FollowUpDocument, material: FollowUpMaterial): LabelledText[] {
  const { label } = factWordsOf(material.report.language);
  return [
    ...origin(document, material),
    ...oversight(document, material),
    ...sorting(document, material),
  ].flatMap(([name, text]) =>
    text === null || text === '' ? [] : [{ label: label[name], text: capitalised(text) }],
  );
}

function origin(document: FollowUpDocument, material: FollowUpMaterial): Line[] {
  const { language } = material.report;
  const { documentKinds, formal } = followUpTermsOf(language);
  const { date, list } = wordingOf(language);
  const { kind, basis, parties, decided, valid, version, dated } = document;
  const isValid = valid.from !== null || valid.to !== null;
  const tellsDecision = decided !== null || needsDecision(document);
  return [
    ['kind', documentKinds[kind]],
    ['basis', formal[basis]],
    ['parties', list(parties)],
    ['decided', tellsDecision ? decidedText(document, material) : null],
    ['valid', isValid || needsValidity(document) ? validText(document, material) : null],
    ['version', version],
    ['dated', dated === null ? null : date(dated)],
  ];
}

function oversight(document: FollowUpDocument, material: FollowUpMaterial): Line[] {
  const { language } = material.report;
  const { registers } = material.followUp;
  const { owner, followUp, use } = document;
  const ownerLine: Line = [
    'owner',
    owner === null && !needsOwner(document) ? null : roleTitle(registers, owner, language),
  ];
  if (followUp === null && !isObliging(document)) return [ownerLine, ['use', use]];
  return [
    ownerLine,
    ['followedUpBy', roleOrBodyName(registers, followUp?.by ?? null, language)],
    ['often', oftenText(document, material)],
    ['toldTo', toldTo(document, material)],
    ['last', lastText(document, material)],
    ['next', nextText(document, material)],
    ['use', use ?? factWordsOf(language).useMissing],
  ];
}

function sorting({ committees, tags, themes }: FollowUpDocument, material: FollowUpMaterial): Line[] {
  const { language } = material.report;
  const { list } = wordingOf(language);
  const { registers } = material.followUp;
  const known = material.content.catalogue.themes;
  return [
    ['committees', list(committees.map((id) => bodyName(registers, id, language)))],
    ['tags', list(tags)],
    ['themes', list(themes.map((id) => known.get(id)?.name[language] ?? id))],
  ];
}
