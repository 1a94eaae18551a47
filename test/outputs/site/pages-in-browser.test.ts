import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReleaseContent } from '../../../indicators/release/release-content.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import { lastMeetingOf } from '../../../outputs/review/last-meeting.ts';
import { makeSite } from '../../../outputs/site/make-site.tsx';
import { openChromium } from '../../support/open-chromium.ts';
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
  'en/index.html',
  'en/bou-children-investigated.html',
];

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 800 }, hasTouch: true };
const settings: readonly (readonly [string, BrowserContextOptions])[] = [
  ['on a desktop', desktop],
  ['on a phone', phone],
  ['in the dark', { ...desktop, colorScheme: 'dark' }],
  ['in forced colours', { ...desktop, forcedColors: 'active' }],
  ['at 200 % zoom', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ['with reduced motion', { ...phone, reducedMotion: 'reduce' }],
];

inChromium(`the pages in Chromium${why}`, () => {
  let folder = '';

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
      downloads: [{ path: 'data/indicators.csv', bytes: 123_456, rows: 789 }],
    });
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

  const open = (page: Page, path: string) => page.goto(pathToFileURL(join(folder, path)).href);

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
      for (let i = 0; i < 14; i += 1) {
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
        'metod.html',
        'andringar.html',
        'ladda-ner.html',
        'om.html',
        'andringar.html#new',
        'andringar.html#revised',
        'andringar.html#preliminary',
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
        'Metod',
        'Ändringar',
        'Ladda ner',
        'Om',
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
});

/** One with areas, intervals and comparisons, one whose newest total is withheld. */
function fewIndicators(content: ReleaseContent): ReleaseContent {
  const kept = ['bou.children_investigated', 'bvc.children_joint_social_services'];
  return { ...content, tables: content.tables.filter(({ indicator }) => kept.includes(indicator)) };
}
