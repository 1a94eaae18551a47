import fc from 'fast-check';
import { unmarked } from '../../../../../indicators/follow-up/discrepancies/names/bare-name.ts';
import { unitNames } from './unit-names.ts';

/** What may happen to a name on its way from one list to another; some of it makes it another name. */
const mishaps: readonly ((name: string, at: number) => string)[] = [
  (name) => name,
  (name, at) => name.slice(0, at) + name.slice(at + 1),
  (name, at) => name.slice(0, at) + name.slice(at, at + 1) + name.slice(at),
  (name, at) => `${name.slice(0, at)}å${name.slice(at)}`,
  (name, at) => `${name.slice(0, at)}o${name.slice(at + 1)}`,
  (name, at) =>
    name.slice(0, at) +
    name
      .slice(at, at + 2)
      .split('')
      .reverse()
      .join('') +
    name.slice(at + 2),
  unmarked,
  (name) => name.toLowerCase(),
  (name) => name.replaceAll(' ', '-'),
  (name) => name.replaceAll(' ', ''),
  (name) => name.split(' ').reverse().join(' '),
  (name) => name.replace(/skolan$|s förskola$/, 's skola'),
];

const befallen = fc.array(fc.tuple(fc.constantFrom(...mishaps), fc.nat({ max: 30 })), { maxLength: 2 });

/** So many names that have been made from the name of one unit. */
export function slippedNames(many: number): fc.Arbitrary<string[]> {
  return fc
    .tuple(fc.constantFrom(...unitNames), fc.array(befallen, { minLength: many, maxLength: many }))
    .map(([name, fates]) => fates.map((fate) => fate.reduce(befall, name)));
}

function befall(name: string, [mishap, at]: readonly [(typeof mishaps)[number], number]): string {
  return mishap(name, Math.min(at, name.length));
}
