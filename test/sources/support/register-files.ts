import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ProblemsFound } from '../../../indicators/model/problem.ts';
import type { Delivery } from '../../../sources/delivery/make-delivery.ts';
import { type ExtractRequest, extract } from '../../../sources/extract.ts';
import { builtInCatalogue } from './built-in-catalogue.ts';

/** Writes register files into a folder of their own, which is gone when the test ends. */
export function registerFiles(files: Readonly<Record<string, string | Uint8Array>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'registers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
}

export function request(
  source: string,
  registers: readonly string[],
  more: Partial<ExtractRequest> = {},
): ExtractRequest {
  return {
    source,
    registers,
    years: [2019],
    municipalities: ['0182'],
    catalogue: builtInCatalogue(),
    created: '2020-02-03',
    handOver: 'exact',
    protectedPersons: 'count',
    scriptVersion: '0.0.0-test',
    ...more,
  };
}

/** One row of a delivery's counts, by column. */
export type CountsLine = Readonly<Record<string, string>>;

export function countsOf(delivery: Delivery): CountsLine[] {
  const [header = '', ...lines] = textOf(delivery, 'counts.csv').trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, i) => [names[i] ?? '', value])));
}

export function textOf(delivery: Delivery, file: string): string {
  return new TextDecoder().decode(delivery.files.get(file));
}

/** Value of one cell; coordinates that are not given are totals. */
export function cell(delivery: Delivery, indicator: string, at: Partial<CountsLine> = {}): CountsLine {
  const wanted = { area_code: 'TOT', sex: 'T', age_band: 'T', school_form: 'T', type: 'T', ...at };
  const found = countsOf(delivery).filter(
    (row) =>
      row.indicator_id === indicator && Object.entries(wanted).every(([name, code]) => row[name] === code),
  );
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} rows for ${indicator}`);
  return found[0];
}

export async function onlyDelivery(wanted: ExtractRequest): Promise<Delivery> {
  const [delivery, ...others] = await extract(wanted);
  if (!delivery || others.length > 0) throw new Error('one delivery was expected');
  return delivery;
}

/** The codes of the problems that an extract stops with. */
export async function problemsOf(wanted: ExtractRequest): Promise<ProblemsFound['problems']> {
  try {
    await extract(wanted);
  } catch (error) {
    if (error instanceof ProblemsFound) return error.problems;
    throw error;
  }
  return [];
}
