import { type Catalogue, indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import { countedYears, isCountedIn } from '../../indicators/catalogue/counted-years.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import type { Column } from '../../indicators/model/cell.ts';
import type { KeyFigure, Target } from '../../indicators/model/follow-up/undertaking.ts';
import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';
import { namedCell } from '../explain/named-cell.ts';

/** A goal as somebody thinks of it on the command line. */
export interface GoalRequest {
  readonly indicator: string;
  readonly codes: Readonly<Partial<Record<Column, string>>>;
  /** Null for the rate or share where the indicator has one, and otherwise the count. */
  readonly shown: KeyFigure['shown'] | null;
  readonly baseline: number;
  readonly target: Pick<Target, 'value' | 'changePerCent'>;
  /** Null for up or down, as the target lies from the baseline. */
  readonly direction: Target['direction'] | null;
  readonly year: number;
}

/** A key figure that is known but for where its target lies from its baseline. */
export type Undirected = Omit<KeyFigure, 'target'>;

/**
 * The key figure that is asked for, with its target year and one year halfway as checkpoints.
 * @param years  reference years of the workspace
 * @throws ProblemsFound with all that is wrong: a place or a baseline that the release does not have (USAGE-002), a
 *   measure that the indicator does not have (GOAL-001), a target year that is none, a share of more than all (GOAL-002)
 */
export function undirectedKeyFigure(
  request: GoalRequest,
  catalogue: Catalogue,
  years: readonly number[],
): Undirected {
  const { baseline, codes, year } = request;
  const asking = { command: 'samlad goal', yearOption: '--baseline' };
  const named = { indicator: request.indicator, year: baseline, codes };
  const { coordinates, indicator: id } = namedCell(named, catalogue, years, asking);
  const indicator = indicatorOf(catalogue, id);
  const measure = indicator.measures.find(({ kind }) => kind !== 'ratio');
  const shown = request.shown ?? (measure ? 'measure' : 'count');
  stopIfAny([
    ...(shown === 'measure' && !measure
      ? [wrong('GOAL-001', `--measure measure of ${id}, which has neither rate nor share`, '--measure count')]
      : []),
    ...(shown === 'measure' && measure?.kind === 'share' ? shareProblems(request.target) : []),
    ...yearProblems(indicator, baseline, year),
  ]);
  return {
    id: `${id.replace(/[^a-z0-9]+/g, '-')}-${year}`.slice(-60),
    indicator: id,
    shown,
    coordinates,
    baseline: { year: baseline, said: null },
    checkpoints: checkpointsBetween(indicator, baseline, year),
  };
}

/**
 * @param published  value of the baseline; null where it is not published
 * @throws ProblemsFound with GOAL-002 where the target does not go the way that it says, or the way cannot be told
 */
export function directedTarget(
  { target, direction, year }: Pick<GoalRequest, 'target' | 'direction' | 'year'>,
  published: number | null,
): Target {
  const change = target.changePerCent ?? (published === null ? null : (target.value ?? 0) - published);
  const towards = change === null || change === 0 ? null : change > 0 ? 'up' : 'down';
  const way = direction ?? towards;
  if (way === null) {
    const found =
      change === null
        ? 'a value, and a baseline that is not published'
        : 'a target that is the baseline itself';
    stopIfAny([wrong('GOAL-002', found, '--direction up, down, hold_above or hold_below')]);
    throw new Error('a target without a direction has a problem');
  }
  if (towards !== null && (way === 'up' || way === 'down') && way !== towards)
    stopIfAny([wrong('GOAL-002', `--direction ${way} and a target the other way`, `--direction ${towards}`)]);
  return { direction: way, ...target, year };
}

function shareProblems({ value }: GoalRequest['target']): Problem[] {
  return value !== null && value > 100
    ? [wrong('GOAL-002', `--target ${value} of a share`, 'per cent, at most 100')]
    : [];
}

function yearProblems(indicator: IndicatorDefinition, baseline: number, year: number): Problem[] {
  if (year <= baseline)
    return [
      wrong('GOAL-002', `--year ${year} and --baseline ${baseline}`, 'a target year after the baseline'),
    ];
  if (isCountedIn(indicator, year)) return [];
  const every = `every ${indicator.every} years from ${indicator.since}`;
  return [wrong('GOAL-002', `--year ${year}`, `a year in which ${indicator.id} is counted: ${every}`)];
}

/** The occasion halfway, where there is one, and the target year. */
function checkpointsBetween(indicator: IndicatorDefinition, baseline: number, year: number): number[] {
  const between = countedYears(
    indicator,
    Array.from({ length: year - baseline - 1 }, (_, i) => baseline + 1 + i),
  );
  const halfway = between[Math.floor(between.length / 2)];
  return halfway === undefined ? [year] : [halfway, year];
}

function wrong(code: 'GOAL-001' | 'GOAL-002', found: string, expected: string): Problem {
  return problem(code, { file: 'samlad goal' }, found, expected);
}
