import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { catalogueFileSchema } from '../../indicators/catalogue/indicator-schema.ts';

/** The built-in notes, which a report of any catalogue may stand on. */
export function standardNotes(): Catalogue['notes'] {
  const path = createRequire(import.meta.url).resolve('#package/indicators/catalogue/breaks-and-notes.yaml');
  const { notes } = catalogueFileSchema.parse(parse(readFileSync(path, 'utf8')));
  return new Map(notes.map((note) => [note.id, note]));
}
