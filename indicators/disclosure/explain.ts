import type { Catalogue } from '../catalogue/catalogue.ts';
import { cellsOfCrossing, indicatorOf } from '../catalogue/catalogue.ts';
import { Confidential } from '../confidential/confidential.ts';
import type { Absence, IndicatorCell, IndicatorCells } from '../confidential/indicator-cells.ts';
import type { AbsenceReason } from '../model/absence-reason.ts';
import { cellId } from '../model/cell.ts';
import { attack } from './attack/attack.ts';
import type { Breach } from './attack/verdict.ts';
import type { AuditedPattern, DroppedBreakdown } from './audited-pattern.ts';
import type { Reason } from './build/reason.ts';
import type { ReleaseProblem } from './build/release-problem.ts';
import { partsOf, treatmentsIn } from './problem/parts.ts';
import { treatment } from './problem/protection-problem.ts';
import type { SafePattern } from './safe-pattern.ts';

/** What would be given away of a cell if another were shown, and to whom. Cells by id; never a number. */
export interface GivenAway {
  readonly kind: Breach['kind'];
  readonly cell: string;
  /** Behind which cell the one person stands who could work it out; only where the kind is `insider`. */
  readonly insider: string | null;
}

/** What has happened to one cell of a draft, and why. Confidential: it tells primary from secondary. */
export type Explanation =
  | { readonly kind: 'published' }
  | { readonly kind: 'without'; readonly state: Exclude<Absence, 'masked'>; readonly reason: AbsenceReason }
  /** Gone with these crossings, none of which could be published safely. */
  | { readonly kind: 'dropped'; readonly crossings: readonly (readonly string[])[] }
  | {
      readonly kind: 'withheld';
      /** Null where it is withheld for the sake of others alone. */
      readonly because: Reason | null;
      /** One value alone was possible before this release. */
      readonly isOpen: boolean;
      /** What showing it would give away; empty where there is a reason, and where it would give away nothing by itself. */
      readonly gives: readonly GivenAway[];
    };

/** Tells why a cell of one protected release is withheld. */
export class Explainer extends Confidential {
  readonly #cells: IndicatorCells;
  readonly #catalogue: Catalogue;
  readonly #release: ReleaseProblem;
  readonly #found: SafePattern;
  readonly #pattern: AuditedPattern;

  constructor(
    cells: IndicatorCells,
    catalogue: Catalogue,
    release: ReleaseProblem,
    found: SafePattern,
    pattern: AuditedPattern,
  ) {
    super();
    this.#cells = cells;
    this.#catalogue = catalogue;
    this.#release = release;
    this.#found = found;
    this.#pattern = pattern;
  }

  /**
   * A cell that is withheld for others is explained by an attack on the same pattern with this one cell shown.
   *
   * @returns undefined for a cell that the release does not have
   */
  async explain(id: string): Promise<Explanation | undefined> {
    const cell = this.#cells.get(id);
    if (!cell) return undefined;
    const decision = this.#pattern.decisionFor(id);
    if (decision === 'drop') return { kind: 'dropped', crossings: this.#droppedWith(cell) };
    if (cell.state !== 'counted' && cell.state !== 'masked') {
      return { kind: 'without', state: cell.state, reason: cell.reason };
    }
    const place = this.#release.names.place(id);
    if (decision === 'publish' || place === undefined) return { kind: 'published' };
    const because = this.#release.because[place] ?? null;
    return {
      kind: 'withheld',
      because,
      isOpen: this.#found.verdict.alreadyOpen.includes(place),
      gives: because === null ? await this.#gives(place) : [],
    };
  }

  #droppedWith({ indicator, coordinates }: IndicatorCell): DroppedBreakdown['crossing'][] {
    const definition = indicatorOf(this.#catalogue, indicator);
    const idOf = (at: IndicatorCell['coordinates']): string =>
      cellId({ indicator, year: 0, coordinates: at });
    return this.#pattern.dropped
      .filter((one) => one.indicator === indicator)
      .map(({ crossing }) => crossing)
      .filter((crossing) =>
        cellsOfCrossing(this.#catalogue, definition, crossing).some((at) => idOf(at) === idOf(coordinates)),
      );
  }

  /** In the part that the cell is linked with: what is published stays in it, since the floor is found without it. */
  async #gives(place: number): Promise<GivenAway[]> {
    const { problem, names } = this.#release;
    const isOpen = Uint8Array.from(problem.known, (known) => (known === 1 ? 0 : 1));
    const part = partsOf(problem, isOpen).find(({ cells }) => cells.includes(place));
    // What everybody knows links nothing, and gives nothing away.
    if (!part) return [];
    const treatments = treatmentsIn(part, this.#found.treatments);
    treatments[part.cells.indexOf(place)] = treatment.publish;
    const { breaches } = await attack(part.problem, treatments, { intervals: 'seen' });
    const idOf = (at: number): string => names.id(part.cells[at] ?? -1);
    return breaches.map((breach) => ({
      kind: breach.kind,
      cell: idOf(breach.cell),
      insider: breach.kind === 'insider' ? idOf(breach.insider) : null,
    }));
  }
}
