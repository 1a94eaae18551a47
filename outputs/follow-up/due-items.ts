import { daysBetween } from '../../indicators/follow-up/iso-days.ts';
import { receivedUntil } from '../../indicators/follow-up/received-until.ts';
import { reporterOf } from '../../indicators/follow-up/reporter-of.ts';
import { isAwaited, isLate } from '../../indicators/follow-up/undertaking-progress.ts';
import type { FollowUpRegisters } from '../../indicators/model/follow-up/registers.ts';
import { isOutstanding, type ReportDuty } from '../../indicators/model/follow-up/report-duty.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { PublishedFollowUp } from '../../indicators/release/published-follow-up.ts';
import type { Part } from '../paper/number-paper.ts';
import { withoutStop } from '../wording/without-stop.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { documentRun } from './document-run.ts';
import { dutyName } from './duty-name.ts';
import { bodyName, roleOrBodyName } from './named.ts';
import { dueWordsOf } from './words/due-words.ts';
import { factWordsOf } from './words/fact-words.ts';

/** Something that is awaited by a day. */
export interface DueItem {
  readonly what: string;
  /** Id of the document that it belongs to; null where it belongs to none. */
  readonly document: string | null;
  /** Title of the role, or that nobody has been named; null where it is nobody's to do, such as a meeting. */
  readonly owner: string | null;
  /** ISO date. */
  readonly due: string;
  /** From the last day to the day of the edition; above 0 is late. */
  readonly daysLate: number;
}

/** All that is late on a day, the longest first. @param date  ISO date of the edition */
export function lateItems(followUp: PublishedFollowUp, date: string, language: Language): DueItem[] {
  return dueItems(followUp, date, language).filter(({ daysLate }) => daysLate > 0);
}

/** All that comes on a day or after it, the next first. @param date  ISO date of the edition */
export function comingItems(followUp: PublishedFollowUp, date: string, language: Language): DueItem[] {
  const { registers } = followUp;
  const meetings = registers.days
    .filter((day) => day.date >= date)
    .map(({ what, body, document, date: due }) => ({
      what: body === null ? what : `${what}, ${bodyName(registers, body, language)}`,
      ...{ document, owner: null, due },
      daysLate: daysBetween(due, date),
    }));
  const toDo = dueItems(followUp, date, language).filter(({ daysLate }) => daysLate <= 0);
  return inOrder([...toDo, ...meetings]);
}

/** Items in a table, with how late they are where any is. Nothing where there are none. */
export function dueTable(
  items: readonly DueItem[],
  { registers }: PublishedFollowUp,
  language: Language,
): Part[] {
  if (items.length === 0) return [];
  const { head, nobody } = dueWordsOf(language);
  const { date } = wordingOf(language);
  const { days } = factWordsOf(language);
  const areLate = items.some(({ daysLate }) => daysLate > 0);
  return [
    {
      kind: 'word-table',
      columns: areLate ? ['rest', 42, 30, 24] : ['rest', 42, 30],
      head: areLate ? head : head.slice(0, 3),
      rows: items.map(({ what, document, owner, due, daysLate }) => [
        document === null ? [what] : [`${what}: `, documentRun(registers, document)],
        [owner ?? nobody],
        [date(due)],
        ...(areLate ? [[{ strong: days(daysLate) }]] : []),
      ]),
    },
  ];
}

/** Reports, undertakings, what providers tell and what follows a decision: all that somebody has to do and has not. */
function dueItems(followUp: PublishedFollowUp, date: string, language: Language): DueItem[] {
  const { registers, duties } = followUp;
  const { providerReport } = dueWordsOf(language);
  const item = (what: string, document: string | null, owner: string | null, due: string | null) =>
    due === null
      ? []
      : [
          {
            what,
            document,
            owner: roleOrBodyName(registers, owner, language),
            due,
            daysLate: daysBetween(due, date),
          },
        ];
  return inOrder([
    ...duties
      .filter(isOutstanding)
      .flatMap((duty) => item(dutyName(duty, language), duty.document, reporter(duty, registers), duty.due)),
    ...registers.undertakings
      .filter((one) => isLate(one, date) || isAwaited(one, date))
      .flatMap(({ text, document, owner, due }) => item(withoutStop(text), document, owner, due)),
    ...registers.providerReports
      .filter((report) => receivedUntil(report, date).received === null)
      .flatMap(({ provider, activity, owner, due }) =>
        item(providerReport(provider, activity), null, owner, due),
      ),
    ...registers.dispatches
      .filter(({ done }) => !done)
      .flatMap(({ action, owner, due }) => (action === null ? [] : item(action, null, owner, due))),
  ]);
}

function reporter({ document }: ReportDuty, { documents }: FollowUpRegisters): string | null {
  const found = documents.find(({ id }) => id === document);
  return found === undefined ? null : reporterOf(found);
}

function inOrder(items: readonly DueItem[]): DueItem[] {
  return [...items].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
