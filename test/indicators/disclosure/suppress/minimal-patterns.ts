import type { ProtectionProblem } from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { cellsIn, type Ground } from '../../../../indicators/disclosure/suppress/ground.ts';
import type { Lot } from '../../../../indicators/disclosure/suppress/lot.ts';
import { type Hold, withinBudget } from '../brute-force/possible-tables.ts';
import { otherThan, tablesUnder } from './all-withheld.ts';

/** What must stay possible: a table that meets the holds of one of the alternatives. */
type Question = readonly (readonly Hold[])[];

/**
 * Patterns that keep possible what the ground asks for, while none of their places can be shown again: found by trying
 * tables one by one.
 */
export class MinimalPatterns {
  readonly #problem: ProtectionProblem;
  readonly #ground: Ground;
  readonly #questions: readonly Question[];

  constructor(problem: ProtectionProblem, ground: Ground) {
    this.#problem = problem;
    this.#ground = ground;
    this.#questions = [...ground.primaries].flatMap((place) => this.#questionsOn(place));
  }

  /**
   * Shows places again in the order of drawn lots.
   *
   * @returns 1 by hidden place; undefined where not even withholding everything suffices
   */
  find(lot: Lot): Uint8Array | undefined {
    const { size, hiddenFromStart } = this.#ground;
    const hidden = new Uint8Array(size).fill(1);
    let answers = this.#questions.map((question) => this.#answer(question, hidden));
    if (answers.includes(undefined)) return undefined;
    const candidates = [...hidden.keys()].filter((place) => hiddenFromStart[place] === 0);
    while (candidates.length > 0) {
      const [place = 0] = candidates.splice(lot.below(candidates.length), 1);
      const [cell = 0] = cellsIn(this.#ground, place);
      hidden[place] = 0;
      const again = answers.map((table, at) =>
        table?.[cell] === this.#problem.value[cell] ? table : this.#answer(this.#questions[at] ?? [], hidden),
      );
      if (again.includes(undefined)) hidden[place] = 1;
      else answers = again;
    }
    return hidden;
  }

  #answer(question: Question, hidden: Uint8Array): Float64Array | undefined {
    const tables = tablesUnder(this.#problem, (cell) => hidden[this.#ground.placeOf[cell] ?? -1] === 1);
    for (const holds of question) {
      const found = withinBudget(() => tables.find(holds));
      if (found) return found;
    }
    return undefined;
  }

  #questionsOn(place: number): Question[] {
    const { needUp, needDown, either, alone } = this.#ground;
    const [cell = 0] = cellsIn(this.#ground, place);
    const value = this.#problem.value[cell] ?? 0;
    const questions: Question[] = [];
    for (let step = -(needDown[place] ?? 0); step <= (needUp[place] ?? 0); step++)
      if (step !== 0) questions.push([[{ cell, from: value + step, to: value + step }]]);
    const others = otherThan(this.#problem, cell);
    if (either[place] === 1) questions.push(others.map((other) => [other]));
    for (const [insider, is] of alone.entries()) {
      if (is !== 1 || insider === place) continue;
      const [own = 0] = cellsIn(this.#ground, insider);
      const stays = this.#problem.value[own] ?? 0;
      questions.push(others.map((other) => [{ cell: own, from: stays, to: stays }, other]));
    }
    return questions;
  }
}
