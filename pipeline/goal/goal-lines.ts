import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { isHeld } from '../../indicators/follow-up/goals/aim.ts';
import { cellId } from '../../indicators/model/cell.ts';
import type { Change, Checkpoint, UnjudgedReason } from '../../indicators/model/follow-up/goal-verdict.ts';
import type { Target } from '../../indicators/model/follow-up/undertaking.ts';
import type { Shown } from '../../indicators/series/series.ts';
import { cellInWords } from '../explain/cell-in-words.ts';
import { goalYaml } from './goal-yaml.ts';
import type { ProposedGoal } from './proposed-goal.ts';

const reasons: Readonly<Record<UnjudgedReason, string>> = {
  not_yet: 'the baseline or the year is still to come',
  too_few_years: 'too few years tell how the figures vary; three in a row on one side of the baseline do',
  withheld: 'the figure of the baseline or of the year is withheld',
  missing: 'the figure of the baseline or of the year is missing',
  break: 'the series breaks between the baseline and the year',
  uncertain: 'chance alone could make the difference from the baseline, or from the target',
  no_method: 'nothing tells how sure a figure of this kind is, or the baseline is zero',
};

const verdicts = {
  reached: 'reached',
  on_the_way: 'on the way',
  not_on_the_way: 'not on the way',
} as const;

const directions: Readonly<Record<Target['direction'], string>> = {
  up: 'at least',
  down: 'at most',
  hold_above: 'kept at or above',
  hold_below: 'kept at or below',
};

/** What the writer of a goal should know before it is decided, and the lines to paste; figures that are published alone. */
export function goalLines(catalogue: Catalogue, goal: ProposedGoal): string[] {
  const { keyFigure, checkpoints } = goal.verdict;
  const { indicator, coordinates, baseline } = keyFigure;
  const name = cellInWords(catalogue, cellId({ indicator, year: baseline.year, coordinates }));
  const newest = checkpoints.at(-1);
  return [
    `${name}: ${unitInWords(goal.shown)}`,
    baselineLine(goal),
    targetLine(goal),
    ...(goal.line.length > 0 ? [lineLine(goal)] : []),
    detectableLine(goal),
    ...(newest ? [verdictLine(newest, goal)] : []),
    '',
    'For follow-up/undertakings.yaml:',
    '',
    goalYaml(keyFigure, catalogue),
  ];
}

function unitInWords(shown: Shown): string {
  if (shown === 'count') return 'the count';
  if (shown.kind === 'rate')
    return `per ${shown.per.toLocaleString('en')} inhabitants of ages ${shown.ages.join('–')}`;
  return `${shown.kind === 'share' ? 'per cent of' : 'for each of'} ${shown.of}`;
}

function baselineLine({ shown, verdict, baselineInterval }: ProposedGoal): string {
  const { year } = verdict.keyFigure.baseline;
  if (verdict.baseline === null) return `Baseline ${year}: not published`;
  const range = baselineInterval?.map((end) => numberOf(end, 'measure')).join(' to ');
  const sure = range === undefined ? '' : ` (95 % interval ${range})`;
  return `Baseline ${year}: ${numberOf(verdict.baseline, shown)}${sure}`;
}

function targetLine({ shown, verdict, asked }: ProposedGoal): string {
  const { direction, year, changePerCent } = verdict.keyFigure.target;
  const change = asked ? `, a change of ${changeOf(asked.kind, asked.change)}` : '';
  if (verdict.target === null)
    return `Target ${year}: a change of ${changeOf('per_cent', changePerCent ?? 0)}`;
  const value = numberOf(verdict.target, shown === 'count' ? 'measure' : shown);
  return `Target ${year}: ${directions[direction]} ${value}${change}`;
}

function lineLine({ line }: ProposedGoal): string {
  return `A straight line: ${line.map(({ year, value }) => `${year} ${numberOf(value, 'measure')}`).join(', ')}`;
}

function detectableLine({ verdict, couldBeSeen }: ProposedGoal): string {
  const { smallestDetectable, keyFigure } = verdict;
  const { baseline, target } = keyFigure;
  if (!smallestDetectable) return 'The smallest change that could be told from chance cannot be calculated.';
  const { kind, change } = smallestDetectable;
  const all = kind === 'per_cent' && change <= -100;
  const least = all
    ? `Not even the end of it from ${baseline.year} to ${target.year} would surely be told from chance.`
    : `A change of less than ${changeOf(kind, change)} from ${baseline.year} to ${target.year} would not be told from chance.`;
  if (couldBeSeen !== false) return least;
  return isHeld(target.direction)
    ? `${least} Set the value at least so far on the worse side of the baseline.`
    : `${least} The target asks for less than that: do not count on seeing it reached.`;
}

function verdictLine({ year, standing, value }: Checkpoint, { shown }: ProposedGoal): string {
  const number = value === null ? '' : `, ${numberOf(value, shown)}`;
  const judged =
    standing.verdict === 'cannot_be_judged'
      ? `cannot be judged yet: ${reasons[standing.because]}`
      : verdicts[standing.verdict];
  return `Today, ${year}${number}: ${judged}${standing.change ? changeInWords(standing.change) : ''}`;
}

function changeInWords({ kind, change, interval }: Change): string {
  const range = interval.map((end) => changeOf(kind, end)).join(' to ');
  return ` (${changeOf(kind, change)} since the baseline, 95 % interval ${range})`;
}

/** Counts are whole; everything else has one decimal, which is enough to choose a target by. */
function numberOf(value: number, shown: Shown | 'measure'): string {
  return shown === 'count' ? String(value) : value.toFixed(1);
}

function changeOf(kind: Change['kind'], change: number): string {
  if (!Number.isFinite(change)) return 'without bound';
  const sign = change < 0 ? '−' : '+';
  return `${sign}${Math.abs(change).toFixed(1)} ${kind === 'per_cent' ? '%' : 'points'}`;
}
