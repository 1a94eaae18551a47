import type { Note } from '../report-model.ts';
import { type ReportContext, say } from './report-context.ts';

/** A standard note of the catalogue with its brackets filled, in the order in which they stand. */
export function note(context: ReportContext, id: string, fillings: readonly string[] = []): Note {
  const found = context.content.catalogue.notes.get(id);
  if (!found) throw new Error(`no note ${id} in the catalogue`);
  const rest = [...fillings];
  return {
    id,
    text: say(context, found.text).replace(/\[[^\]]*\]/g, (bracket) => rest.shift() ?? bracket.slice(1, -1)),
  };
}
