import { type Column, type Coordinates, totals } from '../../indicators/model/cell.ts';
import type { Text } from '../../indicators/model/text.ts';
import type { ExpectedRows } from './compare-rows.ts';
import type { DataValue } from './data-rows.ts';
import { codesOf, definitionOf, type Released, type ReleasedIndicator } from './released.ts';
import { figuresOf, pooledFiguresOf, type ReleasedFigure } from './released-figures.ts';

type Row = Readonly<Record<string, DataValue>>;
type Status = 'draft' | 'release';

const place = ['area', 'sex', 'age', 'school_form', 'type'];
const from = 'release.json';

/** What `indicators.csv`, `.parquet` and `.arrow` have to hold. */
export function indicatorRows(released: Released, status: Status): ExpectedRows {
  const rows = figuresOf(released).map((figure) => {
    const { id, name, period } = definitionOf(released, figure.indicator);
    const [year = null] = figure.years;
    return {
      ...{ indicator: id, name: name.sv, name_en: name.en, year, period },
      ...placeOf(released, figure.indicator, figure.coordinates),
      ...figureColumns(figure),
      ...editionColumns(released, status),
    };
  });
  return expectedRows(rows, ['indicator', 'year', ...place, 'measure']);
}

/** What `pooled.csv` has to hold. */
export function pooledRows(released: Released, status: Status): ExpectedRows {
  const rows = pooledFiguresOf(released).map((figure) => {
    const { id, name } = definitionOf(released, figure.indicator);
    return {
      ...{ indicator: id, name: name.sv, name_en: name.en },
      ...periodOf(figure.years),
      ...placeOf(released, figure.indicator, figure.coordinates),
      ...figureColumns(figure),
      ...editionColumns(released, status),
    };
  });
  return expectedRows(rows, ['indicator', 'from_year', 'to_year', ...place, 'measure']);
}

/** What `revisions.csv` has to hold. */
export function revisionRows(released: Released, status: Status): ExpectedRows {
  const { since, cells } = released.revisions;
  const rows = cells.map((revision) => {
    const { id, name, unit } = definitionOf(released, revision.indicator);
    const isValue = revision.kind === 'value';
    return {
      ...{ indicator: id, name: name.sv, name_en: name.en },
      ...periodOf(revision.years),
      ...placeOf(released, revision.indicator, revision.coordinates),
      before: isValue ? revision.before : null,
      now: isValue ? revision.now : null,
      difference: isValue ? revision.now - revision.before : null,
      unit,
      before_status: isValue ? 'published' : revision.before,
      now_status: isValue ? 'published' : revision.now,
      cause: isValue ? revision.cause.kind : '',
      cause_text: isValue ? causeText(revision.cause) : '',
      since_edition: since?.id ?? '',
      since_date: since?.date ?? '',
      ...editionColumns(released, status),
    };
  });
  return expectedRows(rows, ['indicator', 'from_year', 'to_year', ...place]);
}

type Cause = Extract<Released['revisions']['cells'][number], { kind: 'value' }>['cause'];

function causeText(cause: Cause): string {
  if (cause.kind === 'answered') return cause.answer.text.sv;
  return cause.kind === 'definition' ? (cause.change?.sv ?? '') : '';
}

/** What `published-by-others.csv` has to hold, in its order. */
export function publishedRows(released: Released): ExpectedRows {
  const rows = released.published_by_others.flatMap((table) =>
    table.rows.flatMap(({ values, principal, municipality, name, county, sex }) =>
      table.measures.flatMap(({ id, label, unit }) => {
        const shown = values[id];
        if (!shown) return [];
        return {
          ...{ table: table.id, title: table.title.sv, title_en: table.title.en },
          ...{ publisher: table.publisher, period: table.period, year: table.year },
          ...{ municipality, name, county, principal: principal ?? '', sex },
          ...{ measure: id, measure_label: label.sv, measure_label_en: label.en, unit },
          ...{ value: shown.value ?? null, printed: shown.printed, state: shown.state, source: table.source },
        };
      }),
    ),
  );
  return expectedRows(rows, []);
}

function expectedRows(rows: readonly Row[], key: readonly string[]): ExpectedRows {
  const columns = Object.keys(rows[0] ?? {});
  return { columns, key, from, rows: rows.map((row) => columns.map((name) => row[name] ?? null)) };
}

function periodOf(years: readonly number[]): Row {
  return { from_year: years[0] ?? null, to_year: years.at(-1) ?? null };
}

function placeOf(released: Released, indicator: string, coordinates: Coordinates): Row {
  const definition = definitionOf(released, indicator);
  return Object.fromEntries(
    columnNames.flatMap(([name, column]) => {
      const code = coordinates[column];
      const { sv, en } = labelOf(released, definition, column, code);
      return [
        [name, code],
        [`${name}_label`, sv],
        [`${name}_label_en`, en],
      ];
    }),
  );
}

const columnNames: readonly (readonly [string, Column])[] = [
  ['area', 'area_code'],
  ['sex', 'sex'],
  ['age', 'age_band'],
  ['school_form', 'school_form'],
  ['type', 'type'],
];

/** What the data files call a code: the whole municipality by its name, other totals as such. */
export function labelOf(
  released: Released,
  indicator: ReleasedIndicator,
  column: Column,
  code: string,
): Text {
  const { name } = released.edition.municipality;
  if (code === totals[column]) return column === 'area_code' ? { sv: name, en: name } : total;
  const found = Object.keys(indicator.breakdowns)
    .map((breakdown) => codesOf(released, indicator, breakdown))
    .filter((list) => list.column === column)
    .flatMap(({ codes }) => codes)
    .find((one) => one.code === code);
  return found?.label ?? { sv: code, en: code };
}

const total: Text = { sv: 'Totalt', en: 'Total' };

function figureColumns({ measure, value, lower, upper, unit, status, flags, reason }: ReleasedFigure): Row {
  return { measure, value, lower, upper, unit, status, flags: flags.join(' '), reason };
}

/** What ends each row of each table. */
export function editionColumns({ edition }: Released, status: Status): Row {
  return {
    ...{ edition: edition.id, edition_status: status },
    figures: edition.invented ? 'invented' : 'real',
  };
}
