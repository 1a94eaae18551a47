import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const quiet = ['background-networking', 'component-update', 'sync', 'quic', 'gpu'].map(
  (name) => `--disable-${name}`,
);
const usual = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
  (name) => `/usr/bin/${name}`,
);

/** Where a Chromium may be: in its usual places, one that Playwright has fetched, or one that the system knows. */
const places: readonly LaunchOptions[] = [
  ...usual.filter((path) => existsSync(path)).map((executablePath) => ({ executablePath })),
  {},
  { channel: 'chrome' },
  { channel: 'msedge' },
];

/** The first Chromium that starts, or why none does and what helps. In CI there has to be one. */
export async function openChromium(): Promise<Browser | string> {
  const failures: string[] = [];
  for (const place of places) {
    try {
      return await chromium.launch({ ...place, args: ['--no-sandbox', '--no-first-run', ...quiet] });
    } catch (failure) {
      failures.push(failure instanceof Error ? (failure.message.split('\n')[0] ?? '') : String(failure));
    }
  }
  const reason = `no Chromium starts (${failures.at(0)}); npx playwright-core install chromium brings one`;
  if (process.env.CI) throw new Error(reason);
  return reason;
}
