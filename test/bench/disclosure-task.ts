import { attack } from '../../indicators/disclosure/attack/attack.ts';
import type { Verdict } from '../../indicators/disclosure/attack/verdict.ts';
import { policyOf } from '../../indicators/disclosure/policy/presets.ts';
import { guard, type ProtectionProblem } from '../../indicators/disclosure/problem/protection-problem.ts';
import { controlledRounding } from '../../indicators/disclosure/rounding/controlled-rounding.ts';
import { type Droppable, safePattern } from '../../indicators/disclosure/safe-pattern.ts';
import type { Level } from '../../indicators/disclosure/suppress/ground.ts';
import { priceOf, tableProblem } from '../../indicators/disclosure/table/table-problem.ts';
import { countCells } from '../../pipeline/tables/protect-report.ts';
import { crews } from '../../pipeline/threads/crews.ts';
import { familyOf } from './bench-tables.ts';
import { readClassicalInstance } from './classical-instance.ts';
import { peakMegabytes } from './peak-memory.ts';
import { syntheticTable } from './synthetic-table.ts';

/** What protecting one table came to. Seconds on the clock unless they are called those of the processor. */
export interface ProtectionTaken {
  readonly cells: number;
  readonly primary: number;
  readonly secondary: number;
  readonly secondarySum: number;
  readonly dropped: number;
  /** Primary cells of which more is told than the level allows, and those that the one person behind another can tell. */
  readonly shrunk: number;
  readonly fromInside: number;
  readonly suppressSeconds: number;
  readonly checkSeconds: number;
  readonly attackSeconds: number;
  /** From the counts to the proved pattern, and the same of all threads together. */
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
}

export interface RoundingTaken {
  readonly cells: number;
  readonly furthest: number;
  readonly beyondOneBase: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
}

/**
 * One task in a process of its own, so that its peak of memory is its own. Prints what it took as JSON.
 *
 * protect TABLE LEVEL   a table of the bench, at level label or exact
 * instance FILE PRICE   a classical instance; withholding costs the value or, as elsewhere in this program, its logarithm
 * round TABLE BASE      a table of the bench, rounded
 */
const [task = '', what = '', how = ''] = process.argv.slice(2);
const threads = 2;
const policy = policyOf('standard-5');
if (task === 'round') console.log(JSON.stringify(roundTable()));
else
  console.log(
    JSON.stringify(
      await (task === 'instance' ? protect(instance(), 'label') : protect(table(), levelOf(how))),
    ),
  );

interface ToProtect {
  readonly problem: ProtectionProblem;
  readonly droppables: readonly Droppable[];
}

function table(): ToProtect {
  const { design, counts } = syntheticTable(familyOf(what));
  const { problem, breakdowns } = tableProblem(design, counts, policy);
  return { problem, droppables: breakdowns };
}

function instance(): ToProtect {
  return {
    problem: readClassicalInstance(what, how === 'value' ? (value) => value : priceOf),
    droppables: [],
  };
}

function levelOf(name: string): Level {
  if (name !== 'label' && name !== 'exact') throw new Error(`no level ${name}`);
  return name;
}

async function protect({ problem, droppables }: ToProtect, level: Level): Promise<ProtectionTaken> {
  const processor = process.cpuUsage();
  let suppressSeconds = 0;
  const whole = await timed(async (start) => {
    const onProgress = (done: number, of: number): void => {
      // Later ones are repairs.
      if (done === of) suppressSeconds ||= secondsSince(start);
    };
    return safePattern(problem, { droppables, level, crews: crews(threads), onProgress });
  });
  const [processorSeconds, megabytes] = [processorSecondsSince(processor), peakMegabytes()];
  const { treatments, verdict } = whole.result;
  const asked = level === 'exact' ? anySecondValue(problem) : problem;
  const options = { witnesses: verdict.tables, crew: crews(threads).attack };
  const check = await timed(() => attack(asked, treatments, { ...options, intervals: 'seen' }));
  const attacked = await timed(() => attack(asked, treatments, options));
  const cells = countCells(problem, treatments);
  return {
    cells: problem.size,
    primary: cells.primary,
    secondary: cells.secondary,
    secondarySum: cells.secondary_sum,
    dropped: cells.dropped,
    ...brokenIn(attacked.result),
    suppressSeconds,
    checkSeconds: check.seconds,
    attackSeconds: attacked.seconds,
    seconds: whole.seconds,
    processorSeconds,
    megabytes,
  };
}

/** What the level `exact` promises, so that it is attacked for that. */
function anySecondValue(problem: ProtectionProblem): ProtectionProblem {
  return {
    ...problem,
    guard: problem.guard.map((kept) => (kept === guard.none ? guard.none : guard.twoValues)),
  };
}

function brokenIn({ breaches }: Verdict): Pick<ProtectionTaken, 'shrunk' | 'fromInside'> {
  const cells = (fromInside: boolean): number =>
    new Set(breaches.flatMap(({ kind, cell }) => ((kind === 'insider') === fromInside ? [cell] : []))).size;
  return { shrunk: cells(false), fromInside: cells(true) };
}

function roundTable(): RoundingTaken {
  const { design, counts } = syntheticTable(familyOf(what));
  const { problem } = tableProblem(design, counts, { threshold: 0, withholdsSensitiveZero: false });
  const [start, processor] = [performance.now(), process.cpuUsage()];
  const { furthest, beyondOneBase } = controlledRounding(problem, Number(how));
  return {
    cells: problem.size,
    furthest,
    beyondOneBase,
    seconds: secondsSince(start),
    processorSeconds: processorSecondsSince(processor),
    megabytes: peakMegabytes(),
  };
}

async function timed<T>(
  work: (start: number) => Promise<T>,
): Promise<{ readonly result: T; readonly seconds: number }> {
  const start = performance.now();
  const result = await work(start);
  return { result, seconds: secondsSince(start) };
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}

/** Of all threads together. */
function processorSecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
