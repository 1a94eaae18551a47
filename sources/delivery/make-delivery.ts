import { createHash } from 'node:crypto';
import {
  countsColumns,
  countsRow,
  type DeliveryManifest,
  deliveryManifest,
  type HarmTest,
} from '../../indicators/model/delivery.ts';
import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';
import { rowsInWords } from '../register/register-reading.ts';
import { countsCsv } from './counts.ts';
import type { DeliveryContent } from './delivery-content.ts';
import { findPersonShaped } from './person-shaped.ts';
import { receiptHtml } from './receipt-html.tsx';
import { receiptModel } from './receipt-model.ts';
import { receiptText } from './receipt-text.ts';

/** What leaves the agency for one year: files by name, ready to be written as they are. */
export interface Delivery {
  /** For instance `social-services-0199-2025`. */
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What the agency says of its counts beyond the counts themselves. */
export interface Statement {
  /** Null where the agency has not tested yet: the receipt then says that the delivery must stay. */
  readonly harmTest: HarmTest | null;
  readonly countsFrom: DeliveryManifest['samlad']['counts_from'];
}

/**
 * Packs one year's counts: `counts.csv`, `datapackage.json` with what the loader must know, and the receipt as text
 * and as a page for the steward to read before anything is sent. Every field is checked against the contract on its
 * way out.
 *
 * @throws ProblemsFound (DELIVERY-002) when anything in any of the files looks like a person
 */
export function makeDelivery(content: DeliveryContent, statement: Statement): Delivery {
  const counts = countsCsv(content.rows.map((row) => countsRow.parse(row)));
  const manifest = manifestOf(content, statement, Buffer.from(counts));
  const receipt = receiptModel(content, manifest);
  const [text, page] = [receiptText(receipt), receiptHtml(receipt)];
  stopIfAny([
    ...personsIn(
      'counts.csv',
      counts.split('\n').map((line) => line.split(',')),
    ),
    ...personsInManifest(manifest),
    ...personsIn(
      'receipt.txt',
      text.split('\n').map((line) => [line]),
    ),
    ...personsIn(
      'receipt.html',
      page.split('\n').map((line) => [line]),
    ),
  ]);
  return {
    name: manifest.name,
    files: new Map([
      ['datapackage.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)],
      ['counts.csv', Buffer.from(counts)],
      ['receipt.txt', Buffer.from(text)],
      ['receipt.html', Buffer.from(page)],
    ]),
  };
}

function manifestOf(
  { source, place, ...content }: DeliveryContent,
  { harmTest, countsFrom }: Statement,
  counts: Uint8Array,
): DeliveryManifest {
  const name = `${source}-${place.municipality}-${place.year}`;
  return deliveryManifest.parse({
    profile: 'tabular-data-package',
    name,
    title: `Antal från ${source}, kommun ${place.municipality}, år ${place.year}`,
    created: content.created,
    resources: [
      {
        name: 'counts',
        path: 'counts.csv',
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        hash: `sha256:${createHash('sha256').update(counts).digest('hex')}`,
        bytes: counts.length,
        schema: tableSchema,
      },
    ],
    samlad: {
      contract: 1,
      source,
      municipality: place.municipality,
      year: place.year,
      area_version: place.areaVersion,
      script_version: content.scriptVersion,
      definitions: Object.fromEntries(content.indicators.map(({ id, version }) => [id, version])),
      hand_over: place.handOver,
      protected_persons: content.protectedPersons,
      harm_test: harmTest,
      counts_from: countsFrom,
      registers: content.readings.map((reading) => ({
        register: reading.register,
        encoding: reading.encoding,
        sha256: reading.sha256,
        rows_read: reading.rowsRead,
        rows_used: reading.rowsUsed,
        rows_rejected: Object.fromEntries([...reading.rejected].map(([reason, { rows }]) => [reason, rows])),
        remarks: [...reading.remarks].map(([remark, rows]) => `${remark} (${rowsInWords(rows)})`),
      })),
      not_applicable: [...content.notApplicable],
      not_counted: [...content.notCounted],
    },
  } satisfies DeliveryManifest);
}

/** Frictionless Table Schema of `counts.csv`; an empty value is a missing one. */
const tableSchema = {
  fields: countsColumns.map((name) => ({ name, type: fieldType(name) })),
  missingValues: [''],
  primaryKey: countsColumns.filter(
    (name) => !['definition_version', 'value', 'n_persons', 'status'].includes(name),
  ),
};

function fieldType(column: (typeof countsColumns)[number]): string {
  if (column === 'ref_year') return 'year';
  return ['definition_version', 'value', 'n_persons'].includes(column) ? 'integer' : 'string';
}

/** Digests are hexadecimal by their schema and may hold any digits: they alone are not looked at. */
function personsInManifest(manifest: DeliveryManifest): Problem[] {
  const texts: string[] = [];
  JSON.stringify(manifest, (key, value: unknown) => {
    texts.push(key);
    if (key !== 'hash' && key !== 'sha256' && (typeof value === 'string' || typeof value === 'number'))
      texts.push(String(value));
    return value;
  });
  return personsIn('datapackage.json', [texts]);
}

function personsIn(file: string, lines: readonly (readonly string[])[]): Problem[] {
  return lines.flatMap((fields, i) => {
    if (!fields.some((field) => findPersonShaped(field) !== null)) return [];
    const place = lines.length > 1 ? { file, line: i + 1 } : { file };
    return [
      problem(
        'DELIVERY-002',
        place,
        'digits that are shaped like an identity number',
        'codes and counts only',
        REMEDY,
      ),
    ];
  });
}

const REMEDY =
  'Nothing has been written. Look for identity numbers in code lists, reasons and file names, and run again.';
