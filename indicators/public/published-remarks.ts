import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answer } from '../model/answer.ts';
import { type CellPlace, cellId, isTotal } from '../model/cell.ts';
import { largeChanges } from '../questions/large-changes.ts';
import { ProtectedTable } from './protected-table.ts';

/** What readers are told of one large change: the agency's answer, or that it has been asked. */
export type PublishedRemark =
  | (Answer & { readonly state: 'answered' })
  | (CellPlace & { readonly state: 'asked' });

/**
 * The remarks on large changes that may be published. They are found anew in the protected tables, where a withheld
 * cell has no number: whether a question was asked on such a cell, or answered, cannot come in here.
 */
export class PublishedRemarks {
  readonly #seal = 'published remarks';
  readonly #remarks: readonly PublishedRemark[];

  private constructor(remarks: readonly PublishedRemark[]) {
    this.#remarks = remarks;
  }

  /**
   * The answers on cells that are published in both years, and the totals that nobody has answered for. Throws unless
   * every table is a protected one.
   * @param catalogue  with the breaks that are declared, not those that the answers make
   */
  static from(
    tables: readonly ProtectedTable[],
    catalogue: Catalogue,
    answers: readonly Answer[],
  ): PublishedRemarks {
    if (!tables.every(ProtectedTable.is)) throw new Error('remarks are made from protected tables only');
    const cells = tables.flatMap((table) => table.cells());
    const values = new Map(
      cells.flatMap(({ id, fact }) => (fact.state === 'published' ? [[id, fact.value] as const] : [])),
    );
    const years = [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b);
    const given = new Map(answers.map((answer) => [cellId(answer), answer]));
    const changes = largeChanges(catalogue, years, (place) => values.get(cellId(place)) ?? null);
    return new PublishedRemarks(
      changes.flatMap((place): PublishedRemark[] => {
        const answer = given.get(cellId(place));
        if (answer) return [{ ...answer, state: 'answered' }];
        return isTotal(place.coordinates) ? [{ ...place, state: 'asked' }] : [];
      }),
    );
  }

  static is(value: unknown): value is PublishedRemarks {
    return value instanceof PublishedRemarks && value.#seal === 'published remarks';
  }

  /** In the order of catalogue, year and report. */
  all(): readonly PublishedRemark[] {
    return this.#remarks;
  }

  of(indicator: string): PublishedRemark[] {
    return this.#remarks.filter((remark) => remark.indicator === indicator);
  }
}
