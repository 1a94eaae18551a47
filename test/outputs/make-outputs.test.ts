import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeOutputs } from '../../outputs/make-outputs.ts';
import { sampleDraft, WITHHELD_VALUE } from '../support/sample-draft.ts';

let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  files = await makeOutputs(sampleDraft());
});

describe('all outputs of a draft', () => {
  it('lie in four folders', () => {
    expect([...new Set([...files.keys()].map((path) => path.split('/')[0]))].sort()).toEqual([
      'appendix',
      'charts',
      'data',
      'site',
    ]);
  });

  it('hold no withheld value in any byte: not as digits, nor as a number of 32 or 64 bits', () => {
    const needles = binaryForms(WITHHELD_VALUE);
    const grouped = new RegExp(String(WITHHELD_VALUE).split('').join('[\\s.,\\u00a0\\u202f]?'));
    for (const [path, bytes] of files) {
      const content = Buffer.from(bytes);
      expect(grouped.test(content.toString('utf8')), path).toBe(false);
      for (const needle of needles) expect(content.includes(needle), path).toBe(false);
    }
  });

  it('give every figure as Vega-Lite with its title, source and marks', () => {
    const charts = [...files].filter(([path]) => path.startsWith('charts/'));
    expect(charts.length).toBeGreaterThan(30);
    expect(files.has('charts/bou-children-investigated-jamforelse-1.vl.json')).toBe(true);
    for (const [path, bytes] of charts) {
      expect(path).toMatch(/^charts\/[a-z0-9-]+-\d+\.vl\.json$/);
      const spec: unknown = JSON.parse(new TextDecoder().decode(bytes));
      expect(spec).toMatchObject({
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        title: {
          text: expect.stringMatching(/Exempelby, (2016–)?2025$/),
          subtitle: expect.stringMatching(/Utkast.*Påhittade/),
        },
        usermeta: { source: expect.stringMatching(/^Källa: /) },
      });
    }
  });
});

describe('the site of a release', () => {
  const htmlOf = (): Map<string, string> =>
    new Map(
      [...files]
        .filter(([path]) => path.endsWith('.html'))
        .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
    );

  it('has links that all lead to a file of the release and to a place in it, in both languages', () => {
    const pages = htmlOf();
    let links = 0;
    for (const [path, html] of pages) {
      for (const [, target = ''] of html.matchAll(/ (?:href|src)="([^"]+)"/g)) {
        const [file = '', anchor] = target.split('#');
        const found = file === '' ? path : posix.join(posix.dirname(path), file);
        expect(files.has(found), `${path} → ${target}`).toBe(true);
        if (anchor !== undefined)
          expect(pages.get(found), `${path} → ${target}`).toContain(` id="${anchor}"`);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(1000);
  });

  it('offers every other file of the release', () => {
    const downloads = htmlOf().get('site/ladda-ner.html') ?? '';
    const others = [...files.keys()].filter((path) => !path.startsWith('site/'));
    for (const path of others) expect(downloads).toContain(` href="../${path}"`);
    expect(downloads).toMatch(
      /indicators\.parquet<\/a><\/th><td>[^<]+<\/td><td class="number">4\u202f640<\/td>/,
    );
  });

  it('has each page in both languages, and each leads to the other', () => {
    const pages = htmlOf();
    const own = [...pages.keys()].filter((path) => !path.startsWith('site/en/'));
    expect(own.length).toBeGreaterThan(25);
    for (const path of own) {
      const file = posix.basename(path);
      const [swedish, english] = [pages.get(path), pages.get(`site/en/${file}`)];
      expect(swedish, file).toContain('<html lang="sv">');
      expect(english, file).toContain('<html lang="en">');
      expect(swedish).toContain(
        `<a class="translation" href="en/${file}" lang="en" hreflang="en">English</a>`,
      );
      expect(english).toContain(
        `<a class="translation" href="../${file}" lang="sv" hreflang="sv">Svenska</a>`,
      );
    }
  });

  it('says in English what it says itself', () => {
    const pages = htmlOf();
    for (const file of ['metod', 'tillganglighet', 'ladda-ner', 'aktorer', 'omraden', 'teman', 'omrade-e2']) {
      const text = (pages.get(`site/en/${file}.html`) ?? '').replace(/<[^>]*>/g, ' ');
      expect(text.length, file).toBeGreaterThan(500);
      expect(text.match(/(?<!\p{L})(och|inte|är|som|eller|för)(?!\p{L})/u), file).toBeNull();
    }
  });
});

function binaryForms(value: number): Buffer[] {
  const int32 = Buffer.alloc(4);
  int32.writeInt32LE(value);
  const float64 = Buffer.alloc(8);
  float64.writeDoubleLE(value);
  return [int32, float64];
}
