import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Catalogue } from '../../../indicators/catalogue/catalogue.ts';
import { catalogueFileSchema } from '../../../indicators/catalogue/indicator-schema.ts';
import { parseCatalogue } from '../../../indicators/catalogue/parse-catalogue.ts';
import type { CodeList } from '../../../indicators/model/code-list.ts';

const folder = join(import.meta.dirname, '../../../indicators/catalogue');

/** Two areas of an invented municipality, one of them in two parts, and the unknown. */
export const areas: CodeList = {
  id: 'areas',
  column: 'area_code',
  label: { sv: 'Område', en: 'Area' },
  version: 'test-1',
  codes: [
    ['0182C1010', 'TOT', 'Norr'],
    ['SOUTH', 'TOT', 'Söder'],
    ['0182C1020', 'SOUTH', 'Strand'],
    ['0182C1030', 'SOUTH', 'Höjden'],
    ['U', 'TOT', 'Okänt'],
  ].map(([code = '', parent = '', sv = '']) => ({ code, parent, label: { sv, en: sv } })),
};

/** The catalogue as the program has it, with these areas; whether it is sound is tested where it is read. */
export function builtInCatalogue(): Catalogue {
  catalogue ??= read();
  return catalogue;
}

let catalogue: Catalogue | undefined;

function read(): Catalogue {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      content: catalogueFileSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))),
      placeOf: () => ({ file: name }),
    }));
  return parseCatalogue(files, [], areas, []).catalogue;
}

export function withoutAreas(catalogue: Catalogue): Catalogue {
  const codeLists = new Map(catalogue.codeLists);
  codeLists.delete('areas');
  return { ...catalogue, codeLists };
}
