import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../replace-file.ts';
import { ifThere } from '../system-error.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { OpenQuestions } from './open-questions.ts';
import { byLetter, letterName, letterText } from './question-letters.ts';

/**
 * Writes the letters to `confidential/questions/`, readable by their owner only, and removes those of an earlier run
 * whose questions have been answered. Files that no run has written stay.
 */
export async function writeLetters(workspace: Workspace, open: OpenQuestions): Promise<void> {
  const { paths, catalogue, years } = workspace;
  const letters = byLetter(workspace, open);
  await mkdir(paths.questions, { recursive: true, mode: 0o700 });
  for (const [name, questions] of letters) {
    await replaceFile(join(paths.questions, name), letterText(workspace, questions), 0o600);
  }
  const possible = catalogue.indicators.flatMap(({ source }) =>
    years.map((year) => letterName(source, year)),
  );
  for (const name of await ifThere(readdir(paths.questions), [])) {
    if (possible.includes(name) && !letters.has(name)) await rm(join(paths.questions, name));
  }
}
