import { createHash } from 'node:crypto';
import type { Cube } from '../cube.ts';

/**
 * MATRIX: the identity of a table, at most 20 characters, and the same in every edition: the first letters of its
 * indicator and 48 bits of a hash of indicator and crossing, both of them public.
 */
export function pxMatrix({ indicator, crossing }: Pick<Cube, 'indicator' | 'crossing'>): string {
  const source = indicator
    .split('.', 1)
    .join('')
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .slice(0, 7);
  const hash = createHash('sha256')
    .update([indicator, ...crossing].join(' '))
    .digest('hex');
  return `${source}_${hash.slice(0, 12).toUpperCase()}`;
}
