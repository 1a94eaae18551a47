import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import { committeeWordsOf } from '../../../outputs/committee/committee-words-of.ts';
import { sectionPart } from '../../../outputs/committee/indicator-part.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleGoals, withGoals } from '../../support/sample-goals.ts';

const report = buildReport(sampleDraft({ content: withGoals(sampleGoals) }), 'sv');

function textOf(): string {
  const words = committeeWordsOf('sv').appendix;
  return JSON.stringify(report.sections.flatMap((section) => sectionPart(section, words)));
}

describe('the part of an indicator in an appendix', () => {
  it('tells how each goal stands that it is looked at for, also those of figures that paper does not draw', () => {
    const goals = report.sections
      .flatMap(({ indicators }) => indicators)
      .flatMap(({ figures }) => figures.flatMap((figure) => figure.goals));
    expect(goals).toHaveLength(sampleGoals.length);
    const text = textOf();
    for (const goal of goals) {
      const runs = JSON.stringify([{ strong: `${goal.label}:` }, ' ', goal.text]);
      expect(text.split(`"runs":${runs}`), goal.label).toHaveLength(2);
    }
  });

  it('tells the target in the text of its drawing, and under its table', () => {
    const text = textOf();
    expect(text).toContain('Kort vågrätt streck: ett mål');
    expect(text).toContain('"id":"NT","text":"Mål 2027: högst 520\u00a0barn."');
  });
});
