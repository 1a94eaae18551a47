import type {
  AsPublished,
  PublishedRow,
  PublishedTable,
} from '../../indicators/model/published-by-others.ts';
import type { PublishedPage, Table, TableCell } from '../report-model.ts';
import { pageNames } from './page-names.ts';
import { type ReportContext, say } from './report-context.ts';

/** Figures of others, under their real names: one page per table, its newest period first. Nothing is derived here. */
export function publishedPages(context: ReportContext): PublishedPage[] {
  const ids = [...new Set(context.content.publishedByOthers.map(({ id }) => id))];
  const slugs = pageNames('publicerat', ids);
  return ids.flatMap((id) => {
    const tables = context.content.publishedByOthers.filter((table) => table.id === id);
    const newest = tables.at(-1);
    const slug = slugs.get(id);
    return newest && slug !== undefined ? [{ id, slug, ...publishedPage(context, tables, newest) }] : [];
  });
}

function publishedPage(
  context: ReportContext,
  tables: readonly PublishedTable[],
  newest: PublishedTable,
): Omit<PublishedPage, 'id' | 'slug'> {
  const { words } = context;
  const states = new Set<string>(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ values }) => Object.values(values).map(({ state }) => state)),
    ),
  );
  return {
    title: say(context, newest.title),
    lead: words.page.published.lead(newest.publisher, words.list(tables.map(({ period }) => period))),
    tables: [...tables].reverse().flatMap((table) => tablesOf(context, table)),
    legend: words.page.published.legend.filter(({ word }) => states.has(word)),
    remarks: [...new Set(tables.flatMap(({ remarks }) => remarks))],
    source: words.page.published.source(words.list([...new Set(tables.map(({ source }) => source))])),
  };
}

const sexes: readonly PublishedRow['sex'][] = ['T', 'F', 'M'];

/** One table per principal and sex, both sexes first: each row is a municipality, each column a published measure. */
function tablesOf(context: ReportContext, table: PublishedTable): Table[] {
  const principals = [...new Set(table.rows.map(({ principal }) => principal))];
  const groups = principals.flatMap((principal) =>
    sexes.map((sex) => table.rows.filter((row) => row.principal === principal && row.sex === sex)),
  );
  return groups.filter((rows) => rows.length > 0).map((rows, i) => tableOf(context, table, rows, i));
}

function tableOf(
  context: ReportContext,
  table: PublishedTable,
  rows: readonly PublishedRow[],
  index: number,
): Table {
  const { published } = context.words.page;
  const group = [...groupWords(context, rows[0]), table.period].join(', ');
  return {
    id: `${table.id.replace(/[^a-z0-9]+/g, '-')}-${table.year}-${index + 1}`,
    caption: `${say(context, table.title)}, ${group}`,
    heading: group.charAt(0).toUpperCase() + group.slice(1),
    head: [published.municipality, ...table.measures.map(({ label }) => say(context, label))],
    rows: rows.map(({ name, values }) => ({
      label: name,
      depth: 1,
      cells: table.measures.map(({ id }) => cellAsPublished(values[id], context)),
    })),
    notes: [],
    source: published.source(table.source),
  };
}

function groupWords(context: ReportContext, row: PublishedRow | undefined): string[] {
  const { principals, girls, boys } = context.words.page.published;
  if (!row) return [];
  return [
    ...(row.principal === null ? [] : [principals[row.principal]]),
    ...(row.sex === 'T' ? [] : [row.sex === 'F' ? girls : boys]),
  ];
}

/** The publisher's own sign is kept; only a screen reader hears the words. */
function cellAsPublished(value: AsPublished | undefined, context: ReportContext): TableCell {
  const { signs, page } = context.words;
  const { nearlyAll, nearlyNone } = page.published;
  switch (value?.state) {
    case 'number':
      return { state: 'published', text: value.printed, spoken: null, value: value.value };
    case 'masked':
      return { state: 'withheld', text: value.printed, spoken: signs.withheld.spoken, value: null };
    case 'nearly_all':
      return {
        state: 'nearly_all',
        text: value.printed,
        spoken: value.printed === '~0' ? nearlyNone : nearlyAll,
        value: null,
      };
    case 'absent':
      return { state: 'missing', text: value.printed, spoken: signs.missing.spoken, value: null };
    case undefined:
      return { state: 'missing', text: signs.missing.sign, spoken: signs.missing.spoken, value: null };
  }
}
