import { beforeAll, describe, expect, it } from 'vitest';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';
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
    for (const [path, bytes] of charts) {
      expect(path).toMatch(/^charts\/[a-z0-9-]+-\d+\.vl\.json$/);
      const spec: unknown = JSON.parse(new TextDecoder().decode(bytes));
      expect(spec).toMatchObject({
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        title: {
          text: expect.stringContaining('Exempelby, 2016–2025'),
          subtitle: expect.stringMatching(/Utkast.*Påhittade/),
        },
        usermeta: { source: expect.stringMatching(/^Källa: /) },
      });
    }
  });
});

describe('the outputs in English', () => {
  it('are English pages without an appendix, which is a Swedish committee paper', async () => {
    const english = await makeOutputs(sampleDraft({ content: firstIndicatorOnly }), 'en');
    expect([...english.keys()].filter((path) => path.startsWith('appendix/'))).toEqual([]);
    const about = new TextDecoder().decode(english.get('site/om.html'));
    expect(about).toContain('<html lang="en">');
    expect(about).toContain('What the protection cannot do');
    expect(about.replace(/<[^>]*>/g, ' ')).not.toMatch(/(?<!\p{L})(och|inte|är|som|eller|för)(?!\p{L})/u);
  });
});

/** One page says as much as all, and is drawn sooner. */
function firstIndicatorOnly(content: ReleaseContent): ReleaseContent {
  return { ...content, tables: content.tables.slice(0, 1), derived: content.derived.slice(0, 1) };
}

function binaryForms(value: number): Buffer[] {
  const int32 = Buffer.alloc(4);
  int32.writeInt32LE(value);
  const float64 = Buffer.alloc(8);
  float64.writeDoubleLE(value);
  return [int32, float64];
}
