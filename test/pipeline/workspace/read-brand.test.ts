import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWorkspace } from '../../../pipeline/workspace/workspace.ts';
import { problemsOf } from '../../support/problems-of.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 20">${inside}</svg>`;
const drawing = svg('<rect width="60" height="20" fill="#0b5d66"/>');
const png = new Resvg(drawing).render().asPng();

let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await makeSmallWorkspace();
});
afterEach(() => workspace.remove());

async function withLogo(file: string, bytes: string | Uint8Array | null) {
  const text = await readFile(join(workspace.dir, 'samlad.yaml'), 'utf8');
  const logo = `logo: { file: ${file}, alternative: { sv: Småköpings vapen, en: The arms of Småköping } }`;
  await workspace.write('samlad.yaml', `${text}brand: { colour: "#7D42D7", ${logo} }\n`);
  if (bytes !== null) await workspace.write(file, bytes);
  return readWorkspace(workspace.dir);
}

const refused = [expect.stringMatching(/^BRAND-001 samlad\.yaml:\d+:\d+$/)];

describe('the brand of a municipality', () => {
  it('is one colour and no logo where nothing is said', async () => {
    expect((await readWorkspace(workspace.dir)).brand).toEqual({ colour: '#0b5d66', logo: null });
  });

  it.each([
    ['logo.svg', 'svg', drawing],
    ['logo.png', 'png', png],
  ] as const)('takes a drawing with its proportions: %s', async (file, format, bytes) => {
    const { brand } = await withLogo(file, bytes);
    const base64 = Buffer.from(bytes).toString('base64');
    const logo = {
      format,
      base64,
      ratio: 3,
      alternative: { sv: 'Småköpings vapen', en: 'The arms of Småköping' },
    };
    expect(brand).toEqual({ colour: '#7d42d7', logo });
  });

  it('takes classes, gradients and copies within the drawing', async () => {
    const inside =
      '<style>.a{fill:url(#g)}</style><defs><linearGradient id="g"/><rect id="r" width="9" height="9"/></defs><use xlink:href="#r"/><rect class="a" width="9" height="9"/>';
    expect((await withLogo('logo.svg', svg(inside))).brand.logo?.ratio).toBe(3);
  });

  it.each([
    ['is not there', null],
    ['is empty', ''],
    ['is no SVG', 'GIF89a'],
    ['is not closed', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect>'],
    ['runs', svg('<script>alert(1)</script>')],
    ['runs when it is touched', svg('<rect width="9" height="9" onclick="alert(1)"/>')],
    ['loads a picture', svg('<image href="http://example.org/x.png"/>')],
    ['loads a style', svg('<style>@import "http://example.org/x.css";</style>')],
    ['loads a fill', svg('<rect width="9" height="9" fill="url(http://example.org/x.svg#a)"/>')],
    ['leads away', svg('<a href="http://example.org"><rect width="9" height="9"/></a>')],
    ['holds a page', svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>')],
    ['unfolds', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('<text>&a;</text>')}`],
    ['is a line', drawing.replace('0 0 60 20', '0 0 6000 20')],
    ['is too large', svg(`<!--${'x'.repeat(500_001)}-->`)],
  ])('refuses an SVG that %s', async (_, bytes) => {
    expect(await problemsOf(withLogo('logo.svg', bytes))).toEqual(refused);
  });

  it.each([
    ['is cut', png.subarray(0, png.length - 20)],
    ['has a broken length', png.map((byte, i) => (i === 33 ? 0xff : byte))],
    ['holds no pixels', png.map((byte, i, all) => (i > 41 && i < all.length - 16 ? 0 : byte))],
    ['is an SVG by another name', Buffer.from(drawing)],
  ])('refuses a PNG that %s', async (_, bytes) => {
    expect(await problemsOf(withLogo('logo.png', bytes))).toEqual(refused);
  });

  it.each(['../logo.svg', '/etc/passwd', 'logo.gif', 'a/logo.svg'])(
    'is no file elsewhere: %s',
    async (file) => {
      expect(await problemsOf(withLogo(file, null))).toEqual([expect.stringMatching(/^WORKSPACE-001/)]);
    },
  );
});
