import type { PublishedPage } from '../report-model.ts';
import { Legend } from './about-page.tsx';
import { DataTable } from './data-table.tsx';
import { PageFrame } from './page-frame.tsx';
import { SentenceList } from './sentence-list.tsx';
import { pageFiles, type SitePages } from './site-pages.ts';
import { siteWordsOf } from './site-words.ts';

/** What others have published, under real names and with their own signs: never marked as invented. */
export function PublishedByOthersPage({ pages, published }: { pages: SitePages; published: PublishedPage }) {
  const { report } = pages;
  const words = siteWordsOf(report.language);
  const [first, ...rest] = published.tables;
  return (
    <PageFrame
      pages={pages}
      title={published.title}
      path={`${published.slug}.html`}
      above={[{ href: `${pageFiles.start}#publicerat`, label: words.published }]}
      invented={false}
    >
      <h1>{published.title}</h1>
      <p class="lead">{published.lead}</p>
      {published.legend.length === 0 ? null : (
        <section>
          <h2>{words.legend}</h2>
          <Legend entries={published.legend} report={report} />
        </section>
      )}
      {first === undefined ? null : <DataTable table={first} mark={null} />}
      {rest.map((table) => (
        <details>
          <summary>{table.heading}</summary>
          <DataTable table={table} mark={null} />
        </details>
      ))}
      {published.remarks.length === 0 ? null : (
        <section>
          <h2>{words.remarks}</h2>
          <SentenceList sentences={published.remarks} />
        </section>
      )}
    </PageFrame>
  );
}
