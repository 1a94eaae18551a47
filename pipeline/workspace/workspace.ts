import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';
import type { DeclaredAbsence } from '../../indicators/select-cells.ts';
import { ifThere } from '../system-error.ts';
import { readAreas } from './areas.ts';
import { readCatalogue } from './read-catalogue.ts';
import { decodeUtf8, notUtf8 } from './strict-utf8.ts';
import { type WorkspaceSettings, workspaceSchema } from './workspace-schema.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** A municipality's folder, read and checked. */
export interface Workspace {
  readonly settings: WorkspaceSettings;
  /** Reference years, first to last. */
  readonly years: readonly number[];
  readonly absences: readonly DeclaredAbsence[];
  readonly catalogue: Catalogue;
  readonly paths: WorkspacePaths;
}

/** Where things lie in a workspace. */
export interface WorkspacePaths {
  readonly root: string;
  readonly denominators: string;
  readonly published: string;
  readonly deliveries: string;
  /** Mode 0700: the store and the evidence. */
  readonly confidential: string;
  readonly store: string;
  readonly drafts: string;
  readonly releases: string;
}

export function workspacePaths(root: string): WorkspacePaths {
  return {
    root,
    denominators: join(root, 'denominators'),
    published: join(root, 'published'),
    deliveries: join(root, 'deliveries'),
    confidential: join(root, 'confidential'),
    store: join(root, 'confidential', 'counts.duckdb'),
    drafts: join(root, 'drafts'),
    releases: join(root, 'releases'),
  };
}

/** Reads `samlad.yaml`, the areas and the catalogue. Throws `ProblemsFound` with everything that is wrong in them. */
export async function readWorkspace(dir: string): Promise<Workspace> {
  const problems: Problem[] = [];
  const settings = await readSettings(dir, problems);
  const years = settings?.content.years ?? { first: 1990, last: 2100 };
  const areasText = await textOf(dir, 'code-lists/areas.csv', problems);
  const areas = readAreas('code-lists/areas.csv', areasText ?? '', [years.first, years.last]);
  if (areasText !== null) problems.push(...areas.problems);
  const catalogue = await readCatalogue(dir, areas.areas);
  problems.push(...catalogue.problems);
  if (settings) problems.push(...checkAbsences(settings, catalogue.catalogue));
  stopIfAny(problems);
  if (!settings) throw new Error('a workspace without settings has problems');
  return {
    settings: settings.content,
    years: yearsOf(settings.content),
    absences: settings.content.absent,
    catalogue: catalogue.catalogue,
    paths: workspacePaths(dir),
  };
}

async function readSettings(dir: string, problems: Problem[]): Promise<YamlFile<WorkspaceSettings> | null> {
  const text = await textOf(dir, 'samlad.yaml', problems);
  if (text === null) return null;
  const settings = parseYaml('samlad.yaml', text, workspaceSchema);
  problems.push(...settings.problems);
  return settings.yaml;
}

async function textOf(dir: string, file: string, problems: Problem[]): Promise<string | null> {
  const bytes = await ifThere(readFile(join(dir, file)), null);
  if (bytes === null) {
    problems.push(problem('WORKSPACE-003', { file }, `no ${file} in ${dir}`, 'a workspace'));
    return null;
  }
  const text = decodeUtf8(bytes);
  if (text === null) problems.push(notUtf8(file));
  return text;
}

/** An absence that is declared for a source that nobody counts, or twice, is a slip that would print the wrong reason. */
function checkAbsences(
  { content, placeOf }: YamlFile<WorkspaceSettings>,
  { indicators }: Catalogue,
): Problem[] {
  const sources = [...new Set(indicators.map(({ source }) => source))];
  const seen = new Set<string>();
  return content.absent.flatMap(({ source, year }, i) => {
    const problems: Problem[] = [];
    if (!sources.includes(source)) {
      const known = `one of: ${sources.join(', ')}`;
      problems.push(
        problem('CATALOGUE-002', placeOf(['absent', i, 'source']), `the source ${source}`, known),
      );
    }
    const key = `${source} ${year}`;
    if (seen.has(key))
      problems.push(problem('CATALOGUE-001', placeOf(['absent', i]), key, 'each source and year once'));
    seen.add(key);
    return problems;
  });
}

function yearsOf({ years: { first, last } }: WorkspaceSettings): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
