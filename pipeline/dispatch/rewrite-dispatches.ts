import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dispatch } from '../../indicators/model/follow-up/dispatch.ts';
import type { Role } from '../../indicators/model/follow-up/roles.ts';
import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';
import { replaceFile } from '../replace-file.ts';
import { dispatchesSchema } from '../workspace/follow-up/dispatches-schema.ts';
import { personsIn } from '../workspace/persons-in.ts';
import { readText } from '../workspace/read-text.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { parseYaml } from '../workspace/yaml-file.ts';

/** In the workspace; all of it is published. */
export const dispatchesFile = 'follow-up/dispatches.yaml';

/** The file anew, and which entry of it has been written. */
interface Rewritten {
  readonly text: string;
  readonly id: string;
}

/**
 * Changes one entry of `dispatches.yaml`, which has to be right before and after. Throws with all that is wrong, and then
 * the file is as it was.
 *
 * @param change  from the text of the file, empty where there is none, and the entries in it
 * @returns what the change made, the entry as it stands now, and the file that was written
 */
export async function rewriteDispatches<T extends Rewritten>(
  { paths, followUp }: Workspace,
  change: (text: string, dispatches: readonly Dispatch[]) => T,
): Promise<T & { readonly dispatch: Dispatch; readonly file: string }> {
  const file = join(paths.root, dispatchesFile);
  const { text, problems: unreadable } = await readText(file, dispatchesFile, null);
  stopIfAny(unreadable);
  const roles = followUp?.registers.roles ?? [];
  const before = dispatchesIn(text ?? '', roles);
  stopIfAny(before.problems);
  const changed = change(text ?? '', before.dispatches);
  const now = dispatchesIn(changed.text, roles);
  stopIfAny(now.problems.map(asRefused));
  const dispatch = now.dispatches.find(({ id }) => id === changed.id);
  if (!dispatch) throw new Error('an entry that was written is not there');
  // Other files of the folder count persons.
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await replaceFile(file, changed.text);
  return { ...changed, dispatch, file };
}

/** What a note can make wrong: the words, the dates and the role. Bodies and ids are chosen among those that there are. */
function dispatchesIn(text: string, roles: readonly Role[]) {
  const persons = personsIn(dispatchesFile, text, 'FOLLOW-UP-007', 'words about the work only');
  if (persons.length > 0) return { dispatches: [], problems: persons };
  const { yaml, problems } = parseYaml(dispatchesFile, text, dispatchesSchema);
  if (yaml === null) return { dispatches: [], problems };
  const wrong = yaml.content.flatMap(({ owner }, i) =>
    owner === null || roles.some(({ id }) => id === owner)
      ? []
      : [problem('FOLLOW-UP-001', yaml.placeOf([i, 'owner']), `the role ${owner}`, expectedRole(roles))],
  );
  return { dispatches: yaml.content, problems: wrong };
}

function expectedRole(roles: readonly Role[]): string {
  return roles.length === 0
    ? 'a role of follow-up/roles.yaml, which names none'
    : `one of follow-up/roles.yaml: ${roles.map(({ id }) => id).join(', ')}`;
}

/** What is wrong stands on the command line and nowhere in the file. */
function asRefused({ code, found, expected }: Problem): Problem {
  const remedy = 'Correct it and run the command again. Nothing has been written.';
  return problem(code, { file: 'samlad handed-over' }, found, expected, remedy);
}
