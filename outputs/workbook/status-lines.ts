import type { Report } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { type Line, line } from './sheet.ts';

/** That it is a draft, and that its figures are invented; on every sheet with figures. */
export function statusLines({ language, draftMark, inventedMark }: Report): Line[] {
  return [
    ...(draftMark === null ? [] : [line(wordingOf(language).edition.draftSentence)]),
    ...(inventedMark === null ? [] : [line(inventedMark)]),
  ];
}
