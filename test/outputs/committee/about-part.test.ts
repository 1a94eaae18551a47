import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import { aboutPart } from '../../../outputs/committee/about-part.ts';
import { appendixPaper } from '../../../outputs/committee/appendix.ts';
import { committeeMaterials } from '../../../outputs/committee/committee-materials.ts';
import { paperTexts } from '../../support/paper-texts.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleRecipient } from '../../support/sample-recipient.ts';

const report = buildReport(sampleDraft(), 'sv');

describe('what an appendix says about itself', () => {
  it.each([
    ['sv', /^Statistiken är verksamhetsstatistik/, /^Samma barn kan finnas hos flera verksamheter/],
    ['en', /^These are activity statistics/, /^The same child may be known to several services/],
  ] as const)('holds the limits of the statistics for every committee, in %s', (language, n2, n3) => {
    const recipients = [null, ['bvc.children_joint_social_services']].map((indicators, i) => ({
      ...sampleRecipient,
      ...{ id: `mottagare-${i}`, indicators, language },
    }));
    const draft = sampleDraft({
      content: (all) => ({ ...all, edition: { ...all.edition, recipients } }),
    });
    const materials = committeeMaterials(draft, {
      sv: buildReport(draft, 'sv'),
      en: buildReport(draft, 'en'),
    });
    expect(materials).toHaveLength(2);
    for (const material of materials) {
      const texts = paperTexts(appendixPaper(material, [], null));
      expect(texts.filter((text) => n2.test(text))).toHaveLength(1);
      expect(texts.filter((text) => n3.test(text))).toHaveLength(1);
    }
  });

  it('has its number, its diarienummer and its day on page one, and then for whom it is and what for', () => {
    const { head, subtitle } = appendixPaper({ report, recipient: sampleRecipient }, [], null);
    expect(head.right).toEqual(['Bilaga 1', 'Dnr SOCN 2026/041-753', report.edition.date]);
    expect(subtitle).toContain('14 april 2026');
    expect(JSON.stringify(aboutPart({ report, recipient: sampleRecipient }))).toContain(
      sampleRecipient.purpose.sv,
    );
  });
});
