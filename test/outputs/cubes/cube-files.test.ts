import { describe, expect, it } from 'vitest';
import { Draft } from '../../../indicators/release/draft.ts';
import { cubeFiles } from '../../../outputs/cubes/cube-files.ts';
import { indicatorRows } from '../../../outputs/files/indicator-rows.ts';
import { readPx } from '../../../pipeline/verify/read-px.ts';
import { type ToldCell, toldBy } from '../../support/px-statuses.ts';
import { openJsonStat, toldByJsonStat } from '../../support/read-json-stat.ts';
import { sampleDraft, WITHHELD_VALUE, withUncertainShares } from '../../support/sample-draft.ts';

const whole = { area: 'TOT', sex: 'T', age: 'T', school_form: 'T', type: 'T' };

describe('the cubes of a release', () => {
  it('tell what indicators.csv tells, each value, status and flag, and nothing else', () => {
    const odd = sampleDraft({ content: withUncertainShares });
    const withOddMeasures = Draft.of({
      ...odd.content,
      derived: odd.content.derived.map((table, i) => ({
        ...table,
        cells: new Map(
          [...table.cells].map(([id, cell], n) => {
            const because = n % 3 === 0 ? 'not_part' : 'small_denominator';
            const isOdd = i % 2 === 0 && n % 5 === 0 && cell.fact.state === 'calculated';
            return [id, isOdd ? { ...cell, fact: { state: 'not_calculated', because } } : cell];
          }),
        ),
      })),
    });
    for (const { content } of [sampleDraft(), withOddMeasures]) {
      const rows = new Map(indicatorRows(content, 'draft', 'sv').map((row) => [keyOf(row), row]));
      const files = cubeFiles(content, 'draft');
      const found = new Set<string>();
      for (const [path, bytes] of files) {
        if (!path.endsWith('.px')) continue;
        const [swedish, english] = ['sv', 'en'].map((language) =>
          files.get(`json-stat/${path.slice(3, -3)}.${language}.json`),
        );
        if (!swedish || !english) throw new Error(`no JSON-stat file beside ${path}`);
        const { indicator } = openJsonStat(swedish).extension;
        const told = toldBy(readPx(new TextDecoder().decode(bytes)));
        expect(toldByJsonStat(swedish)).toEqual(told);
        expect(toldByJsonStat(english)).toEqual(told);
        const keys = told.map(({ at }) => keyOf({ ...whole, ...at, indicator, measure: kindOf(at) }));
        expect(
          told.map(({ value, status, flags }) => ({ value, status, flags })),
          path,
        ).toEqual(told.map(({ at }, i) => expectedOf(rows.get(keys[i] ?? ''), partOf(at))));
        for (const key of keys) if (rows.has(key)) found.add(key);
      }
      expect([...rows.keys()].filter((key) => !found.has(key))).toEqual([]);
    }
  });

  it('have the same bytes every time', () => {
    const [once, again] = [sampleDraft(), sampleDraft()].map(({ content }) => cubeFiles(content, 'draft'));
    expect([...(once ?? [])].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')])).toEqual(
      [...(again ?? [])].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]),
    );
  });

  it('hold no withheld number', () => {
    for (const [path, bytes] of cubeFiles(sampleDraft().content, 'draft'))
      expect(Buffer.from(bytes).includes(String(WITHHELD_VALUE)), path).toBe(false);
  });

  it('lie one per crossing, named after indicator and breakdowns', () => {
    const paths = [...cubeFiles(sampleDraft().content, 'draft').keys()];
    expect(paths).toEqual(
      expect.arrayContaining([
        'px/bou-children-investigated-sex-age.px',
        'json-stat/bou-children-investigated-sex-age.sv.json',
        'json-stat/bou-children-investigated-sex-age.en.json',
      ]),
    );
    for (const path of paths)
      expect(path).toMatch(/^(px\/[a-z0-9-]+\.px|json-stat\/[a-z0-9-]+\.(sv|en)\.json)$/);
  });

  it('keep a hostile label inside its text', () => {
    const label = '";DATA=1;</script>#import "x"';
    const files = cubeFiles(sampleDraft({ areaName: label }).content, 'draft');
    const bytes = files.get('px/bou-children-investigated-area.px') ?? new Uint8Array();
    const told = toldBy(readPx(new TextDecoder().decode(bytes)));
    const plain = cubeFiles(sampleDraft().content, 'draft').get('px/bou-children-investigated-area.px');
    expect(told).toEqual(toldBy(readPx(new TextDecoder().decode(plain))));
  });
});

function keyOf(row: Readonly<Record<string, string | number | null | undefined>>): string {
  return ['indicator', 'year', ...Object.keys(whole), 'measure'].map((column) => row[column]).join('|');
}

/** `rate_lower`: the lower limit of a rate. */
function kindOf(at: ToldCell['at']): string {
  return `${at.measure}`.replace(/_(lower|upper)$/, '');
}

function partOf(at: ToldCell['at']): string {
  return /_(lower|upper)$/.exec(`${at.measure}`)?.[1] ?? 'value';
}

/** A limit of something without an interval, and a combination without a row, are not in the release. */
function expectedOf(
  row: Readonly<Record<string, string | number | null>> | undefined,
  part: string,
): Omit<ToldCell, 'at'> {
  if (!row) return { value: null, status: 'not_in_release', flags: [] };
  const flags = `${row.flags}`.split(' ').filter((flag) => flag !== '');
  const value = typeof row[part] === 'number' ? row[part] : null;
  if (row.status !== 'published') return { value: null, status: `${row.status}`, flags };
  return value === null ? { value, status: 'not_in_release', flags } : { value, status: 'published', flags };
}
