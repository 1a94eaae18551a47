import type { ReleaseProblem } from '../../../../indicators/disclosure/build/release-problem.ts';
import { guard } from '../../../../indicators/disclosure/problem/protection-problem.ts';

/** Relations as a reader would write them: `F + M = T`, with the places that differ from the municipal total. */
export function inWords({ problem: { relations }, names }: ReleaseProblem): string[] {
  return Array.from({ length: relations.starts.length - 1 }, (_, row) => {
    const [from, to] = [relations.starts[row] ?? 0, relations.starts[row + 1] ?? 0];
    const [least, greatest] = [relations.least[row] ?? 0, relations.greatest[row] ?? 0];
    const side = (sign: 1 | -1): string =>
      Array.from({ length: to - from }, (_, i) => from + i)
        .filter((at) => Math.sign(relations.factors[at] ?? 0) === sign)
        .map((at) =>
          withFactor(Math.abs(relations.factors[at] ?? 0), nameOf(names.id(relations.cells[at] ?? 0))),
        )
        .join(' + ');
    if (least === 0 && greatest === 0) return `${side(1)} = ${side(-1)}`;
    if (least === Number.NEGATIVE_INFINITY && greatest === 0) return `${side(1)} ≤ ${side(-1)}`;
    const difference = side(-1) === '' ? side(1) : `${side(1)} − ${side(-1)}`;
    if (least === greatest) return `${difference} = ${least}`;
    return `${least} ≤ ${difference} ≤ ${greatest}`;
  });
}

/** What the columns say of one cell; undefined where there is no such cell. */
export function cellIn({ problem, names, because }: ReleaseProblem, id: string) {
  const place = names.place(id);
  if (place === undefined) return undefined;
  return {
    value: problem.value[place],
    least: problem.least[place],
    counted: problem.counted[place] === 1,
    known: problem.known[place] === 1,
    publishable: problem.publishable[place] === 1,
    alone: problem.alone[place] === 1,
    guard: guardAt(problem, place),
    because: because[place],
    price: problem.price[place],
  };
}

function guardAt({ guard: guards, labelFrom, labelTo }: ReleaseProblem['problem'], place: number) {
  if (guards[place] === guard.none) return null;
  return guards[place] === guard.label ? [labelFrom[place], labelTo[place]] : 'two values';
}

function nameOf(id: string): string {
  const [own = '', whole] = id.split('|outside|');
  const [indicator, year, ...place] = own.split('|');
  const codes = place.filter((code) => code !== 'T' && code !== 'TOT');
  const period = year?.includes('-') ? year : '';
  const rest = whole === undefined ? '' : '’';
  return `${indicator?.replace('test.', '')}${rest}${period}${codes.length > 0 ? `(${codes.join(',')})` : ''}`;
}

function withFactor(factor: number, name: string): string {
  return factor === 1 ? name : `${factor} ${name}`;
}
