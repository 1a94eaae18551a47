import type { ActorReport } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { IndicatorRows } from './indicator-rows.tsx';
import { LabelledTexts } from './labelled-texts.tsx';
import { Limits } from './limits.tsx';
import { PageFrame } from './page-frame.tsx';
import { PageLinks } from './page-links.tsx';
import { SentenceList } from './sentence-list.tsx';
import { pageFiles, type SitePages } from './site-pages.ts';
import { siteWordsOf } from './site-words.ts';

/** Everybody who delivers. */
export function ActorsPage({ pages }: { pages: SitePages }) {
  const { report } = pages;
  const words = siteWordsOf(report.language);
  return (
    <PageFrame pages={pages} title={words.actors} path={pageFiles.actors} invented>
      <h1>{words.actors}</h1>
      <p class="lead">{words.actorsLead}</p>
      <PageLinks
        links={report.actors.map(({ slug, name, indicators }) => ({
          ...{ slug, name },
          text: words.indicators(indicators.length),
        }))}
      />
    </PageFrame>
  );
}

/** What one actor delivers, how its counts came, and what is missing of them. */
export function ActorPage({ pages, actor }: { pages: SitePages; actor: ActorReport }) {
  const { report } = pages;
  const words = siteWordsOf(report.language);
  const { handedOver } = wordingOf(report.language).page;
  return (
    <PageFrame
      pages={pages}
      title={actor.name}
      path={`${actor.slug}.html`}
      above={[{ href: pageFiles.actors, label: words.actors }]}
      invented
    >
      <h1>{actor.name}</h1>
      <IndicatorRows indicators={actor.indicators} language={report.language} />
      <Limits report={report} />
      <LabelledTexts title={words.whoWhen} entries={actor.delivery} />
      {actor.handedOver.length === 0 ? null : (
        <section>
          <h2>{handedOver.heading}</h2>
          <p>{handedOver.lead}</p>
          <SentenceList sentences={actor.handedOver} />
        </section>
      )}
      {actor.absences.length === 0 ? null : (
        <section>
          <h2>{words.absences}</h2>
          <SentenceList sentences={actor.absences} />
        </section>
      )}
    </PageFrame>
  );
}
