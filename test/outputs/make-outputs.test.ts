import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartCrew, ChartTask } from '../../outputs/charts/chart-crew.ts';
import { makeOutputs } from '../../outputs/make-outputs.ts';
import { sampleDraft, WITHHELD_VALUE } from '../support/sample-draft.ts';

let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  files = await makeOutputs(sampleDraft());
});

describe('all outputs of a draft', () => {
  it('lie in five folders', () => {
    expect([...new Set([...files.keys()].map((path) => path.split('/')[0]))].sort()).toEqual([
      'appendix',
      'charts',
      'committee',
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
  const htmlOf = (): Map<string, string> => pagesIn(files);

  it('has links that all lead to a file of the release and to a place in it, in both languages', () => {
    const pages = htmlOf();
    let links = 0;
    for (const [path, html] of pages) {
      for (const [, target = ''] of html.matchAll(leadingWithin)) {
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

  it('offers every other file of the release, but for what committees are to work on', () => {
    const downloads = htmlOf().get('site/ladda-ner.html') ?? '';
    const others = [...files.keys()].filter((path) => !/^(site|committee)\//.test(path)).filter(isOffered);
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

describe('who draws', () => {
  it('gets all drawings at once, and each stands on one page beside its figure', async () => {
    const asked: ChartTask[] = [];
    const crew: ChartCrew = {
      async run(tasks) {
        expect(asked).toEqual([]);
        asked.push(...tasks);
        return tasks.map(
          (_, i) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>#${i}</text></svg>`,
        );
      },
    };
    const made = await makeOutputs(sampleDraft(), crew);
    const pages = [...pagesIn(made).values()];
    for (const [i, { figure, size }] of asked.entries()) {
      const holding = pages.filter((html) => html.includes(`<text>#${i}</text>`));
      expect(holding.length, figure.id).toBe(size.purpose === 'paper' ? 0 : 1);
      for (const html of holding) expect(html).toContain(`<span class="figure-title">${figure.title}.`);
    }
    expect(asked.map(({ size }) => size.purpose)).toContain('paper');
  });
});

/** Other sites are led to from one place: the authority that takes complaints. */
const leadingWithin = / (?:href|src)="(?!mailto:|https:\/\/www\.digg\.se\/)([^"]+)"/g;

/** A JSON-stat file is offered on the pages of its language, the description of a CSV file stands beside that. */
function isOffered(path: string): boolean {
  return !/\.en\.json$|-metadata\.json$/.test(path);
}

function pagesIn(made: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  return new Map(
    [...made]
      .filter(([path]) => /^site\/.*\.html$/.test(path))
      .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
}

function binaryForms(value: number): Buffer[] {
  const int32 = Buffer.alloc(4);
  int32.writeInt32LE(value);
  const float64 = Buffer.alloc(8);
  float64.writeDoubleLE(value);
  return [int32, float64];
}
