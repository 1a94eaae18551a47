import { counted } from '../commands/command-context.ts';
import type { AgencyStatus, AgencyYear } from './agency-status.ts';
import type { CommitteeStatus } from './committee-status.ts';
import type { Due } from './due.ts';
import type { EditionStatus } from './edition-status.ts';
import type { FollowUpStatus } from './follow-up-status.ts';
import type { LateThing } from './late-things.ts';
import type { StepStatus } from './step-status.ts';
import type { WorkspaceStatus } from './workspace-status.ts';
import { yearRuns } from './year-runs.ts';

/** Of what comes, and of places in the registers, so many are named. */
const shownAtMost = { coming: 8, places: 3 };

/** The handbook in the repository: it says what each of the steps is. */
const handbook = 'docs/handbok.md (docs/handbook.md in English)';

/** The status in plain lines, the same on a terminal and in a log; the next thing to do stands last. */
export function statusLines(status: WorkspaceStatus): string[] {
  const { name, date, year, edition, agencies, committees, steps, followUp, late, coming, next } = status;
  return [
    `${name} on ${date}`,
    ...section(
      'Agencies',
      agencies.flatMap((agency) => agencyLines(agency, year)),
    ),
    ...section('Edition', editionLines(edition)),
    ...section('Committees', committees.flatMap(committeeLines)),
    ...section('Steps of the year', stepLines(steps)),
    ...section('Follow-up', followUp === null ? [] : followUpLines(followUp)),
    ...section('Late, by role', lateLines(late)),
    ...section('To think of again', (followUp?.reminders ?? []).map(dueLine)),
    ...section('Coming', coming.slice(0, shownAtMost.coming).map(dueLine)),
    '',
    `Handbook: ${handbook}`,
    `Next: ${next}`,
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

/** The year of the edition in full, and what has been ordered after it; those before it in as few lines as they need. */
function agencyLines({ source, role, years }: AgencyStatus, edition: number): string[] {
  const earlier = new Map<string, AgencyYear[]>();
  for (const year of years.filter((one) => one.year < edition)) {
    const state = stateOf(year).join(', ');
    earlier.set(state, [...(earlier.get(state) ?? []), year]);
  }
  return [
    `${source}${role === null ? '' : ` (${role})`}`,
    ...years
      .filter((one) => one.year >= edition)
      .map((year) => `  ${year.year}: ${[...stateOf(year), ...datesOf(year), ...asked([year])].join(', ')}`),
    ...[...earlier].map(
      ([state, alike]) =>
        `  ${yearRuns(alike.map(({ year }) => year))}: ${[state, ...asked(alike)].join(', ')}`,
    ),
  ];
}

function stateOf({ ordered, received, sound, absent, loaded, release }: AgencyYear): string[] {
  if (received === null && absent !== null) return [`${absent}, as samlad.yaml says`];
  const order = ordered ? 'ordered' : 'not ordered';
  if (received === null) return [order, 'not received'];
  return [
    ...(ordered ? [order] : []),
    'received',
    sound ? (loaded ? 'loaded' : 'not loaded') : 'cannot be used as it is',
    ...(release === null ? [] : [`in release ${release}`]),
  ];
}

function datesOf({ received, absent, due }: AgencyYear): string[] {
  if (received !== null) return [`extract of ${received}`];
  return absent === null ? [`last day ${due}`] : [];
}

function asked(years: readonly AgencyYear[]): string[] {
  const open = years.reduce((sum, { openQuestions }) => sum + openQuestions, 0);
  return open === 0 ? [] : [counted(open, 'open question', 'open questions')];
}

function editionLines({
  id,
  date,
  state,
  outdated,
  changedSince,
  approvedBy,
  mayApprove,
  meeting,
}: EditionStatus): string[] {
  const stands = { not_made: 'no draft yet', draft: 'a draft', release: 'released' }[state];
  const lacking = mayApprove.join(', ');
  return [
    `${id} of ${date}: ${stands}${outdated ? ', older than the deliveries' : ''}`,
    ...(changedSince.length > 0 ? [`changed since it was written: ${changedSince.join(', ')}`] : []),
    `looked at by the group: ${meeting ?? 'not yet'}`,
    approvedBy.length === 0
      ? `approved by nobody; two of ${lacking} are needed`
      : `approved by ${approvedBy.join(', ')}`,
  ];
}

function committeeLines({ committee, registryNumber, author, files, ...days }: CommitteeStatus): string[] {
  const { meeting, handedOver, decided, nextReport } = days;
  const folders = [...new Set(files.map((path) => path.replace(/\.\w+$/, '')))];
  return [
    `${committee}, ${registryNumber}, meets ${meeting} (${author})`,
    ...folders.map((path) => `  gets ${path}: ${endings(path, files)}`),
    `  ${handedOver === null ? 'not handed over' : `handed over ${handedOver}`}${decided === null ? '' : `, decided ${decided}`}`,
    ...(nextReport === null ? [] : [`  next report by ${nextReport}`]),
  ];
}

function endings(path: string, files: readonly string[]): string {
  return files
    .filter((file) => file.startsWith(`${path}.`))
    .map((file) => file.slice(path.length + 1))
    .join(', ');
}

function stepLines(steps: readonly StepStatus[]): string[] {
  if (steps.every(({ state }) => state !== 'unknown')) return steps.map(stepLine);
  return [
    ...steps.map(stepLine),
    '? its day has passed, and no file shows whether it was done; follow-up/calendar.yaml can say so, under done:',
  ];
}

function stepLine({ due, state, id, year, what, owner }: StepStatus): string {
  const stands = { done: 'done', late: 'LATE', coming: '', unknown: '?' }[state];
  return `${due}  ${stands.padEnd(4)}  ${id} of ${year}: ${what}${owner === null ? '' : ` (${owner})`}`;
}

function followUpLines({ reports, discrepancies }: FollowUpStatus): string[] {
  const found = discrepancies.reduce((sum, { count }) => sum + count, 0);
  return [
    `${counted(reports.awaited, 'report', 'reports')} awaited, ${reports.late} late`,
    `${counted(found, 'discrepancy', 'discrepancies')}${found === 0 ? '' : ':'}`,
    ...discrepancies.map(({ kind, count, places }) => {
      const more = places.length > shownAtMost.places ? ', …' : '';
      return `  ${kind} ${count}: ${places.slice(0, shownAtMost.places).join(', ')}${more}`;
    }),
  ];
}

/** Whose is most late first; what nobody has been named for stands under that. */
function lateLines(late: readonly LateThing[]): string[] {
  const roles = [...new Set(late.map(({ role }) => role))];
  return roles.flatMap((role) => [
    role ?? 'Nobody named',
    ...late
      .filter((one) => one.role === role)
      .map(({ due, days, what }) => `  ${due}, ${counted(days, 'day', 'days')}: ${what}`),
  ]);
}

function dueLine({ due, what, role }: Due): string {
  return `${due}  ${what}${role === null ? '' : ` (${role})`}`;
}
