import { always, type Demands } from '../../../../indicators/disclosure/suppress/demands.ts';

/** Demands as one reads them: `always 1 2`, or `3: 4 5` for what waits for 3. */
export function demandsOf({ conditions, starts, candidates }: Demands): string[] {
  return conditions.map((condition, demand) => {
    const own = candidates.slice(starts[demand], starts[demand + 1]).join(' ');
    return `${condition === always ? 'always' : `${condition}:`} ${own}`;
  });
}
