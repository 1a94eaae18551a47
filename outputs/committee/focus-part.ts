import type { Part } from '../paper/number-paper.ts';
import { before, heading } from '../paper/parts.ts';
import type { IndicatorReport, Report } from '../report-model.ts';
import type { LastMeeting } from '../review/last-meeting.ts';
import { committeeWordsOf } from './committee-words-of.ts';
import { indicatorAnchor } from './indicator-part.ts';

/**
 * Section “Årets fokusindikatorer”: those that the last meeting of the group chose, each in a line that leads to its
 * own section. Nothing where the group has chosen none, or none that this committee is told of.
 */
export function focusPart(
  report: Report,
  { focus, meeting }: Pick<LastMeeting, 'focus' | 'meeting'>,
): Part[] {
  const { appendix: words } = committeeWordsOf(report.language);
  const chosen = report.sections
    .flatMap(({ indicators }) => indicators)
    .filter(({ id }) => focus.some((one) => one.id === id));
  if (chosen.length === 0) return [];
  return [
    heading(1, words.focus),
    before(words.focusChosen(meeting)),
    {
      kind: 'word-table',
      columns: ['rest', 28, 28, 38, 'auto'],
      head: words.focusHead,
      rows: chosen.map(focusRow),
    },
  ];
}

type Rows = Extract<Part, { readonly kind: 'word-table' }>['rows'];

function focusRow(indicator: IndicatorReport): Rows[number] {
  const { name, latest, afterLatest, latestYear, previous, trend, chips } = indicator;
  return [
    chips.length === 0 ? [name] : [`${name} `, { fine: chips.join(', ') }],
    [[`${latestYear}:`, latest.text, afterLatest].filter((one) => one !== '').join(' ')],
    [previous === null ? '' : `${previous.year}: ${previous.cell.text}`],
    [trend === null ? '' : `${trend.word}, ${trend.span}`],
    [{ anchor: indicatorAnchor(indicator) }],
  ];
}
