import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that are read from a place on, a block at a time: a file, or what a workbook was made into. */
export interface ByteSource {
  readonly size: number;
  /** The workbook that the bytes were made from, by its own digest; null for a file as it came. */
  readonly workbook: { readonly sha256: string } | null;
  /** Fills the buffer from its byte `at` on with what stands from `place` on; returns how many bytes came. */
  read(buffer: Uint8Array, at: number, place: number): number;
  close(): void;
}

/** Opens a file; throws the system's error where there is none, or none that may be read. */
export function openBytes(path: string): ByteSource {
  const file = openSync(path, 'r');
  const status = fstatSync(file);
  if (!status.isFile()) {
    closeSync(file);
    throw new Error('not a file');
  }
  return {
    size: status.size,
    workbook: null,
    read: (buffer, at, place) => readSync(file, buffer, at, buffer.length - at, place),
    close: () => closeSync(file),
  };
}

export function bytesOf(bytes: Uint8Array, workbook: ByteSource['workbook'] = null): ByteSource {
  return {
    size: bytes.length,
    workbook,
    read(buffer, at, place) {
      const part = bytes.subarray(place, place + buffer.length - at);
      buffer.set(part, at);
      return part.length;
    },
    close() {},
  };
}
