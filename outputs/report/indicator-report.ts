import { codeListOf, indicatorOf, themesOf } from '../../indicators/catalogue/catalogue.ts';
import { totals } from '../../indicators/model/cell.ts';
import type { PublicFact } from '../../indicators/model/fact.ts';
import type { IndicatorReport, LabelledText } from '../report-model.ts';
import { areaComparisons } from './area-comparisons.ts';
import { indicatorFigures } from './figures.ts';
import { generated } from './generated-sentence.ts';
import { comparableBefore, leadSentence } from './lead-sentence.ts';
import { afterLeading, leadingCell, leadingShown } from './leading.ts';
import { measureUnit } from './measure-words.ts';
import { indicatorNotes, uniqueNotes } from './notes.ts';
import { outsideComparisons } from './outside-comparisons.ts';
import { pooledTables } from './pooled-tables.ts';
import { relatedIndicators } from './related.ts';
import { remarksOf, unansweredOf } from './remarks.ts';
import {
  breakdownName,
  breakdownsOf,
  countBreaks,
  type IndicatorContext,
  isDelivered,
  isWithin,
  say,
  slugOf,
} from './report-context.ts';
import { indicatorTables } from './tables.ts';
import { sourceLine } from './titles.ts';
import { spanOf, statisticsAt } from './trend-report.ts';

/** Everything about one indicator, worded and ordered. */
export function indicatorReport(context: IndicatorContext): IndicatorReport {
  const { indicator, words, years } = context;
  const tables = [...indicatorTables(context), ...pooledTables(context)];
  const latestYear = years.at(-1) ?? indicator.since;
  const fact = context.table.at(latestYear, totals)?.fact;
  const latest = leadingCell(context, latestYear);
  const before = comparableBefore(context, latestYear);
  return {
    id: indicator.id,
    slug: slugOf(indicator.id),
    name: say(context, indicator.name),
    actor: say(context, indicator.actor),
    level: words.sections[indicator.level],
    themes: themesOf(context.content.catalogue, indicator).map(({ name }) => say(context, name)),
    unit: words.units[indicator.unit].many,
    lead: generated(words, leadSentence(context)),
    latest,
    afterLatest: afterLeading(context, latestYear),
    latestYear,
    previous:
      before && latest.state === 'published'
        ? { year: before.year, cell: leadingCell(context, before.year) }
        : null,
    trend: directionOf(context),
    chips: chipsOf(context, fact),
    figures: indicatorFigures(context),
    tables,
    comparisons: [...areaComparisons(context), ...outsideComparisons(context)],
    comments: remarksOf(context),
    unanswered: unansweredOf(context),
    definition: definitionOf(context),
    caveats: caveatsOf(context),
    people: peopleOf(context),
    related: relatedIndicators(context),
    notes: uniqueNotes([...indicatorNotes(context), ...tables.flatMap(({ notes }) => notes)]),
    source: sourceLine(
      context,
      indicator.measures.map(({ kind }) => kind),
    ),
  };
}

/** The verdict on what leads, for the whole municipality, where there is one: too few, or too short a series, is told on the page alone. */
function directionOf(context: IndicatorContext): IndicatorReport['trend'] {
  const trend = statisticsAt(context, totals, leadingShown(context))?.trend;
  if (!trend || trend.state === 'not_calculated' || trend.state === 'too_few') return null;
  return { word: context.words.statistics.trend.verdicts[trend.state], span: spanOf(context, trend) };
}

/** Words that warn on the start page: about the newest figure, and about a break in the series. */
function chipsOf(context: IndicatorContext, fact: PublicFact | undefined): string[] {
  const { words } = context;
  const { chips } = words.edition;
  const drawn = countBreaks(context).some(({ year, comparable }) => !comparable && isWithin(context, year));
  return [
    ...(fact && fact.state !== 'published' ? [chips[fact.state]] : []),
    ...(fact?.state === 'published' && fact.preliminary ? [chips.preliminary] : []),
    ...(fact?.state === 'published' && fact.revised ? [chips.revised] : []),
    ...(drawn ? [chips.break] : []),
  ];
}

function definitionOf(context: IndicatorContext): LabelledText[] {
  const { indicator, words, derived } = context;
  const labels = words.page.definition;
  const noun = words.units[indicator.unit].many;
  const measures = derived.map(({ measure }) => measureUnit(context, measure, noun));
  const breakdowns = shownBreakdowns(context).map((breakdown) => breakdownName(context, breakdown));
  return [
    { label: labels.rule, text: say(context, indicator.rule) },
    { label: labels.unit, text: noun },
    { label: labels.period, text: words.periods[indicator.period] },
    ...(measures.length > 0
      ? [{ label: labels.measures, text: words.list([words.figure.count(noun), ...measures]) }]
      : []),
    ...indicator.measures.flatMap(({ numerator, denominator }) => [
      ...(numerator ? [{ label: labels.numerator, text: say(context, numerator) }] : []),
      ...(denominator ? [{ label: labels.denominator, text: say(context, denominator) }] : []),
    ]),
    ...(breakdowns.length > 0 ? [{ label: labels.breakdowns, text: words.list(breakdowns) }] : []),
    ...indicator.history.map(({ version, from, change }) => ({
      label: labels.version,
      text: words.page.version(version, from, say(context, change)),
    })),
    { label: labels.id, text: indicator.id },
  ];
}

function caveatsOf(context: IndicatorContext): string[] {
  const { indicator, words } = context;
  const overlapping = shownBreakdowns(context).filter(
    (breakdown) => !indicator.breakdowns[breakdown]?.additive,
  );
  return [
    say(context, indicator.caveat),
    ...overlapping.map((breakdown) => words.page.notSummed(breakdownName(context, breakdown))),
    ...indicator.measures.flatMap((measure) => {
      if (measure.kind === 'rate') return [];
      const base = indicatorOf(context.content.catalogue, measure.of);
      return base.role === 'denominator' ? [`${say(context, base.name)}: ${say(context, base.rule)}`] : [];
    }),
  ];
}

/** Without those that were dropped or that the register does not have. */
function shownBreakdowns(context: IndicatorContext): string[] {
  const { indicator, content } = context;
  return breakdownsOf(indicator).filter((breakdown) => {
    const { column, codes } = codeListOf(content.catalogue, indicator, breakdown);
    const known = new Set(codes.map(({ code }) => code));
    return context.table
      .cells()
      .some(
        ({ coordinates, fact, year }) =>
          known.has(coordinates[column]) && fact.state !== 'not_applicable' && isDelivered(context, year),
      );
  });
}

function peopleOf(context: IndicatorContext): LabelledText[] {
  const { indicator, words, content } = context;
  const labels = words.page.people;
  const extracted = content.edition.extracted.get(indicator.source);
  return [
    { label: labels.actor, text: say(context, indicator.actor) },
    ...(indicator.reported_by
      ? [{ label: labels.reportedBy, text: say(context, indicator.reported_by) }]
      : []),
    ...(extracted === undefined ? [] : [{ label: labels.extracted, text: words.date(extracted) }]),
    { label: labels.recipient, text: say(context, indicator.recipient) },
    { label: labels.purpose, text: say(context, indicator.purpose) },
    { label: labels.analyst, text: say(context, indicator.analyst) },
    { label: labels.contact, text: `${content.edition.unit}, ${content.edition.contact}` },
  ];
}
