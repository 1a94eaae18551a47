import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { buildReport } from '../../../outputs/build-report.ts';
import { makeSite } from '../../../outputs/site/make-site.tsx';
import { sampleDraft } from '../../support/sample-draft.ts';

/**
 * Opens every page of the sample site in a real browser, from a folder, and prints what axe-core and the console say:
 * light, dark and phone. Needs a Chromium; the path is the first argument. Exits with 1 when there is anything.
 *
 *     npx tsx test/outputs/site/browser-check.ts /usr/bin/chromium
 */
const executablePath = process.argv[2] ?? '/usr/bin/chromium';
const quiet = ['background-networking', 'component-update', 'sync', 'quic', 'gpu'].map(
  (name) => `--disable-${name}`,
);
const settings = [
  { name: 'wide', width: 1280, colorScheme: 'light' },
  { name: 'dark', width: 1280, colorScheme: 'dark' },
  { name: 'phone', width: 390, colorScheme: 'light' },
] as const;

async function check(): Promise<string[]> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'samlad-site-'));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--no-first-run', ...quiet],
  });
  const found: string[] = [];
  try {
    const files = await makeSite(buildReport(sampleDraft(), 'sv'));
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    for (const { name, width, colorScheme } of settings) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      page.on('console', (message) => found.push(`${name} console: ${message.text()}`));
      page.on('requestfailed', (request) => found.push(`${name} not loaded: ${request.url()}`));
      for (const path of [...files.keys()].filter((file) => file.endsWith('.html'))) {
        await page.goto(pathToFileURL(join(folder, path)).href);
        await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
        if (await page.evaluate('document.documentElement.scrollWidth > innerWidth'))
          found.push(`${name} ${path}: wider than the window`);
        await page.evaluate(axe);
        const violations: unknown = await page.evaluate(
          'axe.run({ preload: false }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes.slice(0, 3).map((n) => n.target.join(" ")).join(", ")))',
        );
        if (Array.isArray(violations))
          found.push(...violations.map((violation) => `${name} ${path}: ${violation}`));
      }
      await page.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  return found;
}

check().then((found) => {
  console.log(found.length === 0 ? 'nothing found' : found.join('\n'));
  process.exitCode = found.length === 0 ? 0 : 1;
});
