import type { Discrepancy } from '../../indicators/model/follow-up/discrepancy.ts';
import type { Language } from '../../indicators/model/text.ts';
import { capitalised } from '../wording/capitalised.ts';
import { formatNumber } from '../wording/number-format.ts';
import { withoutStop } from '../wording/without-stop.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { followUpTermsOf } from './terms.ts';
import type { DiscrepancyFacts } from './words/discrepancy-words.ts';
import { discrepancyWordsOf } from './words/discrepancy-words-of.ts';

/**
 * What a discrepancy says, in one to three plain sentences. Of a contradiction both readings stand word for word, with
 * where each is found. Names and quotations are in Swedish in every language. It claims no cause.
 * Throws when a fact that its kind has is not there: then it is the search that is wrong.
 */
export function discrepancySentence({ kind, facts }: Discrepancy, language: Language): string {
  return capitalised(discrepancyWordsOf(language).sentences[kind](worded(facts, language)));
}

function worded(facts: Discrepancy['facts'], language: Language): DiscrepancyFacts {
  const { date, quote, list, numbers } = wordingOf(language);
  const fact = (name: string): string | number => {
    const found = facts[name];
    if (found === undefined) throw new Error(`a discrepancy lacks the fact ${name}`);
    return found;
  };
  const number = (name: string) => Number(fact(name));
  return {
    has: (name) => facts[name] !== undefined,
    text: (name) => String(fact(name)),
    quoted: (name) => quote(withoutStop(String(fact(name)))),
    quotedList: (name) => list(String(fact(name)).split(' · ').map(quote)),
    number,
    printed: (name) => printed(number(name)),
    size: (name) => printed(Math.abs(number(name))),
    date: (name) => date(String(fact(name))),
    documentKind: (name) => {
      const id = String(fact(name));
      const found = Object.entries(followUpTermsOf(language).documentKinds).find(([kind]) => kind === id);
      return found?.[1].toLowerCase() ?? id;
    },
  };

  /** Whole numbers as they are, others with at most one decimal. */
  function printed(value: number): string {
    return formatNumber(value, Number.isInteger(value) ? 0 : 1, numbers);
  }
}
