import type { Dispatch } from '../../indicators/model/follow-up/dispatch.ts';
import type { Part } from '../paper/number-paper.ts';
import { bullets, heading } from '../paper/parts.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { decisionText } from './decision-text.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { bodyName, roleTitle } from './named.ts';
import { recipientsWordsOf } from './words/recipients-words.ts';

/** The recipients' ledger: who got what of which release, what came of it, and when next; null where nothing was noted. */
export function recipientsView(material: FollowUpMaterial): FollowUpView | null {
  const { dispatches } = material.followUp.registers;
  if (dispatches.length === 0) return null;
  const words = recipientsWordsOf(material.report.language);
  const decided = dispatches.filter(({ decision }) => decision !== null).length;
  return {
    slug: 'uppfoljning-mottagare',
    title: words.title,
    lead: words.lead(dispatches.length, decided),
    parts: [...handedOver(material), ...actions(material), ...reminders(material)],
    drawings: new Map(),
    outlets: ['page'],
  };
}

/** A table for each release, the one that was handed over last first. */
function handedOver(material: FollowUpMaterial): Part[] {
  const { dispatches } = material.followUp.registers;
  const words = recipientsWordsOf(material.report.language);
  const newestFirst = [...dispatches].sort((a, b) => (a.sent > b.sent ? -1 : a.sent < b.sent ? 1 : 0));
  const releases = [...new Set(newestFirst.map(({ release }) => release))];
  return releases.flatMap((release): Part[] => [
    heading(1, words.release(release)),
    {
      kind: 'word-table',
      columns: [42, 34, 28, 'rest'],
      head: words.head,
      rows: dispatches.filter((one) => one.release === release).map((one) => handedOverRow(one, material)),
    },
  ]);
}

function handedOverRow(
  { recipient, registryNumber, what, sent, decision }: Dispatch,
  { report: { language }, followUp: { registers } }: FollowUpMaterial,
) {
  const words = recipientsWordsOf(language);
  const { date, list } = wordingOf(language);
  return [
    [
      bodyName(registers, recipient, language),
      ...(registryNumber === null ? [] : [{ fine: ` ${words.registryNumber} ${registryNumber}` }]),
    ],
    [list(what)],
    [date(sent)],
    [decision === null ? words.noDecision : decisionText(decision, language)],
  ];
}

function actions(material: FollowUpMaterial): Part[] {
  const { report, followUp } = material;
  const { language } = report;
  const { registers } = followUp;
  const words = recipientsWordsOf(language);
  const rows = registers.dispatches.flatMap((one) => {
    const { action, recipient, release, owner } = one;
    if (action === null) return [];
    const after = words.after(bodyName(registers, recipient, language), release);
    return [[[action], [after], [roleTitle(registers, owner, language)], [actionState(one, material)]]];
  });
  if (rows.length === 0) return [];
  return [
    heading(1, words.actions),
    { kind: 'word-table', columns: ['rest', 42, 38, 38], head: words.actionHead, rows },
  ];
}

function actionState({ done, due }: Dispatch, { report: { language, edition } }: FollowUpMaterial) {
  const words = recipientsWordsOf(language);
  const { date } = wordingOf(language);
  if (done) return words.done;
  if (due === null) return words.open;
  return due < edition.date ? { strong: words.lateSince(date(due)) } : words.openUntil(date(due));
}

/** When each is to be thought of again, the next day first. */
function reminders({ report: { language }, followUp: { registers } }: FollowUpMaterial): Part[] {
  const words = recipientsWordsOf(language);
  const { date, list } = wordingOf(language);
  const lines = registers.dispatches
    .flatMap(({ remind, recipient, what }) => (remind === null ? [] : [{ remind, recipient, what }]))
    .sort((a, b) => (a.remind < b.remind ? -1 : a.remind > b.remind ? 1 : 0))
    .map(({ remind, recipient, what }) =>
      words.reminder(date(remind), bodyName(registers, recipient, language), list(what)),
    );
  return lines.length === 0 ? [] : [heading(1, words.reminders), ...bullets(lines)];
}
