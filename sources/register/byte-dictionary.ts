import { resized } from './resized.ts';

/** Bytes of a short string; registers are made of dates, codes and identities, which are. */
const SHORT = 12;

/**
 * Numbers the distinct byte strings of one column in the order in which they first come: 0, 1, 2 … Registers repeat
 * themselves, so what a field means is worked out once for each string and looked up by its number ever after.
 *
 * An open-addressing table over the bytes themselves: no text is made of a string that has been seen before. A short
 * string is three words, which are hashed and compared as such; a longer one is hashed byte by byte (FNV-1a: Fowler,
 * Noll and Vo). Either hash has its high bits folded in (the finish of MurmurHash3, Appleby 2011).
 */
export class ByteDictionary {
  #slots = new Int32Array(1024).fill(-1);
  #hashes = new Int32Array(512);
  #lengths = new Int32Array(512);
  /** Three words for each short string; of a longer one the first is its place in the heap. */
  #words = new Int32Array(3 * 512);
  #heap = new Uint8Array(0);
  #heaped = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /**
   * The number of the bytes from `start` to before `end`; equal to {@link size} before the call when they are new.
   * @param view  of the same bytes, with twelve more behind `end`
   */
  numberOf(bytes: Uint8Array, view: DataView, start: number, end: number): number {
    const length = end - start;
    if (length > SHORT) return this.#numberOfLong(bytes, start, end);
    const first = view.getInt32(start, true) & maskOf(length);
    const second = view.getInt32(start + 4, true) & maskOf(length - 4);
    const third = view.getInt32(start + 8, true) & maskOf(length - 8);
    let hash = Math.imul(first, -862048943) ^ Math.imul(second, 461845907) ^ Math.imul(third, 1540483477);
    hash = folded(hash ^ length);
    const [slots, hashes, words] = [this.#slots, this.#hashes, this.#words];
    const mask = slots.length - 1;
    let at = hash & mask;
    for (let known = slots[at] ?? -1; known >= 0; known = slots[at] ?? -1) {
      if (
        hashes[known] === hash &&
        this.#lengths[known] === length &&
        words[3 * known] === first &&
        words[3 * known + 1] === second &&
        words[3 * known + 2] === third
      )
        return known;
      at = (at + 1) & mask;
    }
    return this.#add(hash, length, at, first, second, third);
  }

  #numberOfLong(bytes: Uint8Array, start: number, end: number): number {
    let hash = -2128831035;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 16777619);
    hash = folded(hash);
    const mask = this.#slots.length - 1;
    let at = hash & mask;
    for (let known = this.#slots[at] ?? -1; known >= 0; known = this.#slots[at] ?? -1) {
      if (this.#hashes[known] === hash && this.#isLong(known, bytes, start, end)) return known;
      at = (at + 1) & mask;
    }
    const place = this.#heaped;
    this.#heaped += end - start;
    if (this.#heaped > this.#heap.length)
      this.#heap = resized(this.#heap, new Uint8Array(Math.max(2 * this.#heaped, 1 << 14)));
    this.#heap.set(bytes.subarray(start, end), place);
    return this.#add(hash, end - start, at, place, 0, 0);
  }

  #isLong(known: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#lengths[known] !== end - start) return false;
    const shift = (this.#words[3 * known] ?? 0) - start;
    for (let i = start; i < end; i++) if (this.#heap[i + shift] !== bytes[i]) return false;
    return true;
  }

  #add(hash: number, length: number, slot: number, ...words: [number, number, number]): number {
    const number = this.#size++;
    if (number === this.#hashes.length) {
      this.#hashes = resized(this.#hashes, new Int32Array(number * 2));
      this.#lengths = resized(this.#lengths, new Int32Array(number * 2));
      this.#words = resized(this.#words, new Int32Array(number * 6));
    }
    this.#hashes[number] = hash;
    this.#lengths[number] = length;
    this.#words.set(words, 3 * number);
    this.#slots[slot] = number;
    if (this.#size * 2 > this.#slots.length) this.#rehash(this.#slots.length * 4);
    return number;
  }

  #rehash(length: number): void {
    const slots = new Int32Array(length).fill(-1);
    for (let number = 0; number < this.#size; number++) {
      let at = (this.#hashes[number] ?? 0) & (length - 1);
      while ((slots[at] ?? -1) >= 0) at = (at + 1) & (length - 1);
      slots[at] = number;
    }
    this.#slots = slots;
  }
}

/** Keeps the first `bytes` of a little-endian word: none where there are none left, all where there are four. */
function maskOf(bytes: number): number {
  if (bytes <= 0) return 0;
  return bytes >= 4 ? -1 : (1 << (8 * bytes)) - 1;
}

function folded(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), -2048144789);
  return once ^ (once >>> 13);
}
