import { Confidential } from '../../indicators/confidential/confidential.ts';
import type { Coordinates } from '../../indicators/model/cell.ts';
import type { DeliveryManifest, DeliveryStatus } from '../../indicators/model/delivery.ts';
import type { PeriodKind } from '../../indicators/model/period.ts';

/** One line of `counts.csv` that follows the row schema; its codes may still be unknown. */
export interface DeliveredCell {
  readonly line: number;
  readonly indicator: string;
  readonly version: number;
  readonly year: number;
  readonly period: PeriodKind;
  readonly municipality: string;
  readonly areaVersion: string;
  readonly coordinates: Coordinates;
  readonly value: number | null;
  readonly persons: number | null;
  readonly status: DeliveryStatus;
}

/** One delivery as it lies in `deliveries/`: its two files agree with each other and hold nothing person-shaped. */
export class CountsDelivery extends Confidential {
  readonly #seal = 'counts delivery';
  readonly #cells: readonly DeliveredCell[];
  /** The folder's name. */
  readonly name: string;
  readonly manifest: DeliveryManifest;
  /** Of counts.csv, in hexadecimal. */
  readonly sha256: string;

  private constructor(
    name: string,
    manifest: DeliveryManifest,
    sha256: string,
    cells: readonly DeliveredCell[],
  ) {
    super();
    this.name = name;
    this.manifest = manifest;
    this.sha256 = sha256;
    this.#cells = cells;
  }

  /**
   * Only `readDeliveries` calls this, after it has held the two files against each other, and `checkHandCount` on its
   * way to a delivery that is not written yet.
   */
  static read(
    name: string,
    manifest: DeliveryManifest,
    sha256: string,
    cells: readonly DeliveredCell[],
  ): CountsDelivery {
    return new CountsDelivery(name, manifest, sha256, cells);
  }

  static is(value: unknown): value is CountsDelivery {
    return value instanceof CountsDelivery && value.#seal === 'counts delivery';
  }

  get countsFile(): string {
    return `deliveries/${this.name}/counts.csv`;
  }

  get manifestFile(): string {
    return `deliveries/${this.name}/datapackage.json`;
  }

  /** Deliveries with the same key take each other's place; the newest holds. */
  get slot(): string {
    return slotOf(this.manifest.samlad.source, this.manifest.samlad.year);
  }

  /** The same delivery with other cells: those that it says in its manifest and not in its rows. */
  withCells(cells: readonly DeliveredCell[]): CountsDelivery {
    return new CountsDelivery(this.name, this.manifest, this.sha256, cells);
  }

  cells(): readonly DeliveredCell[] {
    return this.#cells;
  }
}

export function slotOf(source: string, year: number): string {
  return `${source} ${year}`;
}

/** Oldest first; deliveries of one day in the order of their names. */
export function byDate(a: CountsDelivery, b: CountsDelivery): number {
  const key = ({ manifest, name }: CountsDelivery) => `${manifest.created} ${name}`;
  return key(a) < key(b) ? -1 : 1;
}

/** The delivery that holds for each source and year. */
export function newestOf(deliveries: readonly CountsDelivery[]): Map<string, CountsDelivery> {
  return new Map([...deliveries].sort(byDate).map((delivery) => [delivery.slot, delivery]));
}
