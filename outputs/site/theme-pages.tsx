import type { ThemeReport } from '../report-model.ts';
import { IndicatorRows } from './indicator-rows.tsx';
import { Limits } from './limits.tsx';
import { PageFrame } from './page-frame.tsx';
import { PageLinks } from './page-links.tsx';
import { pageFiles, type SitePages } from './site-pages.ts';
import { siteWordsOf } from './site-words.ts';

/** The subjects that several agencies meet. */
export function ThemesPage({ pages }: { pages: SitePages }) {
  const { report } = pages;
  const words = siteWordsOf(report.language);
  return (
    <PageFrame pages={pages} title={words.themes} path={pageFiles.themes} invented>
      <h1>{words.themes}</h1>
      <p class="lead">{words.themesLead}</p>
      <PageLinks
        links={report.themes.map(({ slug, name, indicators }) => ({
          ...{ slug, name },
          text: words.indicators(indicators.length),
        }))}
      />
    </PageFrame>
  );
}

/** One subject: the indicators that touch it, by who delivers them. They are set beside each other and never summed. */
export function ThemePage({ pages, theme }: { pages: SitePages; theme: ThemeReport }) {
  const { report } = pages;
  const words = siteWordsOf(report.language);
  const actors = [...new Set(theme.indicators.map(({ actor }) => actor))];
  return (
    <PageFrame
      pages={pages}
      title={theme.name}
      path={`${theme.slug}.html`}
      above={[{ href: pageFiles.themes, label: words.themes }]}
      invented
    >
      <h1>{theme.name}</h1>
      <p class="lead">{theme.about}</p>
      {actors.map((actor) => (
        <section>
          <h2>{actor}</h2>
          <IndicatorRows
            indicators={theme.indicators.filter((one) => one.actor === actor)}
            language={report.language}
          />
        </section>
      ))}
      <Limits report={report} />
    </PageFrame>
  );
}
