import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../outputs/paper/paper.ts';
import { blocksIn } from '../../../../outputs/paper/typst/blocks.ts';
import { figureColumns } from '../../../../outputs/paper/typst/figure-columns.ts';
import { openCompiler } from '../../../../outputs/paper/typst/open-compiler.ts';
import { picturesOf } from '../../../../outputs/paper/typst/pictures.ts';
import { rowLines, tableHeight } from '../../../../outputs/paper/typst/table-height.ts';
import { textHeight } from '../../../../outputs/paper/typst/text-height.ts';
import { type Typst, typst } from '../../../../outputs/paper/typst/typst.ts';
import { sampleDrawings, samplePaper } from '../../../support/sample-paper.ts';

// The compiler's own measure is the second answer; a paper does without it, since it lays everything out once more.

const drawings = await sampleDrawings();

describe('the height of a table', () => {
  it('is what the compiler measures, to a tenth', () => {
    const paper = samplePaper();
    const tables = paper.blocks.flatMap((block) => (block.kind === 'number-table' ? [block] : []));
    expect(tables.length).toBeGreaterThan(4);
    for (const block of tables) {
      const { table, number, breaks } = block;
      const columns = figureColumns(table, breaks, ',');
      const below = [...table.notes.map(({ text }) => text), table.source];
      const height = tableHeight(table, columns, { caption: `${number}. ${table.caption}`, below });
      const [measured = 0] = heightsOf([block]);
      expect(height / measured).toBeGreaterThan(0.9);
      expect(height / measured).toBeLessThan(1.1);
    }
  });

  it('has rows of more lines where a label has no room on one, and only there', () => {
    const [block] = samplePaper().blocks.flatMap((one) => (one.kind === 'number-table' ? [one] : []));
    if (!block) throw new Error('the sample has a table');
    const linesOf = (label: string) => {
      const [row] = block.table.rows;
      if (!row) throw new Error('the table has a row');
      const table = { ...block.table, rows: [{ ...row, label }] };
      const columns = figureColumns(table, [], ',');
      const [one = 0, other = 0] = heightsOf([
        { ...block, table },
        { ...block, table: { ...table, rows: [{ ...row, label: 'Rad' }] } },
      ]);
      return { lines: rowLines({ ...row, label }, table, columns), taller: one > other + 1 };
    };
    expect(linesOf('Totalt')).toEqual({ lines: 1, taller: false });
    const { lines, taller } = linesOf('Barn som har fått insatser enligt socialtjänstlagen '.repeat(6));
    expect(lines).toBeGreaterThan(1);
    expect(taller).toBe(true);
  });
});

describe('a table that may go over pages', () => {
  it('has its notes as far below its last row as one that is kept whole', () => {
    const [block] = samplePaper().blocks.flatMap((one) => (one.kind === 'number-table' ? [one] : []));
    const [row] = block?.table.rows.slice(1) ?? [];
    if (!block || !row) throw new Error('the sample has a table of two rows');
    const tables = Array.from({ length: 30 }, (_, more) => {
      const rows = Array.from({ length: 10 + more }, () => row);
      return { ...block, table: { ...block.table, rows } };
    });
    const wholes = blocksIn(tables, 'sv', picturesOf(samplePaper(), drawings)).map((table) =>
      table.toString().includes('whole: true'),
    );
    expect(new Set(wholes)).toEqual(new Set([true, false]));
    const heights = heightsOf(tables);
    const [first = 0, second = 0] = heights;
    for (const [i, height] of heights.entries()) expect(height).toBeCloseTo(first + i * (second - first), 3);
  });
});

describe('the height of texts', () => {
  const sentence = 'Samma barn kan under samma år utredas av habiliteringen, och räknas då i båda. ';
  const heading: Block = {
    ...{ kind: 'heading', level: 1, number: '1.4', text: sentence },
    ...{ listed: false, anchor: null },
  };

  it('is no less than the compiler measures, and less than half as much again for long texts', () => {
    for (const times of [1, 3, 8]) {
      const text = sentence.repeat(times);
      const blocks: Block[] = [
        heading,
        { kind: 'paragraph', runs: [text, { strong: text }], withNext: false },
        { kind: 'bullets', items: [[text], [{ emphasis: text }, text], ['Kort.']] },
        { kind: 'paragraph', runs: [text], withNext: true },
      ];
      const measured = heightsOf(blocks, true)[0] ?? 0;
      const height = textHeight(blocks) ?? 0;
      expect(height).toBeGreaterThan(measured);
      if (times === 8) expect(height).toBeLessThan(1.5 * measured);
    }
  });

  it('is not known where there is more than text', () => {
    expect(textHeight([heading, { kind: 'contents' }])).toBeNull();
  });
});

/** Of each block in points, or of all under each other. */
function heightsOf(blocks: readonly Block[], together = false): number[] {
  const paper = samplePaper();
  const parts = blocksIn(blocks, 'sv', picturesOf(paper, drawings));
  const groups: (Typst | Typst[])[] = together ? [parts] : parts;
  const document = typst`#import "/look.typ": *
#import "/number-table.typ": divisible, number-table, row, whole-words
#show: paper.with(title: "x", running: ("x",))
#context [#metadata((${groups.map((group) => typst`measure(block(width: 160mm)[${group}]).height.pt(),`)})) <heights>]`;
  const [heights] = openCompiler().query(
    { mainFileContent: document.toString() },
    { selector: '<heights>', field: 'value' },
  );
  return heights;
}
