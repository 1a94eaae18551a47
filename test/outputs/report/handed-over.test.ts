import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import { appendixPaper } from '../../../outputs/committee/appendix.ts';
import { makeSite } from '../../../outputs/site/make-site.tsx';
import { paperTexts } from '../../support/paper-texts.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleRecipient } from '../../support/sample-recipient.ts';

describe('how counts were handed over', () => {
  it('is one sentence for each source and way: mode, harm test, by hand or not', () => {
    expect(buildReport(sampleDraft(), 'sv').handedOver).toEqual([
      'Socialtjänsten, barn och unga, 2016–2025: alla antal, efter menprövning den 12 februari 2026 (Enhetschef; OSL 26 kap. 1 §, beslut SOC 2026/12).',
      'Barnavårdscentralerna, 2016–2017 och 2019: antal från 1 till 4 utelämnade av verksamheten; räknat för hand, utan register.',
    ]);
    expect(buildReport(sampleDraft(), 'en').handedOver[1]).toBe(
      'Child health centres, 2016–2017 and 2019: counts from 1 to 4 left out by the agency; counted by hand, without a register.',
    );
  });

  it('stands in the method section of the site and of the appendix', async () => {
    const report = buildReport(sampleDraft(), 'sv');
    const [sentence = ''] = report.handedOver;
    const page = Buffer.from((await makeSite(report)).get('om.html') ?? []).toString();
    expect(page).toContain(sentence);
    expect(paperTexts(appendixPaper({ report, recipient: sampleRecipient }, [], null))).toContain(sentence);
  });
});
