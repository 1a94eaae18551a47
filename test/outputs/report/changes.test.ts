import { describe, expect, it } from 'vitest';
import type { RevisionAnswer } from '../../../indicators/model/answer.ts';
import { cellId, totals } from '../../../indicators/model/cell.ts';
import type { ReleaseContent } from '../../../indicators/release/release-content.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import type { ChangeKind } from '../../../outputs/report/change-kinds.ts';
import { sampleDraft, WITHHELD_VALUE } from '../../support/sample-draft.ts';

const draft = sampleDraft();
const report = buildReport(draft, 'sv');

function told(kind: ChangeKind, of = report): string[] {
  const entries = of.changes.find((group) => group.kind === kind)?.entries ?? [];
  return entries.map(({ text, indicators }) =>
    [text, indicators.map(({ slug }) => slug).join(', ')].filter((part) => part !== '').join(' '),
  );
}

describe('what an edition changes', () => {
  it('is a revised total with the value that it has now', () => {
    expect(told('revised')).toEqual([
      'Reviderade uppgifter för 2023. Totalt 2023 är nu 535 barn. bou-children-investigated',
    ]);
  });

  it('is what is another than before, each cause once with all that it touches, where there is an edition before', () => {
    const since = buildReport(
      sampleDraft({ before: { ...otherwise }, revisionAnswers: [onInvestigated] }),
      'sv',
    );
    expect(told('revised', since)).toEqual([
      'Socialtjänsten, barn och unga: Två barn hade räknats dubbelt. (controller, 3 februari 2026) 2 uppgifter i 1 indikator. bou-children-investigated',
      'Nya antal från uppgiftslämnaren, utan närmare besked. 1 uppgift i 1 indikator. bvc-children-joint-social-services',
    ]);
    expect(since.changes.find(({ kind }) => kind === 'revised')?.count).toBe(2);
    const unchanged = buildReport(sampleDraft({ before: {} }), 'sv');
    // It is still marked as revised once, and says the same as in the edition before.
    expect(told('revised', unchanged)).toEqual([]);
  });

  it('is counted by causes where one thing touches many indicators, and by indicators otherwise', () => {
    const counts = Object.fromEntries(report.changes.map(({ kind, count }) => [kind, count]));
    const missing = told('missing').length;
    expect(counts).toEqual({ new: 0, revised: 1, preliminary: 1, breaks: 2, missing });
  });

  it('is what may still change', () => {
    expect(told('preliminary')).toEqual([
      'Preliminära uppgifter för 2025. bou-investigations-leading-to-intervention',
    ]);
  });

  it('is each break of the newest year once, with all whom it concerns', () => {
    expect(told('breaks')).toEqual([
      'Markering vid 2025: Ny röjandekontroll i SCB:s folkmängd. Tidsserien fortsätter. bou-children-investigated, ' +
        'bou-children-open-interventions, bup-children-new, bvc-children-joint-social-services',
      'Brott i tidsserien 2025: Ny socialtjänstlag den 1 juli 2025. Uppgifter före och efter är inte jämförbara. ' +
        'bou-open-interventions, bou-children-open-interventions',
    ]);
  });

  it('is an indicator that is counted for the first time', () => {
    expect(told('new')).toEqual([]);
    const since = buildReport(sampleDraft({ content: bornIn(2025) }), 'sv');
    expect(told('new', since)).toEqual(['Redovisas från och med 2025. bup-children-new']);
    expect(told('new', buildReport(sampleDraft({ content: bornIn(2024) }), 'sv'))).toEqual([]);
  });

  it('is what is missing, in the words of the absences', () => {
    const missing = told('missing');
    expect(missing.length).toBeGreaterThan(3);
    for (const text of missing) expect(report.absences).toContain(text);
  });

  it('names every kind, and says where there is nothing of one', () => {
    expect(report.changes.map(({ kind }) => kind)).toEqual([
      'new',
      'revised',
      'preliminary',
      'breaks',
      'missing',
    ]);
    expect(report.changes[0]?.none).toBe('Ingen indikator redovisas för första gången.');
  });

  it('tells nothing of a withheld value', () => {
    expect(JSON.stringify(report.changes)).not.toContain(String(WITHHELD_VALUE));
  });
});

const total = (indicator: string, year: number): string => cellId({ indicator, year, coordinates: totals });
const girls = cellId({
  ...{ indicator: 'bou.children_investigated', year: 2023 },
  coordinates: { ...totals, sex: 'F' },
});

const otherwise = {
  [total('bou.children_investigated', 2023)]: { state: 'published', value: 537, preliminary: false },
  [girls]: { state: 'published', value: 1, preliminary: false },
  [total('bvc.children_joint_social_services', 2018)]: { state: 'published', value: 20, preliminary: false },
} as const;

const onInvestigated: RevisionAnswer = {
  ...{ indicator: 'bou.children_investigated', year: 2023, coordinates: totals },
  ...{ text: { sv: 'Två barn hade räknats dubbelt', en: null }, role: 'controller', date: '2026-02-03' },
};

/** The newest indicator of child psychiatry as if it had begun then. */
function bornIn(since: number): (content: ReleaseContent) => ReleaseContent {
  return (content) => ({
    ...content,
    catalogue: {
      ...content.catalogue,
      indicators: content.catalogue.indicators.map((one) =>
        one.id === 'bup.children_new' ? { ...one, since } : one,
      ),
    },
  });
}
