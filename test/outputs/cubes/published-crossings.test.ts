import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../../../indicators/catalogue/catalogue.ts';
import { brokenDownBy, type Column } from '../../../indicators/model/cell.ts';
import type { ProtectedTable } from '../../../indicators/public/protected-table.ts';
import { publishedCrossings } from '../../../outputs/cubes/published-crossings.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const { content } = sampleDraft();
const id = 'bou.children_investigated';

describe('the published crossings', () => {
  it('are those of the catalogue without the dropped ones, the columns in their order', () => {
    expect(indicatorOf(content.catalogue, id).crossings).toEqual([['sex', 'age'], ['area'], ['referral']]);
    expect(crossingsOf(id)).toEqual([['sex', 'age'], ['area']]);
  });

  it('are its margins where a crossing was dropped and they were not', () => {
    expect(crossingsOf(id, (columns) => columns.length < 2)).toEqual([['sex'], ['age'], ['area']]);
    expect(crossingsOf(id, (columns) => columns.length < 2 && !columns.includes('area_code'))).toEqual([
      ['sex'],
      ['age'],
    ]);
  });

  it('are one without breakdowns where there is the total alone', () => {
    expect(crossingsOf(id, (columns) => columns.length === 0)).toEqual([[]]);
  });

  it('hold no crossing that lies in another', () => {
    for (const { indicator } of content.tables) {
      const crossings = crossingsOf(indicator);
      for (const one of crossings)
        expect(crossings.filter((other) => one.every((breakdown) => other.includes(breakdown)))).toEqual([
          one,
        ]);
    }
  });
});

/** Of the cells whose columns are as asked. */
function crossingsOf(indicator: string, isShown: (columns: Column[]) => boolean = () => true): string[][] {
  const table = content.tables.find((known) => known.indicator === indicator);
  if (!table) throw new Error(`no table of ${indicator}`);
  const cells = table.cells().filter(({ coordinates }) => isShown(brokenDownBy(coordinates)));
  const shown: Pick<ProtectedTable, 'cells'> = { cells: () => cells };
  return publishedCrossings(content.catalogue, indicatorOf(content.catalogue, indicator), shown);
}
