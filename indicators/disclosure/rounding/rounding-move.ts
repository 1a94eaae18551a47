/** Steps of up to four inner cells: places and signs, in columns that are filled anew for every move. */
export class RoundingMove {
  readonly places = new Int32Array(4);
  readonly by = new Int8Array(4);
  length = 0;

  take(from: RoundingMove): void {
    this.places.set(from.places);
    this.by.set(from.by);
    this.length = from.length;
  }

  add(place: number, by: number): void {
    this.places[this.length] = place;
    this.by[this.length] = by;
    this.length++;
  }
}
