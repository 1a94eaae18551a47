import { tableOf } from './chart-readings.ts';
import { figureDownloads } from './figure-downloads.ts';
import { lineEmphasis } from './line-emphasis.ts';
import { addStartFilter } from './start-filter.ts';
import { addViewSwitch } from './view-switch.ts';
import { scriptWords } from './words.ts';
import { addYearReader } from './year-reader.ts';

/**
 * What the script adds to a page that says everything without it: reading charts year by year, letting a line stand
 * out, one view at a time, files to take along, and search on the start page. It is one classic script, since a browser
 * loads no module from a folder. What it looks for in a page is listed in README.md beside this file.
 */
const words = scriptWords(document.documentElement.lang);
const marks = Array.from(document.querySelectorAll('.top .draft'), ({ textContent }) => textContent.trim());

for (const figure of document.querySelectorAll('figure')) addToFigure(figure);
for (const nav of document.querySelectorAll<HTMLElement>('[data-switch]')) addViewSwitch(nav);
for (const place of document.querySelectorAll<HTMLElement>('[data-filter]')) addStartFilter(place, words);

function addToFigure(figure: HTMLElement): void {
  const chart = figure.querySelector<HTMLElement>('.chart');
  const section = figure.closest('section');
  if (chart === null || section === null) return;
  const title = figure.querySelector('.figure-title')?.textContent.replace(/\.$/, '') ?? '';
  const table = tableOf(chart) ?? section.querySelector<HTMLElement>('.table');
  addYearReader(chart, title, words);
  const emphasis = lineEmphasis(chart, words);
  const downloads = figureDownloads({ name: section.id, title, figure, table, marks }, words);
  figure.append(...(emphasis === null ? [] : [emphasis]), downloads);
}
