import type { Child } from 'hono/jsx';
import { wordingOf } from '../wording/wording-of.ts';
import { ContactLink } from './contact-link.tsx';
import { pageFiles, type SitePages, searchId } from './site-pages.ts';
import { type SiteWords, siteWordsOf } from './site-words.ts';
import { WrittenInSwedish } from './words.tsx';

/** No inline script or style, nothing from elsewhere: what is not named here is refused by the browser. */
const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export interface Link {
  readonly href: string;
  readonly label: string;
}

interface PageProps {
  readonly pages: SitePages;
  readonly title: string;
  /** File name of the page, to mark it in the menu and to find it in the other language. */
  readonly path: string;
  /** The pages above this one, without the start page. */
  readonly above?: readonly Link[];
  /** False on pages that show only what others have published about real municipalities. */
  readonly invented: boolean;
  readonly children?: Child;
}

/** Head, menu, marks and foot around every page. */
export function PageFrame({ pages, title, path, above = [], invented, children }: PageProps) {
  const { report, root } = pages;
  const words = siteWordsOf(report.language);
  const { edition } = report;
  return (
    <html lang={report.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {report.draftMark === null ? null : <meta name="robots" content="noindex" />}
        <title>
          {[
            ...(title === report.title ? [] : [title]),
            report.title,
            ...(report.draftMark === null ? [] : [report.draftMark]),
          ].join(' – ')}
        </title>
        <link rel="stylesheet" href={`${root}style.css`} />
        <link rel="stylesheet" href={`${root}script.css`} />
        <script src={`${root}site.js`} defer />
        <Alternates pages={pages} path={path} />
      </head>
      <body>
        <a class="skip" href="#innehall">
          {words.skip}
        </a>
        <header class="top">
          <div class="edition">
            <a href={pageFiles.start}>{report.title}</a>
            <span class="date">
              {words.edition(edition.id, wordingOf(report.language).date(edition.date))}
            </span>
            <Translation pages={pages} path={path} />
          </div>
          <Menu pages={pages} path={path} above={above} words={words} />
          {report.draftMark === null ? null : (
            <p class="draft">
              <strong>{report.draftMark.toUpperCase()}</strong> {words.draftLong}
            </p>
          )}
          {invented && report.inventedMark !== null ? <p class="invented">{report.inventedMark}</p> : null}
        </header>
        <main id="innehall">
          <Crumbs path={path} above={above} title={title} words={words} />
          <WrittenInSwedish.Provider value={report.inSwedish}>{children}</WrittenInSwedish.Provider>
        </main>
        <footer class="foot">
          <p>
            <ContactLink text={words.footer(edition.unit, edition.contact)} contact={edition.contact} />
          </p>
          <p class="foot-links">
            <a href={pageFiles.accessibility}>{words.accessibility}</a>
            {report.publishedByOthers.length === 0 ? null : (
              <a href={`${pageFiles.start}#publicerat`}>{words.published}</a>
            )}
          </p>
          <RunningLine pages={pages} title={title} />
        </footer>
      </body>
    </html>
  );
}

/** On every printed sheet, for one that has been parted from the others: what it is of, and whether that is a draft. */
function RunningLine({ pages, title }: { pages: SitePages; title: string }) {
  const { report } = pages;
  const { edition, language } = report;
  const dated = siteWordsOf(language).edition(edition.id, wordingOf(language).date(edition.date));
  return (
    <p class="running" aria-hidden="true">
      {report.draftMark === null ? null : <strong>{report.draftMark.toUpperCase()} </strong>}
      {[...(title === report.title ? [] : [title]), report.title, edition.unit, dated].join(' · ')}
    </p>
  );
}

/** Both languages of the page, for search engines and for browsers. */
function Alternates({ pages, path }: { pages: SitePages; path: string }) {
  if (pages.translation === null) return null;
  const { language, folder } = pages.translation;
  return (
    <>
      <link rel="alternate" hreflang={pages.report.language} href={path} />
      <link rel="alternate" hreflang={language} href={`${folder}${path}`} />
    </>
  );
}

/** The way to the same page in the other language, named in that language. */
function Translation({ pages, path }: { pages: SitePages; path: string }) {
  if (pages.translation === null) return null;
  const { language, folder } = pages.translation;
  return (
    <a class="translation" href={`${folder}${path}`} lang={language} hreflang={language}>
      {siteWordsOf(language).language}
    </a>
  );
}

interface MenuProps {
  readonly pages: SitePages;
  readonly path: string;
  readonly above: readonly Link[];
  readonly words: SiteWords;
}

/** In a row on wide screens, folded on phones; the style sheet shows one of the two, and neither needs a script. */
function Menu({ pages, path, above, words }: MenuProps) {
  const links = menuLinks(pages, words);
  const [parent] = above;
  const search = `${pageFiles.start}#${searchId}`;
  const items = links.map(({ href, label }) => (
    <li>
      <a href={href} aria-current={href === path ? 'page' : href === parent?.href ? 'true' : undefined}>
        {label}
      </a>
    </li>
  ));
  return (
    <>
      <nav class="menu menu-wide" aria-label={words.menu}>
        <ul data-search={search}>{items}</ul>
      </nav>
      <nav class="menu menu-narrow" aria-label={words.menu}>
        <details>
          <summary>{words.menuShort}</summary>
          <ul data-search={search}>{items}</ul>
        </details>
      </nav>
    </>
  );
}

/** Kinds of page that the report has nothing for are left out. */
function menuLinks({ report, followUp }: SitePages, words: SiteWords): Link[] {
  return [
    { href: pageFiles.start, label: words.start },
    { href: pageFiles.actors, label: words.actors },
    ...(report.areas.length > 0 ? [{ href: pageFiles.areas, label: words.areas }] : []),
    ...(report.themes.length > 0 ? [{ href: pageFiles.themes, label: words.themes }] : []),
    ...(followUp.length > 0 ? [{ href: pageFiles.followUp, label: words.followUp }] : []),
    { href: pageFiles.methods, label: words.methods },
    { href: pageFiles.changes, label: words.changes },
    { href: pageFiles.downloads, label: words.downloads },
    { href: pageFiles.about, label: words.about },
  ];
}

interface CrumbsProps {
  readonly path: string;
  readonly above: readonly Link[];
  readonly title: string;
  readonly words: SiteWords;
}

function Crumbs({ path, above, title, words }: CrumbsProps) {
  if (path === pageFiles.start) return null;
  return (
    <nav class="crumbs" aria-label={words.crumbs}>
      <ol>
        {[{ href: pageFiles.start, label: words.start }, ...above].map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
}
