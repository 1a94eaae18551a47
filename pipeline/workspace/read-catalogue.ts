import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import type { Answers } from '../../indicators/catalogue/answers.ts';
import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import {
  type CatalogueFile,
  catalogueFileSchema,
  workspaceCatalogueFileSchema,
} from '../../indicators/catalogue/indicator-schema.ts';
import { type CatalogueSource, parseCatalogue } from '../../indicators/catalogue/parse-catalogue.ts';
import { policyNames } from '../../indicators/disclosure/policy/presets.ts';
import type { CodeList } from '../../indicators/model/code-list.ts';
import { type Problem, stopIfAny } from '../../indicators/model/problem.ts';
import { packageFile } from '../package-root.ts';
import { ifThere } from '../system-error.ts';
import { noAreas } from './areas.ts';
import { decodeUtf8, notUtf8 } from './strict-utf8.ts';
import { parseYaml } from './yaml-file.ts';

/**
 * The built-in catalogue with what the workspace adds and overrides in `indicators/*.yaml`. Files are read in the
 * order of their names. Problems in the built-in files are reported like others: who changes them is helped by it.
 *
 * @param workspace  null for the built-in catalogue alone
 * @param answers  what umbrella indicators include, from samlad.yaml
 * @param builtIn  folder of the built-in catalogue; another one only in tests
 */
export async function readCatalogue(
  workspace: string | null,
  areas: CodeList,
  answers: Answers | null = null,
  builtIn: string = dirname(packageFile('indicators/catalogue/code-lists.yaml')),
): Promise<{ readonly catalogue: Catalogue; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const base = await readFolder(builtIn, 'built-in catalogue', catalogueFileSchema, problems);
  const own = await readFolder(
    workspace === null ? null : join(workspace, 'indicators'),
    'indicators',
    workspaceCatalogueFileSchema,
    problems,
  );
  const parsed = parseCatalogue(base, own, areas, policyNames, answers);
  return {
    catalogue: parsed.catalogue,
    problems: [...problems, ...(problems.length > 0 ? [] : parsed.problems)],
  };
}

/** The built-in catalogue of a municipality without areas: for the documentation. Throws when a file of it is wrong. */
export async function readBuiltInCatalogue(): Promise<Catalogue> {
  const { catalogue, problems } = await readCatalogue(null, noAreas);
  stopIfAny(problems);
  return catalogue;
}

async function readFolder<File extends CatalogueFile>(
  folder: string | null,
  shown: string,
  schema: z.ZodType<File>,
  problems: Problem[],
): Promise<CatalogueSource<File>[]> {
  if (folder === null) return [];
  const names = (await ifThere(readdir(folder), [])).filter((name) => /\.ya?ml$/.test(name)).sort();
  const sources: CatalogueSource<File>[] = [];
  for (const name of names) {
    const file = `${shown}/${name}`;
    const text = decodeUtf8(await readFile(join(folder, name)));
    if (text === null) {
      problems.push(notUtf8(file));
      continue;
    }
    const parsed = parseYaml(file, text, schema);
    problems.push(...parsed.problems);
    if (parsed.yaml) sources.push(parsed.yaml);
  }
  return sources;
}
