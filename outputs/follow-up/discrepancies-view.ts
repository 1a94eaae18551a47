import { before, bullets, heading } from '../paper/parts.ts';
import { discrepanciesByKind } from './discrepancies-by-kind.ts';
import { discrepancySentence } from './discrepancy-sentence.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { discrepancyWordsOf } from './words/discrepancy-words-of.ts';

/** What registers and texts lack and where they say two things, by kind, with what helps; null where nothing is. */
export function discrepanciesView({ report, followUp }: FollowUpMaterial): FollowUpView | null {
  const { language } = report;
  const words = discrepancyWordsOf(language);
  const groups = discrepanciesByKind(followUp.discrepancies);
  if (groups.length === 0) return null;
  return {
    slug: 'uppfoljning-avvikelser',
    title: words.title,
    lead: words.lead(followUp.discrepancies.length, groups.length),
    parts: groups.flatMap(({ kind, all }) => [
      heading(1, `${words.titles[kind]} (${all.length})`),
      before({ emphasis: words.advice[kind] }),
      ...bullets(all.map((one) => discrepancySentence(one, language))),
    ]),
    drawings: new Map(),
    outlets: ['page', 'paper', 'appendix'],
  };
}
