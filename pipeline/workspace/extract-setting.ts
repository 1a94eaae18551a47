import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { problem, stopIfAny } from '../../indicators/model/problem.ts';
import { sources } from '../../sources/all-sources.ts';
import type { AddedSpelling } from '../../sources/register/added-spellings.ts';
import { ifThere } from '../system-error.ts';
import { handOverOf } from './agency.ts';
import { noAreas, readAreas } from './areas.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readText } from './read-text.ts';
import { readSpellings } from './spellings.ts';
import { readWorkspace } from './workspace.ts';

/** What an extract must know besides the registers: the definitions, how codes are spelled, and whom it counts for. */
export interface ExtractSetting {
  readonly catalogue: Catalogue;
  readonly spellings: readonly AddedSpelling[];
  /** That of the workspace; null at an agency that has none. */
  readonly municipality: string | null;
  /** What the order asks an agency for; exact where nothing is said. */
  handOverOf(source: string): 'exact' | 'masked';
}

/** Lists that are named on the command line; each goes before the one of the workspace. */
interface ListFiles {
  /** A municipality without areas has none. */
  readonly areas?: string | undefined;
  readonly spellings?: string | undefined;
}

/**
 * The setting from the workspace where there is one; an agency may also run its extract with the built-in definitions
 * alone, and the lists that came with the order.
 *
 * @param workspace  a folder; without samlad.yaml in it, the built-in catalogue is used
 * @param years  the reference years, for the areas that are in force
 */
export async function extractSetting(
  workspace: string,
  files: ListFiles,
  years: readonly number[],
): Promise<ExtractSetting> {
  const isWorkspace = (await ifThere(stat(join(workspace, 'samlad.yaml')), null)) !== null;
  const given = files.areas === undefined ? null : await areasOf(files.areas, years);
  const givenSpellings = files.spellings === undefined ? null : await spellingsOf(files.spellings);
  if (isWorkspace) {
    const { settings, catalogue, spellings } = await readWorkspace(workspace);
    const codeLists = new Map(catalogue.codeLists);
    if (given) codeLists.set(given.id, given);
    return {
      catalogue: { ...catalogue, codeLists },
      spellings: givenSpellings ?? spellings,
      municipality: settings.code,
      handOverOf: (source) => handOverOf(settings, source),
    };
  }
  const { catalogue, problems } = await readCatalogue(null, given ?? noAreas);
  stopIfAny(problems);
  return { catalogue, spellings: givenSpellings ?? [], municipality: null, handOverOf: () => 'exact' };
}

async function areasOf(path: string, years: readonly number[]) {
  const text = await textOf(path, 'the list of areas');
  const { areas, problems } = readAreas(basename(path), text, [Math.min(...years), Math.max(...years)]);
  stopIfAny(problems);
  return areas;
}

async function spellingsOf(path: string) {
  const { spellings, problems } = readSpellings(
    basename(path),
    await textOf(path, 'the list of spellings'),
    sources,
  );
  stopIfAny(problems);
  return spellings;
}

async function textOf(path: string, expected: string): Promise<string> {
  const file = basename(path);
  const { text, problems } = await readText(
    path,
    file,
    problem('WORKSPACE-003', { file }, 'no such file', expected),
  );
  stopIfAny(problems);
  return text ?? '';
}
