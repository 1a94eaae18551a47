import { methodTexts } from './method-texts.ts';
import { PageFrame } from './page-frame.tsx';
import { pageFiles, type SitePages } from './site-pages.ts';
import { siteWordsOf } from './site-words.ts';

/** What is calculated and how, and how confidentiality is kept, in words for everybody. */
export function MethodsPage({ pages }: { pages: SitePages }) {
  const { language } = pages.report;
  const words = siteWordsOf(language);
  const texts = methodTexts(language);
  return (
    <PageFrame pages={pages} title={words.methods} path={pageFiles.methods} invented>
      <h1>{words.methodsTitle}</h1>
      <nav class="views" aria-label={words.views}>
        <ul>
          {texts.map(({ id, label }) => (
            <li>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      {texts.map(({ id, label, text }) => (
        <section>
          <h2 id={id}>{label}</h2>
          <p>{text}</p>
        </section>
      ))}
    </PageFrame>
  );
}
