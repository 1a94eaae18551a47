import { describe, expect, it } from 'vitest';
import type { Dispatch } from '../../../indicators/model/follow-up/dispatch.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import { officialStatement } from '../../../outputs/committee/official-statement.ts';
import { paperTexts } from '../../support/paper-texts.ts';
import { sampleDispatch } from '../../support/sample-dispatch.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleRecipient } from '../../support/sample-recipient.ts';

const report = buildReport(sampleDraft(), 'sv');
const earlier = (...dispatches: readonly Dispatch[]) =>
  paperTexts(officialStatement({ report, recipient: sampleRecipient }, null, dispatches)).filter((text) =>
    text.replace('[', '').startsWith('Tidigare beslut'),
  );

const of2024 = sampleDispatch({
  id: '2024-1-socialnamnden',
  release: '2024-1',
  sent: '2025-04-01',
  decision: { date: '2025-04-15', paragraph: '§ 31', text: 'Socialnämnden noterar redovisningen' },
});
const left = ['[Tidigare beslut: § …, den …]'];

describe('what the committee has decided before', () => {
  it('is left to the officer where the ledger has none', () => {
    expect(earlier()).toEqual(left);
    expect(earlier({ ...of2024, decision: null })).toEqual(left);
  });

  it('is the newest decision of an earlier edition, in the words of the ledger', () => {
    const older = { ...of2024, id: 'a', release: '2023-1' };
    const decision = { date: '2024-04-16', paragraph: null, text: 'Noteras.' };
    expect(earlier(of2024, { ...older, decision })).toEqual([
      'Tidigare beslut, 15 april 2025, § 31: Socialnämnden noterar redovisningen.',
    ]);
  });

  it('is never that of another committee, of this edition, or of a later day than the paper', () => {
    const decision = { date: '2026-04-14', paragraph: '§ 40', text: 'Noteras.' };
    expect(earlier({ ...of2024, recipient: 'utbildningsnamnden' })).toEqual(left);
    expect(earlier({ ...of2024, release: report.edition.id })).toEqual(left);
    expect(earlier({ ...of2024, decision })).toEqual(left);
  });
});
