import { indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import { isTotal } from '../../indicators/model/cell.ts';
import type { Revision, RevisionCause } from '../../indicators/release/published-revisions.ts';
import type { RevisionGroup, RevisionLog, RevisionRow, TableCell } from '../report-model.ts';
import { formatNumber } from '../wording/number-format.ts';
import { generated } from './generated-sentence.ts';
import { placeWords } from './place-words.ts';
import {
  type IndicatorContext,
  indicatorContext,
  type ReportContext,
  say,
  slugOf,
} from './report-context.ts';

/**
 * What an edition says otherwise than the one before it: each cause once, with all figures that are others for it. First
 * those that somebody has explained.
 */
export function revisionLog(context: ReportContext): RevisionLog {
  const { content, words } = context;
  const { since } = content.revisions;
  const phrases = words.overview.revisions;
  const contexts = contextsOf(context);
  const groups = new Map<string, { readonly kind: CauseKind; readonly rows: RevisionRow[] }>();
  for (const revision of content.revisions.all()) {
    const own = contexts.get(revision.indicator);
    if (!own) throw new Error(`a revision of ${revision.indicator}, which the release holds no table of`);
    const cause = causeText(own, revision);
    const group = groups.get(cause) ?? { kind: kindOf(revision), rows: [] };
    groups.set(cause, group);
    group.rows.push(rowOf(own, revision));
  }
  const byKind = [...groups].sort(([, a], [, b]) => causeKinds.indexOf(a.kind) - causeKinds.indexOf(b.kind));
  return {
    lead: generated(words, since === null ? phrases.first : phrases.since(since.id, words.date(since.date))),
    head: phrases.head,
    groups: byKind.map(([cause, { rows }]) => groupOf(context, cause, rows)),
  };
}

type CauseKind = RevisionCause['kind'] | 'state';

const causeKinds: readonly CauseKind[] = ['answered', 'definition', 'preliminary', 'delivery', 'state'];

function kindOf(revision: Revision): CauseKind {
  return revision.kind === 'state' ? 'state' : revision.cause.kind;
}

function causeText(context: IndicatorContext, revision: Revision): string {
  const { words, indicator } = context;
  const phrases = words.overview.revisions;
  if (revision.kind === 'state') return generated(words, phrases.state(revision.before, revision.now));
  const { cause } = revision;
  switch (cause.kind) {
    case 'answered': {
      const { text, role, date } = cause.answer;
      const translated = text[words.language];
      return phrases.answered({
        actor: say(context, indicator.actor),
        text: translated ?? text.sv,
        original: translated === null,
        role,
        date: words.date(date),
      });
    }
    case 'definition':
      return phrases.definition(cause.version, cause.change && say(context, cause.change));
    default:
      return generated(words, phrases[cause.kind]);
  }
}

function groupOf({ words }: ReportContext, cause: string, rows: readonly RevisionRow[]): RevisionGroup {
  const indicators = new Set(rows.map(({ indicator }) => indicator));
  const extent = words.overview.revisions.extent(rows.length, indicators.size);
  return { cause, extent: generated(words, extent), rows };
}

function rowOf(context: IndicatorContext, revision: Revision): RevisionRow {
  const { indicator, words } = context;
  const { years, coordinates } = revision;
  return {
    slug: indicator.role === 'indicator' ? slugOf(indicator.id) : null,
    indicator: say(context, indicator.name),
    part: placeWords(context, coordinates),
    isTotal: isTotal(coordinates) && years.length === 1,
    years: words.span(years),
    figures:
      revision.kind === 'state'
        ? null
        : {
            before: numberCell(context, revision.before),
            now: numberCell(context, revision.now),
            difference: differenceCell(context, revision.now - revision.before),
          },
  };
}

function numberCell({ words }: ReportContext, value: number): TableCell {
  return { state: 'published', text: formatNumber(value, 0, words.numbers), spoken: null, value };
}

function differenceCell(context: ReportContext, change: number): TableCell {
  const cell = numberCell(context, change);
  return change > 0 ? { ...cell, text: `+${cell.text}` } : cell;
}

/** Of those that are revised, by indicator. */
function contextsOf(context: ReportContext): Map<string, IndicatorContext> {
  const { revisions, catalogue } = context.content;
  const ids = new Set(revisions.all().map(({ indicator }) => indicator));
  return new Map(
    [...ids].flatMap((id) => {
      const found = indicatorContext(context, indicatorOf(catalogue, id));
      return found ? [[id, found] as const] : [];
    }),
  );
}
