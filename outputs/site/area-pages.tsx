import type { AreaReport, AreaRow } from '../report-model.ts';
import { CellText, Notes } from './data-table.tsx';
import { Limits } from './limits.tsx';
import { PageFrame } from './page-frame.tsx';
import { PageLinks } from './page-links.tsx';
import { pageFiles, type SitePages } from './site-pages.ts';
import { type SiteWords, siteWordsOf } from './site-words.ts';

/** The areas of the municipality. */
export function AreasPage({ pages }: { pages: SitePages }) {
  const { report } = pages;
  const words = siteWordsOf(report.language);
  const areas = report.areas.map(({ slug, name, groups }) => ({
    ...{ slug, name },
    count: groups.reduce((sum, { rows }) => sum + rows.length, 0),
  }));
  const inEach = common(areas.map(({ count }) => count));
  return (
    <PageFrame pages={pages} title={words.areas} path={pageFiles.areas} invented>
      <h1>{words.areas}</h1>
      <p class="lead">
        {words.areasLead}
        {inEach === null ? null : ` ${words.indicatorsInEach(inEach)}`}
      </p>
      <PageLinks
        links={areas.map(({ slug, name, count }) => ({
          ...{ slug, name },
          text: inEach === null ? words.indicators(count) : null,
        }))}
      />
    </PageFrame>
  );
}

/** One area: what each actor counts there, and the same for the whole municipality. */
export function AreaPage({ pages, area }: { pages: SitePages; area: AreaReport }) {
  const { report } = pages;
  const words = siteWordsOf(report.language);
  const [warning, ...notes] = area.notes;
  return (
    <PageFrame
      pages={pages}
      title={area.name}
      path={`${area.slug}.html`}
      above={[{ href: pageFiles.areas, label: words.areas }]}
      invented
    >
      <h1>{area.name}</h1>
      <p class="lead">{area.lead}</p>
      {warning === undefined ? null : <p class="warning">{warning.text}</p>}
      <AreaTable area={area} words={words} />
      <Notes notes={notes} />
      {report.inventedMark === null ? null : <p class="source">{words.invented}</p>}
      <Limits report={report} />
    </PageFrame>
  );
}

/** First what is compared and how it stands, then what it is held against: on a phone the rest is beside the window. */
function AreaTable({ area, words }: { area: AreaReport; words: SiteWords }) {
  const { columns } = words.area;
  const unit = common(
    area.groups.flatMap(({ rows }) => rows.flatMap(({ measure }) => (measure === null ? [] : measure.unit))),
  );
  return (
    <section class="scroll" aria-labelledby="profil-rubrik" tabindex={0}>
      <table class="profile">
        <caption id="profil-rubrik">
          <span>
            {words.area.caption(area.name)}
            {unit === null ? null : <span class="aside unit">{`${columns.measure}: ${unit}`}</span>}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.indicator}</th>
            <th scope="col" class="number">
              {columns.count}
            </th>
            <th scope="col" class="number">
              {columns.measure}
            </th>
            <th scope="col">{columns.standing}</th>
            {[columns.whole, columns.interval].map((column) => (
              <th scope="col" class="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {area.groups.map(({ actor, rows }) => (
          <tbody>
            <tr class="depth-0">
              <th scope="rowgroup" colspan={6}>
                {actor}
              </th>
            </tr>
            {rows.map((row) => (
              <Row row={row} none={words.area.noMeasure} unitSaid={unit !== null} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** What all are, where all are alike; else null. */
function common<T>(values: readonly T[]): T | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}

interface RowProps {
  readonly row: AreaRow;
  readonly none: string;
  /** Whether the unit of the measure stands over the table. */
  readonly unitSaid: boolean;
}

function Row({ row, none, unitSaid }: RowProps) {
  const { slug, indicator, year, unit, count, measure } = row;
  return (
    <tr>
      <th scope="row">
        <a href={`${slug}.html`}>{indicator}</a>, {year}
      </th>
      <td class="number">
        <CellText cell={count} /> {count.state === 'published' ? unit : ''}
      </td>
      {measure === null ? (
        <td colspan={4}>{none}</td>
      ) : (
        <>
          <td class="number">
            <CellText cell={measure.value} />
            {unitSaid ? null : <span class="aside unit">{measure.unit}</span>}
          </td>
          <td>
            <CellText cell={measure.standing} />
          </td>
          <td class="number">
            <CellText cell={measure.whole} />
          </td>
          <td class="number">
            <CellText cell={measure.interval} />
          </td>
        </>
      )}
    </tr>
  );
}
