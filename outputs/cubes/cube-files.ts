import { languages } from '../../indicators/model/text.ts';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';
import { cubesOf } from './cubes-of.ts';
import { jsonStatFile } from './json-stat/json-stat-file.ts';
import { pxFile } from './px/px-file.ts';

/**
 * Every cube of a draft or release by path: `px/bou-children-placed-sex-age.px` in both languages, and
 * `json-stat/bou-children-placed-sex-age.sv.json`, one file per language.
 */
export function cubeFiles(content: ReleaseContent, status: 'draft' | 'release'): Map<string, Uint8Array> {
  const cubes = cubesOf(content, status);
  return new Map([
    ...cubes.map((cube) => [`px/${cube.name}.px`, pxFile(cube)] as const),
    ...cubes.flatMap((cube) =>
      languages.map(
        (language) => [`json-stat/${cube.name}.${language}.json`, jsonStatFile(cube, language)] as const,
      ),
    ),
  ]);
}
