import { packageAsset, siteScript, webFonts } from '../assets.ts';
import { type DrawnCharts, drawCharts } from '../charts/drawn-charts.ts';
import type { FollowUpView } from '../follow-up/follow-up-view.ts';
import type { Report } from '../report-model.ts';
import type { LastMeeting } from '../review/last-meeting.ts';
import { AboutPage } from './about-page.tsx';
import { AccessibilityPage } from './accessibility-page.tsx';
import { ActorPage, ActorsPage } from './actor-pages.tsx';
import { AreaPage, AreasPage } from './area-pages.tsx';
import { ChangesPage } from './changes-page.tsx';
import { DownloadsPage } from './downloads-page.tsx';
import { FollowUpPage } from './follow-up-page.tsx';
import { IndicatorPage } from './indicator-page.tsx';
import { MethodsPage } from './methods-page.tsx';
import { PublishedByOthersPage } from './published-page.tsx';
import { pageDrawings, siteCharts } from './site-drawings.ts';
import { type Download, pageFiles, type SitePages } from './site-pages.ts';
import { StartPage } from './start-page.tsx';
import { ThemePage, ThemesPage } from './theme-pages.tsx';

interface SiteOptions {
  /** The same content in English, whose pages lie in `en/`; null for a site in one language. */
  readonly english?: Report | null;
  /** What the last meeting of the group said, in the language of the report and in English. */
  readonly lastMeeting?: LastMeeting | null;
  readonly lastMeetingInEnglish?: LastMeeting | null;
  /** How what was decided is followed up, in both languages alike. */
  readonly followUp?: readonly FollowUpView[];
  readonly followUpInEnglish?: readonly FollowUpView[];
  /** The files of the release that lie beside the folder of the site. */
  readonly downloads?: readonly Download[];
  /** `siteCharts` of both reports, drawn beforehand; when left out they are drawn in this thread. */
  readonly charts?: DrawnCharts;
}

/**
 * All pages and what they need, by path inside the site. Works from a folder, without a server; the script only adds.
 * Throws where two pages would have one name.
 */
export async function makeSite(report: Report, options: SiteOptions = {}): Promise<Map<string, Uint8Array>> {
  const { english = null, lastMeeting = null, lastMeetingInEnglish = null, downloads = [] } = options;
  const { followUp = [], followUpInEnglish = [] } = options;
  const charts =
    options.charts ?? (await drawCharts([...siteCharts(report), ...(english ? siteCharts(english) : [])]));
  const files = new Map<string, Uint8Array>([
    ['style.css', packageAsset('outputs/site/style.css')],
    ['script.css', packageAsset('outputs/site/browser/script.css')],
    ['site.js', siteScript()],
    ...webFonts(),
  ]);
  const own: SitePages = {
    ...{ report, lastMeeting, downloads, followUp, root: '' },
    translation: english && { language: english.language, folder: 'en/' },
  };
  for (const [path, bytes] of pagesOf(own, charts)) files.set(path, bytes);
  if (english === null) return files;
  const translated: SitePages = {
    ...{ report: english, lastMeeting: lastMeetingInEnglish, downloads, root: '../' },
    followUp: followUpInEnglish,
    translation: { language: report.language, folder: '../' },
  };
  for (const [path, bytes] of pagesOf(translated, charts)) files.set(`en/${path}`, bytes);
  return files;
}

function pagesOf(pages: SitePages, charts: DrawnCharts): Map<string, Uint8Array> {
  const { report } = pages;
  const files = new Map<string, Uint8Array>();
  const add = (path: string, element: { toString(): string | Promise<string> }): void => {
    if (files.has(path)) throw new Error(`two pages would be called ${path}`);
    files.set(path, page(element));
  };
  add(pageFiles.start, <StartPage pages={pages} />);
  add(pageFiles.about, <AboutPage pages={pages} />);
  add(pageFiles.methods, <MethodsPage pages={pages} />);
  add(pageFiles.changes, <ChangesPage pages={pages} />);
  add(pageFiles.downloads, <DownloadsPage pages={pages} />);
  add(pageFiles.accessibility, <AccessibilityPage pages={pages} />);
  add(pageFiles.actors, <ActorsPage pages={pages} />);
  for (const actor of report.actors) add(`${actor.slug}.html`, <ActorPage pages={pages} actor={actor} />);
  if (report.areas.length > 0) add(pageFiles.areas, <AreasPage pages={pages} />);
  for (const area of report.areas) add(`${area.slug}.html`, <AreaPage pages={pages} area={area} />);
  if (report.themes.length > 0) add(pageFiles.themes, <ThemesPage pages={pages} />);
  for (const theme of report.themes) add(`${theme.slug}.html`, <ThemePage pages={pages} theme={theme} />);
  for (const view of pages.followUp) add(`${view.slug}.html`, <FollowUpPage pages={pages} view={view} />);
  for (const indicator of report.sections.flatMap(({ indicators }) => indicators)) {
    const drawings = pageDrawings(indicator, charts);
    add(`${indicator.slug}.html`, <IndicatorPage pages={pages} indicator={indicator} drawings={drawings} />);
  }
  for (const published of report.publishedByOthers)
    add(`${published.slug}.html`, <PublishedByOthersPage pages={pages} published={published} />);
  return files;
}

/** Pages hold no asynchronous part, so that they are strings at once. */
function page(element: { toString(): string | Promise<string> }): Uint8Array {
  const html = element.toString();
  if (typeof html !== 'string') throw new Error('a page waits for something');
  return new TextEncoder().encode(`<!DOCTYPE html>\n${html}\n`);
}
