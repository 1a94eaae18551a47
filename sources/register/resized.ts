/** The larger array with what the old one held at its start. */
export function resized<T extends Int32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
