import { codeListOf } from '../../indicators/catalogue/catalogue.ts';
import { totals } from '../../indicators/model/cell.ts';
import { type Code, childrenOf } from '../../indicators/model/code-list.ts';
import type { AreaReport, AreaRow, Note } from '../report-model.ts';
import { partCells } from './area-comparisons.ts';
import { valueCell, wordCell } from './comparison-cells.ts';
import { generated } from './generated-sentence.ts';
import { measureDecimals, measureUnitOfParts } from './measure-words.ts';
import { pageNames } from './page-names.ts';
import {
  breakdownsOf,
  type IndicatorContext,
  isUnknown,
  type ReportContext,
  say,
  slugOf,
} from './report-context.ts';
import { absentCell, countCell, measureCell } from './table-cells.ts';

/** Area by area, the newest figures of every indicator that is divided by area. Areas without any are left out. */
export function areaReports(context: ReportContext, indicators: readonly IndicatorContext[]): AreaReport[] {
  const areas = areasOf(context);
  const slugs = pageNames(
    'omrade',
    areas.map(({ code }) => code),
  );
  return areas.flatMap((area) => {
    const groups = groupsOf(indicators, area.code);
    const slug = slugs.get(area.code);
    if (groups.length === 0 || slug === undefined) return [];
    const name = say(context, area.label);
    const rows = groups.flatMap((group) => group.rows);
    const { lead } = context.words.overview.area;
    return [
      {
        ...{ slug, name, groups },
        lead: generated(context.words, lead(name, rows.length, groups.length), [name]),
        notes: notesOf(context, rows),
      },
    ];
  });
}

/** The first level: what lies inside an area stands on the pages of the indicators. */
function areasOf({ content }: ReportContext): Code[] {
  const list = [...content.catalogue.codeLists.values()].find(({ column }) => column === 'area_code');
  return list ? childrenOf(list, totals.area_code).filter(({ code }) => !isUnknown(code)) : [];
}

function groupsOf(indicators: readonly IndicatorContext[], area: string): AreaReport['groups'] {
  const groups = new Map<string, AreaRow[]>();
  for (const context of indicators) {
    const row = rowOf(context, area);
    if (!row) continue;
    const actor = say(context, context.indicator.actor);
    groups.set(actor, [...(groups.get(actor) ?? []), row]);
  }
  return [...groups].map(([actor, rows]) => ({ actor, rows }));
}

/** Null where the release holds nothing of the indicator in this area: not divided so, dropped, or not in its register. */
function rowOf(context: IndicatorContext, area: string): AreaRow | null {
  const { indicator, words, content, table, years } = context;
  const compared = content.statistics.areas.find((one) => one.indicator === indicator.id);
  const year = compared?.year ?? years.at(-1);
  if (year === undefined) return null;
  const fact = table.at(year, { ...totals, area_code: area })?.fact;
  if (!fact || fact.state === 'not_applicable') return null;
  return {
    slug: slugOf(indicator.id),
    indicator: say(context, indicator.name),
    year,
    unit: words.units[indicator.unit].many,
    count: countCell(fact, words),
    measure: compared ? comparedMeasure(context, compared, area) : plainMeasure(context, year, area),
  };
}

type Compared = IndicatorContext['content']['statistics']['areas'][number];

function comparedMeasure(
  context: IndicatorContext,
  { measure, whole, parts }: Compared,
  area: string,
): AreaRow['measure'] {
  const part = parts.find(({ code }) => code === area);
  const [value, interval, standing] = part ? partCells(context, measure, part) : [];
  const absent = absentCell('not_applicable', context.words);
  return {
    unit: unitOf(context, measure),
    value: value ?? absent,
    interval: interval ?? absent,
    whole: valueCell(context, measure, whole.value),
    standing: standing ?? absent,
  };
}

/** Of an indicator that was not compared: its first rate or share, beside that of the municipality. */
function plainMeasure(context: IndicatorContext, year: number, area: string): AreaRow['measure'] {
  const { words, table } = context;
  const derived = context.derived.find(({ measure }) => measure.kind !== 'ratio');
  if (!derived) return null;
  const { measure } = derived;
  const cellAt = (code: string) => {
    const id = table.at(year, { ...totals, area_code: code })?.id;
    const fact = id === undefined ? undefined : derived.cells.get(id)?.fact;
    return fact
      ? measureCell(fact, 'value', measureDecimals(measure), words)
      : absentCell('not_applicable', words);
  };
  const notCompared = wordCell(words.overview.area.notCompared);
  return {
    unit: unitOf(context, measure),
    value: cellAt(area),
    interval: notCompared,
    whole: cellAt(totals.area_code),
    standing: notCompared,
  };
}

function unitOf(context: IndicatorContext, measure: Compared['measure']): string {
  const { words, indicator, content } = context;
  const lists = breakdownsOf(indicator)
    .map((breakdown) => codeListOf(content.catalogue, indicator, breakdown))
    .filter(({ column }) => column === 'area_code');
  return measureUnitOfParts(context, measure, words.units[indicator.unit].many, lists);
}

/** That groups are not children comes first; then how the table is read. */
function notesOf({ words }: ReportContext, rows: readonly AreaRow[]): Note[] {
  const { area } = words.overview;
  const { comparison } = words.statistics;
  const cells = rows.flatMap(({ count, measure }) => [count, ...(measure ? Object.values(measure) : [])]);
  const states = new Set(cells.flatMap((cell) => (typeof cell === 'string' ? [] : [cell.state])));
  const signs = (['withheld', 'missing', 'pending', 'not_applicable'] as const).filter((state) =>
    states.has(state),
  );
  return [
    { id: 'NG', text: area.groupLevel },
    { id: 'NJ', text: area.latest },
    ...[comparison.withTheWhole, comparison.limits].map((text) => ({ id: 'NJ', text })),
    ...signs.map((state) => ({ id: 'NS', text: area.sign(state) })),
  ].map(({ id, text }) => ({ id, text: generated(words, text) }));
}
