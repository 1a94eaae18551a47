import { describe, expect, it } from 'vitest';
import { loadHighs } from '../../../../indicators/disclosure/highs.ts';
import { always, Demands } from '../../../../indicators/disclosure/suppress/demands.ts';
import { addFirstDemands } from '../../../../indicators/disclosure/suppress/first-demands.ts';
import { type Ground, groundOf } from '../../../../indicators/disclosure/suppress/ground.ts';
import { Hiding } from '../../../../indicators/disclosure/suppress/hiding.ts';
import { Lot } from '../../../../indicators/disclosure/suppress/lot.ts';
import { Reach } from '../../../../indicators/disclosure/suppress/reach.ts';
import { shortfallOf } from '../../../../indicators/disclosure/suppress/shortfall.ts';
import { randomProblem } from '../brute-force/random-problem.ts';
import { MinimalPatterns } from './minimal-patterns.ts';

const seeds = Array.from({ length: 120 }, (_, at) => 50_000 + at);

interface Case {
  readonly seed: number;
  readonly lot: Lot;
  readonly ground: Ground;
  readonly patterns: readonly Uint8Array[];
}

/** Grounds of random releases, with a few of their minimal patterns. */
const cases: readonly Case[] = seeds.flatMap((seed) => {
  const { problem, withheldFromStart } = randomProblem(seed);
  if (problem.size > 40) return [];
  const treatments = problem.guard.map((kept, cell) => +(kept > 0 || withheldFromStart[cell] === 1));
  const ground = groundOf(problem, treatments, 'label', true);
  const lot = new Lot(seed);
  const minimal = new MinimalPatterns(problem, ground);
  const patterns = [1, 2, 3].flatMap(() => minimal.find(lot) ?? []);
  return ground.primaries.length > 0 && patterns.length > 0 ? [{ seed, lot, ground, patterns }] : [];
});

/** Some random places withheld besides those that are from the start. */
function withholdSome(ground: Ground, lot: Lot): Hiding {
  const hiding = new Hiding(ground);
  const share = [0, 0.2, 0.5][lot.below(3)] ?? 0;
  for (let place = 0; place < ground.size; place++) if (lot.unit() < share) hiding.set(place, true);
  return hiding;
}

function isMet(candidates: readonly number[], pattern: Uint8Array): boolean {
  return candidates.some((place) => pattern[place] === 1);
}

/** Counts the demands that hold always, and names those that a minimal pattern does without. */
function needless(demands: Demands, { seed, patterns }: Case): { checked: number; failed: string[] } {
  let checked = 0;
  const failed: string[] = [];
  for (let demand = 0; demand < demands.size; demand++) {
    if (demands.conditions[demand] !== always) continue;
    const candidates = demands.candidates.slice(demands.starts[demand], demands.starts[demand + 1]);
    checked++;
    if (!patterns.every((pattern) => isMet(candidates, pattern))) failed.push(`seed ${seed}: ${candidates}`);
  }
  return { checked, failed };
}

describe('what is demanded of a pattern is met by every pattern that does, though nothing in it is needless', () => {
  it('when single equations demand it', () => {
    let total = 0;
    for (const one of cases) {
      const demands = new Demands();
      addFirstDemands(one.ground, demands);
      const { checked, failed } = needless(demands, one);
      total += checked;
      expect(failed).toEqual([]);
    }
    expect(total).toBeGreaterThan(100);
  });

  it('when it follows from how far bounds reach under a pattern that falls short', () => {
    let total = 0;
    for (const one of cases) {
      const demands = new Demands();
      for (let turn = 0; turn < 10; turn++)
        new Reach(withholdSome(one.ground, one.lot)).addShortfalls(demands);
      const { checked, failed } = needless(demands, one);
      total += checked;
      expect(failed).toEqual([]);
    }
    expect(total).toBeGreaterThan(150);
  });

  it('when linear programming says what a pattern falls short of', async () => {
    const highs = await loadHighs();
    let total = 0;
    const failed: string[] = [];
    for (const { seed, lot, ground, patterns } of cases) {
      const hiding = withholdSome(ground, lot);
      const component = Int32Array.from(hiding.hidden.keys()).filter((place) => hiding.hidden[place] === 1);
      for (const place of ground.primaries) {
        for (const direction of [1, -1] as const) {
          const need = (direction > 0 ? ground.needUp : ground.needDown)[place] ?? 0;
          if (need === 0) continue;
          const found = shortfallOf(highs, hiding, component, { place, direction, need });
          if (!found) continue;
          total++;
          if (!patterns.every((pattern) => isMet(found.candidates, pattern)))
            failed.push(`seed ${seed}: ${place} by ${direction * need}: ${found.candidates}`);
        }
      }
    }
    expect(failed).toEqual([]);
    expect(total).toBeGreaterThan(50);
  });

  it('when linear programming says what it lacks against an insider', async () => {
    const highs = await loadHighs();
    let total = 0;
    const failed: string[] = [];
    for (const { seed, lot, ground, patterns } of cases) {
      const hiding = withholdSome(ground, lot);
      const component = Int32Array.from(hiding.hidden.keys()).filter((place) => hiding.hidden[place] === 1);
      const insiders = component.filter((place) => ground.alone[place] === 1).slice(0, 4);
      for (const still of insiders) {
        for (const place of ground.primaries) {
          if (place === still) continue;
          const [up, down] = ([1, -1] as const).map((direction) =>
            shortfallOf(highs, hiding, component, { place, direction, need: 1, still }),
          );
          if (!up || !down) continue;
          total++;
          const candidates = [...up.candidates, ...down.candidates];
          if (!patterns.every((pattern) => isMet(candidates, pattern)))
            failed.push(`seed ${seed}: ${place} without ${still}: ${candidates}`);
        }
      }
    }
    expect(failed).toEqual([]);
    expect(total).toBeGreaterThan(50);
  });
});
