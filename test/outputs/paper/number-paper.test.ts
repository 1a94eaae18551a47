import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Manuscript, numberedPaper, type Part } from '../../../outputs/paper/number-paper.ts';
import type { Block, Heading } from '../../../outputs/paper/paper.ts';
import { heading, numberTable, paragraph, subheading, together } from '../../../outputs/paper/parts.ts';

describe('a numbered paper', () => {
  it('numbers headings within the one above them', () => {
    const parts = [
      heading(1, 'A'),
      heading(2, 'A a'),
      heading(2, 'A b'),
      subheading(3, 'not counted'),
      heading(3, 'A b a'),
      heading(1, 'B'),
      heading(2, 'B a'),
    ];
    expect(numbers(parts)).toEqual(['1', '1.1', '1.2', null, '1.2.1', '2', '2.1']);
  });

  it('counts tables through the whole paper, also those that are kept together', () => {
    const parts = [numberTable(table('a')), together(numberTable(table('b'))), numberTable(table('c'))];
    const blocks = flat(numberedPaper(manuscript(parts)).blocks);
    expect(blocks.map((block) => block.kind === 'number-table' && [block.number, block.table.id])).toEqual([
      ['Tabell 1', 'a'],
      ['Tabell 2', 'b'],
      ['Tabell 3', 'c'],
    ]);
  });

  it('leads a reference to its heading, before and after it', () => {
    const parts = [
      paragraph('Se ', { anchor: 'later' }, '.'),
      heading(1, 'First'),
      heading(2, 'Later', 'later'),
      paragraph({ anchor: 'later' }),
    ];
    const blocks = numberedPaper({ ...manuscript(parts), language: 'en' }).blocks;
    const reference = { anchor: 'later', text: 'section\u00a01.1' };
    expect(blocks[0]).toMatchObject({ runs: ['Se ', reference, '.'] });
    expect(blocks[3]).toMatchObject({ runs: [reference] });
  });

  it('marks what stands in Swedish in a line of another language, as whole words', () => {
    const parts = [paragraph('Missing. Leveransen kom inte. ', { strong: 'Leveransen kom inte' })];
    const { blocks } = numberedPaper({
      ...manuscript(parts),
      ...{ language: 'en', inSwedish: ['Leveransen kom inte', 'kom'] },
    });
    const swedish = { swedish: 'Leveransen kom inte' };
    expect(blocks[0]).toMatchObject({
      runs: ['Missing. ', swedish, '. ', { strong: 'Leveransen kom inte' }],
    });
  });

  it('refuses a reference that leads nowhere, or to a heading without number', () => {
    expect(() => numberedPaper(manuscript([paragraph({ anchor: 'gone' })]))).toThrow('gone');
    const unnumbered: Part = {
      kind: 'heading',
      level: 1,
      text: 'A',
      numbered: false,
      listed: true,
      anchor: 'a',
    };
    expect(() => numberedPaper(manuscript([unnumbered, paragraph({ anchor: 'a' })]))).toThrow(
      'without number: a',
    );
  });

  it('refuses two headings of one anchor, and a level that is skipped', () => {
    expect(() => numberedPaper(manuscript([heading(1, 'A', 'x'), heading(1, 'B', 'x')]))).toThrow('two');
    expect(() => numberedPaper(manuscript([heading(1, 'A'), heading(3, 'B')]))).toThrow('skipped');
    expect(() => numberedPaper(manuscript([heading(2, 'A')]))).toThrow('skipped');
  });

  it('gives no number twice, whatever the levels', () => {
    const level = fc.constantFrom(1, 2, 3) as fc.Arbitrary<1 | 2 | 3>;
    fc.assert(
      fc.property(fc.array(fc.tuple(level, fc.boolean())), (levels) => {
        let above = 0;
        const parts = levels.map(([wanted, numbered]): Part => {
          const allowed = Math.min(wanted, above + 1) as 1 | 2 | 3;
          above = allowed;
          return { kind: 'heading', level: allowed, text: 'A', numbered, listed: true, anchor: null };
        });
        const given = numbers(parts).filter((number) => number !== null);
        expect(new Set(given).size).toBe(given.length);
        expect(given.length).toBe(levels.filter(([, numbered]) => numbered).length);
      }),
    );
  });
});

function numbers(parts: readonly Part[]): (string | null)[] {
  return flat(numberedPaper(manuscript(parts)).blocks)
    .filter((block): block is Heading => block.kind === 'heading')
    .map(({ number }) => number);
}

function flat(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'together' ? flat(block.blocks) : [block]));
}

function table(id: string) {
  return { id, caption: id, heading: id, head: ['', '2025'], rows: [], notes: [], source: '' };
}

function manuscript(parts: readonly Part[]): Manuscript {
  return {
    language: 'sv',
    title: 'A paper',
    subtitle: null,
    organisation: 'Exempelby',
    date: '2026-03-16',
    registryNumber: null,
    head: { left: [], right: [] },
    brand: { colour: '#0B5D66', logo: null },
    draft: null,
    invented: null,
    inSwedish: [],
    parts,
  };
}
