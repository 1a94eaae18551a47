import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReleaseContent } from '../../../indicators/release/release-content.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import type { FollowUpView } from '../../../outputs/follow-up/follow-up-view.ts';
import { followUpViews } from '../../../outputs/follow-up/follow-up-views.ts';
import { lastMeetingOf } from '../../../outputs/review/last-meeting.ts';
import { makeSite } from '../../../outputs/site/make-site.tsx';
import { exampleFollowUp } from '../../support/example-follow-up.ts';
import { followUpMaterial } from '../../support/follow-up-material.ts';
import { openChromium } from '../../support/open-chromium.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleMeeting, sampleReviews } from '../../support/sample-reviews.ts';
import { watchedPage } from '../../support/watched-page.ts';

const chromium = await openChromium();
const why = typeof chromium === 'string' ? ` (skipped: ${chromium})` : '';
const inChromium = typeof chromium === 'string' ? describe.skip : describe;
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** One page of each kind, and two of the other language. */
const kinds = [
  'index.html',
  'om.html',
  'metod.html',
  'andringar.html',
  'ladda-ner.html',
  'tillganglighet.html',
  'aktorer.html',
  'aktor-socialtjansten-barn-och-unga.html',
  'omraden.html',
  'omrade-e1.html',
  'teman.html',
  'tema-samverkan.html',
  'bou-children-investigated.html',
  'bvc-children-joint-social-services.html',
  'publicerat-school-not-eligible-year9.html',
  'uppfoljning.html',
  'uppfoljning-mal.html',
  'uppfoljning-kartlaggning.html',
  'uppfoljning-enkater.html',
  'lagesbild-lage-2024.html',
  'en/index.html',
  'en/bou-children-investigated.html',
  'en/uppfoljning-bidrag.html',
];

/** Accounts of the follow-up that have a page. */
function accountsIn(language: 'sv' | 'en'): FollowUpView[] {
  const views = followUpViews(followUpMaterial(exampleFollowUp(), language));
  return views.filter(({ outlets }) => outlets.includes('page'));
}

/** Longer than a phone is wide, and a word that no dictionary hyphenates. */
const longWord = 'Drogvaneundersökningsverksamhetsuppföljningssammanställningarna';

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 800 }, hasTouch: true };
const settings: readonly (readonly [string, BrowserContextOptions])[] = [
  ['on a desktop', desktop],
  ['on a phone', phone],
  ['in the dark', { ...desktop, colorScheme: 'dark' }],
  ['in forced colours', { ...desktop, forcedColors: 'active' }],
  ['at 200 % zoom', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ['at 400 % zoom', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ['with reduced motion', { ...phone, reducedMotion: 'reduce' }],
];

inChromium(`the pages in Chromium${why}`, () => {
  let folder = '';
  let pages: readonly string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samlad-pages-'));
    const draft = sampleDraft({ content: fewIndicators, areaName: '<b>Norra</b> & "Exempelby"' });
    const report = buildReport(draft, 'sv');
    const indicators = report.sections.flatMap((section) => section.indicators);
    const meetingIn = (language: 'sv' | 'en') =>
      lastMeetingOf(sampleReviews, sampleMeeting, indicators, language);
    const site = await makeSite(report, {
      english: buildReport(draft, 'en'),
      ...{ lastMeeting: meetingIn('sv'), lastMeetingInEnglish: meetingIn('en') },
      ...{ followUp: accountsIn('sv'), followUpInEnglish: accountsIn('en') },
      downloads: [
        { path: 'data/indicators.csv', bytes: 123_456, rows: 789 },
        ...['px/a-b.px', 'json-stat/a-b.sv.json', 'json-stat/a-b.en.json'].map((path) => ({
          ...{ path: `data/${path}`, bytes: 12_345, rows: null },
        })),
      ],
    });
    pages = [...site.keys()].filter((path) => path.endsWith('.html'));
    for (const [path, bytes] of site) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
  });

  afterAll(async () => {
    if (typeof chromium !== 'string') await chromium.close();
    await rm(folder, { recursive: true });
  });

  /** Runs `look` on a page, and hands back what the browser complained of and what it asked for outside the folder. */
  async function visit(
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
  ): Promise<string[]> {
    if (typeof chromium === 'string') throw new Error(chromium);
    const complaints: string[] = [];
    const page = await watchedPage(chromium, folder, options, complaints);
    await look(page);
    await page.context().close();
    return complaints;
  }

  const open = (page: Page, path: string) => page.goto(new URL(path, pathToFileURL(`${folder}/`)).href);

  it.each(settings)(
    'have nothing that axe-core finds, fit the window and ask for nothing from elsewhere, %s',
    async (_name, options) => {
      const source = await readFile(axe, 'utf8');
      const found: string[] = [];
      const complaints = await visit(options, async (page) => {
        for (const path of kinds) {
          await open(page, path);
          await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
          if (await page.evaluate('document.documentElement.scrollWidth > innerWidth'))
            found.push(`${path}: wider than the window`);
          await page.evaluate(source);
          const violations: unknown = await page.evaluate(
            'axe.run({ preload: false, rules: { "target-size": { enabled: true } } }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes.slice(0, 3).map((n) => n.target.join(" ")).join(", ")))',
          );
          if (!Array.isArray(violations)) throw new Error('axe-core did not answer');
          found.push(...violations.map((violation) => `${path}: ${violation}`));
        }
      });
      expect([...found, ...complaints]).toEqual([]);
    },
    240_000,
  );

  it.each([320, 390, 640])(
    'are no wider than a window of %i pixels in either language, whatever words stand in them',
    async (width) => {
      const found: string[] = [];
      await visit({ viewport: { width, height: 800 } }, async (page) => {
        expect(pages.filter((path) => path.startsWith('en/'))).toHaveLength(pages.length / 2);
        for (const path of pages) {
          await open(page, path);
          const widths = async (): Promise<unknown> => page.evaluate('document.documentElement.scrollWidth');
          await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
          if ((await widths()) !== width) found.push(`${path}: ${await widths()}`);
          await page.evaluate(
            `for (const one of document.querySelectorAll('h1, h2, h3, main li, .crumbs a, .name, .lead, dd, option, figcaption span'))
            if (one.childElementCount === 0) one.textContent = '${longWord}'`,
          );
          if ((await widths()) !== width) found.push(`${path} with a long word: ${await widths()}`);
        }
      });
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('ask without script for less than 300 kB on the first page, fonts included, and for two fonts alone', async () => {
    const asked: string[] = [];
    await visit({ ...desktop, javaScriptEnabled: false }, async (page) => {
      page.on('request', (request) => asked.push(fileURLToPath(request.url()).slice(folder.length + 1)));
      await open(page, 'index.html');
      await expect
        .poll(() => asked.filter((path) => path.endsWith('.woff2')).sort())
        .toEqual(['fonts/source-sans-3-latin-400.woff2', 'fonts/source-sans-3-latin-600.woff2']);
    });
    const sizes = await Promise.all(asked.map(async (path) => (await stat(join(folder, path))).size));
    expect(asked).toContain('style.css');
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  });

  it('set figures of one width, so that numbers stand under each other', async () => {
    await visit(desktop, async (page) => {
      await open(page, 'index.html');
      await page.evaluate('document.fonts.ready.then(() => null)');
      const widths: unknown = await page.evaluate(
        `[400, 600].flatMap((weight) => [...'0123456789'].map((digit) => {
          const one = document.createElement('span');
          one.style.cssText = 'display: block; width: max-content; font-weight: ' + weight;
          one.textContent = digit.repeat(20);
          document.querySelector('main').append(one);
          return document.fonts.check(weight + ' 16px "Source Sans 3"', digit) && one.getBoundingClientRect().width;
        }))`,
      );
      if (!Array.isArray(widths)) throw new Error('no widths');
      expect(widths).not.toContain(false);
      expect(new Set(widths.slice(0, 10)).size).toBe(1);
      expect(new Set(widths.slice(10)).size).toBe(1);
    });
  });

  it('lead from every page to the search of the start page, and put the cursor there', async () => {
    await visit(desktop, async (page) => {
      for (const path of ['omrade-e2.html', 'en/om.html', 'index.html']) {
        await open(page, path);
        await page
          .getByRole('navigation')
          .first()
          .getByRole('link', { name: /^(Sök|Search)$/ })
          .click();
        expect(new URL(page.url()).hash).toBe('#sok');
        await page.locator('input[type=search]:focus').waitFor();
        expect(await page.getByRole('button', { name: /^(Visa alla|Show all)$/ }).count()).toBe(0);
      }
    });
  });

  it('answer a search right under it, with the way back in sight, on a desktop and on a phone', async () => {
    for (const options of [desktop, phone]) {
      await visit(options, async (page) => {
        const height = options.viewport.height;
        const inSight = async (locator: ReturnType<Page['locator']>): Promise<boolean> => {
          const box = await locator.first().boundingBox();
          return box !== null && box.y >= 0 && box.y + box.height <= height;
        };
        await open(page, 'index.html#sok');
        expect(await page.locator('#fokus').isVisible()).toBe(true);
        const search = page.locator('input[type=search]');
        await search.fill('utretts');
        await search.scrollIntoViewIfNeeded();
        expect(await page.locator('#fokus, .signals').filter({ visible: true }).count()).toBe(0);
        const gap = (await page.locator('.rows:visible').boundingBox())?.y ?? Number.POSITIVE_INFINITY;
        const form = await page.locator('form').boundingBox();
        expect(gap - (form ? form.y + form.height : 0)).toBeLessThan(200);
        await search.fill('finns inte');
        expect(await page.getByRole('status').innerText()).toBe('Ingen av 2 indikatorer passar.');
        expect(await inSight(page.getByRole('status'))).toBe(true);
        expect(await inSight(page.getByRole('button', { name: 'Visa alla' }))).toBe(true);
        await page.getByRole('button', { name: 'Visa alla' }).click();
        expect(await page.locator('#fokus').isVisible()).toBe(true);
      });
    }
  });

  it('underline in forced colours the view that is shown, and no other', async () => {
    await visit({ ...desktop, forcedColors: 'active' }, async (page) => {
      await open(page, 'bou-children-investigated.html');
      const lines: unknown = await page.evaluate(
        `[...document.querySelectorAll('.views a')].map((one) => [one.ariaCurrent !== null,
          getComputedStyle(one).borderBottomColor !== getComputedStyle(document.body).backgroundColor])`,
      );
      if (!Array.isArray(lines)) throw new Error('no views');
      expect(lines.filter(([current]) => current)).toEqual([[true, true]]);
      expect(lines.filter(([current]) => !current).every(([, seen]) => seen === false)).toBe(true);
      expect(lines.length).toBeGreaterThan(3);
    });
  });

  it('show the verdict of an area on a phone, and shade the edge beyond which the table goes on', async () => {
    await visit(phone, async (page) => {
      await open(page, 'omrade-e2.html');
      const verdict = await page.locator('.profile tbody tr').last().locator('td').nth(2).boundingBox();
      expect((verdict?.x ?? Number.POSITIVE_INFINITY) + (verdict?.width ?? 0)).toBeLessThanOrEqual(390);
      await page.locator('.notes').first().scrollIntoViewIfNeeded();
      const box = await page.locator('.scroll').boundingBox();
      if (!box) throw new Error('no table');
      const edge = { x: box.x + box.width - 12, y: box.y + box.height - 6, width: 12, height: 4 };
      const seen = async (): Promise<Buffer> => page.screenshot({ clip: edge });
      const goesOn = await seen();
      await page.locator('.scroll').evaluate((one) => one.scrollTo(one.scrollWidth, 0));
      expect((await seen()).equals(goesOn)).toBe(false);
    });
  });

  it('end a line of the way here with its sign, and begin none with it', async () => {
    await visit({ viewport: { width: 320, height: 800 } }, async (page) => {
      await open(page, 'bou-children-investigated.html');
      const signs: unknown = await page.evaluate(
        `[...document.querySelectorAll('.crumbs li')].map((one) =>
          ['::before', '::after'].map((side) => getComputedStyle(one, side).content.includes('\u203A')))`,
      );
      expect(signs).toEqual([
        [false, true],
        [false, true],
        [false, true],
        [false, false],
      ]);
    });
  });

  it('show a name with markup in it as it was written', async () => {
    const complaints = await visit(desktop, async (page) => {
      await open(page, 'omrade-e1.html');
      expect(await page.locator('h1').textContent()).toBe('<b>Norra</b> & "Exempelby"');
      expect(await page.locator('b').count()).toBe(0);
    });
    expect(complaints).toEqual([]);
  });

  it('are walked by keyboard: first past the menu, then along it, then row by row', async () => {
    await visit(desktop, async (page) => {
      await open(page, 'index.html');
      const focused = async (): Promise<string> =>
        (await page.locator(':focus').getAttribute('href')) ?? (await page.locator(':focus').innerText());
      const walked: string[] = [];
      for (let i = 0; i < 15; i += 1) {
        await page.keyboard.press('Tab');
        walked.push(await focused());
      }
      expect(walked).toEqual([
        '#innehall',
        'index.html',
        'en/index.html',
        'index.html',
        'aktorer.html',
        'omraden.html',
        'teman.html',
        'uppfoljning.html',
        'metod.html',
        'andringar.html',
        'ladda-ner.html',
        'om.html',
        'index.html#sok',
        'andringar.html#new',
        'andringar.html#revised',
      ]);
      await open(page, 'index.html');
      await page.keyboard.press('Tab');
      expect((await page.locator(':focus').boundingBox())?.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('andringar.html#new');
    });
  });

  it('have one menu for a screen reader, folded on a phone and opened by its key without script', async () => {
    await visit(phone, async (page) => {
      await open(page, 'omrade-e2.html');
      const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
      expect(await menu.count()).toBe(1);
      expect(await menu.getByRole('link').count()).toBe(0);
      await menu.locator('summary').press('Enter');
      expect(await menu.getByRole('link').allInnerTexts()).toEqual([
        'Start',
        'Aktörer',
        'Områden',
        'Teman',
        'Uppföljning',
        'Metod',
        'Ändringar',
        'Ladda ner',
        'Om',
        'Sök',
      ]);
    });
    await visit(desktop, async (page) => {
      await open(page, 'omrade-e2.html');
      expect(await page.getByRole('navigation', { name: 'Huvudmeny' }).count()).toBe(1);
    });
  });

  it('say a withheld figure in words, and the language of the link to the other language', async () => {
    await visit(desktop, async (page) => {
      await open(page, 'index.html');
      const row = page.locator('.rows').getByRole('link', { name: 'Barn som barnavårdscentralen' });
      expect(await row.count()).toBe(1);
      expect(await row.ariaSnapshot()).toContain('redovisas inte av sekretesskäl');
      const link = page.getByRole('link', { name: 'English' });
      expect(await link.getAttribute('lang')).toBe('en');
      await link.click();
      expect(page.url()).toMatch(/\/en\/index\.html$/);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.getByRole('link', { name: 'Svenska' }).click();
      expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    });
  });

  it('are printed without their menus and with what the picture cannot say', async () => {
    await visit(desktop, async (page) => {
      await open(page, 'bou-children-investigated.html');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.menu:visible, .crumbs:visible, .views:visible').count()).toBe(0);
      expect(await page.locator('.limits:visible').count()).toBe(1);
      const [first] = await page.locator('.questions li').all();
      const height = (await first?.boundingBox())?.height ?? 0;
      expect(height).toBeGreaterThan(40);
    });
  });

  it('are printed with one line per indicator, and with nothing under the mark of a draft', async () => {
    // As wide as an A4 sheet between its margins.
    await visit({ viewport: { width: 703, height: 900 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const path of ['index.html', 'bou-children-investigated.html']) {
        await open(page, path);
        const mark = await page.locator('.running').boundingBox();
        const main = await page.locator('main').boundingBox();
        if (!mark || !main) throw new Error('no mark or no page');
        expect(mark.x).toBeGreaterThanOrEqual(main.x + main.width);
        expect(mark.x + mark.width).toBeLessThanOrEqual(703);
      }
      await open(page, 'index.html');
      for (const row of await page.locator('.rows a').all()) {
        const boxes = await Promise.all(
          (await row.locator(':scope > :is(.name, .spark, .latest)').all()).map((part) => part.boundingBox()),
        );
        const places = boxes.map((box) => box?.x ?? 0);
        expect(places).toHaveLength(3);
        expect([...places].sort((a, b) => a - b)).toEqual(places);
        expect(new Set(places).size).toBe(3);
      }
    });
  });

  /** The printed sheets of a start page with forty more rows, each marked in its first words and in its last. */
  async function sheetsOf(name: string): Promise<string[]> {
    let sheets: string[] = [];
    await visit(desktop, async (page) => {
      await open(page, 'index.html');
      await page.evaluate(
        `for (const list of document.querySelectorAll('.rows')) {
          const [row] = list.children;
          for (let i = 0; i < 20; i += 1) {
            const mark = list.closest('section').id.replace('-', '') + i;
            const copy = row.cloneNode(true);
            copy.querySelector('.name').textContent = 'Först' + mark + ' ${name} sist' + mark;
            list.append(copy);
          }
        }`,
      );
      const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }), {
        sideways: true,
      });
      sheets = pdf.pages.map(({ text }) => text);
    });
    return sheets;
  }

  it('print a start page of forty indicators on four sheets, and on each what it is of and which it is', async () => {
    const sheets = await sheetsOf('med stöd från flera verksamheter');
    expect(sheets.length).toBeLessThanOrEqual(4);
    for (const [i, text] of sheets.entries()) {
      expect(text).toMatch(/UTKAST Samlad bild 2025 · Exempelby · .*Utgåva 2025-1, 16 mars 2026/);
      expect(text).toContain(`${i + 1} (${sheets.length})`);
    }
  });

  it('are printed without parting what is said of an indicator', async () => {
    const sheets = await sheetsOf('som får stöd '.repeat(40));
    const marks = (text: string, word: string): string[] =>
      [...text.matchAll(new RegExp(`${word}([a-z]+\\d+)`, 'g'))].map(([, mark = '']) => mark);
    for (const text of sheets) expect(marks(text, 'Först')).toEqual(marks(text, 'sist'));
    expect(sheets.flatMap((text) => marks(text, 'sist'))).toHaveLength(40);
    expect(sheets.length).toBeGreaterThan(8);
  });
});

/** One with areas, intervals and comparisons, one whose newest total is withheld. */
function fewIndicators(content: ReleaseContent): ReleaseContent {
  const kept = ['bou.children_investigated', 'bvc.children_joint_social_services'];
  return { ...content, tables: content.tables.filter(({ indicator }) => kept.includes(indicator)) };
}
