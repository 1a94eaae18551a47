import loadPackage, { type Highs } from 'highs';

let loading: Promise<Highs> | undefined;

/** Loads the solver once. */
export function loadHighs(): Promise<Highs> {
  loading ??= start();
  return loading;
}

async function start(): Promise<Highs> {
  // Under node's module rules the package's own types describe a module object where there is a function.
  const load: unknown = loadPackage;
  return (load as typeof loadPackage.default)();
}
