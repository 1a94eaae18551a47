import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { pictureOnDisk } from '../steps.ts';
import { aloneIn } from '../store/workspace-lock.ts';
import { type Progress, silent } from '../terminal.ts';
import { readWorkspace } from '../workspace/workspace.ts';
import { type GoalRequest, undirectedKeyFigure } from './goal-request.ts';
import { type ProposedGoal, proposedGoal } from './proposed-goal.ts';

/** What the picture on disk says of a goal, and the catalogue that names it. */
export interface GoalAnswer extends ProposedGoal {
  readonly catalogue: Catalogue;
}

/**
 * Holds a goal that is being written against the draft or release on disk, and writes nothing. Figures of a picture that
 * nobody has written are not used: two pictures side by side could tell what neither does.
 */
export async function goalStep(
  workspaceDir: string,
  request: GoalRequest,
  progress: Progress = silent,
): Promise<GoalAnswer> {
  progress('Reading the workspace');
  const workspace = await readWorkspace(workspaceDir);
  const { catalogue, years } = workspace;
  const undirected = undirectedKeyFigure(request, catalogue, years);
  return aloneIn(workspace.paths, async () => {
    const { content } = await pictureOnDisk(workspace, progress);
    const series = content.statistics.series.map((one) => one.series);
    return { ...proposedGoal(request, undirected, series, years.at(-1) ?? request.baseline), catalogue };
  });
}
