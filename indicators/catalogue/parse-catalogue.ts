import { totals } from '../model/cell.ts';
import type { Code, CodeList } from '../model/code-list.ts';
import { formatPlace, type Place, type Problem, problem } from '../model/problem.ts';
import { type Answers, withAnswers } from './answers.ts';
import type { Catalogue } from './catalogue.ts';
import { checkDefinition } from './check-definitions.ts';
import { checkPooledYears } from './check-pooled-years.ts';
import { checkReferences } from './check-references.ts';
import { checkVersions } from './check-versions.ts';
import type { CatalogueFile, WorkspaceCatalogueFile } from './indicator-schema.ts';
import { withOverrides } from './overrides.ts';
import type { Placed } from './placed.ts';

/** One catalogue file that follows its schema, and where in it each part stands. */
export interface CatalogueSource<File extends CatalogueFile = CatalogueFile> {
  readonly content: File;
  placeOf(path: readonly PropertyKey[]): Place;
}

/** What the files of one kind define, by id, in file order. */
interface Definitions {
  readonly indicators: ReadonlyMap<string, Placed<CatalogueFile['indicators'][number]>>;
  readonly codeLists: ReadonlyMap<string, Placed<CatalogueFile['code_lists'][number]>>;
  readonly breaks: ReadonlyMap<string, Placed<CatalogueFile['breaks'][number]>>;
  readonly themes: ReadonlyMap<string, Placed<CatalogueFile['themes'][number]>>;
  readonly notes: ReadonlyMap<string, Placed<CatalogueFile['notes'][number]>>;
}

const reportOrder = ['first_line', 'specialised', 'further'] as const;

/**
 * Makes one catalogue of the built-in files and those of the workspace. An override writes some fields of a built-in
 * indicator anew; a whole definition in the workspace takes the place of the built-in one with the same id and stands
 * where that stood; a new id comes last in its level.
 * Report order: first line, specialised, further; then the order of the files.
 *
 * @param areas  the code list of areas, which each workspace has for itself
 * @param policies  names of the disclosure policies that there are
 * @param answers  what umbrella indicators include, as the workspace answers
 * @returns the catalogue as far as it could be made, and every duplicate, dangling reference, contradiction and ring
 */
export function parseCatalogue(
  builtIn: readonly CatalogueSource[],
  workspace: readonly CatalogueSource<WorkspaceCatalogueFile>[],
  areas: CodeList,
  policies: readonly string[],
  answers: Answers | null = null,
): { readonly catalogue: Catalogue; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const base = definitionsIn(builtIn, problems);
  const own = definitionsIn(workspace, problems);
  const overrides = workspace.map(({ content, placeOf }) => ({
    overrides: content.overrides,
    placeOf: (path: readonly PropertyKey[]) => placeOf(['overrides', ...path]),
  }));
  const changed = withOverrides(base.indicators, own.indicators, overrides, problems);
  const defined = new Map([...changed, ...own.indicators]);
  const indicators = answers ? withAnswers(defined, answers, problems) : defined;
  const codeLists = new Map([...base.codeLists, ...own.codeLists]);
  const breaks = new Map([...base.breaks, ...own.breaks]);
  const themes = new Map([...base.themes, ...own.themes]);
  const notes = new Map([...base.notes, ...own.notes]);
  const lists = [...codeLists.values()].map(({ entry }) => codeListOf(entry));
  const catalogue: Catalogue = {
    indicators: [...indicators.values()]
      .map(({ entry }) => entry)
      .sort((a, b) => reportOrder.indexOf(a.level) - reportOrder.indexOf(b.level)),
    codeLists: new Map([...lists, areas].map((list) => [list.id, list])),
    breaks: new Map([...breaks].map(([id, { entry }]) => [id, entry])),
    themes: new Map([...themes].map(([id, { entry }]) => [id, entry])),
    notes: new Map([...notes].map(([id, { entry }]) => [id, { id, text: entry.text }])),
  };
  problems.push(...checkVersions(base.indicators, indicators));
  problems.push(...[...indicators.values()].flatMap(checkDefinition));
  problems.push(...[...indicators.values()].flatMap((placed) => checkPooledYears(catalogue, placed)));
  problems.push(...checkReferences(catalogue, { indicators, codeLists, breaks }, policies));
  return { catalogue, problems };
}

function definitionsIn(sources: readonly CatalogueSource[], problems: Problem[]): Definitions {
  const section = <K extends keyof CatalogueFile>(key: K): Map<string, Placed<CatalogueFile[K][number]>> => {
    const found = new Map<string, Placed<CatalogueFile[K][number]>>();
    for (const source of sources) {
      source.content[key].forEach((entry, i) => {
        const placeOf = (path: readonly PropertyKey[]) => source.placeOf([key, i, ...path]);
        const earlier = found.get(entry.id);
        if (earlier) {
          const both = `${entry.id}, which is also at ${formatPlace(earlier.placeOf(['id']))}`;
          problems.push(problem('CATALOGUE-001', placeOf(['id']), both, 'each id once'));
        } else found.set(entry.id, { entry, placeOf });
      });
    }
    return found;
  };
  return {
    indicators: section('indicators'),
    codeLists: section('code_lists'),
    breaks: section('breaks'),
    themes: section('themes'),
    notes: section('notes'),
  };
}

/** Code lists in YAML are flat: every code is a part of the total. Only areas have levels. */
function codeListOf({ id, column, label, codes }: CatalogueFile['code_lists'][number]): CodeList {
  const parent = totals[column];
  const complete = codes.map(
    ({ code, label, ages }): Code => ({ code, parent, label, ...(ages && { ages }) }),
  );
  return { id, column, label, version: '1', codes: complete };
}
