import { createHash } from 'node:crypto';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { siteWordsOf } from '../site/site-words.ts';
import { WrittenInSwedish } from '../site/words.tsx';
import type { ReviewPack } from './review-pack.ts';

interface ReviewFrameProps {
  readonly pack: ReviewPack;
  /** Class of the body, by which the style sheet tells the pages apart. */
  readonly kind: 'pack' | 'meeting';
  /** Our own and the only one that the browser runs; null for none. */
  readonly script: string | null;
  readonly children?: Child;
}

/** Head and body of a page of the pack. The style sheets are the site's and one more. */
export function ReviewFrame({ pack, kind, script, children }: ReviewFrameProps) {
  const { report, title } = pack;
  return (
    <html lang={report.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy(script)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>
          {[title, report.title, ...(report.draftMark === null ? [] : [report.draftMark])].join(' – ')}
        </title>
        <link rel="stylesheet" href="style.css" />
        <link rel="stylesheet" href="review.css" />
      </head>
      <body class={kind}>
        <a class="skip" href="#innehall">
          {siteWordsOf(report.language).skip}
        </a>
        <WrittenInSwedish.Provider value={report.inSwedish}>{children}</WrittenInSwedish.Provider>
        {script === null ? null : <script>{raw(script)}</script>}
      </body>
    </html>
  );
}

/** Nothing from elsewhere, no inline style, and no script but the one with this digest. */
function contentPolicy(script: string | null): string {
  const scripts =
    script === null ? '' : ` script-src 'sha256-${createHash('sha256').update(script).digest('base64')}';`;
  return `default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';${scripts} base-uri 'none'; form-action 'none'`;
}
