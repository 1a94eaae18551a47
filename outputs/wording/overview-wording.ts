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
  /** Opens the list of indicators whose years vary more than chance. */
  varying(indicators: number): string;
}
