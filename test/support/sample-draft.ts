import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import {
  type Catalogue,
  cellsOfCrossing,
  cellsOfIndicator,
  codeListOf,
} from '../../indicators/catalogue/catalogue.ts';
import {
  type CatalogueFile,
  catalogueFileSchema,
  type IndicatorDefinition,
  type Measure,
} from '../../indicators/catalogue/indicator-schema.ts';
import { type IndicatorCell, IndicatorCells } from '../../indicators/confidential/indicator-cells.ts';
import { derivePooled } from '../../indicators/derive-pooled.ts';
import { deriveStatistics } from '../../indicators/derive-statistics.ts';
import { AuditedPattern, type Decision } from '../../indicators/disclosure/audited-pattern.ts';
import { breakdownThresholdsOf, thresholdsOf } from '../../indicators/disclosure/policy/thresholds.ts';
import type { Answer, RevisionAnswer } from '../../indicators/model/answer.ts';
import { type Coordinates, cellId, isTotal, totals } from '../../indicators/model/cell.ts';
import type { CodeList } from '../../indicators/model/code-list.ts';
import type { ComparisonFigure } from '../../indicators/model/comparison-figure.ts';
import type { DerivedFact, PublicCell } from '../../indicators/model/fact.ts';
import { type PooledYears, pooledId, yearCellsOf } from '../../indicators/model/pooled-cell.ts';
import type { Population } from '../../indicators/model/population.ts';
import type { PublishedTable } from '../../indicators/model/published-by-others.ts';
import { withAnsweredBreaks } from '../../indicators/public/answered-breaks.ts';
import type { DerivedTable } from '../../indicators/public/derived-table.ts';
import { ProtectedTable } from '../../indicators/public/protected-table.ts';
import { PublishedRemarks } from '../../indicators/public/published-remarks.ts';
import { unassessed } from '../../indicators/release/accessibility-statement.ts';
import { Draft } from '../../indicators/release/draft.ts';
import type { EarlierFact, EarlierRelease } from '../../indicators/release/earlier-release.ts';
import { PublishedRevisions } from '../../indicators/release/published-revisions.ts';
import type { Edition, ReleaseContent } from '../../indicators/release/release-content.ts';
import { poissonInterval } from '../../indicators/statistics/poisson-interval.ts';
import { wilsonInterval } from '../../indicators/statistics/wilson-interval.ts';
import { plainBrand, sampleRecipient } from './sample-recipient.ts';

/** Stands in every withheld cell of the fixture: if it, or anything made from it, is in an output, something leaked. */
export const WITHHELD_VALUE = 7654321;

interface SampleChanges {
  /** Replaces the name of the first area: for hostile labels. */
  readonly areaName?: string;
  readonly municipality?: string;
  readonly invented?: Edition['invented'];
  /** What the year without a delivery lacks: everything, or only the parts of the total. */
  readonly missing?: 'parts';
  /** An area of which nothing is shown. */
  readonly withheldArea?: string;
  /** What the agencies have said of large changes. */
  readonly answers?: readonly Answer[];
  /** What they have said of revisions. */
  readonly revisionAnswers?: readonly RevisionAnswer[];
  /** What the release before this one said otherwise, by cell; there is none by default. */
  readonly before?: Readonly<Record<string, EarlierFact>>;
  /** Changes what is finished, just before the draft is made. */
  readonly content?: (content: ReleaseContent) => ReleaseContent;
}

/**
 * A draft of eight indicators over ten years, made through the real doors from invented counts. In it are a missing
 * year, a delivery that is pending, a breakdown that is not applicable, a total that is withheld in its newest year,
 * preliminary and revised values, true zeros, a break with a gap and one without, a dropped breakdown, years that are
 * also published together, and figures of others to compare with.
 * The pattern is no proved one: outputs must not care.
 */
export function sampleDraft(changes: SampleChanges = {}): Draft {
  const catalogue = sampleCatalogue(changes.areaName ?? 'Norra Exempelby');
  const cells = catalogue.indicators.flatMap((indicator) =>
    sampleCells(catalogue, indicator, changes.missing === 'parts'),
  );
  const ofYears = new Map(
    cells.map((cell) => [
      cell.id,
      cell.coordinates.area_code === changes.withheldArea ? 'withhold' : decisionFor(cell),
    ]),
  );
  const decisions = new Map([...ofYears, ...pooledDecisions(cells, ofYears)]);
  const confidential = IndicatorCells.of(cells.map((cell) => disguise(cell, decisions.get(cell.id))));
  const dropped = [{ indicator: 'bou.children_investigated', crossing: ['referral'] }];
  const tables = ProtectedTable.protect(
    confidential,
    AuditedPattern.survived(confidential, decisions, dropped, pooledYears),
  );
  const remarks = PublishedRemarks.from(tables, catalogue, changes.answers ?? []);
  const made = {
    catalogue: withAnsweredBreaks(catalogue, remarks),
    tables,
    derived: deriveByHand(tables, catalogue),
    remarks,
  };
  const content: ReleaseContent = {
    ...made,
    edition: sampleEdition(changes),
    revisions: PublishedRevisions.between(
      changes.before ? releaseBefore(made, changes.before) : null,
      tables,
      made.catalogue,
      changes.revisionAnswers ?? [],
    ),
    thresholds: thresholdsOf(catalogue),
    breakdownThresholds: breakdownThresholdsOf(catalogue),
    derivedPooled: derivePooled(tables, made.catalogue, samplePopulation),
    statistics: deriveStatistics({
      ...made,
      population: samplePopulation,
      comparisonFigures: sampleComparisonFigures,
    }),
    dropped,
    publishedByOthers: samplePublishedTables,
    reviews: [],
    followUp: null,
  };
  return Draft.of(changes.content ? changes.content(content) : content);
}

/** The same edition a year younger, but for what it said otherwise. */
function releaseBefore(
  { tables, catalogue }: Pick<ReleaseContent, 'tables' | 'catalogue'>,
  otherwise: Readonly<Record<string, EarlierFact>>,
): EarlierRelease {
  const cells = tables.flatMap((table) => [...table.cells(), ...table.pooled()]);
  return {
    id: '2024-1',
    date: '2025-03-17',
    facts: new Map(cells.map(({ id, fact }) => [id, otherwise[id] ?? fact])),
    versions: new Map(catalogue.indicators.map(({ id, version }) => [id, version])),
  };
}

const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** Total of the first year and what is added each year. */
const levels: Record<string, readonly [number, number]> = {
  'bou.children_investigated': [462, 11],
  'bou.open_interventions': [388, 9],
  'bou.children_open_interventions': [301, 6],
  'bou.investigations_leading_to_intervention': [214, 4],
  'bou.investigations_closed': [497, 12],
  'school.children_individual_resource': [205, 7],
  'school.children_enrolled': [18400, 120],
  'adapted_school.children_enrolled': [96, 3],
  'adapted_school.pupils_of_age': [14100, 90],
  'bup.children_new': [540, 14],
  'bvc.children_joint_social_services': [31, -3],
};

function sampleCatalogue(areaName: string): Catalogue {
  const files = [
    'social-services',
    'school',
    'child-psychiatry',
    'child-health-centres',
    'code-lists',
    'breaks-and-notes',
    'themes',
  ].map(readCatalogueFile);
  const lists: CodeList[] = [
    ...files.flatMap((file) => file.code_lists.map(codeListFromFile)),
    areasNamed(areaName),
  ];
  return {
    indicators: files.flatMap((file) => file.indicators).filter(({ id }) => id in levels),
    codeLists: new Map(lists.map((list) => [list.id, list])),
    breaks: new Map(files.flatMap((file) => file.breaks).map((entry) => [entry.id, entry])),
    themes: new Map(files.flatMap((file) => file.themes).map((theme) => [theme.id, theme])),
    notes: new Map(files.flatMap((file) => file.notes).map((note) => [note.id, note])),
  };
}

function readCatalogueFile(name: string): CatalogueFile {
  const path = createRequire(import.meta.url).resolve(`#package/indicators/catalogue/${name}.yaml`);
  return catalogueFileSchema.parse(parse(readFileSync(path, 'utf8')));
}

function codeListFromFile({ id, column, label, codes }: CatalogueFile['code_lists'][number]): CodeList {
  const plain = codes.map(({ ages, ...code }) => ({
    ...code,
    parent: totals[column],
    ...(ages ? { ages } : {}),
  }));
  return { id, column, label, version: '1', codes: plain };
}

function areasNamed(first: string): CodeList {
  const area = (code: string, parent: string, name: string) => ({
    code,
    parent,
    label: { sv: name, en: name },
  });
  return {
    id: 'areas',
    column: 'area_code',
    label: { sv: 'Område', en: 'Area' },
    version: '2024',
    codes: [
      area('E1', 'TOT', first),
      area('E2', 'TOT', 'Centrala Exempelby'),
      area('E21', 'E2', 'Torget'),
      area('E22', 'E2', 'Hamnen'),
      area('E3', 'TOT', 'Södra Exempelby'),
      { code: 'U', parent: 'TOT', label: { sv: 'Okänt område', en: 'Area unknown' } },
    ],
  };
}

function sampleEdition(changes: SampleChanges): Edition {
  return {
    id: '2025-1',
    municipality: { code: '0199', name: changes.municipality ?? 'Exempelby' },
    invented:
      changes.invented === undefined
        ? {
            sv: 'Påhittade uppgifter: Exempelby finns inte, och siffrorna beskriver inga verkliga barn.',
            en: 'Invented figures: Exempelby does not exist, and the figures describe no real children.',
          }
        : changes.invented,
    years,
    date: '2026-03-16',
    unit: 'Statistikgruppen, Exempelby kommun',
    contact: 'statistik@exempelby.example',
    licence: null,
    accessibility: unassessed,
    recipients: [sampleRecipient],
    brand: plainBrand,
    population: { source: 'SCB, Folkmängden efter kommun, ålder och kön (påhittad för Exempelby)' },
    extracted: new Map([
      ['social-services', '2026-02-10'],
      ['school', '2025-11-03'],
      ['child-psychiatry', '2025-03-02'],
      ['child-health-centres', '2026-01-20'],
    ]),
    handedOver: [
      {
        source: 'social-services',
        years,
        mode: 'exact',
        harmTest: { date: '2026-02-12', role: 'Enhetschef', basis: 'OSL 26 kap. 1 §, beslut SOC 2026/12' },
        countsFrom: 'register',
        protectedPersons: 'count',
      },
      {
        source: 'child-health-centres',
        years: [2016, 2017, 2019],
        mode: 'masked',
        harmTest: null,
        countsFrom: 'template',
        protectedPersons: 'count',
      },
    ],
  };
}

function sampleCells(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  keepsTotals: boolean,
): IndicatorCell[] {
  const [start, step] = levels[indicator.id] ?? [0, 0];
  return years.flatMap((year) => {
    const wave = [0, 9, -6, 4, -11, 3, 8, -4, 6, 0][year - 2016] ?? 0;
    const total = Math.max(3, start + step * (year - 2016) + (start > 60 ? wave : 0));
    const counts = new Map<string, number>();
    for (const crossing of indicator.crossings)
      addCrossing(counts, catalogue, indicator, crossing, total, year);
    return cellsOfIndicator(catalogue, indicator).map((coordinates): IndicatorCell => {
      const place = { indicator: indicator.id, year, coordinates };
      const cell = { ...place, id: cellId(place) };
      const absence = keepsTotals && isTotal(coordinates) ? null : absenceOf(indicator.id, year, coordinates);
      if (absence) return { ...cell, ...absence };
      const value = isTotal(coordinates) ? total : (counts.get(cell.id) ?? 0);
      const preliminary = year === 2025 && indicator.id.startsWith('bou.investigations');
      const revised = year === 2023 && indicator.id === 'bou.children_investigated' && isTotal(coordinates);
      return { ...cell, state: 'counted', value, persons: value, preliminary, revised };
    });
  });
}

function absenceOf(
  indicator: string,
  year: number,
  { area_code }: Coordinates,
): { state: 'missing' | 'pending' | 'not_applicable'; reason: string } | null {
  if (indicator === 'bou.children_investigated' && year === 2019) {
    return { state: 'missing', reason: 'Verksamhetssystemet byttes under året.' };
  }
  if (indicator === 'bup.children_new' && year === 2025)
    return { state: 'pending', reason: 'Regionen levererar i april.' };
  if (indicator === 'bou.children_open_interventions' && year === 2016) {
    return { state: 'missing', reason: 'Leveransen kom inte.' };
  }
  if (indicator === 'bou.children_open_interventions' && area_code !== totals.area_code) {
    return { state: 'not_applicable', reason: 'Område finns inte i registrets uttag.' };
  }
  return null;
}

/** Spreads the total over the finest codes by fixed weights and sums upwards, so that additive tables do add up. */
function addCrossing(
  counts: Map<string, number>,
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  crossing: readonly string[],
  total: number,
  year: number,
): void {
  const inner = crossing.reduce<{ at: Coordinates; n: number }[]>(
    (parts, breakdown) => {
      const list = codeListOf(catalogue, indicator, breakdown);
      const leaves = list.codes.filter(({ code }) => !list.codes.some(({ parent }) => parent === code));
      return parts.flatMap(({ at, n }) => {
        const shares = spread(
          n,
          leaves.map(({ code }, i) => weight(code, i, leaves.length, year)),
        );
        return leaves.map(({ code }, i) => ({ at: { ...at, [list.column]: code }, n: shares[i] ?? 0 }));
      });
    },
    [{ at: totals, n: total }],
  );
  for (const coordinates of cellsOfCrossing(catalogue, indicator, crossing)) {
    const id = cellId({ indicator: indicator.id, year, coordinates });
    const n = inner
      .filter(({ at }) => lies(catalogue, indicator, crossing, at, coordinates))
      .reduce((sum, part) => sum + part.n, 0);
    counts.set(id, n);
  }
}

function lies(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  crossing: readonly string[],
  part: Coordinates,
  whole: Coordinates,
): boolean {
  return crossing.every((breakdown) => {
    const { column, codes } = codeListOf(catalogue, indicator, breakdown);
    const parent = codes.find(({ code }) => code === part[column])?.parent;
    return [totals[column], part[column], parent].includes(whole[column]);
  });
}

/** The unknown is empty in most years and small in some; the last known code is small too. */
function weight(code: string, i: number, n: number, year: number): number {
  if (code === 'U' || code.endsWith('_U')) return year % 4 === 1 ? 0.006 : 0;
  return i === n - 1 || code.endsWith('OTHER') ? 0.04 : 1 / (1 + i / 2);
}

function spread(n: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((w) => Math.floor((n * w) / sum));
  shares[0] = (shares[0] ?? 0) + n - shares.reduce((a, b) => a + b, 0);
  return shares;
}

/** As a rule of thumb only: small counts are withheld, and with them the girls of 6–12 or the second area. */
function decisionFor(cell: IndicatorCell): Decision {
  if (cell.coordinates.type.startsWith('REFERRAL')) return 'drop';
  if (cell.state !== 'counted') return 'publish';
  if (cell.value > 0 && cell.value < 5) return 'withhold';
  if (isTotal(cell.coordinates)) return 'publish';
  const companion =
    cell.coordinates.age_band === '6-12' ||
    cell.coordinates.area_code === 'E22' ||
    cell.coordinates.school_form === 'AGY';
  return companion && cell.year % 4 === 1 && cell.value < 200 ? 'withhold' : 'publish';
}

/** Windows of three years of the smallest indicator. */
const pooledYears: readonly PooledYears[] = [2016, 2019, 2022].map((start) => ({
  indicator: 'bvc.children_joint_social_services',
  years: [start, start + 1, start + 2],
}));

/** Shown where all of its years are. */
function pooledDecisions(
  cells: readonly IndicatorCell[],
  ofYears: ReadonlyMap<string, Decision>,
): [string, Decision][] {
  return pooledYears.flatMap((period) =>
    cells
      .filter(({ indicator, year }) => indicator === period.indicator && year === period.years[0])
      .map(({ coordinates }): [string, Decision] => {
        const id = pooledId(period, coordinates);
        const shown = yearCellsOf(id)?.every((one) => ofYears.get(one) === 'publish');
        return [id, shown ? 'publish' : 'withhold'];
      }),
  );
}

function disguise(cell: IndicatorCell, decision: Decision | undefined): IndicatorCell {
  if (cell.state !== 'counted' || decision === 'publish') return cell;
  return { ...cell, value: WITHHELD_VALUE, persons: WITHHELD_VALUE };
}

function deriveByHand(tables: readonly ProtectedTable[], catalogue: Catalogue): DerivedTable[] {
  return catalogue.indicators.flatMap((indicator) =>
    indicator.measures.map((measure) => {
      const table = tables.find((known) => known.indicator === indicator.id);
      const cells = (table?.cells() ?? []).map((cell) => {
        const { id, year, coordinates } = cell;
        return [
          id,
          { id, indicator: indicator.id, year, coordinates, fact: factOf(cell, measure, tables) },
        ] as const;
      });
      return { indicator: indicator.id, measure, cells: new Map(cells) };
    }),
  );
}

/** Marks every share as one of few respondents. */
export function withUncertainShares(content: ReleaseContent): ReleaseContent {
  return {
    ...content,
    derived: content.derived.map((table) => ({
      ...table,
      cells: new Map(
        [...table.cells].map(([id, cell]) => {
          const { fact } = cell;
          const isShare = table.measure.kind === 'share' && fact.state === 'calculated';
          return [id, isShare ? { ...cell, fact: { ...fact, uncertain: true } } : cell];
        }),
      ),
    })),
  };
}

function factOf(cell: PublicCell, measure: Measure, tables: readonly ProtectedTable[]): DerivedFact {
  if (cell.fact.state !== 'published') return { state: 'not_calculated', because: cell.fact.state };
  const numerator = cell.fact.value;
  if (measure.kind === 'rate') {
    if (Object.values(cell.coordinates).includes('U'))
      return { state: 'not_calculated', because: 'denominator' };
    const persons = populationOf(cell.coordinates) + 150 * (cell.year - 2016);
    const [low, high] = poissonInterval(numerator, 0.95);
    const scale = measure.per / persons;
    return {
      state: 'calculated',
      value: numerator * scale,
      interval: [low * scale, high * scale],
      numerator,
      denominator: persons,
      uncertain: false,
    };
  }
  const base = tables.find((table) => table.indicator === measure.of)?.at(cell.year, cell.coordinates)?.fact;
  if (base?.state !== 'published')
    return { state: 'not_calculated', because: base?.state === 'withheld' ? 'withheld' : 'denominator' };
  const denominator = base.value;
  if (denominator === 0) return { state: 'not_calculated', because: 'denominator' };
  if (measure.kind === 'share' && denominator < numerator)
    return { state: 'not_calculated', because: 'not_part' };
  if (measure.kind === 'ratio') {
    return {
      state: 'calculated',
      value: numerator / denominator,
      interval: null,
      numerator,
      denominator,
      uncertain: false,
    };
  }
  const [low, high] = wilsonInterval(numerator, denominator, 0.95);
  const percent = (100 * numerator) / denominator;
  return {
    state: 'calculated',
    value: percent,
    interval: [100 * low, 100 * high],
    numerator,
    denominator,
    uncertain: false,
  };
}

/** Of all ages together: the sample is not divided by areas and ages at once. */
const samplePopulation: Population = {
  source: 'SCB (påhittad)',
  count: (area_code, year, sex) => populationOf({ ...totals, area_code, sex }) + 150 * (year - 2016),
};

/** Invented figures of others for the first indicator: one with its counts, one without. */
const sampleComparisonFigures: readonly ComparisonFigure[] = [
  {
    indicator: 'bou.children_investigated',
    measure: 'per_1000',
    region: '00',
    name: 'Påhittade riket',
    year: 2025,
    value: 19.5,
    counts: null,
    source: 'Påhittad jämförelse, 2026',
  },
  {
    indicator: 'bou.children_investigated',
    measure: 'per_1000',
    region: '99',
    name: 'Exempellän',
    year: 2025,
    value: 26.4,
    counts: { numerator: 3300, denominator: 125000 },
    source: 'Påhittad jämförelse, 2026',
  },
];

function populationOf({ sex, age_band, area_code }: Coordinates): number {
  const bySex = sex === 'T' ? 24000 : 12000;
  const byAge = age_band === 'T' ? bySex : Math.round(bySex / 5);
  return area_code === 'TOT' ? byAge : Math.round(byAge / 3);
}

/** Invented rows in the shape of what Skolverket publishes, so that no real figure is changed by mistake. */
const samplePublishedTables: readonly PublishedTable[] = [
  {
    id: 'school.not_eligible_year9',
    publisher: 'Skolverket',
    title: {
      sv: 'Elever i årskurs 9 utan behörighet till gymnasieskolans yrkesprogram',
      en: 'Pupils in year 9 not eligible for vocational programmes in upper secondary school',
    },
    period: '2024/25',
    year: 2025,
    source: 'Skolverket, Betyg i årskurs 9, hämtad 2026-01-15',
    measures: [
      { id: 'pupils', label: { sv: 'Antal elever', en: 'Pupils' }, unit: 'pupils' },
      { id: 'share', label: { sv: 'Andel behöriga (%)', en: 'Share eligible (%)' }, unit: 'percent' },
    ],
    rows: [
      publishedRow('9991', 'Provköping', '1 234', 1234, '~100', 'nearly_all'),
      publishedRow('9992', 'Testeborg', '87', 87, '..', 'masked'),
      publishedRow('9993', 'Mönsterås prov', '412', 412, '.', 'absent'),
      publishedRow('9994', 'Övningeby', '590', 590, '88,4', 'number'),
    ],
    remarks: ['Kommunen avser skolans läge, inte elevens folkbokföring.'],
  },
];

function publishedRow(
  municipality: string,
  name: string,
  pupils: string,
  count: number,
  share: string,
  state: 'nearly_all' | 'masked' | 'absent' | 'number',
): PublishedTable['rows'][number] {
  return {
    municipality,
    name,
    county: '99',
    principal: null,
    sex: 'T',
    values: {
      pupils: { state: 'number', value: count, printed: pupils },
      share: state === 'number' ? { state, value: 88.4, printed: share } : { state, printed: share },
    },
  };
}
