import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { Brand } from '../../indicators/release/recipient.ts';
import { ifThere } from '../system-error.ts';
import { readPicture } from './read-picture.ts';
import type { WorkspaceSettings } from './workspace-schema.ts';
import type { YamlFile } from './yaml-file.ts';

interface BrandRead {
  /** Null where the logo cannot be used. */
  readonly brand: Brand | null;
  readonly problems: readonly Problem[];
}

/** Larger ones would make each paper slow to open. */
const mostBytes = 500_000;

/** Colour and logo as samlad.yaml names them; the logo is read and looked at before it is used. */
export async function readBrand(dir: string, settings: YamlFile<WorkspaceSettings>): Promise<BrandRead> {
  const { colour, logo } = settings.content.brand;
  if (!logo) return { brand: { colour: colour.toLowerCase(), logo: null }, problems: [] };
  const place = settings.placeOf(['brand', 'logo', 'file']);
  const bytes = await ifThere(readFile(join(dir, logo.file)), null);
  const refused = (found: string, expected: string): BrandRead => ({
    brand: null,
    problems: [problem('BRAND-001', place, found, expected)],
  });
  if (bytes === null) return refused(`no file ${logo.file}`, 'the logo in the workspace');
  if (bytes.byteLength > mostBytes)
    return refused(`a logo of ${bytes.byteLength} bytes`, `at most ${mostBytes}`);
  const format = logo.file.endsWith('.png') ? 'png' : 'svg';
  const picture = readPicture(format, bytes);
  if ('wrong' in picture) return refused(picture.wrong, picture.expected);
  return {
    brand: {
      colour: colour.toLowerCase(),
      logo: {
        format,
        base64: bytes.toString('base64'),
        ratio: picture.ratio,
        alternative: logo.alternative,
      },
    },
    problems: [],
  };
}
