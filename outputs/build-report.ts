import type { IndicatorDefinition } from '../indicators/catalogue/indicator-schema.ts';
import type { Language } from '../indicators/model/text.ts';
import { Draft } from '../indicators/release/draft.ts';
import { Release } from '../indicators/release/release.ts';
import { absencesOf } from './report/absences.ts';
import { handedOverSentences } from './report/handed-over.ts';
import { indicatorReport } from './report/indicator-report.ts';
import { standingNotes } from './report/notes.ts';
import { publishedPages } from './report/published-pages.ts';
import { type IndicatorContext, indicatorContext, type ReportContext, say } from './report/report-context.ts';
import { summaryOf } from './report/summary.ts';
import type { Report, Section } from './report-model.ts';
import { wordingOf } from './wording/wording-of.ts';

const levels: readonly IndicatorDefinition['level'][] = ['first_line', 'specialised', 'further'];

/**
 * The one report that every outlet is made from. Indicators stand in catalogue order under their level; counts that
 * serve only as denominators stand under the share that uses them. Throws for anything but a draft or a release.
 */
export function buildReport(source: Draft | Release, language: Language): Report {
  if (!Draft.is(source) && !Release.is(source))
    throw new Error('outputs are made from a draft or a release only');
  const { content } = source;
  const context: ReportContext = { content, words: wordingOf(language) };
  const { edition } = content;
  const indicators = content.catalogue.indicators.flatMap(
    (indicator) => indicatorContext(context, indicator) ?? [],
  );
  const sections = levels.flatMap((level) => sectionOf(context, level, indicators));
  return {
    language,
    status: Draft.is(source) ? 'draft' : 'release',
    draftMark: Draft.is(source) ? context.words.edition.draft : null,
    inventedMark: edition.invented ? say(context, edition.invented) : null,
    title: context.words.edition.title(edition.years.at(-1) ?? 0, edition.municipality.name),
    edition,
    summary: summaryOf(context, sections),
    sections,
    standingNotes: standingNotes(context),
    legend: context.words.legend,
    handedOver: handedOverSentences(context),
    absences: indicators.flatMap(absencesOf),
    publishedByOthers: publishedPages(context),
  };
}

function sectionOf(
  context: ReportContext,
  level: IndicatorDefinition['level'],
  all: readonly IndicatorContext[],
): Section[] {
  const own = all.filter(({ indicator }) => indicator.level === level && indicator.role === 'indicator');
  if (own.length === 0) return [];
  return [
    {
      id: level.replace('_', '-'),
      title: context.words.sections[level],
      indicators: own.map(indicatorReport),
    },
  ];
}
