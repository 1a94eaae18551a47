import { checkDigit } from '../../../sources/register/columns/luhn.ts';

/** Numbers that come in the same order for the same seed (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** A child that does not exist: numbers follow the test pattern of the tax agency, birth number 238 or 239. */
export interface InventedChild {
  /** The number in full, as one person has one. */
  readonly id: string;
  readonly kind: 'personal' | 'coordination' | 'reserve';
  readonly birthYear: number | null;
  readonly sexOfNumber: 'F' | 'M' | null;
}

export function inventedChildren(random: (below: number) => number, count: number): InventedChild[] {
  return Array.from({ length: count }, (_, i) => {
    const [year, month, day] = [1994 + random(26), 1 + random(12), 1 + random(28)];
    const isGirl = random(2) === 0;
    const kind = i % 11 === 0 ? 'reserve' : i % 7 === 0 ? 'coordination' : 'personal';
    const date = `${year}${two(month)}${two(kind === 'coordination' ? day + 60 : day)}`;
    const birth = isGirl ? '238' : '239';
    if (kind === 'reserve')
      return { id: `${date}TF${two(i % 100)}`, kind, birthYear: null, sexOfNumber: null };
    const id = `${date}${birth}${checkDigit(date.slice(2) + birth)}`;
    return { id, kind, birthYear: year, sexOfNumber: isGirl ? 'F' : 'M' };
  });
}

/** One of the ways in which systems write an identity number. */
export function written(child: InventedChild, random: (below: number) => number): string {
  const { id } = child;
  const forms = [id, `${id.slice(0, 8)}-${id.slice(8)}`, id.slice(2), `${id.slice(2, 8)}-${id.slice(8)}`];
  if (child.kind !== 'reserve' && id.startsWith('200')) forms.push(id.slice(2).replace(/^0+/, ''));
  return forms[random(forms.length)] ?? id;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
