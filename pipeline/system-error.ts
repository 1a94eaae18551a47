/** The system's own name for what it refused, as `ENOENT`; null for any other error. */
export function systemCodeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** What was read, or `otherwise` where nothing is there. Any other failure stays one: it is not the same as nothing. */
export async function ifThere<T, U>(reading: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await reading;
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return otherwise;
    throw error;
  }
}
