import { type IndicatorDefinition, levels } from '../indicators/catalogue/indicator-schema.ts';
import type { Language } from '../indicators/model/text.ts';
import { contentAbout } from '../indicators/release/content-about.ts';
import { Draft } from '../indicators/release/draft.ts';
import { Release } from '../indicators/release/release.ts';
import { absencesOf } from './report/absences.ts';
import { actorReports } from './report/actor-reports.ts';
import { areaReports } from './report/area-reports.ts';
import { changeGroups } from './report/changes.ts';
import { handedOverSentences } from './report/handed-over.ts';
import { indicatorReport } from './report/indicator-report.ts';
import { standingNotesOf } from './report/notes.ts';
import { publishedPages } from './report/published-pages.ts';
import { type IndicatorContext, indicatorContext, type ReportContext, say } from './report/report-context.ts';
import { revisionLog } from './report/revision-log.ts';
import { signalList } from './report/signal-list.ts';
import { summaryAloud, summaryOf } from './report/summary.ts';
import { beyondContact } from './report/survey-note.ts';
import { themeReports } from './report/theme-reports.ts';
import { writtenInSwedish } from './report/written-in-swedish.ts';
import { yearState } from './report/year-state.ts';
import type { IndicatorReport, Report, Section } from './report-model.ts';
import { wordingOf } from './wording/wording-of.ts';

/**
 * The one report that every outlet is made from. Indicators stand in catalogue order under their level; counts that
 * serve only as denominators stand under the share that uses them. Throws for anything but a draft or a release.
 *
 * @param about  ids of the indicators that are told of; null for all
 */
export function buildReport(
  source: Draft | Release,
  language: Language,
  about: readonly string[] | null = null,
): Report {
  if (!Draft.is(source) && !Release.is(source))
    throw new Error('outputs are made from a draft or a release only');
  const content = about === null ? source.content : contentAbout(source.content, about);
  const context: ReportContext = { content, words: wordingOf(language) };
  const { edition } = content;
  const indicators = content.catalogue.indicators.flatMap(
    (indicator) => indicatorContext(context, indicator) ?? [],
  );
  const paged = levels.flatMap((level) =>
    indicators.filter(({ indicator }) => indicator.level === level && isPaged(indicator, about)),
  );
  const reports = paged.map(indicatorReport);
  const revisions = revisionLog(context);
  const sections = levels.flatMap((level) => sectionOf(context, level, paged, reports));
  return {
    language,
    status: Draft.is(source) ? 'draft' : 'release',
    draftMark: Draft.is(source) ? context.words.edition.draft : null,
    inventedMark: edition.invented ? say(context, edition.invented) : null,
    title: context.words.edition.title(edition.years.at(-1) ?? 0, edition.municipality.name),
    edition,
    summary: summaryOf(context, sections),
    summaryAloud: summaryAloud(context, sections),
    state: yearState(context, paged),
    beyondContact: beyondContact(context, paged),
    signals: signalList(context),
    sections,
    actors: actorReports(paged, reports),
    areas: areaReports(context, paged),
    themes: themeReports(context, paged, reports),
    changes: changeGroups(context, paged, revisions),
    revisions,
    standingNotes: standingNotesOf(context, paged),
    legend: context.words.legend,
    handedOver: handedOverSentences(context),
    absences: paged.flatMap(absencesOf),
    publishedByOthers: publishedPages(context),
    inSwedish: writtenInSwedish(context),
  };
}

function isPaged({ id, role }: IndicatorDefinition, about: readonly string[] | null): boolean {
  return role === 'indicator' && (about === null || about.includes(id));
}

function sectionOf(
  context: ReportContext,
  level: IndicatorDefinition['level'],
  indicators: readonly IndicatorContext[],
  reports: readonly IndicatorReport[],
): Section[] {
  const own = reports.filter((_, i) => indicators[i]?.indicator.level === level);
  if (own.length === 0) return [];
  return [{ id: level.replace('_', '-'), title: context.words.sections[level], indicators: own }];
}
