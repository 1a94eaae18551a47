import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/**
 * A page in a context of its own. What the browser says of it, and each thing that it asks for outside the folder or
 * does not get, is added to the complaints.
 */
export async function watchedPage(
  chromium: Browser,
  folder: string,
  options: BrowserContextOptions,
  complaints: string[],
): Promise<Page> {
  const context = await chromium.newContext(options);
  const page = await context.newPage();
  const home = pathToFileURL(folder).href;
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) complaints.push(request.url());
  });
  return page;
}
