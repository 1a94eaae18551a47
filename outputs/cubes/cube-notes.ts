import type { Language } from '../../indicators/model/text.ts';
import type { Edition } from '../../indicators/release/release-content.ts';
import { indicatorNotes, signNotes, standingNotes } from '../report/notes.ts';
import { remarksOf } from '../report/remarks.ts';
import { type IndicatorContext, isWithin, say } from '../report/report-context.ts';
import { note } from '../report/standard-note.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { CubeCell } from './cube.ts';

/** That it is a draft, and that the figures are invented: what stands wherever a figure does. */
export function marksOf(edition: Edition, status: 'draft' | 'release', language: Language): string[] {
  return [
    ...(status === 'draft' ? [wordingOf(language).edition.draftSentence] : []),
    ...(edition.invented ? [edition.invented[language]] : []),
  ];
}

/** What the table of an indicator says of itself: rule, caveat, its own notes, those on its signs, and remarks. */
export function cubeNotes(context: IndicatorContext, cells: readonly CubeCell[]): string[] {
  const { indicator, words } = context;
  const shows = (flag: CubeCell['flags'][number]) => cells.some(({ flags }) => flags.includes(flag));
  const notes = [
    ...indicatorNotes(context),
    ...signNotes(context, {
      states: new Set(cells.map(({ status }) => status)),
      preliminary: shows('preliminary'),
      revised: shows('revised'),
      uncertain: shows('uncertain'),
      zero: cells.some((cell) => cell.status === 'published' && cell.value === 0),
    }),
    ...standingNotes(context),
  ];
  return [
    ...new Set([
      `${words.page.definition.rule}: ${say(context, indicator.rule)}`,
      say(context, indicator.caveat),
      ...notes.map(({ text }) => text),
      ...remarksOf(context),
    ]),
  ];
}

/** Why the series breaks in a year. */
export function yearNotes(context: IndicatorContext, year: number): string[] {
  return context.breaks
    .filter((one) => one.year === year && !one.comparable && isWithin(context, year))
    .map(({ reason }) => note(context, 'N4', [`${year}`, say(context, reason)]).text);
}
