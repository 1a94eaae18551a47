import { codeListOf, indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { type Coordinates, cellId, totals } from '../../indicators/model/cell.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { ProtectedTable } from '../../indicators/public/protected-table.ts';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';
import { type CellFigures, cellFigures } from '../files/cell-figures.ts';
import { pageNames } from '../report/page-names.ts';
import { type IndicatorContext, indicatorContext, say } from '../report/report-context.ts';
import { sourceLine } from '../report/titles.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { type Both, inBoth, textOf } from './both-languages.ts';
import type { Cube, CubeCell, CubeDimension } from './cube.ts';
import { cubeMeasures, type MeasurePart } from './cube-measures.ts';
import { cubeNotes, marksOf, yearNotes } from './cube-notes.ts';
import { type PlaceDimension, placeDimensions } from './place-dimensions.ts';
import { publishedCrossings } from './published-crossings.ts';

/**
 * Every figure of `indicators.csv` as cubes: per indicator one for each of its published crossings that lies in no
 * other, in report order. Values, statuses and flags are those of the rows, made by the same function.
 * @param status  whether the content is that of a draft or of a release
 */
export function cubesOf(content: ReleaseContent, status: 'draft' | 'release'): Cube[] {
  const parts = content.tables.flatMap((table) => {
    const indicator = indicatorOf(content.catalogue, table.indicator);
    const subject: Subject = { content, status, indicator, table, ...lookedUp(content, indicator, table) };
    return publishedCrossings(content.catalogue, indicator, table).map((crossing) => ({ subject, crossing }));
  });
  const key = (indicator: string, crossing: readonly string[]) => [indicator, ...crossing].join(' ');
  const names = pageNames(
    '',
    parts.map(({ subject, crossing }) => key(subject.indicator.id, crossing)),
  );
  return parts.map(({ subject, crossing }) => ({
    name: names.get(key(subject.indicator.id, crossing)) ?? '',
    ...cubeOf(subject, crossing),
  }));
}

/** One indicator with what all of its cubes are made from. */
interface Subject {
  readonly content: ReleaseContent;
  readonly status: 'draft' | 'release';
  readonly indicator: IndicatorDefinition;
  readonly table: ProtectedTable;
  readonly contexts: Both<IndicatorContext>;
  /** By id of the cell. */
  readonly figures: ReadonlyMap<string, CellFigures['figures']>;
}

function lookedUp(
  content: ReleaseContent,
  indicator: IndicatorDefinition,
  table: ProtectedTable,
): Pick<Subject, 'contexts' | 'figures'> {
  const contextIn = (language: Language): IndicatorContext => {
    const context = indicatorContext({ content, words: wordingOf(language) }, indicator);
    if (!context) throw new Error(`no table for ${indicator.id}`);
    return context;
  };
  const figures = cellFigures(content, indicator, table).map(
    ({ cell, figures }) => [cell.id, figures] as const,
  );
  return { contexts: inBoth(contextIn), figures: new Map(figures) };
}

function cubeOf(subject: Subject, crossing: readonly string[]): Omit<Cube, 'name'> {
  const { content, contexts, indicator } = subject;
  const { catalogue, edition } = content;
  const lists = crossing.map((breakdown) => codeListOf(catalogue, indicator, breakdown));
  const places = placeDimensions(catalogue, indicator, crossing, edition.municipality.name);
  const all = [...subject.figures.values()].flat();
  const measures = cubeMeasures(contexts, lists, (kind) =>
    all.some(({ measure, lower }) => measure === kind && lower !== null),
  );
  const years = yearDimension(subject);
  const cells = cellsOf(subject, places, measures, years);
  return {
    ...{ indicator: indicator.id, crossing, contents: indicator.name, places, years, cells },
    title: titleOf(subject, places, years),
    subject: {
      code: indicator.level.toUpperCase(),
      name: textOf(contexts, ({ words }) => words.sections[indicator.level]),
    },
    measures: { id: 'measure', label: measureLabel, categories: measures },
    notes: inBoth((language) => [
      ...marksOf(edition, subject.status, language),
      ...cubeNotes(contexts[language], cells),
    ]),
    source: textOf(contexts, (context) =>
      sourceLine(
        context,
        indicator.measures.map(({ kind }) => kind),
      ),
    ),
    contact: { unit: edition.unit, address: edition.contact },
    referencePeriod: textOf(contexts, ({ words }) => words.periods[indicator.period]),
    edition: {
      ...{ id: edition.id, date: edition.date, status: subject.status },
      invented: edition.invented !== null,
    },
    stock: !['calendar_year', 'school_year'].includes(indicator.period),
  };
}

const measureLabel = textOf(inBoth(wordingOf), ({ table }) => table.measureHead);

function yearDimension({ table, contexts }: Subject): CubeDimension {
  const years = [...new Set(table.cells().map(({ year }) => year))].sort((a, b) => a - b);
  return {
    id: 'year',
    label: { sv: 'År', en: 'Year' },
    categories: years.map((year) => ({
      ...{ code: `${year}`, label: { sv: `${year}`, en: `${year}` }, parent: null },
      notes: inBoth((language) => yearNotes(contexts[language], year)),
    })),
  };
}

function titleOf(
  { content, contexts, indicator }: Subject,
  places: readonly PlaceDimension[],
  years: CubeDimension,
) {
  return textOf(contexts, (context) => {
    const { words } = context;
    const labels = places.map(({ label }) => say(context, label).toLowerCase());
    const what =
      labels.length === 0
        ? words.figure.count(words.units[indicator.unit].many)
        : words.table.by(words.list(labels));
    const span = words.span(years.categories.map(({ code }) => Number(code)));
    return words.figure.title(say(context, indicator.name), what, content.edition.municipality.name, span);
  });
}

function cellsOf(
  { indicator, figures }: Subject,
  places: readonly PlaceDimension[],
  measures: readonly MeasurePart[],
  { categories: years }: CubeDimension,
): CubeCell[] {
  return combinations(places).flatMap((coordinates) => {
    const ofYears = years.map(({ code }) =>
      figures.get(cellId({ indicator: indicator.id, year: Number(code), coordinates })),
    );
    return measures.flatMap(({ kind, part }) =>
      ofYears.map((found) =>
        cellOf(
          found?.find(({ measure }) => measure === kind),
          part,
        ),
      ),
    );
  });
}

/** The places of a crossing, the last breakdown running fastest. */
function combinations(places: readonly PlaceDimension[]): Coordinates[] {
  return places.reduce<Coordinates[]>(
    (all, { column, categories }) =>
      all.flatMap((place) => categories.map(({ code }) => ({ ...place, [column]: code }))),
    [totals],
  );
}

function cellOf(figure: CellFigures['figures'][number] | undefined, part: MeasurePart['part']): CubeCell {
  if (!figure) return { status: 'not_in_release', flags: [] };
  const { status, flags } = figure;
  if (status !== 'published') return { status, flags };
  const value = figure[part];
  return value === null ? { status: 'not_in_release', flags } : { status, value, flags };
}
