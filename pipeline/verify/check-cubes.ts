import type { Problem } from '../../indicators/model/problem.ts';
import { type Language, languages } from '../../indicators/model/text.ts';
import { type Checked, differs, readOr, together } from './checked.ts';
import { cellProblems, figureKey, lackingFigures } from './cube-cells.ts';
import { differencesInWords, meaningProblems, symbolProblems, wordProblems } from './cube-words.ts';
import { type JsonStatCube, jsonStatCube } from './json-stat-cube.ts';
import { type PxCube, pxCube } from './px-cube.ts';
import type { ReleaseFolder } from './release-folder.ts';
import type { Released } from './released.ts';
import { figuresOf } from './released-figures.ts';

/**
 * Every PX and JSON-stat file against `release.json`; what that does not hold (titles, sources, units, notes of the table)
 * against each other; and that each of the two formats holds every figure. A PX file does not say which indicator it is
 * of: the JSON-stat file of the same name does.
 */
export async function checkCubes(
  folder: ReleaseFolder,
  released: Released,
  status: 'draft' | 'release',
): Promise<Checked> {
  const figures = new Map(figuresOf(released).map((figure) => [figureKey(figure), figure] as const));
  const held = new Map<Format, Set<string>>(formats.map((format) => [format, new Set()]));
  const checks: Checked[] = [];
  for (const name of cubeNames(folder)) {
    const { cubes, problems } = await readCubes(folder, name);
    checks.push({ problems, compared: new Map() });
    const about = cubes.flatMap(({ cube }) => ('about' in cube ? [cube.about] : []))[0];
    if (!about) continue;
    const { indicator } = about;
    if (!released.catalogue.indicators.some(({ id }) => id === indicator)) {
      const unknown = cubes.map(({ path }) => differs(path, 'indicator', 'release.json'));
      checks.push({ problems: unknown, compared: new Map() });
      continue;
    }
    for (const { format, path, language, cube } of cubes) {
      const problems = [
        ...cellProblems(cube, indicator, figures, held.get(format) ?? new Set(), path),
        ...wordProblems(cube, indicator, released, status, path),
        ...('about' in cube ? aboutProblems(cube, indicator, released, status, path) : []),
        ...('about' in cube ? meaningProblems(cube, path) : symbolProblems(cube, path)),
        ...(cube.language === language ? [] : [differs(path, 'language', 'the name of the file')]),
      ];
      // A PX file holds both languages.
      const files = format === 'PX' && language !== 'sv' ? 0 : 1;
      checks.push({ problems, compared: new Map([[format, { files, values: cube.cells.length }]]) });
    }
    const between = languages.flatMap((language) => {
      const [px, json] = formats.map((format) =>
        cubes.find((one) => one.format === format && one.language === language),
      );
      return px && json ? differencesInWords(px.cube, json.cube, px.path, json.path) : [];
    });
    checks.push({ problems: between, compared: new Map() });
  }
  const lacking = formats.flatMap((format) => lackingFigures(figures, held.get(format) ?? new Set(), format));
  return together([...checks, { problems: lacking, compared: new Map() }]);
}

const formats = ['PX', 'JSON-stat'] as const;
type Format = (typeof formats)[number];

interface ReadCube {
  readonly format: Format;
  readonly path: string;
  readonly language: Language;
  readonly cube: PxCube | JsonStatCube;
}

/** File names without ending, of either format. */
function cubeNames({ paths }: ReleaseFolder): string[] {
  const names = paths.flatMap((path) => {
    const [, px, json] = /^data\/(?:px\/([^/]+)\.px|json-stat\/([^/]+)\.\w+\.json)$/.exec(path) ?? [];
    return px ?? json ?? [];
  });
  return [...new Set(names)];
}

/** Each of the two formats in each language; one that is not there cannot be read. */
async function readCubes(folder: ReleaseFolder, name: string) {
  const cubes: ReadCube[] = [];
  const problems: Problem[] = [];
  for (const language of languages) {
    for (const format of formats) {
      const isPx = format === 'PX';
      const path = isPx ? `data/px/${name}.px` : `data/json-stat/${name}.${language}.json`;
      const read = await readOr(path, `a table (${format})`, async (): Promise<PxCube | JsonStatCube> => {
        const bytes = await folder.read(path);
        return isPx ? pxCube(bytes, language) : jsonStatCube(bytes);
      });
      if ('problem' in read) problems.push(read.problem);
      else cubes.push({ format, path, language, cube: read.content });
    }
  }
  return { cubes, problems };
}

function aboutProblems(
  { about }: JsonStatCube,
  indicator: string,
  { edition }: Released,
  status: 'draft' | 'release',
  path: string,
): Problem[] {
  const expected = {
    ...{ indicator, edition: edition.id, edition_status: status },
    figures: edition.invented ? 'invented' : 'real',
  };
  return (['indicator', 'edition', 'edition_status', 'figures'] as const)
    .filter((name) => about[name] !== expected[name])
    .map((name) => differs(path, `extension, ${name}`, 'release.json'));
}
