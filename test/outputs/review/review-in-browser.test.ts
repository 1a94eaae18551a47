import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Review } from '../../../indicators/model/review.ts';
import type { Language } from '../../../indicators/model/text.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import { makeReview } from '../../../outputs/review/make-review.tsx';
import { reviewPack } from '../../../outputs/review/review-pack.ts';
import { openChromium } from '../../support/open-chromium.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleMeeting, sampleReviews } from '../../support/sample-reviews.ts';
import { watchedPage } from '../../support/watched-page.ts';

const chromium = await openChromium();
const why = typeof chromium === 'string' ? ` (skipped: ${chromium})` : '';
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const hostile =
  '"><img src=x onerror="document.title=1"><script>document.title=1</script></title><a href="javascript:1">x</a>&lt;b&gt;';
const hostileReview: Review = {
  date: '2025-04-16',
  year: 2024,
  comments: [
    { indicator: 'bou.children_investigated', text: hostile, role: hostile },
    { indicator: 'bup.children_new', text: hostile, role: hostile },
  ],
  decisions: [{ text: hostile, role: hostile }],
  commitments: [{ text: hostile, owner: hostile, due: '2025-10-01', indicators: [], status: 'open' }],
  focus: ['bou.children_investigated'],
  questions: [hostile],
};

let folder = '';
let pages: Page[] = [];
/** What the browser had to complain of, and what it asked for outside the folder. */
let complaints: string[] = [];

beforeAll(async () => {
  if (typeof chromium === 'string') return;
  folder = await mkdtemp(join(tmpdir(), 'samlad-review-'));
  await write('', 'sv', sampleReviews);
  await write('hostile', 'en', [hostileReview]);
});

/** Writes a pack under the folder. */
async function write(place: string, language: Language, reviews: readonly Review[]): Promise<void> {
  const pack = reviewPack(buildReport(sampleDraft(), language), reviews, sampleMeeting);
  for (const [path, bytes] of await makeReview(pack)) {
    const file = join(folder, place, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

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

/** What stands on each sheet of a page in print. */
async function printed(file: string): Promise<string[]> {
  const page = await open(file);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const { pages: sheets } = await readPdf(pdf, { sideways: true });
  return sheets.map(({ text }) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/UTKAST /g, '')
      .trim(),
  );
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
    ['1280 × 720', 1280, 720, true],
    ['1920 × 1080', 1920, 1080, true],
    ['1024 × 768', 1024, 768, false],
    ['640 × 360', 640, 360, false],
    ['390 × 844', 390, 844, false],
  ])(
    'has no text below 24 pixels at %s, in charts neither, and on a projector each screen in one window',
    async (_, width, height, isProjector) => {
      const page = await open('mote.html', { viewport: { width, height } });
      const sizes = await page.evaluate(`[...document.querySelectorAll('main *')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
      .filter((one) => one.closest('.spoken') === null && one.getClientRects().length > 0)
      .map((one) => {
        const drawn = one.ownerSVGElement ? one.getScreenCTM().a : 1;
        return parseFloat(getComputedStyle(one).fontSize) * drawn;
      })`);
      expect(Array.isArray(sizes) && sizes.length).toBeGreaterThan(40);
      expect(Math.min(...(Array.isArray(sizes) ? sizes : [0]))).toBeGreaterThanOrEqual(24);
      const heights = await page.evaluate(
        '[...document.querySelectorAll(".screen")].map((one) => one.getBoundingClientRect().height - innerHeight)',
      );
      if (isProjector) expect(heights).toEqual([0, 0, 0]);
    },
  );

  it('has larger words on a larger projector', async () => {
    const sizeAt = async (width: number, height: number) => {
      const page = await open('mote.html', { viewport: { width, height } });
      return page.evaluate('parseFloat(getComputedStyle(document.querySelector(".words p")).fontSize)');
    };
    expect(await sizeAt(1280, 720)).toBe(24);
    expect(await sizeAt(1920, 1080)).toBeCloseTo(36, 1);
    expect(await sizeAt(3840, 2160)).toBeCloseTo(72, 1);
  });

  it('has the name of the indicator above everything else on its screen', async () => {
    const page = await open('mote.html');
    const [name, chart, words] = (await page.evaluate(
      '["h2", "figure", ".words"].map((one) => document.querySelector(".screen " + one).getBoundingClientRect()).map(({ top, bottom }) => [top, bottom])',
    )) as [number, number][];
    expect(name?.[1]).toBeLessThanOrEqual(chart?.[0] ?? 0);
    expect(name?.[1]).toBeLessThanOrEqual(words?.[0] ?? 0);
  });
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

  it('are as good in English, with words of others that would be markup', async () => {
    for (const [file, times] of [
      ['hostile/index.html', 9],
      ['hostile/mote.html', 0],
    ] as const) {
      const page = await open(file);
      expect(await page.title()).toMatch(/^Papers for the review on 15 April 2026/);
      expect(
        await page.evaluate(
          'document.querySelectorAll("img, [onerror], a[href^=javascript], main script, b").length',
        ),
      ).toBe(0);
      const text = await page.evaluate('document.body.textContent');
      expect(String(text).split(hostile).length - 1, file).toBe(times);
      expect(await page.locator('[lang=sv]').count()).toBeGreaterThanOrEqual(times === 0 ? 0 : 6);
      await page.evaluate(await readFile(axe, 'utf8'));
      expect(
        await page.evaluate(
          'axe.run({ preload: false }).then(({ violations }) => violations.map(({ id }) => id))',
        ),
        file,
      ).toEqual([]);
    }
  });

  it('leave room for notes under each question in print', async () => {
    const page = await open('index.html');
    await page.emulateMedia({ media: 'print' });
    const room = await page.evaluate(
      '[...document.querySelectorAll(".questions li")].map((one) => parseFloat(getComputedStyle(one).paddingBottom))',
    );
    // 50 mm, in pixels of 1/96 inch, for each of the two in focus; 2.8 rem of 10.5 points for the whole picture.
    expect(room).toEqual([
      ...Array(6).fill(expect.closeTo((50 / 25.4) * 96, 0)),
      ...Array(3).fill(expect.closeTo(2.8 * 14, 0)),
    ]);
  });

  it('print with contents and limits on the first sheet, and the questions on each in focus with room to write', async () => {
    const sheets = await printed('index.html');
    const marks = [
      'Vad den här bilden inte kan säga',
      'I fokus',
      'Så räknas det',
      'Tre frågor',
      'Det här sticker ut',
    ];

    const found = sheets.slice(0, 6).map((text) => marks.filter((mark) => text.includes(mark)));
    // The second in focus has two tables, so that its facts go on beside its questions.
    expect(found).toEqual([
      ['Vad den här bilden inte kan säga', 'Tre frågor'],
      ['I fokus', 'Så räknas det'],
      ['Tre frågor'],
      [],
      ['Så räknas det', 'Tre frågor'],
      ['Det här sticker ut'],
    ]);
  });

  it('print each screen on a sheet of its own, with what its figures do not show', async () => {
    const sheets = await printed('mote.html');
    expect(sheets).toHaveLength(3);
    for (const sheet of sheets.slice(0, 2))
      expect(sheet).toMatch(
        /Vad behöver vi veta eller göra\? .*Talen visar vad verksamheterna har registrerat/,
      );
    expect(sheets[2]).toContain('Statistiken är verksamhetsstatistik.');
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
