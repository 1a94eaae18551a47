/**
 * Base of everything that holds unprotected counts. It computes, but it refuses to be written down: JSON throws,
 * and a log line, a template string or a debugger shows `RawCounts { unprotected }`.
 */
export abstract class Confidential {
  toJSON(): never {
    throw new Error(`${this.constructor.name} holds unprotected counts and is never serialised`);
  }

  toString(): string {
    return `${this.constructor.name} { unprotected }`;
  }

  get [Symbol.toStringTag](): string {
    return this.toString();
  }

  /** Node's own hook for console.log and util.inspect. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}
