import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../../../support/open-chromium.ts';
import { WITHHELD_VALUE } from '../../../support/sample-draft.ts';
import { watchedPage } from '../../../support/watched-page.ts';
import { fixtureSite } from './fixture-site.tsx';
import { differingPixels } from './same-picture.ts';

const chromium = await openChromium();
const why = typeof chromium === 'string' ? ` (skipped: ${chromium})` : '';

const figures = 'figures.html';
const wide = { viewport: { width: 1280, height: 900 } };
/** What a window of 1280 pixels is at 200 %. */
const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
const phone = { viewport: { width: 390, height: 800 }, hasTouch: true };

let folder: string;
const folders: string[] = [];
/** What the browser had to complain of, and each address that it asked for outside the folder. */
let complaints: string[] = [];
let pages: Page[] = [];

beforeAll(async () => {
  if (typeof chromium === 'string') return;
  folder = await fixtureSite();
  folders.push(folder);
});

afterEach(async () => {
  for (const page of pages) await page.context().close();
  pages = [];
  const found = complaints;
  complaints = [];
  expect(found).toEqual([]);
});

afterAll(async () => {
  if (typeof chromium !== 'string') await chromium.close();
  for (const one of folders) rmSync(one, { recursive: true });
});

async function open(file: string, options: BrowserContextOptions = wide, from = folder): Promise<Page> {
  if (typeof chromium === 'string') throw new Error(chromium);
  const page = await watchedPage(chromium, from, { ...options, acceptDownloads: true }, complaints);
  pages.push(page);
  await page.goto(`${pathToFileURL(from).href}/${file}`);
  return page;
}

/** A figure of the page, by its heading. */
function figure(page: Page, heading: string): Locator {
  return page
    .locator('section.figure')
    .filter({ has: page.locator('h2', { hasText: new RegExp(`^${heading}$`) }) });
}

function slider(page: Page, heading: string): Locator {
  return figure(page, heading).getByRole('slider');
}

/** The link to a figure, by the figure's heading; its own words may be shorter. */
async function viewLink(page: Page, heading: string): Promise<Locator> {
  return page.locator(`.views a[href="#${await figure(page, heading).getAttribute('id')}"]`);
}

async function show(page: Page, heading: string): Promise<Locator> {
  await (await viewLink(page, heading)).click();
  return slider(page, heading);
}

const areas = 'Per 1\u202f000 invånare i samma grupp, områden jämförda med kommunen, 2025';
const areaUnit = 'Per 1\u202f000 invånare i samma grupp';

/** What the table under the chart of the areas prints of each row, as the reader says it. */
async function areaSentences(page: Page): Promise<string[]> {
  const table = figure(page, areas).locator('table');
  const columns = (await table.locator('thead th').allTextContents()).slice(1);
  const sentences: string[] = [];
  for (const row of await table.locator('tbody tr').all()) {
    const cells = await row.locator('td').allTextContents();
    const lines = columns.map((column, i) => `${column}: ${cells[i]}.`);
    sentences.push([`${await row.locator('th').textContent()}.`, ...lines].join(' '));
  }
  return sentences;
}

/** The middle of each year's label in the drawing that is shown, in the window. */
async function yearLabels(of: Locator): Promise<{ year: string; x: number; y: number }[]> {
  const found: { year: string; x: number; y: number }[] = [];
  for (const label of await of
    .locator('svg text')
    .filter({ hasText: /^20\d\d$/ })
    .all()) {
    const box = await label.boundingBox();
    if (box) found.push({ year: (await label.textContent()) ?? '', x: box.x + box.width / 2, y: box.y });
  }
  return found;
}

describe.skipIf(why !== '')(`reading a chart${why}`, () => {
  it('by arrow keys says what the table says, year by year, and stops at the ends', async () => {
    const page = await open(figures);
    const reader = slider(page, 'Antal barn');
    await expect(reader.getAttribute('aria-label')).resolves.toBe(
      'Läs av år för år: Barn som utretts, antal barn, Exempelby, 2016–2025',
    );
    const said: (string | null)[] = [];
    await reader.focus();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'Home', 'ArrowLeft', 'ArrowRight', 'End', 'ArrowRight']) {
      await page.keyboard.press(key);
      said.push(await reader.getAttribute('aria-valuetext'));
    }
    expect(said).toEqual([
      '2024. Antal barn: 556.',
      '2023. Antal barn: 535, reviderad uppgift.',
      '2016. Antal barn: 462.',
      '2016. Antal barn: 462.',
      '2017. Antal barn: 482.',
      '2025. Antal barn: 561.',
      '2025. Antal barn: 561.',
    ]);
    expect(await reader.getAttribute('aria-valuenow')).toBe('2025');
  });

  it('shows by the eye what it says, until Escape or until the focus leaves', async () => {
    const page = await open(figures);
    const reader = slider(page, 'Antal barn');
    const box = reader.locator('.reading-box');
    await (await viewLink(page, 'Antal barn')).focus();
    await page.keyboard.press('Shift+Tab');
    expect(await box.innerText()).toMatch(/^2025\s+Antal barn\s+561$/);
    await page.keyboard.press('Escape');
    expect(await box.count()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    expect(await box.count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await box.count()).toBe(0);
  });

  it('says of a withheld year that it is withheld, and never what it is', async () => {
    const page = await open(figures);
    const reader = await show(page, 'Antal barn efter ålder');
    expect(await reader.getAttribute('aria-valuetext')).toBe(
      '2025. 0–5 år: 199. 6–12 år: redovisas inte av sekretesskäl. 13–15 år: 95. 16–17 år: 76. 18–20 år: 63.',
    );
    expect(await page.content()).not.toMatch(
      new RegExp(String(WITHHELD_VALUE).split('').join('[^0-9]{0,6}')),
    );
  });

  it('reads the bounds of an interval with the value', async () => {
    const page = await open(figures);
    const reader = await show(page, 'Per 1\u202f000 invånare 0–20 år');
    expect(await reader.getAttribute('aria-valuetext')).toBe(
      '2025. Per 1\u202f000 invånare 0–20 år: 22,1. Osäkerhetsintervall 95 %, nedre gräns: 20,3. ' +
        'Osäkerhetsintervall 95 %, övre gräns: 24,0.',
    );
  });

  it.each([
    { name: 'wide', options: wide },
    { name: 'phone', options: phone },
  ])('by pointer finds the year under it, and marks it where it is drawn: $name', async ({ options }) => {
    const page = await open(figures, options);
    for (const heading of ['Antal barn', 'Antal barn efter ålder']) {
      const reader = await show(page, heading);
      await figure(page, heading).locator('.source').first().scrollIntoViewIfNeeded();
      const labels = await yearLabels(figure(page, heading));
      expect(labels.length).toBeGreaterThan(3);
      for (const { year, x, y } of labels) {
        await page.mouse.move(x + 3, y - 20);
        expect(await reader.getAttribute('aria-valuenow')).toBe(year);
        const marks = await reader.locator('.upright').all();
        const places = await Promise.all(marks.map(async (mark) => (await mark.boundingBox())?.x ?? 0));
        expect(Math.min(...places.map((place) => Math.abs(place - x)))).toBeLessThan(2);
        const box = await reader.locator('.reading-box').boundingBox();
        const around = await reader.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(around?.x ?? 0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
          (around?.x ?? 0) + (around?.width ?? 0) + 1,
        );
      }
    }
    await page.mouse.move(5, 5);
    expect(await page.locator('.reading-box').count()).toBe(0);
  });

  it('by touch reads the year that is tapped', async () => {
    const page = await open(figures, phone);
    const [first] = await yearLabels(figure(page, 'Antal barn'));
    await slider(page, 'Antal barn').scrollIntoViewIfNeeded();
    const [label = first] = await yearLabels(figure(page, 'Antal barn'));
    if (!label) throw new Error('no year');
    await page.touchscreen.tap(label.x, label.y - 30);
    expect(await slider(page, 'Antal barn').getAttribute('aria-valuenow')).toBe(label.year);
    expect(await page.locator('.reading-box').count()).toBe(1);
  });
});

describe.skipIf(why !== '')(`reading a chart with one row per value${why}`, () => {
  it('by arrow keys says each row of the table from the top, and stops at the ends', async () => {
    const page = await open(figures);
    const reader = await show(page, areas);
    const sentences = await areaSentences(page);
    expect(sentences[2]).toBe(
      `Centrala Exempelby. ${areaUnit}: 27,2. 95\u00a0% osäkerhetsintervall: 23,9–30,7. Jämfört med kommunen: högre.`,
    );
    expect(await reader.getAttribute('aria-label')).toBe(
      'Läs av rad för rad: Barn som utretts, per 1\u202f000 invånare i samma grupp, områden jämförda med kommunen, Exempelby, 2025',
    );
    expect(await reader.getAttribute('aria-orientation')).toBe('vertical');
    const said = [await reader.getAttribute('aria-valuetext')];
    await reader.focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'End', 'ArrowDown']) {
      await page.keyboard.press(key);
      said.push(await reader.getAttribute('aria-valuetext'));
    }
    expect(said).toEqual([0, 1, 2, 1, 0, 0, 3, 3].map((row) => sentences[row]));
    expect(await reader.getAttribute('aria-valuenow')).toBe('4');
    expect(await reader.getAttribute('aria-valuemax')).toBe('4');
  });

  it.each([
    { name: 'wide', options: wide },
    { name: 'phone', options: phone },
  ])('by pointer finds the row under it, and marks it where it is drawn: $name', async ({ options }) => {
    const page = await open(figures, options);
    const reader = await show(page, areas);
    const sentences = await areaSentences(page);
    await reader.scrollIntoViewIfNeeded();
    const shown = options === wide ? '.wide' : '.narrow';
    for (const [i, value] of ['23,4', '27,2', '9,3'].entries()) {
      const label = figure(page, areas).locator(`${shown} svg text`).filter({ hasText: value });
      const at = await label.boundingBox();
      if (!at) throw new Error(`no label ${value}`);
      await page.mouse.move(at.x - 40, at.y + at.height / 2);
      expect(await reader.getAttribute('aria-valuetext')).toBe(sentences[i + 1]);
      const strip = await reader.locator('.strip').boundingBox();
      const box = await reader.locator('.reading-box').boundingBox();
      const around = await reader.boundingBox();
      if (!strip || !box || !around) throw new Error('nothing is marked');
      expect(strip.y).toBeLessThanOrEqual(at.y);
      expect(strip.y + strip.height).toBeGreaterThanOrEqual(at.y + at.height);
      expect(box.y >= strip.y + strip.height || box.y + box.height <= strip.y).toBe(true);
      expect(box.x).toBeGreaterThanOrEqual(around.x);
      expect(box.x + box.width).toBeLessThanOrEqual(around.x + around.width + 1);
    }
    const whole = await figure(page, areas)
      .locator(`${shown} svg text`)
      .filter({ hasText: /^Exempelby \d/ })
      .boundingBox();
    await page.mouse.move(whole?.x ?? 0, (whole?.y ?? 0) + 4);
    expect(await reader.getAttribute('aria-valuetext')).toBe(sentences[0]);
    await page.mouse.move(5, 5);
    expect(await page.locator('.reading-box').count()).toBe(0);
  });

  it('by touch reads the row that is tapped', async () => {
    const page = await open(figures, phone);
    const reader = await show(page, areas);
    await reader.scrollIntoViewIfNeeded();
    const label = await figure(page, areas)
      .locator('.narrow svg text')
      .filter({ hasText: '9,3' })
      .boundingBox();
    await page.touchscreen.tap((label?.x ?? 0) - 60, (label?.y ?? 0) + 5);
    expect(await reader.locator('.reading-box').innerText()).toMatch(/^Södra Exempelby\s/);
  });
});

describe.skipIf(why !== '')(`letting a line stand out${why}`, () => {
  const rust = '[stroke="#B5470B"], [fill="#B5470B"]';
  const teal = '[stroke="#0B5D66"], [fill="#0B5D66"]';

  it('by its button draws the other lines fainter, until it is pressed again', async () => {
    const page = await open(`${figures}#bou-children-investigated-diagram-sex`);
    const sexes = figure(page, 'Antal barn efter kön');
    const button = sexes.getByRole('button', { name: 'Flickor' });
    const faint = (colour: string) => sexes.locator(colour.replaceAll(']', '].fainter')).count();
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await faint(rust)).toBe(await sexes.locator(rust).count());
    expect(await faint(teal)).toBe(0);
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    expect(await faint(rust)).toBe(0);
  });

  it('by pointing at its label lasts as long as the pointer rests there', async () => {
    const page = await open(`${figures}#bou-children-investigated-diagram-sex`);
    const sexes = figure(page, 'Antal barn efter kön');
    const label = await sexes.locator('.wide svg text').filter({ hasText: 'Pojkar' }).boundingBox();
    if (!label) throw new Error('no label');
    await page.mouse.move(label.x + label.width / 2, label.y + label.height / 2);
    expect(await sexes.locator('.wide .fainter').count()).toBe((await sexes.locator(teal).count()) / 2);
    await page.mouse.move(label.x - 200, label.y);
    expect(await sexes.locator('.fainter').count()).toBe(0);
  });

  it('is not offered where there is one line, or a panel for each', async () => {
    const page = await open(figures);
    const offered = (heading: string) => figure(page, heading).locator('[aria-pressed]').count();
    expect(await offered('Antal barn')).toBe(0);
    expect(await offered('Antal barn efter kön')).toBe(2);
    expect(await offered('Antal barn efter ålder')).toBe(0);
  });
});

describe.skipIf(why !== '')(`switching views${why}`, () => {
  const headings = (page: Page) => page.locator('section.figure:not([hidden]) h2').allInnerTexts();

  it('shows one at a time, by click and by key, and says which in the address', async () => {
    const page = await open(figures);
    expect(await headings(page)).toEqual(['Antal barn']);
    await show(page, 'Antal barn efter kön');
    expect(await headings(page)).toEqual(['Antal barn efter kön']);
    expect(page.url()).toMatch(/#bou-children-investigated-diagram-sex$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await headings(page)).toEqual(['Antal barn efter ålder']);
    expect(await page.locator('.views :focus').innerText()).toBe('Antal barn efter ålder');
    expect(await page.locator('.views [aria-current]').allInnerTexts()).toEqual(['Antal barn efter ålder']);
  });

  it.each([
    { name: 'light', options: wide },
    { name: 'forced colours', options: { ...wide, forcedColors: 'active' as const } },
  ])('underlines the link to the view that is shown, and no other: $name', async ({ options }) => {
    const page = await open(figures, options);
    const lines: unknown = await page.evaluate(
      `[...document.querySelectorAll('.views a')].map((link) => {
        const { borderBottomColor } = getComputedStyle(link);
        const seen = ![getComputedStyle(document.body).backgroundColor, 'rgba(0, 0, 0, 0)'].includes(borderBottomColor);
        return seen === link.hasAttribute('aria-current');
      })`,
    );
    expect(lines).toEqual(Array.from({ length: await page.locator('.views a').count() }, () => true));
  });

  it('has its links right after the chart that is shown, in all views', async () => {
    const page = await open(figures);
    const links = await page.locator('.views a').all();
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      await link.click();
      expect(await page.locator('.views').count()).toBe(1);
      const shown = page.locator('section.figure:not([hidden])');
      expect(await shown.locator('figure + .views, p + .views + .table').count()).toBe(1);
      expect(await link.getAttribute('href')).toBe(`#${await shown.getAttribute('id')}`);
    }
  });

  it('keeps the link where it was in the window, unless that would hide the head of its view', async () => {
    for (const options of [wide, phone, zoomed]) {
      const page = await open(figures, options);
      for (const link of await page.locator('.views a').all()) {
        await link.scrollIntoViewIfNeeded();
        const before = (await link.boundingBox())?.y ?? 0;
        await link.click();
        const { y = 0, height = 0 } = (await link.boundingBox()) ?? {};
        const head = (await page.locator('section.figure:not([hidden])').boundingBox())?.y ?? 0;
        const below = options.viewport.height - (y + height);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(below).toBeGreaterThan(-1);
        // The head of the view is seen, or the link is as far down as it may be.
        expect(head > -1.5 || below < 1.5).toBe(true);
        // The link is where it was, or where the page lets it be, or where the head or the link itself ends its way.
        const steady = Math.abs(y - before) < 1 || (await page.evaluate('scrollY')) === 0;
        expect(steady || Math.min(Math.abs(head), Math.abs(below)) < 1.5).toBe(true);
      }
    }
  });

  it('opens at the view that the address names', async () => {
    const page = await open(`${figures}#bou-children-investigated-diagram-area`);
    expect(await headings(page)).toEqual(['Antal barn efter område']);
  });

  it('leads to what stands in another view', async () => {
    const page = await open(`${figures}#bou-children-investigated-diagram-rate`);
    await figure(page, 'Per 1\u202f000 invånare 0–20 år')
      .getByRole('link', { name: 'Visa som tabell' })
      .click();
    expect(await headings(page)).toEqual(['Antal barn']);
    const table = page.locator('#bou-children-investigated-tabell-totalt');
    expect(await table.boundingBox()).not.toBeNull();
    expect(await table.locator(':focus').getAttribute('class')).toBe('scroll');
  });

  it('is what the browser finds in its own search, and gives way to what it finds', async () => {
    const page = await open(figures);
    const hidden = figure(page, 'Antal barn efter ålder');
    expect(await hidden.getAttribute('hidden')).toBe('until-found');
    await hidden.dispatchEvent('beforematch');
    expect(await headings(page)).toEqual(['Antal barn efter ålder']);
  });

  it('prints all of them', async () => {
    const page = await open(figures);
    await page.emulateMedia({ media: 'print' });
    const drawn = page.locator('section.figure .chart');
    expect(await drawn.count()).toBeGreaterThan(4);
    for (const chart of await drawn.all()) expect((await chart.boundingBox())?.height).toBeGreaterThan(50);
    expect(await page.locator('.tools').first().isVisible()).toBe(false);
  });
});

describe.skipIf(why !== '')(`a figure as a file${why}`, () => {
  async function saved(
    page: Page,
    heading: string,
    button: string,
  ): Promise<{ name: string; bytes: Buffer }> {
    const waiting = page.waitForEvent('download');
    await figure(page, heading).getByRole('button', { name: button }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  it('is its table with signs, source and marks', async () => {
    const page = await open(`${figures}#bou-children-investigated-diagram-age`);
    const { name, bytes } = await saved(page, 'Antal barn efter ålder', 'Tabell (CSV)');
    expect(name).toBe('bou-children-investigated-diagram-age.csv');
    const lines = bytes.toString('utf8').split('\r\n');
    expect(lines[0]).toBe('\ufeffÅlder;2016;2017;2018;2019;2020;2021;2022;2023;2023, tecken;2024;2025');
    expect(lines[3]).toBe('6–12 år;105;..;108;-;113;..;123;122;;127;..');
    expect(lines.at(-2)).toBe('UTKAST Bilden är inte godkänd och får inte spridas vidare.');
    expect(lines.some((line) => line.includes('Påhittade uppgifter.'))).toBe(true);
  });

  it('is the table of a comparison too, with its intervals as they are printed', async () => {
    const page = await open(`${figures}#bou-children-investigated-jamforelse-rate`);
    const { name, bytes } = await saved(page, areas, 'Tabell (CSV)');
    expect(name).toBe('bou-children-investigated-jamforelse-rate.csv');
    const lines = bytes.toString('utf8').split('\r\n');
    expect(lines[3]).toBe('Centrala Exempelby;27,2;23,9–30,7;högre');
    expect(lines.at(-2)).toBe('UTKAST Bilden är inte godkänd och får inte spridas vidare.');
  });

  it('is a drawing that says by itself what it is, where it comes from and that it is a draft', async () => {
    const page = await open(`${figures}#bou-children-investigated-diagram-sex`);
    await figure(page, 'Antal barn efter kön').getByRole('button', { name: 'Flickor' }).click();
    const { name, bytes } = await saved(page, 'Antal barn efter kön', 'Bild (SVG)');
    const text = bytes.toString('utf8');
    expect(name).toBe('bou-children-investigated-diagram-sex.svg');
    for (const part of [
      'Barn som utretts, antal barn efter kön',
      'Axeln börjar vid noll.',
      'Källa: ',
      'Påhittade uppgifter.',
      'UTKAST',
    ])
      expect(text.replaceAll(/(<[^>]+>|\s)+/g, ' ')).toContain(part);
    expect(text).not.toMatch(/class=|style=|<script|href=/);
    const root = await page.evaluate(
      `new DOMParser().parseFromString(${JSON.stringify(text)}, 'image/svg+xml').documentElement.localName`,
    );
    expect(root).toBe('svg');
  });

  it.each(['Antal barn efter kön', 'Antal barn efter ålder', 'Per 1\u202f000 invånare 0–20 år', areas])(
    'is a picture that looks as the browser itself draws it: %s',
    async (heading) => {
      const page = await open(figures);
      await show(page, heading);
      const picture = await saved(page, heading, 'Bild (PNG)');
      const drawing = await saved(page, heading, 'Bild (SVG)');
      const paper = await open('paper.html', { viewport: { width: 900, height: 900 }, deviceScaleFactor: 2 });
      await paper.evaluate(
        `document.body.replaceChildren(document.importNode(new DOMParser().parseFromString(${JSON.stringify(drawing.bytes.toString('utf8'))}, 'image/svg+xml').documentElement, true))`,
      );
      const drawn = await paper.locator('body > svg').screenshot();
      if (typeof chromium === 'string') throw new Error(chromium);
      const share = await differingPixels(chromium, picture.bytes, drawn);
      // Without its dashes a line differs in 0.0006 of all pixels, with text two pixels off in 0.0012.
      expect(share).toBeLessThan(0.0002);
    },
  );
});

describe.skipIf(why !== '')(`search on the start page${why}`, () => {
  const shown = (page: Page) => page.locator('.rows > li:visible .name').allInnerTexts();

  it('hides what is not asked for, says how many are left, and keeps it in the address', async () => {
    const page = await open('index.html');
    expect(await shown(page)).toHaveLength(3);
    await page.getByLabel('Sök indikator').fill('UTRETTS');
    expect(await shown(page)).toEqual(['Barn som utretts']);
    expect(await page.getByRole('status').innerText()).toBe('1 av 3 indikatorer visas.');
    expect(page.url()).toMatch(/index\.html#\?text=UTRETTS$/);
    await page.getByLabel('Verksamhet').selectOption({ index: 1 });
    await page.getByLabel('Sök indikator').fill('');
    const again = await open(`index.html${new URL(page.url()).hash}`);
    expect(await shown(again)).toEqual(await shown(page));
    expect(await shown(again)).not.toHaveLength(3);
    await again.getByRole('button', { name: 'Visa alla' }).click();
    expect(await shown(again)).toHaveLength(3);
    expect(again.url()).toMatch(/index\.html$/);
  });

  it('hides a heading under which nothing is left', async () => {
    const page = await open('index.html#?text=finns-inte');
    expect(await shown(page)).toEqual([]);
    expect(await page.getByRole('status').innerText()).toBe('Ingen av 3 indikatorer passar.');
    expect(await page.locator('section:has(.rows):visible').count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Vad den här bilden inte kan säga' }).isVisible()).toBe(
      true,
    );
  });

  it('takes no notice of a choice that is not there', async () => {
    const page = await open('index.html#?actor=%3Cimg%20src%3Dx%3E');
    expect(await shown(page)).toHaveLength(3);
  });
});

describe.skipIf(why !== '')(`a page with the script${why}`, () => {
  it('runs under a policy that refuses any other script', async () => {
    const page = await open(figures);
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))`,
    );
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(complaints).toEqual([expect.stringContaining('script-src')]);
    complaints = [];
    expect(await page.locator('.views [aria-current]').count()).toBe(1);
  });

  it('says all of it without the script', async () => {
    const page = await open(figures, { ...wide, javaScriptEnabled: false });
    for (const chart of await page.locator('.chart').all()) expect(await chart.isVisible()).toBe(true);
    expect(await page.locator('.tools, [aria-current], [role=slider]').count()).toBe(0);
    await show(page, 'Antal barn efter kön');
    expect(page.url()).toMatch(/#bou-children-investigated-diagram-sex$/);
    await page.goto(`${pathToFileURL(folder).href}/index.html`);
    expect(await page.locator('form').count()).toBe(0);
    expect(await page.locator('.rows > li').count()).toBe(3);
  });

  it.each([
    { name: 'wide', options: wide },
    { name: 'dark', options: { ...wide, colorScheme: 'dark' as const } },
    { name: 'phone', options: phone },
    { name: 'forced colours', options: { ...wide, forcedColors: 'active' as const } },
    { name: '200 % zoom', options: zoomed },
    { name: '400 % zoom', options: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 } },
    { name: 'reduced motion', options: { ...phone, reducedMotion: 'reduce' as const } },
  ])('has nothing that axe-core finds, with everything open: $name', async ({ options }) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const file of [figures, 'index.html#?text=barn']) {
      const page = await open(file, options);
      if (file === figures) {
        await show(page, 'Antal barn efter kön');
        await figure(page, 'Antal barn efter kön').getByRole('button', { name: 'Pojkar' }).click();
        await slider(page, 'Antal barn efter kön').focus();
        await page.keyboard.press('ArrowLeft');
      }
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
      await page.evaluate(axe);
      const found = await page.evaluate(
        'axe.run({ preload: false, rules: { "target-size": { enabled: true } } }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.target.join(" ")).join(", ")))',
      );
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });

  it('has nothing smaller than 24 pixels to hit', async () => {
    for (const options of [wide, phone, zoomed]) {
      for (const file of [figures, 'index.html#?text=barn']) {
        const page = await open(file, options);
        const small: unknown = await page.evaluate(
          `[...document.querySelectorAll('main :is(a, button, summary, input, select, [tabindex="0"])')]
            .map((one) => [one.outerHTML.slice(0, 80), one.getBoundingClientRect()])
            .filter(([, { width }]) => width > 0)
            .filter(([, { width, height }]) => width < 24 || height < 24)
            .map(([text]) => text)`,
        );
        expect(small).toEqual([]);
      }
    }
  });

  it('moves nothing of itself where the reader wants no motion', async () => {
    const seconds = async (options: BrowserContextOptions): Promise<unknown> => {
      const page = await open(`${figures}#bou-children-investigated-diagram-sex`, options);
      return page.evaluate(
        `Math.max(...[...document.querySelectorAll('*')].flatMap((one) => {
          const { transitionDuration, animationDuration } = getComputedStyle(one);
          return [...transitionDuration.split(','), ...animationDuration.split(',')].map(parseFloat);
        }))`,
      );
    };
    expect(await seconds({ ...wide, reducedMotion: 'no-preference' })).toBeGreaterThan(0);
    expect(await seconds({ ...wide, reducedMotion: 'reduce' })).toBe(0);
  });

  it('is walked by keyboard from the chart over the views to the files, and shows where one is', async () => {
    for (const options of [wide, { ...wide, forcedColors: 'active' as const }]) {
      const page = await open(`${figures}#bou-children-investigated-diagram-sex`, options);
      const outline = () =>
        page.evaluate(
          '(({ outlineStyle, outlineWidth }) => [outlineStyle, outlineWidth])(getComputedStyle(document.activeElement))',
        );
      const sexes = figure(page, 'Antal barn efter kön');
      await sexes.getByRole('slider').focus();
      await page.keyboard.press('ArrowLeft');
      const walked: string[] = [];
      for (let focused = sexes.locator(':focus'); (await focused.count()) > 0; ) {
        walked.push((await focused.getAttribute('role')) ?? (await focused.innerText()));
        expect(await outline(), walked.at(-1)).toEqual(['solid', '3px']);
        await page.keyboard.press('Tab');
      }
      expect(walked).toEqual([
        'slider',
        'Flickor',
        'Pojkar',
        ...(await page.locator('.views a').allInnerTexts()),
        'Visa som tabell',
        'Bild (PNG)',
        'Bild (SVG)',
        'Tabell (CSV)',
      ]);
    }
  });

  it('opens a table and presses a button by their keys', async () => {
    const page = await open(`${figures}#bou-children-investigated-diagram-sex`);
    const sexes = figure(page, 'Antal barn efter kön');
    await sexes.getByRole('button', { name: 'Flickor' }).press('Space');
    expect(await sexes.locator('.fainter').count()).toBeGreaterThan(0);
    await sexes.locator('summary').last().press('Enter');
    expect(await sexes.getByRole('table').isVisible()).toBe(true);
    const waiting = page.waitForEvent('download');
    await sexes.getByRole('button', { name: 'Tabell (CSV)' }).press('Enter');
    expect((await waiting).suggestedFilename()).toBe('bou-children-investigated-diagram-sex.csv');
  });

  it('makes no markup of what others have written', async () => {
    const hostile = '"><img src=x onerror=alert(1)>=1+1';
    const from = await fixtureSite({ areaName: hostile });
    folders.push(from);
    const page = await open(`${figures}#bou-children-investigated-diagram-area`, wide, from);
    const reader = slider(page, 'Antal barn efter område');
    await reader.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await reader.locator('.reading-box').innerText()).toContain(hostile);
    expect(await page.locator('img').count()).toBe(0);
    const waiting = page.waitForEvent('download');
    await figure(page, 'Antal barn efter område').getByRole('button', { name: 'Bild (SVG)' }).click();
    expect(readFileSync(await (await waiting).path(), 'utf8')).not.toContain('<img');
  });

  it('loads less than fifteen kilobytes of it', () => {
    expect(gzipSync(readFileSync(join(folder, 'site.js'))).byteLength).toBeLessThan(15_000);
  });
});
