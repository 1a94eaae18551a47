import type { Language, Text } from '../../indicators/model/text.ts';
import type { Edition } from '../../indicators/release/release-content.ts';
import { wordingOf } from '../wording/wording-of.ts';

/** What all descriptions of the data files say of the edition. */
export interface PackageAbout {
  /** `samlad-bild-0199`: the same in every edition. */
  readonly name: string;
  readonly id: string;
  readonly title: Text;
  /** Marks of a draft and of invented figures first. */
  readonly description: Text;
  readonly publisher: string;
  readonly contact: string;
  readonly licence: Edition['licence'];
  /** ISO date */
  readonly date: string;
  readonly status: 'draft' | 'release';
  readonly figures: 'invented' | 'real';
}

export function packageAbout(edition: Edition, status: 'draft' | 'release'): PackageAbout {
  const year = edition.years.at(-1) ?? 0;
  const inLanguage = (language: 'sv' | 'en') => {
    const words = wordingOf(language).edition;
    return {
      title: words.title(year, edition.municipality.name),
      description: [
        ...(status === 'draft' ? [words.draftSentence] : []),
        ...(edition.invented ? [edition.invented[language]] : []),
        licenceSentence(edition, language),
        terms[language],
      ].join(' '),
    };
  };
  const [sv, en] = [inLanguage('sv'), inLanguage('en')];
  return {
    name: `samlad-bild-${edition.municipality.code}`,
    id: edition.id,
    title: { sv: sv.title, en: en.title },
    description: { sv: sv.description, en: en.description },
    publisher: edition.unit,
    contact: edition.contact,
    licence: edition.licence,
    date: edition.date,
    status,
    figures: edition.invented ? 'invented' : 'real',
  };
}

/** On what terms the files may be used, where the publisher has said so. */
export function licenceSentence({ licence }: Edition, language: Language): string {
  if (licence === null) return { sv: 'Ingen licens är angiven.', en: 'No licence is stated.' }[language];
  return `${{ sv: 'Licens', en: 'Licence' }[language]}: ${licence.name}, ${licence.url}.`;
}

const terms: Text = {
  sv: 'Statistiken ingår inte i Sveriges officiella statistik. En uppgift som inte redovisas är inte noll. Antal från olika verksamheter får inte summeras.',
  en: 'These statistics are not part of the official statistics of Sweden. A figure that is not shown is not zero. Counts of different agencies must not be added up.',
};
