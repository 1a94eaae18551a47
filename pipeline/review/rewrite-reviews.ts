import { join } from 'node:path';
import { LineCounter, parseDocument, visit } from 'yaml';
import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';
import type { Review } from '../../indicators/model/review.ts';
import { replaceFile } from '../replace-file.ts';
import { readText } from '../workspace/read-text.ts';
import { reviewsFile, reviewsIn } from '../workspace/reviews.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What a change makes of the file. */
interface Rewritten {
  /** The file anew. */
  readonly text: string;
}

/**
 * Changes `reviews.yaml`, which has to be right before and after. Throws with all that is wrong, and then the file is
 * as it was.
 *
 * @param change  from the text of the file, empty where there is none, and the meetings in it
 * @returns what the change made, and the file that was written
 */
export async function rewriteReviews<T extends Rewritten>(
  { catalogue, years, paths }: Workspace,
  change: (text: string, reviews: readonly Review[]) => T,
): Promise<T & { readonly file: string }> {
  const file = join(paths.root, reviewsFile);
  const { text, problems: unreadable } = await readText(file, reviewsFile, null);
  stopIfAny(unreadable);
  const before = reviewsIn(text ?? '', catalogue, years);
  stopIfAny([...before.problems, ...aliasesIn(text ?? '')]);
  const changed = change(text ?? '', before.reviews);
  stopIfAny(reviewsIn(changed.text, catalogue, years).problems.map(asRefused));
  await replaceFile(file, changed.text);
  return { ...changed, file };
}

/** What stands in two places cannot be changed in one of them; by hand it can. */
function aliasesIn(text: string): Problem[] {
  const lineCounter = new LineCounter();
  const problems: Problem[] = [];
  visit(parseDocument(text, { lineCounter }), {
    Alias: (_, { range }) => {
      const { line, col } = lineCounter.linePos(range?.[0] ?? 0);
      problems.push(
        problem('WORKSPACE-001', { file: reviewsFile, line, column: col }, 'an alias', 'what it stands for'),
      );
    },
  });
  return problems;
}

/** What is wrong stands on the command line and nowhere in the file. */
function asRefused({ code, found, expected }: Problem): Problem {
  const remedy = 'Correct it and run the command again. Nothing has been written.';
  return problem(code, { file: 'samlad review note' }, found, expected, remedy);
}
