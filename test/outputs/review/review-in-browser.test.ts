import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import { makeReview } from '../../../outputs/review/make-review.tsx';
import { reviewPack } from '../../../outputs/review/review-pack.ts';
import { openChromium } from '../../support/open-chromium.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleMeeting, sampleReviews } from '../../support/sample-reviews.ts';
import { watchedPage } from '../../support/watched-page.ts';

const chromium = await openChromium();
const why = typeof chromium === 'string' ? ` (skipped: ${chromium})` : '';
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let folder = '';
let pages: Page[] = [];
/** What the browser had to complain of, and what it asked for outside the folder. */
let complaints: string[] = [];

beforeAll(async () => {
  if (typeof chromium === 'string') return;
  folder = await mkdtemp(join(tmpdir(), 'samlad-review-'));
  const pack = reviewPack(buildReport(sampleDraft(), 'sv'), sampleReviews, sampleMeeting);
  for (const [path, bytes] of await makeReview(pack)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
});

afterEach(async () => {
  for (const page of pages) await page.context().close();
  pages = [];
  const heard = complaints;
  complaints = [];
  expect(heard).toEqual([]);
});

afterAll(async () => {
  if (typeof chromium === 'string') return;
  await chromium.close();
  await rm(folder, { recursive: true });
});

const projector = { viewport: { width: 1280, height: 720 } };

async function open(file: string, options: BrowserContextOptions = projector): Promise<Page> {
  if (typeof chromium === 'string') throw new Error(chromium);
  const page = await watchedPage(chromium, folder, options, complaints);
  pages.push(page);
  await page.goto(`${pathToFileURL(folder).href}/${file}`);
  return page;
}

/** Ids of the screens that fill the window from its top. */
function shown(page: Page): Promise<unknown> {
  return page.evaluate(
    '[...document.querySelectorAll(".screen")].filter((one) => Math.abs(one.getBoundingClientRect().top) < 2).map(({ id }) => id)',
  );
}

async function press(page: Page, key: string): Promise<unknown> {
  await page.keyboard.press(key);
  return shown(page);
}

describe.skipIf(typeof chromium === 'string')(`the page to show, in a browser${why}`, () => {
  it('goes to the next screen and back by the arrow keys, and stays at both ends', async () => {
    const page = await open('mote.html');
    expect(await shown(page)).toEqual(['bild-1']);
    expect(await press(page, 'ArrowLeft')).toEqual(['bild-1']);
    expect(await press(page, 'ArrowRight')).toEqual(['bild-2']);
    expect(await press(page, 'ArrowRight')).toEqual(['bild-3']);
    expect(await press(page, 'ArrowRight')).toEqual(['bild-3']);
    expect(await press(page, 'ArrowLeft')).toEqual(['bild-2']);
    expect(page.url()).toMatch(/#bild-2$/);
  });

  it('goes on from the screen that was scrolled to, and leaves keys with others held to the browser', async () => {
    const page = await open('mote.html');
    await page.evaluate('document.getElementById("bild-2").scrollIntoView()');
    expect(await press(page, 'Shift+ArrowRight')).toEqual(['bild-2']);
    expect(await press(page, 'Control+ArrowRight')).toEqual(['bild-2']);
    expect(await press(page, 'ArrowRight')).toEqual(['bild-3']);
  });

  it('is walked by its links where there is no script', async () => {
    const page = await open('mote.html', { ...projector, javaScriptEnabled: false });
    await page.locator('#bild-1 a[rel=next]').click();
    expect(page.url()).toMatch(/#bild-2$/);
    await page.locator('#bild-2 a[rel=prev]').click();
    expect(page.url()).toMatch(/#bild-1$/);
    await page.locator('#bild-1').getByRole('link', { name: 'Tabell och underlag' }).click();
    expect(page.url()).toMatch(/index\.html#bou-children-investigated$/);
  });

  it.each([
    ['1280 × 720', 1280, 720],
    ['1920 × 1080', 1920, 1080],
  ])(
    'has no text below 24 pixels at %s, in charts neither, and each screen in one window',
    async (_, width, height) => {
      const page = await open('mote.html', { viewport: { width, height } });
      const sizes = await page.evaluate(`[...document.querySelectorAll('main *')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
      .filter((one) => one.closest('.spoken') === null)
      .map((one) => {
        const drawn = one.ownerSVGElement ? one.getScreenCTM().a : 1;
        return parseFloat(getComputedStyle(one).fontSize) * drawn;
      })`);
      expect(Array.isArray(sizes) && sizes.length).toBeGreaterThan(40);
      expect(Math.min(...(Array.isArray(sizes) ? sizes : [0]))).toBeGreaterThanOrEqual(24);
      const heights = await page.evaluate(
        '[...document.querySelectorAll(".screen")].map((one) => one.getBoundingClientRect().height - innerHeight)',
      );
      expect(heights).toEqual([0, 0, 0]);
    },
  );
});

describe.skipIf(typeof chromium === 'string')(`both pages, in a browser${why}`, () => {
  const settings: readonly (readonly [string, BrowserContextOptions])[] = [
    ['wide', projector],
    ['dark', { ...projector, colorScheme: 'dark' }],
    ['forced colours', { ...projector, forcedColors: 'active' }],
    ['phone', { viewport: { width: 390, height: 800 } }],
    // As wide as a window of 1280 pixels is at 200 per cent.
    ['200 %', { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 }],
  ];

  it.each(settings)(
    'have nothing that axe finds, and are no wider than the window: %s',
    async (_, options) => {
      for (const file of ['index.html', 'mote.html']) {
        const page = await open(file, options);
        await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
        expect(
          await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
          file,
        ).toBeLessThanOrEqual(0);
        await page.evaluate(await readFile(axe, 'utf8'));
        const found = await page.evaluate(
          'axe.run({ preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ target }) => target.join(" ")).join(", ")))',
        );
        expect(found, file).toEqual([]);
      }
    },
  );

  it('leave room for notes under each question in print', async () => {
    const page = await open('index.html');
    await page.emulateMedia({ media: 'print' });
    const room = await page.evaluate(
      '[...document.querySelectorAll(".questions li")].map((one) => parseFloat(getComputedStyle(one).paddingBottom))',
    );
    // 2.8 rem of 10.5 points, in pixels of 1/96 inch.
    expect(room).toEqual(Array(9).fill(expect.closeTo(2.8 * 14, 0)));
  });

  it('run no script but the keys', async () => {
    const page = await open('mote.html');
    await page.evaluate(`{
      const other = document.createElement('script');
      other.textContent = 'document.title = "changed"';
      document.body.append(other);
    }`);
    expect(await page.title()).toMatch(/^Underlag till genomgången/);
    expect(complaints.splice(0).join()).toMatch(/Content Security Policy/);
  });
});
