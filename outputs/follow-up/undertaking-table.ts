import { hasNoMeasure, indicatorsBehind, isLate } from '../../indicators/follow-up/undertaking-progress.ts';
import type { Undertaking } from '../../indicators/model/follow-up/undertaking.ts';
import type { Part } from '../paper/number-paper.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { FollowUpMaterial } from './follow-up-view.ts';
import { indicatorLine } from './indicator-table.ts';
import { roleTitle } from './named.ts';
import { followUpTermsOf } from './terms.ts';
import { undertakingWordsOf } from './words/undertaking-words.ts';

type Rows = Extract<Part, { readonly kind: 'word-table' }>['rows'];

/** What is to be done, by whom, until when and how it goes; nothing where there is nothing. */
export function undertakingTable(undertakings: readonly Undertaking[], material: FollowUpMaterial): Part[] {
  if (undertakings.length === 0) return [];
  return [
    {
      kind: 'word-table',
      columns: ['rest', 34, 27, 34],
      head: undertakingWordsOf(material.report.language).head,
      rows: undertakings.map((undertaking) => undertakingRow(undertaking, material)),
    },
  ];
}

function undertakingRow(undertaking: Undertaking, material: FollowUpMaterial): Rows[number] {
  const { language, edition } = material.report;
  const terms = followUpTermsOf(language);
  const { date } = wordingOf(language);
  const { kind, text, owner, due, shownBy, mandate } = undertaking;
  const words = undertakingWordsOf(language);
  const fine = [
    `${terms.undertakingKinds[kind]}.`,
    measureText(undertaking, material),
    ...(mandate === null ? [] : [words.mandate(mandate)]),
    ...(shownBy === null ? [] : [words.shownBy(shownBy)]),
  ];
  const stands = stateText(undertaking, material);
  return [
    [`${text} `, { fine: fine.join(' ') }],
    [roleTitle(material.followUp.registers, owner, language)],
    [due === null ? words.noDay : date(due)],
    [isLate(undertaking, edition.date) ? { strong: `${stands}. ${words.late}` } : stands],
  ];
}

/** `Genomförd, 3 mars 2026` */
function stateText(
  { state, stateDate }: Pick<Undertaking, 'state' | 'stateDate'>,
  { report: { language } }: FollowUpMaterial,
): string {
  const { states, stateUnknown } = followUpTermsOf(language);
  if (state === null) return stateUnknown;
  return stateDate === null ? states[state] : `${states[state]}, ${wordingOf(language).date(stateDate)}`;
}

/** By what it is followed, that somebody has decided that no measure follows it, or that none has been named. */
function measureText(undertaking: Undertaking, material: FollowUpMaterial): string {
  const { language } = material.report;
  const words = undertakingWordsOf(language);
  if (hasNoMeasure(undertaking)) {
    return undertaking.unmeasured ? `${followUpTermsOf(language).unmeasured}.` : words.measureMissing;
  }
  const ids = new Set(indicatorsBehind(undertaking));
  const names = [...ids].map((id) => indicatorLine(material, id).name);
  return words.measuredBy(wordingOf(language).list(names));
}
