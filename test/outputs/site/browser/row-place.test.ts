import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideStrip, nearestStrip, type Strip } from '../../../../outputs/site/browser/row-place.ts';

const strip = (top: number, bottom: number): Strip => ({ left: 0, right: 760, top, bottom });
const strips = [strip(0, 24), strip(24, 60), strip(60, 96)];

describe('the nearest strip', () => {
  it('is the one that a height lies in, the upper of two that meet there', () => {
    expect([0, 23, 24, 25, 60, 61, 96].map((y) => nearestStrip(strips, y))).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });

  it('is the first above all and the last under all', () => {
    expect(nearestStrip(strips, -50)).toBe(0);
    expect(nearestStrip(strips, 500)).toBe(2);
  });

  it('is none without strips', () => {
    expect(nearestStrip([], 10)).toBe(-1);
  });
});

describe('a box beside a strip', () => {
  it('stands under it where there is room, else above it', () => {
    expect(besideStrip(strip(24, 60), 80, 4, 200)).toBe(64);
    expect(besideStrip(strip(100, 136), 80, 4, 200)).toBe(16);
  });

  it('stands under it where there is room neither under nor above', () => {
    expect(besideStrip(strip(24, 60), 80, 4, 120)).toBe(64);
  });

  it('never covers it', () => {
    const size = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(size, size, size, size, (top, height, box, room) => {
        const at = besideStrip(strip(top, top + height), box, 4, room);
        expect(at >= top + height + 4 || at + box + 4 <= top).toBe(true);
        expect(at).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
