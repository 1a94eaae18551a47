import { wordingOf } from '../wording/wording-of.ts';
import { accessibilityTexts } from './accessibility-texts.ts';
import { PageFrame } from './page-frame.tsx';
import { pageFiles, type SitePages } from './site-pages.ts';
import { siteWordsOf } from './site-words.ts';

/** The statement that the law asks for: lagen (2018:1937) om tillgänglighet till digital offentlig service. */
export function AccessibilityPage({ pages }: { pages: SitePages }) {
  const { report } = pages;
  const { edition, language } = report;
  const words = siteWordsOf(language);
  const texts = accessibilityTexts(language, {
    title: report.title,
    unit: edition.unit,
    contact: edition.contact,
    date: wordingOf(language).date(edition.date),
  });
  return (
    <PageFrame pages={pages} title={words.accessibility} path={pageFiles.accessibility} invented>
      <h1>{words.accessibility}</h1>
      {texts.map(({ label, text }) => (
        <section>
          <h2>{label}</h2>
          <p>{text}</p>
        </section>
      ))}
    </PageFrame>
  );
}
