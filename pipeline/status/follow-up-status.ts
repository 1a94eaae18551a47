import { discrepanciesOf } from '../../indicators/follow-up/discrepancies/discrepancies-of.ts';
import { reportDuties } from '../../indicators/follow-up/report-duties.ts';
import { reporterOf } from '../../indicators/follow-up/reporter-of.ts';
import type { Discrepancy, DiscrepancyKind } from '../../indicators/model/follow-up/discrepancy.ts';
import type { EntryName, FollowUpRegisters } from '../../indicators/model/follow-up/registers.ts';
import { isOutstanding } from '../../indicators/model/follow-up/report-duty.ts';
import { formatPlace, type Place } from '../../indicators/model/problem.ts';
import { dutyName } from '../../outputs/follow-up/duty-name.ts';
import { bodyName, documentName, roleOrBodyName } from '../../outputs/follow-up/named.ts';
import type { Due } from './due.ts';

/** The registers of a workspace, and where each entry of them stands. */
export interface PlacedRegisters {
  readonly registers: FollowUpRegisters;
  placeOf(name: EntryName): Place;
}

/** What the registers of the follow-up say on a day. Nothing of it counts persons. */
export interface FollowUpStatus {
  /** Reports that documents ask for and that have not been given. */
  readonly reports: { readonly awaited: number; readonly late: number };
  /** By kind, in the order of their first entries. */
  readonly discrepancies: readonly DiscrepanciesOfKind[];
  /** Reports and what is overdue by the registers, late or not. */
  readonly due: readonly Due[];
  /** Meetings and other days that texts name, from this day on. */
  readonly days: readonly Due[];
  /** Hand-overs to think of again by now: none of the same body has been noted since that day. */
  readonly reminders: readonly Due[];
}

export interface DiscrepanciesOfKind {
  readonly kind: DiscrepancyKind;
  readonly count: number;
  /** `follow-up/documents.yaml:12:3`: the first entry of each. */
  readonly places: readonly string[];
}

/**
 * Without verdicts on goals, which only a release knows: what follows from those (`baseline_differs`,
 * `target_below_detectable`) stands on its pages.
 * @param date  ISO date of today
 */
export function followUpStatus(followUp: PlacedRegisters, date: string): FollowUpStatus {
  const { registers } = followUp;
  const duties = reportDuties(registers, date);
  const awaited = duties.filter(isOutstanding);
  const discrepancies = discrepanciesOf({ registers, goals: [], duties, date });
  return {
    reports: { awaited: awaited.length, late: awaited.filter(({ daysLate }) => (daysLate ?? 0) > 0).length },
    discrepancies: byKind(discrepancies, followUp),
    due: [
      ...awaited.map((duty) => ({
        role: reporter(duty.document, registers),
        what: `${dutyName(duty, 'en')}: ${documentName(registers, duty.document)}`,
        due: duty.due,
      })),
      ...discrepancies.filter(({ kind }) => kind === 'overdue').map((one) => overdueThing(one, registers)),
    ],
    days: registers.days
      .filter((day) => day.date >= date)
      .map(({ what, body, date: due }) => ({
        ...{ role: null, due },
        what: body === null ? what : `${what}, ${bodyName(registers, body, 'sv')}`,
      })),
    reminders: reminders(registers, date),
  };
}

function byKind(discrepancies: readonly Discrepancy[], { placeOf }: PlacedRegisters): DiscrepanciesOfKind[] {
  const kinds = [...new Set(discrepancies.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const all = discrepancies.filter((one) => one.kind === kind);
    const places = all.flatMap(({ about: [first] }) => (first ? [formatPlace(placeOf(first))] : []));
    return { kind, count: all.length, places: [...new Set(places)] };
  });
}

function reporter(id: string, registers: FollowUpRegisters): string | null {
  const document = registers.documents.find((one) => one.id === id);
  const by = document === undefined ? null : reporterOf(document);
  return by === null ? null : roleOrBodyName(registers, by, 'sv');
}

function overdueThing({ about: [entry], facts }: Discrepancy, registers: FollowUpRegisters): Due {
  const owner = entry ? ownerOf(entry, registers) : null;
  const { provider } = facts;
  return {
    role: owner === null ? null : roleOrBodyName(registers, owner, 'sv'),
    what: provider === undefined ? String(facts.name) : `activity report from ${provider}: ${facts.name}`,
    due: String(facts.due),
  };
}

function ownerOf({ register, id }: EntryName, registers: FollowUpRegisters): string | null {
  const entry = registers[register].find((one) => one.id === id);
  return entry && 'owner' in entry ? entry.owner : null;
}

function reminders({ dispatches, bodies }: FollowUpRegisters, date: string): Due[] {
  return dispatches.flatMap(({ recipient, release, remind }) => {
    if (remind === null || remind > date) return [];
    if (dispatches.some((one) => one.recipient === recipient && one.sent >= remind)) return [];
    const to = bodies.find(({ id }) => id === recipient)?.name.sv ?? recipient;
    return [{ role: null, what: `${to}, which got ${release}`, due: remind }];
  });
}
