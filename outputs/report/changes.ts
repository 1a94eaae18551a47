import { isTotal } from '../../indicators/model/cell.ts';
import type { PublicCell } from '../../indicators/model/fact.ts';
import type { ChangeGroup, RevisionLog } from '../report-model.ts';
import { formatNumber } from '../wording/number-format.ts';
import { absencesOf } from './absences.ts';
import { type ChangeKind, changeKinds } from './change-kinds.ts';
import { generated } from './generated-sentence.ts';
import { type IndicatorContext, type ReportContext, say, slugOf } from './report-context.ts';

/** What is said, and of which indicator; of none where the text names its own. */
interface Told {
  readonly text: string;
  readonly of: IndicatorContext | null;
}

/**
 * What is new, revised, preliminary, broken or missing. What is revised is what the log holds, each cause once; of the
 * first edition, which has no log, what its own agencies have marked.
 */
export function changeGroups(
  { words, content }: ReportContext,
  indicators: readonly IndicatorContext[],
  revisions: RevisionLog,
): ChangeGroup[] {
  const { titles, none } = words.overview.changes;
  return changeKinds.map((kind) => {
    const entries =
      kind === 'revised' && content.revisions.since !== null
        ? revisions.groups.map(entryOfCause)
        : entriesOf(indicators.flatMap((context) => tellers[kind](context)));
    return { kind, title: titles[kind], none: none[kind], count: countOf(kind, entries), entries };
  });
}

/** One cause with all indicators that it touches and that have a page. */
function entryOfCause({
  cause,
  extent,
  rows,
}: RevisionLog['groups'][number]): ChangeGroup['entries'][number] {
  const indicators = rows.flatMap(({ slug, indicator }) =>
    slug === null ? [] : [[slug, indicator] as const],
  );
  return {
    text: `${cause} ${extent}`,
    indicators: [...new Map(indicators)].map(([slug, name]) => ({ slug, name })),
  };
}

/** A break or a revision is one thing that has happened, however many indicators it touches; the others are as many as these. */
function countOf(kind: ChangeKind, entries: ChangeGroup['entries']): number {
  return kind === 'breaks' || kind === 'revised'
    ? entries.length
    : entries.reduce((sum, { indicators }) => sum + Math.max(1, indicators.length), 0);
}

const tellers: Readonly<Record<ChangeKind, (context: IndicatorContext) => Told[]>> = {
  new: (context) => {
    const { years, words } = context;
    const [first, ...later] = years;
    const isFirst = first !== undefined && later.length === 0 && context.indicator.since === first;
    return isFirst ? [{ text: words.overview.changes.first(first), of: context }] : [];
  },
  revised: (context) => {
    const cells = flagged(context, 'revised');
    if (cells.length === 0) return [];
    const { words } = context;
    const values = cells.filter(({ coordinates }) => isTotal(coordinates));
    const text = words.overview.changes.revised(
      words.list(yearsOf(cells)),
      values.map(({ year, fact }) => ({ year, text: totalText(context, fact) })),
    );
    return [{ text, of: context }];
  },
  preliminary: (context) => {
    const cells = flagged(context, 'preliminary');
    if (cells.length === 0) return [];
    const { words } = context;
    return [{ text: words.overview.changes.preliminary(words.list(yearsOf(cells))), of: context }];
  },
  breaks: (context) => {
    const { changes } = context.words.overview;
    const newest = context.years.at(-1);
    return context.breaks
      .filter(({ year }) => year === newest)
      .map(({ year, reason, comparable }) => ({
        text: comparable
          ? changes.mark(year, say(context, reason))
          : changes.break(year, say(context, reason)),
        of: context,
      }));
  },
  missing: (context) => absencesOf(context).map((text) => ({ text, of: null })),
};

/** Indicators of which the same is said stand together, in the order in which it is first said. */
function entriesOf(told: readonly Told[]): ChangeGroup['entries'] {
  const entries = new Map<string, { slug: string; name: string }[]>();
  for (const { text, of } of told) {
    const those = entries.get(text) ?? [];
    entries.set(text, those);
    if (of) those.push({ slug: slugOf(of.indicator.id), name: say(of, of.indicator.name) });
  }
  return [...entries].map(([text, indicators]) => ({ text, indicators }));
}

/** Published cells alone: nothing is said of a withheld one. */
function flagged({ table }: IndicatorContext, flag: 'revised' | 'preliminary'): PublicCell[] {
  return table.cells().filter(({ fact }) => fact.state === 'published' && fact[flag]);
}

function yearsOf(cells: readonly PublicCell[]): number[] {
  return [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b);
}

/** `538 barn`. */
function totalText({ words, indicator }: IndicatorContext, fact: PublicCell['fact']): string {
  if (fact.state !== 'published') throw new Error('a total that is not published has no value to tell');
  const { one, many } = words.units[indicator.unit];
  return generated(words, `${formatNumber(fact.value, 0, words.numbers)} ${fact.value === 1 ? one : many}`);
}
