import { type Problem, problem } from '../../indicators/model/problem.ts';

/** Text in UTF-8, with or without byte order mark; null when the bytes are anything else. Nothing is replaced. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A file of the workspace that Excel or an old editor has saved in another encoding. */
export function notUtf8(file: string): Problem {
  return problem(
    'WORKSPACE-001',
    { file },
    'bytes that are not UTF-8',
    'a file in UTF-8',
    'Save the file as UTF-8.',
  );
}
