import type { Browser } from 'playwright-core';

/**
 * How far two PNG pictures are from each other: the share of pixels of which a channel differs by more than a quarter
 * of its range. 1 where their sizes differ. A browser decodes them, on a page of its own.
 */
export async function differingPixels(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage();
  const pictures = [one, other].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  const share: unknown = await page.evaluate(`(async () => {
    const [one, other] = await Promise.all(${JSON.stringify(pictures)}.map(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      const context = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }).getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    }));
    if (one.width !== other.width || one.height !== other.height) return 1;
    let differing = 0;
    for (let at = 0; at < one.data.length; at += 4)
      if ([0, 1, 2].some((channel) => Math.abs(one.data[at + channel] - other.data[at + channel]) > 64)) differing += 1;
    return differing / (one.width * one.height);
  })()`);
  await page.close();
  if (typeof share !== 'number') throw new Error('no answer from the browser');
  return share;
}
