import { problem, stopIfAny } from '../../indicators/model/problem.ts';
import { makeOrderLetter } from '../../outputs/order/make-order-letter.ts';
import { writeTemplate } from '../../sources/template/write-template.ts';
import { folderState } from '../folder-state.ts';
import type { Progress } from '../terminal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { writeFolder } from '../write-folder.ts';
import { orderOfSource } from './order-of-source.ts';

/** Orders of one year; every date comes from the workspace or from the one who orders, never from the clock. */
export interface OrderRequest {
  readonly year: number;
  /** In the order of the catalogue. */
  readonly sources: readonly string[];
  /** ISO date that stands on the letters. */
  readonly date: string;
  /** ISO date for the agencies that have no other in samlad.yaml. */
  readonly lastDate: string;
}

/**
 * One letter for each agency, and a template beside it where counts may be kept by hand: files by name. Equal requests
 * give equal bytes.
 */
export async function makeOrders(
  workspace: Workspace,
  request: OrderRequest,
  progress: Progress,
): Promise<Map<string, Uint8Array>> {
  const { year, date, lastDate } = request;
  const { catalogue, settings } = workspace;
  const files = new Map<string, Uint8Array>();
  for (const source of request.sources) {
    progress(`Writing the order to ${source}`);
    const letter = orderOfSource(workspace, { source, year, date, lastDate });
    files.set(`bestallning-${source}-${year}.pdf`, makeOrderLetter(letter));
    if (letter.template === null) continue;
    const asked = { source, year, municipality: settings.code, catalogue };
    const order = {
      municipalityName: settings.name,
      contact: settings.contact,
      lastDate: letter.lastDate,
    };
    files.set(letter.template, await writeTemplate(asked, order));
  }
  return files;
}

/** Writes the folder of orders, all or nothing; a folder that holds anything else is never written over (USAGE-001). */
export async function writeOrders(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const state = await folderState(folder, files);
  if (state === 'same') return;
  const remedy =
    'Move it aside, or name another folder with --out; a template in it may have been filled in.';
  stopIfAny(
    state === 'free'
      ? []
      : [problem('USAGE-001', { file: folder }, 'something else there', 'a new folder', remedy)],
  );
  await writeFolder(folder, files, { replace: true, access: 'ordinary' });
}
