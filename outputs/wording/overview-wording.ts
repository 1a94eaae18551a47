import type { PublicFact } from '../../indicators/model/fact.ts';
import type { ChangeKind } from '../report/change-kinds.ts';

/** The words that set indicators beside each other: by area, by actor, and as changes of an edition. */
export interface OverviewWording {
  readonly changes: {
    readonly titles: Readonly<Record<ChangeKind, string>>;
    /** Said where there is nothing of a kind. */
    readonly none: Readonly<Record<ChangeKind, string>>;
    first(year: number): string;
    /** @param totals  the totals among them as they are now, each with its unit */
    revised(years: string, totals: readonly { readonly year: number; readonly text: string }[]): string;
    preliminary(years: string): string;
    break(year: number, reason: string): string;
    /** A mark: the series goes on. */
    mark(year: number, reason: string): string;
  };
  readonly revisions: {
    since(edition: string, date: string): string;
    /** Of the first edition. */
    readonly first: string;
    /** Indicator, group, year, before, now, difference. */
    readonly head: readonly [string, string, string, string, string, string];
    /** The agency's own words; `original` where they stand in Swedish on a page in another language. */
    answered(said: {
      readonly actor: string;
      readonly text: string;
      readonly original: boolean;
      readonly role: string;
      readonly date: string;
    }): string;
    /** @param change  what the catalogue says is new; null where it says nothing */
    definition(version: number, change: string | null): string;
    readonly preliminary: string;
    /** Delivered anew, and nobody has said why. */
    readonly delivery: string;
    /** Only one of the two editions shows the figure. */
    state(before: PublicFact['state'], now: PublicFact['state']): string;
    extent(figures: number, indicators: number): string;
    /** Caption of the totals among them. */
    readonly totals: string;
    /** Those of parts and of several years, where only totals are printed. */
    elsewhere(figures: number): string;
  };
  readonly area: {
    lead(area: string, indicators: number, actors: number): string;
    /** Why figures that are high together say nothing of single children. */
    readonly groupLevel: string;
    /** In place of a standing. */
    readonly notCompared: string;
    /** Which year a line shows. */
    readonly latest: string;
    /** What a sign means. */
    sign(state: Exclude<PublicFact['state'], 'published'>): string;
  };
  /**
   * What is particular to this edition, each thing by how many indicators have it.
   * @param withheld  whole per cent of the counts, for `less than one` 0; null where none is withheld
   */
  state(state: {
    readonly year: number;
    readonly broken: number;
    readonly incomplete: number;
    readonly preliminary: number;
    readonly revised: number;
    readonly withheld: number | null;
  }): string;
  /** Opens the list of indicators whose years vary more than chance. */
  varying(indicators: number): string;
}
