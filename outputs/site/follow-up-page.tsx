import type { FollowUpView } from '../follow-up/follow-up-view.ts';
import { PageFrame } from './page-frame.tsx';
import { PageLinks } from './page-links.tsx';
import { PartList } from './part-list.tsx';
import { pageFiles, type SitePages } from './site-pages.ts';
import { siteWordsOf } from './site-words.ts';
import { Words } from './words.tsx';

/** One account of the follow-up; the first of them leads to all others. */
export function FollowUpPage({ pages, view }: { pages: SitePages; view: FollowUpView }) {
  const { report, followUp } = pages;
  const words = siteWordsOf(report.language);
  const path = `${view.slug}.html`;
  const isFirst = path === pageFiles.followUp;
  const others = followUp.filter(({ slug }) => slug !== view.slug);
  return (
    <PageFrame
      pages={pages}
      title={view.title}
      path={path}
      above={isFirst ? [] : [{ href: pageFiles.followUp, label: words.followUp }]}
      invented
    >
      <h1>
        <Words text={view.title} />
      </h1>
      <p class="lead">
        <Words text={view.lead} />
      </p>
      <PartList
        parts={view.parts}
        drawings={view.drawings}
        mark={report.inventedMark === null ? null : words.invented}
      />
      {isFirst ? (
        <section>
          <h2>{words.followUpPages}</h2>
          <Links views={others.filter((one) => !isOfDocument(one))} />
          <h3>{words.followUpDocuments}</h3>
          <Links views={others.filter(isOfDocument)} />
        </section>
      ) : null}
    </PageFrame>
  );
}

/** Documents are many, and stand apart from what is told of all of them. */
function isOfDocument({ slug }: FollowUpView): boolean {
  return slug.startsWith('uppfoljning-dokument-') || slug.startsWith('lagesbild-');
}

function Links({ views }: { views: readonly FollowUpView[] }) {
  return <PageLinks links={views.map(({ slug, title }) => ({ slug, name: title, text: null }))} />;
}
