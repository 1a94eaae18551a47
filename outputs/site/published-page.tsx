import type { PublishedPage as Published, Report } from '../report-model.ts';
import { Legend } from './about-page.tsx';
import { DataTable } from './data-table.tsx';
import { PageFrame } from './page-frame.tsx';
import { siteWordsOf } from './site-words.ts';

/** What others have published, under real names and with their own signs: never marked as invented. */
export function PublishedByOthersPage({ report, page }: { report: Report; page: Published }) {
  const words = siteWordsOf(report.language);
  const [first, ...rest] = page.tables;
  return (
    <PageFrame report={report} title={page.title} path={`${page.slug}.html`} invented={false}>
      <p class="actor">{words.published}</p>
      <h1>{page.title}</h1>
      <p class="lead">{page.lead}</p>
      {page.legend.length === 0 ? null : (
        <section>
          <h2>{words.legend}</h2>
          <Legend entries={page.legend} report={report} />
        </section>
      )}
      {first === undefined ? null : <DataTable table={first} mark={null} />}
      {rest.map((table) => (
        <details>
          <summary>{table.heading}</summary>
          <DataTable table={table} mark={null} />
        </details>
      ))}
      {page.remarks.length === 0 ? null : (
        <section>
          <h2>{words.remarks}</h2>
          <ul>
            {page.remarks.map((remark) => (
              <li>{remark}</li>
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  );
}
