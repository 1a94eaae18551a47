import { z } from 'zod';
import { languages } from '../../indicators/model/text.ts';
import type { ToldCell, ToldCube } from './told-cube.ts';

const words = z.record(z.string(), z.string());

/** What we use of JSON-stat 2.0, and of what our files have in `extension`. */
const datasetSchema = z.object({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  label: z.string(),
  source: z.string(),
  note: z.array(z.string()),
  id: z.array(z.string()),
  size: z.array(z.int().nonnegative()),
  dimension: z.record(
    z.string(),
    z.object({
      label: z.string(),
      category: z.object({
        index: z.array(z.string()),
        label: z.record(z.string(), z.string()),
        note: z.record(z.string(), z.array(z.string())).default({}),
        unit: z.record(z.string(), z.object({ label: z.string(), decimals: z.int() })).default({}),
      }),
    }),
  ),
  value: z.array(z.number().nullable()),
  status: z.record(z.string(), z.string()).default({}),
  extension: z.object({
    language: z.enum(languages),
    indicator: z.string(),
    edition: z.string(),
    edition_status: z.string(),
    figures: z.enum(['invented', 'real']),
    status: z.object({ label: words }),
    flags: z.object({ label: words, cells: z.record(z.string(), z.string()) }),
  }),
});

/** A JSON-stat file, with what it says of itself. */
export interface JsonStatCube extends ToldCube {
  readonly about: Pick<
    z.infer<typeof datasetSchema>['extension'],
    'indicator' | 'edition' | 'edition_status' | 'figures'
  >;
  /** What the words for statuses and flags mean. */
  readonly meanings: Readonly<Record<string, string>>;
}

/** Throws for what is no data set with as many cells as its dimensions make. */
export function jsonStatCube(bytes: Uint8Array): JsonStatCube {
  const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  const { label, source, note, id, size, dimension, value, status, extension } = datasetSchema.parse(json);
  const dimensions = id.map((name, i) => {
    const found = dimension[name];
    if (!found || found.category.index.length !== size[i]) throw new Error('a dimension without its codes');
    const { index, label: labels, note: notes, unit } = found.category;
    return {
      ...{ id: name, label: found.label },
      categories: index.map((code) => ({
        ...{ code, label: labels[code] ?? '', notes: notes[code] ?? [] },
        unit: unit[code] ?? null,
      })),
    };
  });
  if (size.reduce((product, one) => product * one, 1) !== value.length)
    throw new Error('more or fewer cells than the dimensions make');
  return {
    ...{ language: extension.language, title: label, source, notes: note, dimensions, about: extension },
    meanings: { ...extension.status.label, ...extension.flags.label },
    cells: value.map((one, position): ToldCell => {
      const flags = extension.flags.cells[position] ?? '';
      return {
        value: one,
        status: status[position] ?? 'published',
        flags: flags.split(' ').filter((flag) => flag !== ''),
      };
    }),
  };
}
