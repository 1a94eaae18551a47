import { tableOf } from './chart-readings.ts';
import { figureDownloads } from './figure-downloads.ts';
import { lineEmphasis } from './line-emphasis.ts';
import { addRowReader } from './row-reader.ts';
import { addSearchLink } from './search-link.ts';
import { addStartFilter } from './start-filter.ts';
import { addViewSwitch } from './view-switch.ts';
import { scriptWords } from './words.ts';
import { addYearReader } from './year-reader.ts';

/**
 * What the script adds to a page that says everything without it: reading charts year by year or row by row,
 * letting a line stand out, one view at a time, files to take along, and search on the start page with a way there from
 * every page. It is one classic script, since a browser loads no module from a folder. What it looks for in a page is
 * listed in README.md beside this file.
 */
const words = scriptWords(document.documentElement.lang);
const marks = Array.from(document.querySelectorAll('.top .draft'), ({ textContent }) => textContent.trim());

for (const figure of document.querySelectorAll('figure')) addToFigure(figure);
for (const nav of document.querySelectorAll<HTMLElement>('[data-switch]')) addViewSwitch(nav);
for (const place of document.querySelectorAll<HTMLElement>('[data-filter]')) addStartFilter(place, words);
for (const list of document.querySelectorAll<HTMLElement>('[data-search]')) addSearchLink(list, words);

function addToFigure(figure: HTMLElement): void {
  const chart = figure.querySelector<HTMLElement>('.chart');
  const section = figure.closest('section');
  if (chart === null || section === null) return;
  const title = figure.querySelector('.figure-title')?.textContent.replace(/\.$/, '') ?? '';
  const table = tableOf(chart) ?? section.querySelector<HTMLElement>('.table');
  if (chart.dataset.years === undefined) addRowReader(chart, title, words);
  else addYearReader(chart, title, words);
  const emphasis = lineEmphasis(chart, words);
  const downloads = figureDownloads({ name: section.id, title, figure, table, marks }, words);
  if (emphasis !== null) figure.append(emphasis);
  section.append(downloads);
}
