import type { Language } from '../../indicators/model/text.ts';
import type { CommitteeWords } from './committee-words.ts';
import { englishCommittee } from './english-committee.ts';
import { swedishCommittee } from './swedish-committee.ts';

const words: Readonly<Record<Language, CommitteeWords>> = { sv: swedishCommittee, en: englishCommittee };

export function committeeWordsOf(language: Language): CommitteeWords {
  return words[language];
}
