import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellsOfIndicator } from '../../indicators/catalogue/catalogue.ts';
import type { Coordinates } from '../../indicators/model/cell.ts';
import { countsColumns } from '../../indicators/model/delivery.ts';
import { readWorkspace } from '../../pipeline/workspace/workspace.ts';

/**
 * A workspace of two years and one invented source, small enough to see through. Its years lie before the built-in
 * indicators begin, so that only its own three indicators have cells.
 */
export interface SmallWorkspace {
  readonly dir: string;
  /** Writes a file of the workspace, in UTF-8 unless it is bytes. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  writeDelivery(name: string, delivery: DeliveryOptions): Promise<void>;
  remove(): Promise<void>;
}

export interface DeliveryOptions {
  readonly year: number;
  /** ISO date. */
  readonly created?: string;
  /** Values by `indicator sex area`, as `youth.children F TOT`, in place of the usual ones. */
  readonly values?: Readonly<Record<string, number>>;
  /** Changes the lines of counts.csv, header first, before the hash is taken: a delivery made wrong. */
  readonly lines?: (lines: string[]) => string[];
  /** Changes counts.csv after the hash was taken: a delivery damaged on its way. */
  readonly damage?: (counts: string) => string | Uint8Array;
  /** Changes what datapackage.json says under `samlad`. */
  readonly samlad?: Readonly<Record<string, unknown>>;
}

export async function makeSmallWorkspace(): Promise<SmallWorkspace> {
  const dir = await mkdtemp(join(tmpdir(), 'samlad-'));
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(join(dir, path, '..'), { recursive: true });
    await writeFile(join(dir, path), content);
  };
  await write('samlad.yaml', settings);
  await write('code-lists/areas.csv', areas);
  await write('indicators/youth.yaml', youthIndicators);
  await write('denominators/population.csv', population());
  const workspace: SmallWorkspace = {
    dir,
    write,
    writeDelivery: async (name, delivery) => {
      const { manifest, counts } = await deliveryFiles(dir, name, delivery);
      await write(`deliveries/${name}/datapackage.json`, manifest);
      await write(`deliveries/${name}/counts.csv`, delivery.damage ? delivery.damage(counts) : counts);
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };
  await workspace.writeDelivery('youth-2014', { year: 2014 });
  await workspace.writeDelivery('youth-2015', { year: 2015 });
  return workspace;
}

/** The number of the line of counts.csv where a cell stands; values of another year stand on the same lines. */
export async function lineOf(dir: string, cell: string): Promise<number> {
  const cells = await cellsOf(dir);
  return cells.findIndex((one) => keyOf(one) === cell) + 2;
}

const settings = `name: Småköping
code: "0199"
invented: true
unit: Statistikgruppen
contact: statistik@smakoping.example
years: { first: 2014, last: 2015 }
release: { id: "2015-1", date: 2016-03-16 }
approvers: [statistiker, dataskyddsombud, förvaltningschef]
recipients:
  - id: fritidsnamnden
    committee: { sv: Fritidsnämnden, en: The leisure committee }
    registry_number: FN 2016/12
    meeting: 2016-04-14
    appendix: 1
    unit: Fritidsenheten
    author: Utvecklare
    purpose: { sv: Underlag för nämndens plan., en: A basis for the committee's plan. }
`;

const areas = `code,parent,name_sv,name_en,valid_from,valid_to
N,,Norr,North,,
S,,Söder,South,,
`;

const entry = (id: string, unit: string, crossings: string, more: string): string => `
  - id: ${id}
    level: further
    source: youth-centres
    actor: { sv: Ungdomsmottagningen, en: The youth centre }
    name: { sv: ${id}, en: ${id} }
    unit: ${unit}
    rule: { sv: Räknas en gång., en: Counted once. }
    period: calendar_year
    breakdowns:
      sex: { list: sex, additive: true }
      area: { list: areas, additive: true }
    crossings: ${crossings}
    caveat: { sv: Påhittade uppgifter., en: Invented figures. }
    recipient: { sv: Fritidsnämnden, en: The leisure committee }
    purpose: { sv: Prov., en: A test. }
    analyst: { sv: Utvecklare, en: Developer }
    since: 2014
    version: 1
    history: [{ version: 1, from: 2014, change: { sv: Första, en: First } }]
    ${more}
`;

export const youthIndicators = `indicators:
${entry(
  'youth.children',
  'children',
  '[[sex], [area]]',
  `measures: [{ kind: rate, per: 1000, ages: [0, 20] }]
    relations: [{ kind: persons_of, with: youth.visits }]`,
)}
${entry(
  'youth.returning',
  'children',
  '[[sex]]',
  `measures: [{ kind: share, of: youth.children }]
    relations: [{ kind: subset_of, with: youth.children }]`,
)}
${entry('youth.visits', 'interventions', '[[sex]]', 'measures: []')}
`;

/** Value and persons by `indicator sex area`, the same in both years. */
const usual: Readonly<Record<string, readonly [value: number, persons: number]>> = {
  'youth.children T TOT': [71, 71],
  'youth.children F TOT': [40, 40],
  'youth.children M TOT': [31, 31],
  'youth.children U TOT': [0, 0],
  'youth.children T N': [68, 68],
  'youth.children T S': [3, 3],
  'youth.children T U': [0, 0],
  'youth.returning T TOT': [35, 35],
  'youth.returning F TOT': [20, 20],
  'youth.returning M TOT': [15, 15],
  'youth.returning U TOT': [0, 0],
  'youth.visits T TOT': [160, 71],
  'youth.visits F TOT': [90, 40],
  'youth.visits M TOT': [70, 31],
  'youth.visits U TOT': [0, 0],
};

async function deliveryFiles(dir: string, name: string, delivery: DeliveryOptions) {
  const { year, created = '2016-02-01', values = {}, lines = (same) => same, samlad } = delivery;
  const areaVersion = (await readWorkspace(dir)).catalogue.codeLists.get('areas')?.version ?? '';
  const rows = (await cellsOf(dir)).map((cell) => {
    const [value, persons] = usual[keyOf(cell)] ?? [0, 0];
    const changed = values[keyOf(cell)] ?? value;
    const behind = cell.indicator === 'youth.visits' ? persons : changed;
    const { area_code, sex, age_band, school_form, type } = cell.coordinates;
    const places = [area_code, areaVersion, sex, age_band, school_form, type];
    return [cell.indicator, 1, year, 'calendar_year', '0199', ...places, changed, behind, 'ok'].join(',');
  });
  const counts = `${lines([countsColumns.join(','), ...rows]).join('\n')}\n`;
  const manifest = {
    profile: 'tabular-data-package',
    name,
    title: 'Påhittad leverans',
    created,
    resources: [
      {
        name: 'counts',
        path: 'counts.csv',
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        hash: `sha256:${createHash('sha256').update(counts).digest('hex')}`,
        bytes: Buffer.byteLength(counts),
        schema: { fields: countsColumns.map((column) => ({ name: column })) },
      },
    ],
    samlad: {
      contract: 1,
      source: 'youth-centres',
      municipality: '0199',
      year,
      area_version: areaVersion,
      script_version: '0.1.0',
      definitions: { 'youth.children': 1, 'youth.returning': 1, 'youth.visits': 1 },
      hand_over: 'exact',
      protected_persons: 'count',
      harm_test: { date: '2016-01-28', role: 'enhetschef', basis: 'påhittat beslut' },
      counts_from: 'register',
      registers: [],
      not_applicable: [],
      not_counted: [],
      ...samlad,
    },
  };
  return { manifest: JSON.stringify(manifest, null, 2), counts };
}

async function cellsOf(dir: string): Promise<{ indicator: string; coordinates: Coordinates }[]> {
  const { catalogue } = await readWorkspace(dir);
  return catalogue.indicators
    .filter(({ source }) => source === 'youth-centres')
    .flatMap((indicator) =>
      cellsOfIndicator(catalogue, indicator).map((coordinates) => ({ indicator: indicator.id, coordinates })),
    );
}

function keyOf({ indicator, coordinates }: { indicator: string; coordinates: Coordinates }): string {
  return `${indicator} ${coordinates.sex} ${coordinates.area_code}`;
}

function population(): string {
  const ages = Array.from({ length: 21 }, (_, age) => age);
  const rows = [2014, 2015].flatMap((year) =>
    ['K', 'M'].flatMap((sex) => ages.map((age) => `0199;${year};${sex};${age};${200 + age}`)),
  );
  return ['Region;År;Kön;Ålder;Folkmängd', ...rows, ''].join('\n');
}
