import type { Highs } from 'highs';

type Model = ReturnType<Highs['createModel']>;

/** The solver with every model that it makes changed a little. */
function withModels(highs: Highs, change: (model: Model) => Partial<Model>): Highs {
  const createModel: Highs['createModel'] = (...given) => {
    const model = highs.createModel(...given);
    return Object.assign(model, change(model));
  };
  return { ...highs, createModel };
}

/** A solver that gives these values for an answer, whatever it has found. */
export function lyingBy(highs: Highs, values: readonly number[]): Highs {
  return withModels(highs, (model) => {
    const solve = model.getSolution.bind(model);
    return { getSolution: () => ({ ...solve(), colValue: Float64Array.from(values) }) };
  });
}

/** A solver that gives up on every question. */
export function givingUp(highs: Highs): Highs {
  return withModels(highs, () => ({ getModelStatus: () => highs.constants.modelStatus.iterationLimit }));
}

export interface CountedSolver {
  readonly highs: Highs;
  /** How often it has run. */
  readonly runs: number;
  /** How often it was told of other costs. */
  readonly changes: number;
  /** How many of its models are open. */
  readonly open: number;
}

export function counted(highs: Highs): CountedSolver {
  const count = { highs, runs: 0, changes: 0, open: 0 };
  count.highs = withModels(highs, (model) => {
    const [run, dispose] = [model.run.bind(model), model.dispose.bind(model)];
    const changeCosts: Model['changeColsCost'] = model.changeColsCost.bind(model);
    count.open++;
    return {
      run: () => {
        count.runs++;
        return run();
      },
      changeColsCost: (...given: Parameters<Model['changeColsCost']>) => {
        count.changes++;
        return changeCosts(...given);
      },
      dispose: () => {
        count.open--;
        dispose();
      },
    };
  });
  return count;
}
