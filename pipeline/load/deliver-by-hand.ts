import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ProblemsFound, problem, stopIfAny } from '../../indicators/model/problem.ts';
import type { Delivery } from '../../sources/delivery/make-delivery.ts';
import { countByHand, type HandCount } from '../../sources/template/count-by-hand.ts';
import { readTemplate } from '../../sources/template/read-template.ts';
import { ifThere } from '../system-error.ts';
import { checkHandCount } from './check-hand-count.ts';
import { shortenProblems } from './shorten-problems.ts';

/** A template that was filled in by hand, and what is to be made of it. */
export interface HandCountRequest extends HandCount {
  /** Path of the filled-in template, XLSX or CSV. */
  readonly counts: string;
}

/**
 * At the agency: a filled-in template → the delivery that it makes, already checked as `load` will check it.
 * @throws ProblemsFound with everything that is wrong in the file, by row of its sheet
 */
export async function deliverByHand(request: HandCountRequest): Promise<Delivery> {
  const file = basename(request.counts);
  const bytes = await ifThere(readFile(request.counts), null);
  if (bytes === null)
    throw new ProblemsFound([problem('TEMPLATE-001', { file }, 'no such file', 'a filled-in template')]);
  const { rows, problems } = await readTemplate(file, bytes);
  if (rows.length === 0) stopIfAny(shortenProblems(problems));
  const delivery = countByHand(request, rows);
  const found = [
    ...problems,
    ...checkHandCount({ file, rows, delivery }, request.catalogue, request.municipality),
  ];
  stopIfAny(shortenProblems(found.sort((one, other) => (one.place.line ?? 0) - (other.place.line ?? 0))));
  return delivery;
}
