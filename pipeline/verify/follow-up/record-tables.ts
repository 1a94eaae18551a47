import { countKeys } from '../../../indicators/model/follow-up/count-key.ts';
import { activitiesWordsOf } from '../../../outputs/follow-up/words/activities-words.ts';
import { costsWordsOf } from '../../../outputs/follow-up/words/costs-words.ts';
import { grantsWordsOf } from '../../../outputs/follow-up/words/grants-words.ts';
import { type ExpectedCell, signCell } from '../expected-cells.ts';
import {
  amountCell,
  type Context,
  countCell,
  numberCell,
  type RegisterTable,
  rowOf,
  tableOf,
  textCell,
} from './register-table.ts';
import type { ReleasedRegisters } from './released-follow-up.ts';

/** How many took part in what each grant was for, where that has been counted. */
export function grantTables({ registers, language, countOf, wording }: Context): RegisterTable[] {
  const { participants } = grantsWordsOf(language);
  return registers.grantRounds.flatMap(({ id: round, name }) => {
    const counted = registers.grants.filter((grant) => grant.round === round && grant.countsPersons);
    if (counted.length === 0) return [];
    return [
      tableOf(
        {
          account: 'uppfoljning-bidrag',
          id: `bidrag-deltagare-${round}`,
          caption: participants.caption(name),
          inAppendices: true,
        },
        participants.head.slice(1),
        counted.map(({ id, recipient }) =>
          rowOf(recipient, 1, [countCell(countOf(countKeys.grant(id)), wording)]),
        ),
      ),
    ];
  });
}

/** Line by line, then their sum, and what the document prints and was set aside where that is known. */
export function costTables({ registers, language, wording }: Context): RegisterTable[] {
  const words = costsWordsOf(language);
  return registers.costTables.map(({ id, name, rows, printedTotal, setAside }) => {
    const amounts = rows.flatMap((row) => row.amount ?? []);
    const sum = amounts.length === 0 ? null : amounts.reduce((total, one) => total + one, 0);
    const whole = (label: string, kronor: number | null) => rowOf(label, 0, [amountCell(kronor, wording)]);
    return tableOf(
      {
        account: 'uppfoljning-kostnader',
        id: `kostnad-${id}`,
        caption: words.caption(name),
        inAppendices: true,
      },
      words.head.slice(1),
      [
        ...rows.map((row) => rowOf(row.label, 1, [amountCell(row.amount, wording)])),
        whole(words.sum, sum),
        ...(printedTotal === null ? [] : [whole(words.printedTotal, printedTotal)]),
        ...(setAside === null ? [] : [whole(words.setAside, setAside)]),
      ],
    );
  });
}

/** When, how often and for how many, as exactly as it was counted. */
export function activityTables(context: Context): RegisterTable[] {
  const { registers, language, municipality, wording } = context;
  if (registers.activities.length === 0) return [];
  const { log } = activitiesWordsOf(language);
  return [
    tableOf(
      {
        account: 'uppfoljning-aktiviteter',
        id: 'aktiviteter',
        caption: log.caption(municipality),
        inAppendices: false,
      },
      log.head.slice(1),
      registers.activities.map((activity) => {
        const { what, dates, times } = activity;
        const days = dates.filter((one) => one.length > 4);
        const told = dates.map((one) => (one.length > 4 ? wording.date(one) : one));
        return rowOf(what, 1, [
          textCell(told.length === 0 ? null : wording.list(told), wording),
          amountCell(times ?? (days.length === 0 ? null : days.length), wording),
          participantsCell(context, activity),
        ]);
      }),
    ),
  ];
}

function participantsCell(
  { countOf, language, wording }: Context,
  { id, participants }: ReleasedRegisters['activities'][number],
): ExpectedCell {
  const { log } = activitiesWordsOf(language);
  if (participants === 'unknown') return signCell(wording, 'missing');
  const [least, most] = [countOf(countKeys.leastPresent(id)), countOf(countKeys.mostPresent(id))];
  if (least.state !== 'published' || most.state !== 'published') {
    const isHidden = least.state === 'withheld' || most.state === 'withheld';
    return signCell(wording, isHidden ? 'withheld' : 'missing');
  }
  const [from, to] = [numberCell(least.value, wording).text, numberCell(most.value, wording).text];
  const text = least.value === most.value ? from : log.interval(from, to);
  return { text: participants === 'approximate' ? log.approximate(text) : text, tells: true };
}
