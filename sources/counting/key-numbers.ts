/**
 * Numbers identities and other keys in the order in which they come. Two keys have one number exactly when they are
 * the same text. The texts stay here, in this process's memory, and go when the extract ends.
 */
export class KeyNumbers {
  readonly #numbers = new Map<string, number>();

  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}
