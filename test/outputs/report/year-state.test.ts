import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import { wordingOf } from '../../../outputs/wording/wording-of.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const draft = sampleDraft();
const report = buildReport(draft, 'sv');
const all = report.sections.flatMap(({ indicators }) => indicators);

describe('the state of the year', () => {
  it('is counted from what the pages of the indicators say', () => {
    const broken = all.filter(({ figures }) =>
      figures[0]?.breaks.some(({ year, gap }) => gap && year === report.edition.years.at(-1)),
    ).length;
    const lacking = all.filter(({ name }) => report.absences.some((text) => text.startsWith(name))).length;
    const shows = (mark: string) =>
      all.filter(({ tables }) =>
        tables.some(({ rows }) =>
          rows.some(({ cells }) => cells.some(({ text }) => text.endsWith(`\u202f${mark}`))),
        ),
      ).length;
    const { state } = wordingOf('sv').overview;
    const withheld = Number(/döljs (\d+)/.exec(report.state)?.[1]);
    expect(withheld).toBeGreaterThan(0);
    expect(report.state).toBe(
      state({
        ...{ year: 2025, broken, incomplete: lacking, withheld },
        ...{ preliminary: shows('p'), revised: shows('r') },
      }),
    );
  });

  it('says what there is none of, and never nought', () => {
    const none = { year: 2025, broken: 0, incomplete: 0, preliminary: 0, revised: 0, withheld: null };
    expect(wordingOf('sv').overview.state(none)).toBe(
      'År\u00a02025: ingen tidsserie bryts, inget saknas och inga uppgifter är preliminära eller reviderade. Alla antal redovisas.',
    );
    expect(wordingOf('en').overview.state(none)).toBe(
      'In 2025 no series breaks, nothing is missing and no figures are preliminary or revised. All counts are shown.',
    );
    const few = { ...none, broken: 1, incomplete: 2, preliminary: 1, revised: 3, withheld: 0 };
    expect(wordingOf('sv').overview.state(few)).toBe(
      'År\u00a02025: tidsserien bryts för en indikator, något saknas för 2 indikatorer och en indikator har preliminära ' +
        'och 3 indikatorer reviderade uppgifter. Av alla antal döljs mindre än 1\u00a0% av sekretesskäl.',
    );
  });
});
