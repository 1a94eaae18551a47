import { type Catalogue, indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import { deliveryManifest } from '../../indicators/model/delivery.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { Delivery } from '../../sources/delivery/make-delivery.ts';
import { coordinatesOf, personsOf } from '../../sources/template/count-by-hand.ts';
import { personsAsked } from '../../sources/template/persons-asked.ts';
import type { FilledRow } from '../../sources/template/read-template.ts';
import { fillHeadings } from '../../sources/template/template-columns.ts';
import { sha256 } from '../write-folder.ts';
import { checkManifest } from './check-manifest.ts';
import { checkRelations } from './check-relations.ts';
import { checkRows } from './check-rows.ts';
import { checkSums } from './check-sums.ts';
import { CountsDelivery, type DeliveredCell } from './counts-delivery.ts';

/** A filled-in template, and the delivery that would be made of it. */
export interface HandCounted {
  /** The name that problems give. */
  readonly file: string;
  readonly rows: readonly FilledRow[];
  readonly delivery: Delivery;
}

/**
 * What `load` would say of the delivery, said of the rows of the sheet before it is written: known codes, each cell
 * once, every cell there, totals and parts, wholes and what lies in them.
 */
export function checkHandCount(
  { file, rows, delivery }: HandCounted,
  catalogue: Catalogue,
  municipality: string,
): Problem[] {
  const manifest = deliveryManifest.parse(JSON.parse(textOf(delivery, 'datapackage.json')));
  const known = new Set(Object.keys(manifest.samlad.definitions));
  const cells = rows.map((row) => cellOf(row, known.has(row.codes.indicator_id) ? catalogue : null));
  const digest = sha256(delivery.files.get('counts.csv') ?? '');
  const filled = CountsDelivery.read(delivery.name, manifest, digest, cells);
  return [
    ...leftOut(file, rows, known, catalogue),
    ...[
      ...checkManifest(filled, catalogue, municipality),
      ...checkRows(filled, catalogue),
      ...checkSums(filled, catalogue),
      ...checkRelations([filled], catalogue),
    ].map((found) => inSheet(file, found)),
  ];
}

function cellOf({ line, codes, ...row }: FilledRow, catalogue: Catalogue | null): DeliveredCell {
  const filled = { line, codes, ...row };
  const indicator = catalogue && indicatorOf(catalogue, codes.indicator_id);
  return {
    line,
    indicator: codes.indicator_id,
    version: Number(codes.definition_version),
    year: Number(codes.ref_year),
    period: codes.period_type,
    municipality: codes.municipality,
    areaVersion: codes.area_version,
    coordinates: coordinatesOf(filled),
    value: row.value,
    persons: indicator ? personsOf(indicator, filled) : row.persons,
    status: row.value === null ? 'missing' : 'ok',
  };
}

/**
 * Several interventions may be one child's, and several children one family's: how many there are must be said, or said
 * to be unknown.
 */
function leftOut(
  file: string,
  rows: readonly FilledRow[],
  known: ReadonlySet<string>,
  catalogue: Catalogue,
): Problem[] {
  return rows.flatMap(({ line, codes, value, personsAre }) => {
    if (!value || personsAre !== 'left out' || !known.has(codes.indicator_id)) return [];
    const indicator = indicatorOf(catalogue, codes.indicator_id);
    const asked = personsAsked(indicator);
    if (asked === 'value' || asked === 'nothing') return [];
    const place = { file, line, column: fillHeadings.n_persons };
    return [
      problem(
        'TEMPLATE-002',
        place,
        'nothing filled in',
        `how many ${asked} the ${indicator.unit} are, or that it is unknown`,
      ),
    ];
  });
}

/** The same problem at its row in the sheet, whose rows the cells carry as their lines. */
function inSheet(file: string, { code, place, found, expected }: Problem): Problem {
  const headings: Readonly<Record<string, string>> = { ...fillHeadings, status: fillHeadings.value };
  const column = typeof place.column === 'string' ? (headings[place.column] ?? place.column) : undefined;
  const inFile = {
    file,
    ...(place.line !== undefined && { line: place.line }),
    ...(column !== undefined && { column }),
  };
  return problem(code, inFile, found, expected, REMEDY);
}

const REMEDY = 'Correct the sheet and run the extract again; nothing has been written.';

function textOf({ files }: Delivery, name: string): string {
  return Buffer.from(files.get(name) ?? []).toString();
}
