import type { Part } from '../paper/number-paper.ts';
import { bullets, subheading } from '../paper/parts.ts';
import { generated } from '../report/generated-sentence.ts';
import { withoutStop } from '../wording/without-stop.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { documentsCounted, undertakingsCounted } from './counted.ts';
import { comingItems, type DueItem, lateItems } from './due-items.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { countOf } from './verdict-counts.ts';
import { noteWordsOf } from './words/note-words.ts';

/**
 * One page for whoever reports orally: how much is followed, what is late, what the goals say, what cannot be said and
 * when the next day is. It is a paper and no page of the site. Null without documents.
 */
export function followUpNote(material: FollowUpMaterial): FollowUpView | null {
  const { registers } = material.followUp;
  if (registers.documents.length === 0) return null;
  const words = noteWordsOf(material.report.language);
  return {
    slug: 'uppfoljning-talepunkter',
    title: words.title,
    lead: words.lead,
    parts: [
      ...section(words.headings.say, [
        stateSentence(material),
        lateSentence(material),
        ...goalSentences(material),
      ]),
      ...section(words.headings.cannot, limits(material)),
      ...section(words.headings.next, [nextSentence(material)]),
    ],
    drawings: new Map(),
    outlets: ['paper'],
  };
}

function section(title: string, sentences: readonly string[]): Part[] {
  return [subheading(1, title), ...bullets(sentences)];
}

function stateSentence({ followUp: { registers }, report: { language } }: FollowUpMaterial): string {
  return noteWordsOf(language).state(
    documentsCounted(registers.documents, language),
    undertakingsCounted(registers.undertakings, language),
  );
}

function lateSentence({ followUp, report: { language, edition } }: FollowUpMaterial): string {
  const words = noteWordsOf(language);
  const late = lateItems(followUp, edition.date, language);
  const [latest] = [...late].sort((a, b) => b.daysLate - a.daysLate);
  return latest === undefined
    ? words.nothingLate
    : words.late(late.length, saidOf(latest, language), latest.daysLate);
}

/** Of those that can be judged; nothing where no goal has a key figure. */
function goalSentences({ followUp, report: { language } }: FollowUpMaterial): string[] {
  if (followUp.goals.length === 0) return [];
  const words = noteWordsOf(language);
  const judged = followUp.goals.length - countOf(followUp.goals, 'cannot_be_judged');
  if (judged === 0) return [words.noneJudged];
  const [reached = 0, onTheWay = 0, notOnTheWay = 0] = (
    ['reached', 'on_the_way', 'not_on_the_way'] as const
  ).map((verdict) => countOf(followUp.goals, verdict));
  return [generated(wordingOf(language), words.goals(reached, onTheWay, notOnTheWay))];
}

function limits({ followUp, report: { language } }: FollowUpMaterial): string[] {
  const words = noteWordsOf(language);
  const unjudged = countOf(followUp.goals, 'cannot_be_judged');
  const without = followUp.registers.undertakings.filter(
    ({ kind, keyFigures }) => kind === 'goal' && keyFigures.length === 0,
  ).length;
  return [
    ...(unjudged === 0 || unjudged === followUp.goals.length ? [] : [words.unjudged(unjudged)]),
    ...(without === 0 ? [] : [words.withoutMeasure(without)]),
    words.noCause,
  ];
}

function nextSentence({ followUp, report: { language, edition } }: FollowUpMaterial): string {
  const words = noteWordsOf(language);
  const [next] = comingItems(followUp, edition.date, language);
  return next === undefined
    ? words.noNext
    : words.next(saidOf(next, language), wordingOf(language).date(next.due));
}

/** What it is, set apart from the sentence around it. */
function saidOf({ what }: DueItem, language: FollowUpMaterial['report']['language']): string {
  return wordingOf(language).quote(withoutStop(what));
}
