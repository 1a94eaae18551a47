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
  return (
    <PageFrame pages={pages} title={words.areas} path={pageFiles.areas} invented>
      <h1>{words.areas}</h1>
      <p class="lead">{words.areasLead}</p>
      <PageLinks
        links={report.areas.map(({ slug, name, groups }) => ({
          ...{ slug, name },
          text: words.indicators(groups.reduce((sum, { rows }) => sum + rows.length, 0)),
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

function AreaTable({ area, words }: { area: AreaReport; words: SiteWords }) {
  const { columns } = words.area;
  return (
    <section class="scroll" aria-labelledby="profil-rubrik" tabindex={0}>
      <table class="profile">
        <caption id="profil-rubrik">
          <span>{words.area.caption(area.name)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.indicator}</th>
            {[columns.count, columns.measure, columns.interval, columns.whole].map((column) => (
              <th scope="col" class="number">
                {column}
              </th>
            ))}
            <th scope="col">{columns.standing}</th>
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
              <Row row={row} none={words.area.noMeasure} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ row, none }: { row: AreaRow; none: string }) {
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
            <span class="aside unit">{measure.unit}</span>
          </td>
          <td class="number">
            <CellText cell={measure.interval} />
          </td>
          <td class="number">
            <CellText cell={measure.whole} />
          </td>
          <td>
            <CellText cell={measure.standing} />
          </td>
        </>
      )}
    </tr>
  );
}
