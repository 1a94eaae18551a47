import { describe, expect, it } from 'vitest';
import type { Language } from '../../../indicators/model/text.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import type { Block } from '../../../outputs/paper/paper.ts';
import type { ChangeGroup, IndicatorReport, Report } from '../../../outputs/report-model.ts';
import { reviewPack } from '../../../outputs/review/review-pack.ts';
import { reviewPaper } from '../../../outputs/review/review-paper.ts';
import { paperTexts } from '../../support/paper-texts.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleMeeting, sampleReviews } from '../../support/sample-reviews.ts';

const reports = { sv: buildReport(sampleDraft(), 'sv'), en: buildReport(sampleDraft(), 'en') };

const paperOf = (report: Report) => reviewPaper(reviewPack(report, sampleReviews, sampleMeeting));
const textsOf = (report: Report) => paperTexts(paperOf(report));

/** The blocks from one page break to the next. */
function pagesOf(report: Report): Block[][] {
  const pages: Block[][] = [[]];
  for (const block of paperOf(report).blocks) {
    if (block.kind === 'page-break') pages.push([]);
    else pages.at(-1)?.push(block);
  }
  return pages;
}

/** The report with something else said of its indicators. */
function withIndicators(report: Report, change: (indicator: IndicatorReport) => Partial<IndicatorReport>) {
  const sections = report.sections.map((section) => ({
    ...section,
    indicators: section.indicators.map((indicator) => ({ ...indicator, ...change(indicator) })),
  }));
  return { ...report, sections };
}

describe('a page for an indicator in focus', () => {
  const [, investigated = []] = pagesOf(reports.sv);
  const kinds = investigated.map(({ kind }) => kind);

  it('has the chart, then its table, and at the end the three questions with room to write', () => {
    expect(kinds.indexOf('drawing')).toBeLessThan(kinds.indexOf('number-table'));
    expect(kinds.slice(-4)).toEqual(['heading', 'room', 'room', 'room']);
  });

  it('has the table that the page on the screen has: every row, its notes and its source', () => {
    const [indicator] = reports.sv.sections.flatMap(({ indicators }) => indicators);
    const table = indicator?.tables.find(({ id }) => id === indicator.figures[0]?.table);
    expect(table?.rows.length).toBeGreaterThan(1);
    expect(investigated.flatMap((block) => (block.kind === 'number-table' ? [block.table] : []))).toEqual([
      table,
    ]);
  });

  it('tells why a figure is not shown under the table in which it is not', () => {
    const [, , joint = []] = pagesOf(reports.sv);
    const tables = joint.flatMap((block) => (block.kind === 'number-table' ? [block.table] : []));
    expect(JSON.stringify(tables.map(({ rows }) => rows))).toContain('"withheld"');
    expect(tables.flatMap(({ notes }) => notes.map(({ id }) => id))).toContain('N1');
  });
});

describe('what has changed, on paper', () => {
  const changesOf = (names: readonly string[]): ChangeGroup[] => [
    {
      ...{ kind: 'breaks', title: 'Brott', none: '', count: 1 },
      entries: [{ text: 'Ny lag.', indicators: names.map((name) => ({ slug: name, name })) }],
    },
  ];

  it('names few indicators in the sentence, and gives many a line each with their number before', () => {
    expect(textsOf({ ...reports.sv, changes: changesOf(['a', 'b', 'c']) })).toContain('Ny lag. a; b; c');
    const texts = textsOf({ ...reports.sv, changes: changesOf(['a', 'b', 'c', 'd']) });
    const start = texts.indexOf('Ny lag. 4 indikatorer:');
    expect(texts.slice(start, start + 5)).toEqual(['Ny lag. 4 indikatorer:', 'a', 'b', 'c', 'd']);
  });

  it('has what an agency has said before what it has not answered, which is a line for each indicator', () => {
    const told = withIndicators(reports.sv, ({ id }) => ({
      comments: id === 'bup.children_new' ? ['Ny mottagning.'] : [],
      unanswered: 'Svar saknas.',
    }));
    const texts = textsOf(told);
    const others = told.sections
      .flatMap(({ indicators }) => indicators)
      .filter(({ id }) => !sampleReviews.at(-1)?.focus.includes(id));
    const open = texts.indexOf('Frågor utan svar');
    expect(texts.indexOf('Ny mottagning.')).toBeGreaterThan(0);
    expect(texts.indexOf('Ny mottagning.')).toBeLessThan(open);
    expect(texts.slice(open + 1, open + 1 + others.length)).toEqual(
      others.map(({ name }) => `${name}. Svar saknas.`),
    );
    expect(texts).toContain('Svar saknas.');
  });
});

describe('the paper', () => {
  it.each<[Language, string, string, string]>([
    [
      'sv',
      'Underlag till genomgången den 15 april 2026',
      '15 april 2026',
      'Från genomgången den 16 april 2025',
    ],
    ['en', 'Papers for the review on 15 April 2026', '15 April 2026', 'From the review on 16 April 2025'],
  ])(
    'is dated as the meeting and written in the language of the report: %s',
    (language, title, day, last) => {
      const paper = paperOf(reports[language]);
      expect(paper).toMatchObject({ language, title, date: sampleMeeting });
      expect(paper.head.right).toContain(day);
      expect(paperTexts(paper)).toContain(last);
    },
  );

  it('says that it is a draft and of invented figures only where that is so', () => {
    expect(paperOf(reports.sv).draft).toMatch(/^Utkast\./);
    const real = paperOf({ ...reports.sv, status: 'release', draftMark: null, inventedMark: null });
    expect(real).toMatchObject({ draft: null, invented: null });
    expect(real.blocks.filter(({ kind }) => kind === 'notice')).toEqual([]);
  });
});
