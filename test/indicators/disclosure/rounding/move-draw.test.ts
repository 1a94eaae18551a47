import { describe, expect, test } from 'vitest';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { MoveDraw } from '../../../../indicators/disclosure/rounding/move-draw.ts';
import { RoundingChoice } from '../../../../indicators/disclosure/rounding/rounding-choice.ts';
import { roundingModel } from '../../../../indicators/disclosure/rounding/rounding-model.ts';
import { RoundingMove } from '../../../../indicators/disclosure/rounding/rounding-move.ts';
import { Lot } from '../../../../indicators/disclosure/suppress/lot.ts';
import { crossing } from './crossings.ts';

/** Every move that is drawn in so many tries, as places with signs, each once; and how many tries failed. */
function drawn(choice: RoundingChoice, draw: (from: MoveDraw, move: RoundingMove) => boolean) {
  const from = new MoveDraw(choice, new Lot(1));
  const move = new RoundingMove();
  const found = new Set<string>();
  let failed = 0;
  for (let attempt = 0; attempt < 500; attempt++)
    if (draw(from, move))
      found.add(
        Array.from({ length: move.length }, (_, at) => `${move.by[at]}*${move.places[at]}`).join(' '),
      );
    else failed++;
  return { found: [...found].sort(), failed };
}

/** Two by three cells of 7, all of them at 5: places 0 to 2 in the first row, 3 to 5 in the second. */
function allDown(): RoundingChoice {
  const choice = new RoundingChoice(
    roundingModel(
      crossing([2, 3], () => 7),
      5,
    ),
  );
  for (const [place, up] of choice.chosen.entries()) if (up === 1) choice.step(place, -1);
  return choice;
}

describe('a drawn move', () => {
  test('is a pair that keeps a sum: one cell up, another of its row or column down', () => {
    const choice = allDown();
    for (const place of [1, 2, 3, 4]) choice.step(place, 1);
    const { found } = drawn(choice, (from, move) => from.pair(move, 0, 1));
    expect(found).toEqual(['1*0 -1*1', '1*0 -1*2', '1*0 -1*3']);
  });

  test('is drawn for any cell of the table', () => {
    // 4 stands in the middle of the second row: beside it 3 and 5, above it 1. It goes up, so they go down.
    const choice = allDown();
    for (const place of [1, 3, 5]) choice.step(place, 1);
    expect(drawn(choice, (from, move) => from.pair(move, 4, 1)).found).toEqual([
      '1*4 -1*1',
      '1*4 -1*3',
      '1*4 -1*5',
    ]);
    expect(drawn(choice, (from, move) => from.rectangle(move, 4, 1)).found).toEqual([
      '1*4 -1*1 -1*3 1*0',
      '1*4 -1*1 -1*5 1*2',
      '1*4 -1*3 -1*1 1*0',
      '1*4 -1*5 -1*1 1*2',
    ]);
  });

  test('is a rectangle in any two of three dimensions', () => {
    // Places in binary: 1, 2 and 4 lie beside 0, and 3, 5 and 6 across the corner.
    const choice = new RoundingChoice(
      roundingModel(
        crossing([2, 2, 2], () => 10),
        5,
      ),
    );
    expect(drawn(choice, (from, move) => from.rectangle(move, 0, 1)).found).toEqual([
      '1*0 -1*1 -1*2 1*3',
      '1*0 -1*1 -1*4 1*5',
      '1*0 -1*2 -1*1 1*3',
      '1*0 -1*2 -1*4 1*6',
      '1*0 -1*4 -1*1 1*5',
      '1*0 -1*4 -1*2 1*6',
    ]);
  });

  test('is no rectangle of sums that overlap, where no fourth corner keeps both', () => {
    // 0 + 1 + 4, 0 + 1 + 2 + 3 and 2 + 4; all are multiples, so that each may step both ways.
    const builder = new ProblemBuilder();
    const cells = [10, 10, 10, 10, 10].map((value) => builder.add({ value }));
    for (const parts of [
      [0, 1, 4],
      [0, 1, 2, 3],
      [2, 4],
    ])
      builder.sum(
        builder.add({ value: 10 * parts.length }),
        parts.map((part) => cells[part] ?? 0),
      );
    const choice = new RoundingChoice(roundingModel(builder.build(), 5));
    expect(drawn(choice, (from, move) => from.rectangle(move, 0, 1)).failed).toBe(500);
  });

  test('is no pair where nobody can go the other way', () => {
    const { found, failed } = drawn(allDown(), (from, move) => from.pair(move, 0, 1));
    expect([found, failed]).toEqual([[], 500]);
  });

  test('is no pair of a cell that stands in no sum', () => {
    const builder = new ProblemBuilder();
    builder.add({ value: 7 });
    const choice = new RoundingChoice(roundingModel(builder.build(), 5));
    expect(drawn(choice, (from, move) => from.pair(move, 0, 1)).failed).toBe(500);
    expect(drawn(choice, (from, move) => from.rectangle(move, 0, 1)).failed).toBe(500);
  });

  test('lets both go the same way where they stand on different sides of an equation', () => {
    // 7 + 8 = 6 + 9: 7 up keeps the sums if 6 or 9 goes up, or 8 down.
    const builder = new ProblemBuilder();
    const cells = [7, 8, 6, 9].map((value) => builder.add({ value }));
    builder.relate(
      cells.map((cell, at) => ({ cell, factor: at < 2 ? 1 : -1 })),
      0,
      1,
    );
    const choice = new RoundingChoice(roundingModel(builder.build(), 5));
    for (const [place, up] of choice.chosen.entries()) if (up === 1) choice.step(place, -1);
    choice.step(1, 1);
    expect(drawn(choice, (from, move) => from.pair(move, 0, 1)).found).toEqual([
      '1*0 -1*1',
      '1*0 1*2',
      '1*0 1*3',
    ]);
  });

  test('is a rectangle that keeps the sums of rows and columns', () => {
    const choice = allDown();
    for (const place of [1, 2, 3]) choice.step(place, 1);
    const { found } = drawn(choice, (from, move) => from.rectangle(move, 0, 1));
    // 0 and its opposite go up, 4 or 5; the corners beside go down.
    expect(found).toEqual([
      '1*0 -1*1 -1*3 1*4',
      '1*0 -1*2 -1*3 1*5',
      '1*0 -1*3 -1*1 1*4',
      '1*0 -1*3 -1*2 1*5',
    ]);
  });

  test.each([1, 3, 4])('is no rectangle where corner %i cannot step', (corner) => {
    const choice = new RoundingChoice(
      roundingModel(
        crossing([2, 2], () => 7),
        5,
      ),
    );
    // Two by two: 0 and 3 stand opposite each other. Corner 4 stands for the opposite one.
    const [beside, below, opposite] = [1, 2, 3];
    for (const [place, up] of choice.chosen.entries()) if (up === 1) choice.step(place, -1);
    if (corner !== 1) choice.step(beside, 1);
    if (corner !== 3) choice.step(below, 1);
    if (corner === 4) choice.step(opposite, 1);
    expect(drawn(choice, (from, move) => from.rectangle(move, 0, 1)).failed).toBe(500);
  });

  test('is no rectangle where the fourth corner is a zero', () => {
    const problem = crossing([2, 2], ([row, column]) => (row === 1 && column === 1 ? 0 : 7));
    const choice = new RoundingChoice(roundingModel(problem, 5));
    for (const [place, up] of choice.chosen.entries()) if (up === 1) choice.step(place, -1);
    choice.step(1, 1);
    choice.step(2, 1);
    expect(drawn(choice, (from, move) => from.rectangle(move, 0, 1)).failed).toBe(500);
  });
});
