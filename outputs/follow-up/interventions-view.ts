import { countKeys } from '../../indicators/model/follow-up/count-key.ts';
import {
  type Intervention,
  interventionBases,
  preventionLevels,
} from '../../indicators/model/follow-up/intervention.ts';
import type { Part } from '../paper/number-paper.ts';
import type { Run } from '../paper/paper.ts';
import { before, bullets, heading, paragraph } from '../paper/parts.ts';
import { note } from '../report/standard-note.ts';
import type { TableCell, TableRow } from '../report-model.ts';
import { formatNumber } from '../wording/number-format.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { documentRun } from './document-run.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { indicatorRuns } from './indicator-runs.ts';
import { mappingChanges } from './intervention-changes.ts';
import { bodyName } from './named.ts';
import { inside, preventionTriangle, type TriangleLevel, triangleOnPaper } from './prevention-triangle.ts';
import { amountCell, numberCell, personsCell, wordsCell } from './register-cells.ts';
import { registerSource, registerTable } from './register-table.ts';
import { reportContextOf } from './report-context-of.ts';
import { followUpTermsOf } from './terms.ts';
import { interventionsWordsOf } from './words/interventions-words.ts';

/**
 * The newest yearly mapping of preventive interventions: the triangle, each level, cost and volume, formal and informal,
 * and what has changed since the mapping before it. Null where nothing has been mapped.
 */
export function interventionsView(material: FollowUpMaterial): FollowUpView | null {
  const mapping = mappingOf(material);
  if (mapping === null) return null;
  const { report } = material;
  const words = interventionsWordsOf(report.language);
  return {
    slug: 'uppfoljning-kartlaggning',
    title: words.title(mapping.year),
    lead: mappingLead(material, mapping),
    parts: [
      ...trianglePart(material, mapping),
      ...listPart(material, mapping),
      ...costPart(material, mapping),
      ...basisPart(material, mapping),
      ...changesPart(material, mapping),
      paragraph(note(reportContextOf(material), 'N21').text),
    ],
    drawings: new Map([[drawingName, preventionTriangle(triangleLevels(material, mapping))]]),
    outlets: ['page', 'paper', 'appendix'],
  };
}

/** One year's interventions, and those of the year before it that was mapped. */
interface Mapping {
  readonly year: number;
  readonly now: readonly Intervention[];
  readonly earlier: { readonly year: number; readonly interventions: readonly Intervention[] } | null;
}

function mappingOf({ followUp }: FollowUpMaterial): Mapping | null {
  const { interventions } = followUp.registers;
  const [year, yearBefore] = [...new Set(interventions.map((one) => one.year))].sort((a, b) => b - a);
  if (year === undefined) return null;
  const ofYear = (wanted: number) => interventions.filter((one) => one.year === wanted);
  return {
    year,
    now: ofYear(year),
    earlier: yearBefore === undefined ? null : { year: yearBefore, interventions: ofYear(yearBefore) },
  };
}

function mappingLead({ report: { language } }: FollowUpMaterial, { year, now, earlier }: Mapping): string {
  const { lead } = interventionsWordsOf(language);
  const terms = followUpTermsOf(language);
  const ofBasis = (wanted: Intervention['basis']): number =>
    now.filter(({ basis }) => basis === wanted).length;
  const empty = [...inside].reverse().filter((wanted) => !now.some(({ level }) => level === wanted));
  const levelUnknown = now.filter(({ level }) => level === null).length;
  const emptyNames = wordingOf(language).list(empty.map((level) => terms.levels[level].toLowerCase()));
  return [
    lead.mapped(year, now.length),
    ...(earlier === null ? [] : [lead.since(earlier.year, now.length - earlier.interventions.length)]),
    lead.formal(ofBasis('agreement') + ofBasis('decision'), ofBasis('informal'), ofBasis(null)),
    ...(empty.length === 0 ? [] : [lead.empty(emptyNames, empty.length)]),
    ...(levelUnknown === 0 ? [] : [lead.levelUnknown(levelUnknown)]),
  ].join(' ');
}

const drawingName = 'preventionstriangel';

function triangleLevels(
  { report: { language } }: FollowUpMaterial,
  { now }: Mapping,
): Readonly<Record<(typeof preventionLevels)[number], TriangleLevel>> {
  const { levels } = followUpTermsOf(language);
  const { counted } = interventionsWordsOf(language);
  const level = (wanted: (typeof preventionLevels)[number]): TriangleLevel => {
    const count = now.filter((one) => one.level === wanted).length;
    return { name: levels[wanted], count, counted: counted(count) };
  };
  return {
    promoting: level('promoting'),
    universal: level('universal'),
    selective: level('selective'),
    indicated: level('indicated'),
    treatment: level('treatment'),
  };
}

function trianglePart(material: FollowUpMaterial, mapping: Mapping): Part[] {
  const { language, edition } = material.report;
  const { triangle: words, counted } = interventionsWordsOf(language);
  const levels = triangleLevels(material, mapping);
  const told = ({ name, count }: TriangleLevel): string => words.level(name, counted(count));
  return [
    heading(1, words.heading),
    before(words.intro),
    {
      kind: 'drawing',
      name: drawingName,
      size: triangleOnPaper,
      caption: words.caption(edition.municipality.name, mapping.year),
      howToRead: words.howToRead,
      alternative: words.alternative(
        inside.map((level) => told(levels[level])),
        [told(levels.promoting), told(levels.treatment)],
      ),
      source: registerSource(material),
    },
    levelsTable(material, mapping),
  ];
}

/** The numbers of the triangle, beside those of the year before. */
function levelsTable(material: FollowUpMaterial, mapping: Mapping): Part {
  const { language, edition } = material.report;
  const { levels: words } = interventionsWordsOf(language);
  const terms = followUpTermsOf(language);
  const rows = [
    ...preventionLevels.map((level) => ({ level, name: terms.levels[level] })),
    ...(isAmong(mapping, ({ level }) => level === null) ? [{ level: null, name: terms.levelUnknown }] : []),
  ];
  return registerTable(material, {
    id: 'kartlaggning-nivaer',
    caption: words.caption(edition.municipality.name, yearsText(mapping)),
    heading: words.heading,
    head: [words.head, ...yearsOf(mapping)],
    rows: [
      countRow(material, mapping, words.all, 0, () => true),
      ...rows.map(({ level, name }) => countRow(material, mapping, name, 1, (one) => one.level === level)),
    ],
  });
}

function basisPart(material: FollowUpMaterial, mapping: Mapping): Part[] {
  const { language, edition } = material.report;
  const { basis: words, levels } = interventionsWordsOf(language);
  const terms = followUpTermsOf(language);
  const isUnknown = (one: Intervention): boolean => one.basis === null;
  const formal = (one: Intervention): boolean => one.basis === 'agreement' || one.basis === 'decision';
  const row = (name: string, depth: number, test: (one: Intervention) => boolean) =>
    countRow(material, mapping, name, depth, test);
  return [
    heading(1, words.heading),
    before(words.lead),
    registerTable(material, {
      id: 'kartlaggning-grund',
      caption: words.caption(edition.municipality.name, yearsText(mapping)),
      heading: words.heading,
      head: [words.head, ...yearsOf(mapping)],
      rows: [
        row(levels.all, 0, () => true),
        row(terms.formal.formal, 1, formal),
        ...interventionBases
          .filter((basis) => basis !== 'informal')
          .map((basis) => row(terms.bases[basis], 2, (one) => one.basis === basis)),
        row(terms.formal.informal, 1, (one) => one.basis === 'informal'),
        ...(isAmong(mapping, isUnknown) ? [row(terms.basisUnknown, 1, isUnknown)] : []),
      ],
    }),
  ];
}

function isAmong({ now, earlier }: Mapping, test: (one: Intervention) => boolean): boolean {
  return now.some(test) || (earlier?.interventions.some(test) ?? false);
}

function yearsOf({ year, earlier }: Mapping): string[] {
  return [...(earlier === null ? [] : [`${earlier.year}`]), `${year}`];
}

function yearsText(mapping: Mapping): string {
  return yearsOf(mapping).join('–');
}

function countRow(
  { report }: FollowUpMaterial,
  { now, earlier }: Mapping,
  label: string,
  depth: number,
  test: (one: Intervention) => boolean,
): TableRow {
  const cell = (interventions: readonly Intervention[]): TableCell =>
    numberCell(interventions.filter(test).length, wordingOf(report.language));
  return { label, depth, cells: [...(earlier === null ? [] : [cell(earlier.interventions)]), cell(now)] };
}

/** Level by level; an empty level of the triangle has its heading too, and says that it is empty. */
function listPart(material: FollowUpMaterial, { year, now }: Mapping): Part[] {
  const { language } = material.report;
  const { list: words } = interventionsWordsOf(language);
  const terms = followUpTermsOf(language);
  const groups = [
    ...preventionLevels.map((level) => ({ level, name: terms.levels[level], isAlwaysThere: true })),
    { level: null, name: terms.levelUnknown, isAlwaysThere: false },
  ];
  return [
    heading(1, words.heading(year)),
    ...groups.flatMap(({ level, name, isAlwaysThere }): Part[] => {
      const own = now.filter((one) => one.level === level);
      if (own.length === 0) return isAlwaysThere ? [heading(2, name), paragraph(words.none)] : [];
      return [heading(2, name), interventionTable(material, own)];
    }),
  ];
}

function interventionTable(material: FollowUpMaterial, interventions: readonly Intervention[]): Part {
  const { list } = interventionsWordsOf(material.report.language);
  return {
    kind: 'word-table',
    columns: ['rest', 32, 34, 30, 30],
    head: list.head,
    rows: interventions.map((one) => interventionRow(material, one)),
  };
}

function interventionRow(material: FollowUpMaterial, one: Intervention): (readonly Run[])[] {
  const { language } = material.report;
  const { list: words } = interventionsWordsOf(language);
  const terms = followUpTermsOf(language);
  const { registers } = material.followUp;
  const payer =
    one.financedBy === null ? null : words.financedBy(bodyName(registers, one.financedBy, language));
  const beside = [one.provider, payer].filter((text) => text !== null);
  const isSaid = one.ages === null || (one.targetGroup ?? '').includes(one.ages);
  const group = [one.targetGroup, isSaid ? null : words.ages(one.ages)].filter((text) => text !== null);
  const basis = one.basis === null ? terms.basisUnknown : terms.bases[one.basis];
  return [
    beside.length === 0 ? [one.name] : [one.name, ' ', { fine: beside.join('. ') }],
    [group.length === 0 ? terms.notSaid : group.join(', ')],
    one.document === null ? [basis] : [`${basis}: `, documentRun(registers, one.document)],
    [one.followUp ?? words.notFollowed],
    one.indicators.length === 0 ? [words.noIndicator] : indicatorRuns(material, one.indicators),
  ];
}

function costPart(material: FollowUpMaterial, mapping: Mapping): Part[] {
  const { language, edition } = material.report;
  const { costs: words } = interventionsWordsOf(language);
  const wording = wordingOf(language);
  const stated = mapping.now.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  const sum = stated.reduce((total, cost) => total + cost, 0);
  return [
    heading(1, words.heading),
    before(
      stated.length === 0
        ? words.noneStated
        : words.sum(formatNumber(sum, 0, wording.numbers), stated.length, mapping.now.length),
      ` ${words.notSummed}`,
    ),
    registerTable(material, {
      id: 'kartlaggning-kostnad',
      caption: words.caption(edition.municipality.name, mapping.year),
      heading: words.heading,
      head: words.head,
      rows: mapping.now.map((one) => ({
        label: one.name,
        depth: 1,
        cells: [
          amountCell(one.cost, wording),
          volumeCell(material, one),
          wordsCell(one.volume?.unit ?? null, wording),
        ],
      })),
    }),
  ];
}

function volumeCell({ followUp, report }: FollowUpMaterial, { id, year, volume }: Intervention): TableCell {
  const words = wordingOf(report.language);
  if (volume?.of === 'things') return numberCell(volume.number, words);
  return personsCell(
    volume === null ? { state: 'missing' } : followUp.counts.factOf(countKeys.intervention(year, id)),
    words,
  );
}

function changesPart(material: FollowUpMaterial, { year, now, earlier }: Mapping): Part[] {
  const { changes: words } = interventionsWordsOf(material.report.language);
  if (earlier === null) return [heading(1, words.heading(year - 1)), paragraph(words.firstYear)];
  const { added, gone, changed } = mappingChanges(material, earlier.interventions, now);
  const names = (interventions: readonly Intervention[]): string[] => interventions.map(({ name }) => name);
  const lists = [
    { title: words.isNew, sentences: names(added) },
    { title: words.gone, sentences: names(gone) },
    { title: words.changed, sentences: changed },
  ].filter(({ sentences }) => sentences.length > 0);
  return [
    heading(1, words.heading(earlier.year)),
    ...(lists.length === 0 ? [paragraph(words.none)] : []),
    ...lists.flatMap(({ title, sentences }) => [heading(2, title), ...bullets(sentences)]),
  ];
}
