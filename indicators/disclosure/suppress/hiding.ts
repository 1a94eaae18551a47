import type { Ground } from './ground.ts';

/**
 * Which places are withheld now. The members of each row stand with the hidden ones first, so that a search among
 * them looks at nothing else; hiding and showing a place costs as much as it stands in rows.
 */
export class Hiding {
  readonly ground: Ground;
  readonly hidden: Uint8Array;
  /** The rows of each place (CSR), with its sign there. */
  readonly placeStarts: Int32Array;
  readonly rowOf: Int32Array;
  readonly signOf: Int8Array;
  readonly rowStarts: Int32Array;
  /** As in the ground, but with the hidden members first. */
  readonly rowPlaces: Int32Array;
  readonly rowSigns: Int8Array;
  readonly hiddenInRow: Int32Array;
  readonly #positionOf: Int32Array;
  readonly #entryAt: Int32Array;

  constructor(ground: Ground) {
    const { size, rowStarts, rowPlaces, rowSigns } = ground;
    this.ground = ground;
    this.hidden = new Uint8Array(size);
    this.rowStarts = rowStarts;
    this.rowPlaces = rowPlaces.slice();
    this.rowSigns = rowSigns.slice();
    this.hiddenInRow = new Int32Array(rowStarts.length - 1);
    this.placeStarts = new Int32Array(size + 1);
    this.rowOf = new Int32Array(rowPlaces.length);
    this.signOf = new Int8Array(rowPlaces.length);
    this.#positionOf = new Int32Array(rowPlaces.length);
    this.#entryAt = new Int32Array(rowPlaces.length);
    this.#index();
    for (let place = 0; place < size; place++) if (ground.hiddenFromStart[place] === 1) this.set(place, true);
  }

  set(place: number, hide: boolean): void {
    if ((this.hidden[place] === 1) === hide) return;
    this.hidden[place] = hide ? 1 : 0;
    const end = this.placeStarts[place + 1] ?? 0;
    for (let entry = this.placeStarts[place] ?? 0; entry < end; entry++) {
      const row = this.rowOf[entry] ?? 0;
      const count = this.hiddenInRow[row] ?? 0;
      const border = (this.rowStarts[row] ?? 0) + (hide ? count : count - 1);
      this.hiddenInRow[row] = hide ? count + 1 : count - 1;
      this.#swap(entry, border);
    }
  }

  #swap(entry: number, border: number): void {
    const at = this.#positionOf[entry] ?? 0;
    if (at === border) return;
    const other = this.#entryAt[border] ?? 0;
    const [place, sign] = [this.rowPlaces[at] ?? 0, this.rowSigns[at] ?? 0];
    this.rowPlaces[at] = this.rowPlaces[border] ?? 0;
    this.rowSigns[at] = this.rowSigns[border] ?? 0;
    this.rowPlaces[border] = place;
    this.rowSigns[border] = sign;
    this.#positionOf[entry] = border;
    this.#positionOf[other] = at;
    this.#entryAt[border] = entry;
    this.#entryAt[at] = other;
  }

  #index(): void {
    const { placeStarts, rowPlaces } = this;
    for (const place of rowPlaces) placeStarts[place + 1] = (placeStarts[place + 1] ?? 0) + 1;
    for (let place = 0; place + 1 < placeStarts.length; place++)
      placeStarts[place + 1] = (placeStarts[place + 1] ?? 0) + (placeStarts[place] ?? 0);
    const next = placeStarts.slice();
    for (let row = 0; row + 1 < this.rowStarts.length; row++) {
      const end = this.rowStarts[row + 1] ?? 0;
      for (let at = this.rowStarts[row] ?? 0; at < end; at++) {
        const place = rowPlaces[at] ?? 0;
        const entry = next[place] ?? 0;
        next[place] = entry + 1;
        this.rowOf[entry] = row;
        this.signOf[entry] = this.rowSigns[at] ?? 0;
        this.#positionOf[entry] = at;
        this.#entryAt[at] = entry;
      }
    }
  }
}
