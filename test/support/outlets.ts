import { inspect } from 'node:util';
import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorCells } from '../../indicators/confidential/indicator-cells.ts';
import { followUpFor } from '../../indicators/follow-up/follow-up-for.ts';
import type { Answer, RevisionAnswer } from '../../indicators/model/answer.ts';
import { cellId } from '../../indicators/model/cell.ts';
import type { ComparisonFigure } from '../../indicators/model/comparison-figure.ts';
import type { Population } from '../../indicators/model/population.ts';
import { ProtectedFollowUpCounts } from '../../indicators/public/protected-follow-up-counts.ts';
import { ProtectedTable } from '../../indicators/public/protected-table.ts';
import { largeChanges } from '../../indicators/questions/large-changes.ts';
import { unassessed } from '../../indicators/release/accessibility-statement.ts';
import { Draft } from '../../indicators/release/draft.ts';
import type { EarlierFact, EarlierRelease } from '../../indicators/release/earlier-release.ts';
import { Release } from '../../indicators/release/release.ts';
import type { Edition } from '../../indicators/release/release-content.ts';
import { releaseContentOf } from '../../indicators/release-content-of.ts';
import { buildReport } from '../../outputs/build-report.ts';
import { appendixPaper } from '../../outputs/committee/appendix.ts';
import { officialStatement } from '../../outputs/committee/official-statement.ts';
import { speakingNote } from '../../outputs/committee/speaking-note.ts';
import { makeDataFiles } from '../../outputs/files/make-data-files.ts';
import { followUpViews } from '../../outputs/follow-up/follow-up-views.ts';
import { makeOutputs } from '../../outputs/make-outputs.ts';
import { draftSummary } from '../../pipeline/release/draft-summary.ts';
import { fingerprintOf, publicJson } from '../../pipeline/release/public-content.ts';
import type { World } from './other-worlds.ts';
import { plainBrand, sampleRecipient } from './sample-recipient.ts';

/** What some part of the program lets out of a world, by name. */
export type Outlet = (world: World) => Promise<ReadonlyMap<string, Uint8Array>>;

/** All that a draft and its release say, in each form, without drawings and paper. */
export const everyWord: Outlet = async (world) => {
  const files = new Map<string, Uint8Array>();
  const { draft, release } = sourcesOf(world);
  for (const source of [draft, release]) {
    const { content } = source;
    const name = source === draft ? 'draft' : 'release';
    const text = (path: string, words: string) =>
      files.set(`${name}/${path}`, new TextEncoder().encode(words));
    text('release.json', publicJson(content));
    text('summary', inspect(draftSummary(content.tables, content.dropped), { depth: null }));
    const english = buildReport(source, 'en');
    text('report-en', inspect(english, everything));
    const report = buildReport(source, 'sv');
    text('report-sv', inspect(report, everything));
    const { followUp } = content;
    if (followUp) {
      const accounts = (own: typeof followUp, told = report) =>
        inspect(followUpViews({ content, report: told, followUp: own }), everything);
      text('accounts-sv', accounts(followUp));
      text('accounts-en', accounts(followUp, english));
      for (const { id } of content.edition.recipients)
        text(`accounts-${id}`, accounts(followUpFor(followUp, id)));
    }
    for (const recipient of report.edition.recipients) {
      const material = { report, recipient };
      const papers = [
        appendixPaper(material, [], null),
        officialStatement(material, null),
        speakingNote(material),
      ];
      text(`papers-${recipient.id}`, inspect(papers, everything));
    }
    for (const [path, bytes] of await makeDataFiles(source, report)) files.set(`${name}/${path}`, bytes);
  }
  return files;
};

/** Every file of a draft and of its release: pages with their charts, papers and data. */
export const everyFile: Outlet = async (world) => {
  const { draft, release } = sourcesOf(world);
  const named = (name: string, files: ReadonlyMap<string, Uint8Array>) =>
    [...files].map(([path, bytes]) => [`${name}/${path}`, bytes] as const);
  return new Map([
    ...named('draft', await makeOutputs(draft)),
    ...named('release', await makeOutputs(release)),
  ]);
};

/**
 * What differs between the first world and any other in what they let out: the names of it, each once. `names` where
 * not even those are alike.
 */
export async function leaks(outlet: Outlet, [first, ...others]: readonly World[]): Promise<string[]> {
  if (!first) throw new Error('no world to compare with');
  const truth = await outlet(first);
  const found = new Set<string>();
  for (const world of others) for (const name of differences(truth, await outlet(world))) found.add(name);
  return [...found];
}

/** The names of files whose bytes differ, in their order; `names` where those differ themselves. */
export function differences(
  files: ReadonlyMap<string, Uint8Array>,
  others: ReadonlyMap<string, Uint8Array>,
): string[] {
  if (JSON.stringify([...files.keys()]) !== JSON.stringify([...others.keys()])) return ['names'];
  return [...files].flatMap(([name, bytes]) => {
    const other = others.get(name);
    return other && Buffer.compare(bytes, other) === 0 ? [] : [name];
  });
}

const everything = { depth: null, maxArrayLength: null, maxStringLength: null } as const;

/** The chain from cells to a draft as the program has it, in a world whose agencies have answered all questions. */
function sourcesOf({ catalogue, cells, pattern, followUp }: World): { draft: Draft; release: Release } {
  const tables = ProtectedTable.protect(cells, pattern);
  const draft = Draft.of(
    releaseContentOf({
      edition: { ...edition, years: yearsOf(cells) },
      ...{ catalogue, tables, population },
      dropped: pattern.dropped,
      answers: answersOf(cells, catalogue),
      ...{ earlier: releaseBefore(tables), revisionAnswers: revisionAnswersOf(cells) },
      publishedByOthers: [],
      comparisonFigures,
      reviews: [],
      followUp: followUp && {
        registers: followUp.registers,
        counts: ProtectedFollowUpCounts.protect(followUp.counts, followUp.pattern),
      },
    }),
  );
  const fingerprint = fingerprintOf(publicJson(draft.content));
  const approvals = ['statistician', 'data protection officer'].map((role) => ({
    ...{ role, date: '2025-03-20', draft: fingerprint },
  }));
  return { draft, release: Release.approve(draft, fingerprint, approvals) };
}

function yearsOf(cells: IndicatorCells): number[] {
  return [...new Set([...cells.cells()].map(({ year }) => year))].sort((a, b) => a - b);
}

/** One to each question that the true counts raise, the withheld too: here the worlds differ before they are let out. */
export function answersOf(cells: IndicatorCells, catalogue: Catalogue): Answer[] {
  const valueAt = (id: string): number | null => {
    const cell = cells.get(id);
    return cell?.state === 'counted' ? cell.value : null;
  };
  return largeChanges(catalogue, yearsOf(cells), (place) => valueAt(cellId(place))).map((place) => ({
    ...place,
    text: { sv: `Påhittat svar om ${cellId(place)}.`, en: null },
    role: 'enhetschef',
    date: '2025-02-10',
    makesBreak: place.year % 2 === 0,
  }));
}

/**
 * A release that all worlds have behind them: made from what they publish alike, with some values otherwise, some
 * withheld, and some shown that are withheld now.
 */
function releaseBefore(tables: readonly ProtectedTable[]): EarlierRelease {
  const cells = tables.flatMap((table) => [...table.cells(), ...table.pooled()]);
  return {
    ...{ id: '2023-1', date: '2024-03-17', versions: new Map() },
    facts: new Map(
      cells.map(({ id, fact }, i): [string, EarlierFact] => {
        if (i % 5 === 0) return [id, fact.state === 'withheld' ? shownBefore : { state: 'withheld' }];
        if (i % 3 === 0 && fact.state === 'published') return [id, { ...fact, value: fact.value + 2 }];
        return [id, fact];
      }),
    ),
  };
}

const shownBefore = { state: 'published', value: 8_675_309, preliminary: true } as const;

/** Why the figures are others than before: in each world of other cells, by their true counts. */
export function revisionAnswersOf(cells: IndicatorCells): RevisionAnswer[] {
  return [...cells.cells()].flatMap((cell) => {
    if (cell.state !== 'counted' || cell.value % 2 === 0) return [];
    const { indicator, year, coordinates, id } = cell;
    const text = { sv: `Påhittat besked om ${id}.`, en: null };
    return [{ indicator, year, coordinates, text, role: 'controller', date: '2025-02-11' }];
  });
}

const population: Population = {
  source: 'SCB, folkmängd 31 december (påhittad)',
  count: (area, year, sex, [from, to]) =>
    (to - from + 1) * (sex === 'T' ? 400 : 200) * (area === 'TOT' ? 3 : 1) + year - 2000,
};

/** Of a measure that the catalogue of the worlds may have. */
const comparisonFigures: readonly ComparisonFigure[] = [
  {
    ...{
      indicator: 'school.children',
      measure: 'per_1000',
      region: '00',
      name: 'Påhittade riket',
      year: 2024,
    },
    ...{ value: 19.5, counts: { numerator: 1950, denominator: 100_000 }, source: 'Påhittad' },
  },
];

const edition: Omit<Edition, 'years'> = {
  id: '2024-1',
  municipality: { code: '0199', name: 'Exempelby' },
  invented: { sv: 'Påhittade uppgifter.', en: 'Invented figures.' },
  date: '2025-03-16',
  unit: 'Statistikgruppen',
  contact: 'statistik@exempelby.example',
  licence: null,
  accessibility: unassessed,
  recipients: [
    {
      ...sampleRecipient,
      ...{ id: 'skolnamnden', committee: { sv: 'Skolnämnden', en: 'The school committee' } },
      ...{ registryNumber: 'SKN 2025/12', meeting: '2025-04-14', nextReport: null },
    },
  ],
  brand: plainBrand,
  population: { source: population.source },
  extracted: new Map([['school', '2025-02-01']]),
  handedOver: [],
};
