import type { Child } from 'hono/jsx';
import type { Report } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { siteWordsOf } from './site-words.ts';

/** No script, no inline style, nothing from elsewhere: what is not named here is refused by the browser. */
const contentPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

interface PageProps {
  readonly report: Report;
  readonly title: string;
  /** File name of the page, to mark it in the menu. */
  readonly path: string;
  /** False on pages that show only what others have published about real municipalities. */
  readonly invented: boolean;
  readonly children?: Child;
}

/** Head, menu, marks and foot around every page. */
export function PageFrame({ report, title, path, invented, children }: PageProps) {
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
        <link rel="stylesheet" href="style.css" />
      </head>
      <body>
        <a class="skip" href="#innehall">
          {words.skip}
        </a>
        <header class="top">
          <p class="edition">
            <a href="index.html">{report.title}</a>
            <span class="date">
              {words.edition(edition.id, wordingOf(report.language).date(edition.date))}
            </span>
          </p>
          <nav aria-label={words.menu}>
            <ul>
              <MenuItem href="index.html" label={words.start} path={path} />
              <MenuItem href="om.html" label={words.about} path={path} />
              {report.publishedByOthers.length === 0 ? null : (
                <MenuItem href="index.html#publicerat" label={words.published} path={path} />
              )}
            </ul>
          </nav>
          {report.draftMark === null ? null : (
            <p class="draft">
              <strong>{report.draftMark.toUpperCase()}</strong> {words.draftLong}
            </p>
          )}
          {invented && report.inventedMark !== null ? <p class="invented">{report.inventedMark}</p> : null}
        </header>
        <main id="innehall">{children}</main>
        <footer class="foot">
          <p>{words.footer(edition.unit, edition.contact)}</p>
          {report.draftMark === null ? null : <p class="draft-foot">{report.draftMark.toUpperCase()}</p>}
        </footer>
      </body>
    </html>
  );
}

function MenuItem({ href, label, path }: { href: string; label: string; path: string }) {
  return (
    <li>
      {href === path ? (
        <a href={href} aria-current="page">
          {label}
        </a>
      ) : (
        <a href={href}>{label}</a>
      )}
    </li>
  );
}
