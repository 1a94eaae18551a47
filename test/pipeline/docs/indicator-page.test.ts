import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicatorPage } from '../../../pipeline/docs/indicator-page.ts';
import { readBuiltInCatalogue } from '../../../pipeline/workspace/read-catalogue.ts';
import { sourceOf } from '../../../sources/all-sources.ts';

const catalogue = await readBuiltInCatalogue();
const page = indicatorPage(catalogue);
const tests = join(import.meta.dirname, '../..');
const testTexts = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(tests, name), 'utf8'));

const entryOf = (id: string): string =>
  page.split('\n## ').find((part) => part.startsWith(`\`${id}\``)) ?? '';

describe.each(catalogue.indicators.map(({ id }) => id))('%s', (id) => {
  const indicator = catalogue.indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(`no ${id}`);

  it('has a counting rule in its source', () => {
    expect(sourceOf(indicator.source)?.rules[id]?.sql).toMatch(/^[a-z0-9-]+$/);
  });

  it('is named in a test', () => {
    expect(testTexts.some((text) => text.includes(id))).toBe(true);
  });

  it('has its place in the reference, with rule, columns, measures, people and history', () => {
    const entry = entryOf(id);
    for (const text of [
      indicator.rule,
      indicator.caveat,
      indicator.recipient,
      indicator.purpose,
      indicator.analyst,
    ]) {
      expect(entry).toContain(text.sv);
      expect(entry).toContain(text.en);
    }
    expect(entry).toMatch(/\| Reads \| `\w+`: \p{Lu}/u);
    for (const { numerator, denominator } of indicator.measures) {
      expect(entry).toContain(
        `Numerator: ${numerator?.en ?? 'none'} Denominator: ${denominator?.en ?? 'none'}`,
      );
    }
    for (const { version, from } of indicator.history)
      expect(entry).toContain(`version ${version}, from ${from}: `);
    for (const relation of indicator.relations) expect(entry).toContain(`\`${relation.with}\``);
  });
});

describe('the reference of indicators', () => {
  it('tells of stricter policies in breakdowns', () => {
    const [first, ...rest] = catalogue.indicators;
    if (!first) throw new Error('an empty catalogue');
    const stricter = { ...first, policies: { age: 'strict-10' } };
    expect(indicatorPage({ ...catalogue, indicators: [stricter, ...rest] })).toContain(
      '| Policy | `standard-5`; by age `strict-10` |',
    );
  });

  it('tells of parameters, and of breaks that only rates have', () => {
    expect(entryOf('bup.children_new')).toContain('| Parameters | `washout_months` 12 |');
    expect(entryOf('bup.children_new')).toContain('(comparable, rates only)');
    expect(entryOf('bou.investigations_closed')).toContain('| Breaks | none |');
  });

  it('tells of what only some have: occasions, a survey, one who reports, no individuals', () => {
    const [first] = catalogue.indicators;
    if (!first) throw new Error('no indicators');
    const survey = { group: { sv: 'årskurs 9', en: 'year 9' }, answered: 'x.a', invited: 'x.b' };
    const reported_by = { sv: 'Kommunen', en: 'The municipality' };
    const one = { ...first, every: 2, survey, reported_by, identified: false };
    const text = indicatorPage({ ...catalogue, indicators: [one] });
    expect(text).toContain('since 2016, every 2 years');
    expect(text).toContain('of pupils in year 9: `x.a` of `x.b`');
    expect(text).toContain('| Reported only by | Kommunen / The municipality |');
    expect(text).toContain('children, of whom the register knows no individuals');
  });
});
