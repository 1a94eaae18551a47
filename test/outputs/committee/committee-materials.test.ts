import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../../../indicators/catalogue/catalogue.ts';
import { Draft } from '../../../indicators/release/draft.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import { committeeMaterials } from '../../../outputs/committee/committee-materials.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleRecipient } from '../../support/sample-recipient.ts';

const { content } = sampleDraft();
const all = buildReport(sampleDraft(), 'sv').sections.flatMap(({ indicators }) => indicators);
const [first, second] = all;
if (!first || !second) throw new Error('the sample has indicators');
const draft = Draft.of({
  ...content,
  edition: {
    ...content.edition,
    recipients: [
      sampleRecipient,
      { ...sampleRecipient, id: 'some', indicators: [second.id] },
      { ...sampleRecipient, id: 'english', indicators: [first.id, second.id], language: 'en' },
    ],
  },
});
const whole = { sv: buildReport(draft, 'sv'), en: buildReport(draft, 'en') };
const [everything, some, english] = committeeMaterials(draft, whole).map(({ report }) => report);

describe('what a committee is told of', () => {
  it('is everything, from the one report, where nothing is said', () => {
    expect(everything).toBe(whole.sv);
  });

  it('is its indicators, as they stand in the whole report', () => {
    const told = some?.sections.flatMap(({ indicators }) => indicators) ?? [];
    expect(told.map(({ id }) => id)).toEqual([second.id]);
    const [own] = told;
    const asInWhole = whole.sv.sections
      .flatMap(({ indicators }) => indicators)
      .find(({ id }) => id === second.id);
    expect(own?.tables).toEqual(asInWhole?.tables);
    expect(own?.figures).toEqual(asInWhole?.figures);
    expect(own?.lead).toBe(asInWhole?.lead);
    expect(own?.comparisons).toEqual(asInWhole?.comparisons);
  });

  it('is summed up and counted for these alone, and says nothing of others', () => {
    expect(some?.summary[0]).toContain('1 indikator ');
    const signals = some?.signals.entries.map(({ slug }) => slug) ?? [];
    expect(signals.filter((slug) => slug !== second.slug)).toEqual([]);
    const { measures } = indicatorOf(content.catalogue, second.id);
    const bases = measures.flatMap((measure) => ('of' in measure ? [measure.of] : []));
    const others = all.filter(({ id }) => id !== second.id && !bases.includes(id));
    expect(others.length).toBeGreaterThan(0);
    const words = JSON.stringify([some?.summary, some?.signals, some?.absences, some?.revisions]);
    for (const { name } of others) if (!second.name.includes(name)) expect(words).not.toContain(`"${name}`);
  });

  it('is told in its language', () => {
    expect(english?.language).toBe('en');
    expect(english?.sections.flatMap(({ indicators }) => indicators).map(({ id }) => id)).toEqual([
      first.id,
      second.id,
    ]);
  });
});
