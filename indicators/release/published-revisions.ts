import { type Catalogue, indicatorOf } from '../catalogue/catalogue.ts';
import type { RevisionAnswer } from '../model/answer.ts';
import { cellId, totals } from '../model/cell.ts';
import type { PublicFact } from '../model/fact.ts';
import type { PooledPlace } from '../model/pooled-cell.ts';
import type { Text } from '../model/text.ts';
import { ProtectedTable } from '../public/protected-table.ts';
import type { EarlierFact, EarlierRelease } from './earlier-release.ts';

/** A cell of which this edition says something else than the edition before it. */
export type Revision = RevisedValue | RevisedState;

interface RevisedPlace extends PooledPlace {
  readonly id: string;
  /** One year, or several together. */
  readonly years: readonly number[];
}

/** Published then, and published now with another number. */
export interface RevisedValue extends RevisedPlace {
  readonly kind: 'value';
  /** Counts, integers ≥ 0. */
  readonly before: number;
  readonly now: number;
  readonly cause: RevisionCause;
}

/** Shown in one of the two only: told without a number, whichever of them it is. */
export interface RevisedState extends RevisedPlace {
  readonly kind: 'state';
  readonly before: PublicFact['state'];
  readonly now: PublicFact['state'];
}

/** Why a number is another, by the first of these that holds. */
export type RevisionCause =
  /** What the agency has said of it. */
  | { readonly kind: 'answered'; readonly answer: RevisionAnswer }
  /** It was counted by an earlier version of the definition. */
  | { readonly kind: 'definition'; readonly version: number; readonly change: Text | null }
  /** It was marked as preliminary. */
  | { readonly kind: 'preliminary' }
  /** It has been delivered anew, and nobody has said why. */
  | { readonly kind: 'delivery' };

/**
 * What this edition says otherwise than the newest one before it: counts, since all measures are made from counts.
 *
 * It reveals nothing that was not known. Whatever stands here is a function of two things that everybody has: the
 * earlier release as it was published, and the protected tables of this one. The ledger keeps earlier releases
 * precisely because readers do; to set both values side by side saves them the search and tells them no more. The
 * words of an agency are the one thing that comes from elsewhere, so only those on a cell that both editions publish
 * are looked at: whether anybody has explained a withheld one cannot come in here. That a value of before and the margins of
 * today may give something away together is another matter, which printing neither mends nor worsens: docs/guarantee.md
 * names it among what is not promised.
 */
export class PublishedRevisions {
  readonly #seal = 'published revisions';
  /** The edition that this one is held against; null for the first. */
  readonly since: { readonly id: string; readonly date: string } | null;
  readonly #revisions: readonly Revision[];

  private constructor(since: PublishedRevisions['since'], revisions: readonly Revision[]) {
    this.since = since;
    this.#revisions = revisions;
  }

  /**
   * Every cell of these tables that the earlier release published or withheld and of which something else is said now.
   * What it did not have is news and no revision; what these tables do not have, such as a breakdown that has been
   * dropped or a year that is no longer followed, is not looked for. Throws unless every table is a protected one.
   * @param earlier  null where nothing has been released before
   * @param answers  what the agencies have said of revisions; an answer on a published total holds for all of its year
   */
  static between(
    earlier: EarlierRelease | null,
    tables: readonly ProtectedTable[],
    catalogue: Catalogue,
    answers: readonly RevisionAnswer[],
  ): PublishedRevisions {
    if (!tables.every(ProtectedTable.is)) throw new Error('revisions are found in protected tables only');
    if (earlier === null) return new PublishedRevisions(null, []);
    const cells = tables.flatMap((table) => [
      ...table.cells().map(({ year, ...cell }) => ({ ...cell, years: [year] })),
      ...table.pooled(),
    ]);
    const inBoth = new Set(
      cells
        .filter(({ id, fact }) => [fact, earlier.facts.get(id)].every((one) => one?.state === 'published'))
        .map(({ id }) => id),
    );
    const given = new Map(
      answers.map((answer) => [cellId(answer), answer] as const).filter(([id]) => inBoth.has(id)),
    );
    const revisions = cells.flatMap(({ fact, ...place }): Revision[] => {
      const before = earlier.facts.get(place.id);
      if (before?.state !== 'published' && before?.state !== 'withheld') return [];
      if (before.state !== 'published' || fact.state !== 'published')
        return before.state === fact.state
          ? []
          : [{ ...place, kind: 'state', before: before.state, now: fact.state }];
      if (before.value === fact.value) return [];
      const cause = causeOf(place, before, earlier, catalogue, given);
      return [{ ...place, kind: 'value', before: before.value, now: fact.value, cause }];
    });
    const { id, date } = earlier;
    return new PublishedRevisions({ id, date }, revisions);
  }

  static is(value: unknown): value is PublishedRevisions {
    return value instanceof PublishedRevisions && value.#seal === 'published revisions';
  }

  /** In the order of the tables: single years first, then years together. */
  all(): readonly Revision[] {
    return this.#revisions;
  }

  of(indicator: string): Revision[] {
    return this.#revisions.filter((revision) => revision.indicator === indicator);
  }

  /** Those of some indicators alone. */
  about(indicators: ReadonlySet<string>): PublishedRevisions {
    const theirs = this.#revisions.filter(({ indicator }) => indicators.has(indicator));
    return new PublishedRevisions(this.since, theirs);
  }
}

function causeOf(
  { indicator, years, coordinates }: PooledPlace,
  before: Extract<EarlierFact, { state: 'published' }>,
  { versions }: EarlierRelease,
  catalogue: Catalogue,
  given: ReadonlyMap<string, RevisionAnswer>,
): RevisionCause {
  const answerAt = (at: PooledPlace['coordinates']): RevisionAnswer | undefined =>
    years.flatMap((year) => given.get(cellId({ indicator, year, coordinates: at })) ?? [])[0];
  const answer = answerAt(coordinates) ?? answerAt(totals);
  if (answer) return { kind: 'answered', answer };
  const { version, history } = indicatorOf(catalogue, indicator);
  if (version !== (versions.get(indicator) ?? version)) {
    const change = history.find((entry) => entry.version === version)?.change ?? null;
    return { kind: 'definition', version, change };
  }
  return { kind: before.preliminary ? 'preliminary' : 'delivery' };
}
