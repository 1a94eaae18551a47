import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const report = buildReport(sampleDraft(), 'sv');
const indicators = report.sections.flatMap((section) => section.indicators);

describe('the actors of a report', () => {
  it('hold every indicator once between them, and each of them only its own', () => {
    const held = report.actors.flatMap((actor) => actor.indicators);
    expect(held.map(({ id }) => id).sort()).toEqual(indicators.map(({ id }) => id).sort());
    for (const { name, indicators: own } of report.actors)
      expect(new Set(own.map(({ actor }) => actor))).toEqual(new Set([name]));
  });

  it('say how their own counts came and what is missing of them', () => {
    const centres = report.actors.find(({ slug }) => slug === 'aktor-barnavardscentralerna');
    expect(centres?.handedOver).toEqual([report.handedOver[1]]);
    expect(centres?.absences).toEqual([]);
    expect(centres?.delivery.map(({ label, text }) => `${label}: ${text}`)).toContain(
      'Uttag: 20 januari 2026',
    );
    const services = report.actors[0];
    expect(services?.handedOver).toEqual([report.handedOver[0]]);
    expect(services?.absences).toContain(
      'Barn som utretts: uppgift saknas för 2019. Verksamhetssystemet byttes under året.',
    );
  });

  it('have the same pages in English, under English names', () => {
    const english = buildReport(sampleDraft(), 'en').actors;
    expect(english.map(({ slug }) => slug)).toEqual(report.actors.map(({ slug }) => slug));
    expect(english.at(-1)?.name).toBe('Child health centres');
  });
});
