import type { Part } from '../paper/number-paper.ts';
import { heading, numberTable, paragraph, subheading } from '../paper/parts.ts';
import type { Report, RevisionGroup, RevisionLog, RevisionRow, Table } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { committeeWordsOf } from './committee-words-of.ts';

/**
 * “Ändringar sedan förra bilagan”: each cause, how far it reaches, and the totals before and now. Parts, and years
 * together, may be hundreds of rows: they stand on the site and in the data.
 */
export function revisionsPart({ language, revisions }: Report): Part[] {
  const { overview } = wordingOf(language);
  const groupPart = ({ cause, extent, rows }: RevisionGroup, i: number): Part[] => {
    const totals = rows.filter(({ isTotal }) => isTotal);
    const others = rows.length - totals.length;
    const more = others === 0 ? '' : ` ${overview.revisions.elsewhere(others)}`;
    return [
      subheading(3, cause),
      paragraph(`${extent}${more}`),
      ...(totals.length === 0
        ? []
        : [numberTable(totalsTable(totals, revisions, overview.revisions.totals, `revideringar-${i + 1}`))]),
    ];
  };
  return [
    heading(2, committeeWordsOf(language).appendix.revisions, 'revisions'),
    paragraph(revisions.lead),
    ...(revisions.groups.length === 0 ? [paragraph(overview.changes.none.revised)] : []),
    ...revisions.groups.flatMap(groupPart),
  ];
}

function totalsTable(
  totals: readonly RevisionRow[],
  { head: [indicator = '', , year = '', ...figures] }: RevisionLog,
  caption: string,
  id: string,
): Table {
  const hasFigures = totals.some((row) => row.figures !== null);
  return {
    ...{ id, caption, heading: '' },
    head: [indicator, year, ...(hasFigures ? figures : [])],
    rows: totals.map((row) => ({
      label: row.indicator,
      depth: 0,
      cells: [
        { state: 'published', text: row.years, spoken: null, value: null },
        ...(row.figures === null ? [] : [row.figures.before, row.figures.now, row.figures.difference]),
      ],
    })),
    ...{ notes: [], source: '' },
  };
}
