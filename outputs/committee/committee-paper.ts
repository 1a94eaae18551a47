import type { Recipient } from '../../indicators/release/recipient.ts';
import type { Manuscript } from '../paper/number-paper.ts';
import { paperBrand } from '../paper/paper-brand.ts';
import { paperWordsOf } from '../paper/paper-words.ts';
import type { Report } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { committeeWordsOf } from './committee-words-of.ts';

/** What a committee's papers are written from: the report of what it is told of, in its language. */
export interface CommitteeMaterial {
  readonly report: Report;
  readonly recipient: Recipient;
}

/**
 * Everything around the blocks of a committee's paper.
 * @param kind  what stands first at the right of the head: `Bilaga 1`, `Tjänsteskrivelse`
 */
export function committeePaper(
  { report, recipient }: CommitteeMaterial,
  kind: string,
  title: string,
  subtitle: string | null,
): Omit<Manuscript, 'parts'> {
  const { language, edition } = report;
  const { head } = committeeWordsOf(language);
  const { registryNumber: mark } = paperWordsOf(language);
  return {
    ...{ language, title, subtitle },
    organisation: edition.municipality.name,
    date: edition.date,
    registryNumber: recipient.registryNumber,
    head: {
      left: [edition.municipality.name, recipient.unit, head.author(recipient.author)],
      right: [kind, `${mark} ${recipient.registryNumber}`, edition.date],
    },
    brand: paperBrand(edition.brand, language),
    draft: report.draftMark === null ? null : wordingOf(language).edition.draftSentence,
    invented: report.inventedMark,
    inSwedish: report.inSwedish,
  };
}

/** `Samlad bild av barn och unga i behov av stöd 2016–2025` */
export function pictureTitle({ language, edition }: Report): string {
  return committeeWordsOf(language).title(wordingOf(language).span(edition.years));
}
