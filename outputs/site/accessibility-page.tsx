import { wordingOf } from '../wording/wording-of.ts';
import { accessibilityTexts, type StatementPart } from './accessibility-texts.ts';
import { ContactLink } from './contact-link.tsx';
import { PageFrame } from './page-frame.tsx';
import { SentenceList } from './sentence-list.tsx';
import { pageFiles, type SitePages } from './site-pages.ts';
import { siteWordsOf } from './site-words.ts';

/** The statement that the law asks for: lagen (2018:1937) om tillgänglighet till digital offentlig service. */
export function AccessibilityPage({ pages }: { pages: SitePages }) {
  const { report } = pages;
  const { edition, language } = report;
  const words = siteWordsOf(language);
  const parts = accessibilityTexts(language, {
    title: report.title,
    unit: edition.unit,
    municipality: edition.municipality.name,
    contact: edition.contact,
    said: edition.accessibility,
    date: wordingOf(language).date,
    edition: edition.date,
  });
  return (
    <PageFrame pages={pages} title={words.accessibility} path={pageFiles.accessibility} invented>
      <h1>{words.accessibility}</h1>
      {parts.map((part) => (
        <Part part={part} contact={edition.contact} />
      ))}
    </PageFrame>
  );
}

function Part({ part, contact }: { part: StatementPart; contact: string }) {
  const { heading, paragraphs, lists = [], link } = part;
  return (
    <section>
      <h2>{heading}</h2>
      {paragraphs.map((text) => (
        <p>
          <ContactLink text={text} contact={contact} />
        </p>
      ))}
      {lists.map(({ heading, items, none }) => (
        <>
          <h3>{heading}</h3>
          {items.length === 0 ? <p>{none}</p> : <SentenceList sentences={items} />}
        </>
      ))}
      {link ? (
        <p>
          <a href={link.href}>{link.label}</a>
        </p>
      ) : null}
    </section>
  );
}
