import { describe, expect, it } from 'vitest';
import type { YearlyStep } from '../../../indicators/model/follow-up/calendar.ts';
import type { FollowUpRegisters } from '../../../indicators/model/follow-up/registers.ts';
import type { Role } from '../../../indicators/model/follow-up/roles.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import { rolesView } from '../../../outputs/follow-up/roles-view.ts';
import { numberedPaper } from '../../../outputs/paper/number-paper.ts';
import { causalWords } from '../../../outputs/wording/causal-words.ts';
import { paperTexts } from '../../support/paper-texts.ts';
import { sampleDispatch } from '../../support/sample-dispatch.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleDocument, sampleFollowUp, sampleUndertaking } from '../../support/sample-follow-up.ts';
import { samplePaper } from '../../support/sample-paper.ts';

const { content } = sampleDraft();
const reports = { sv: buildReport(sampleDraft(), 'sv'), en: buildReport(sampleDraft(), 'en') };
const role = (id: string, group: string | null = null, scope: string | null = null): Role => ({
  ...{ id, group, scope },
  title: `Rollen ${id}`,
});

function textsOf(registers: Partial<FollowUpRegisters>, language: 'sv' | 'en' = 'sv'): string[] {
  const view = rolesView({ content, report: reports[language], followUp: sampleFollowUp(registers) });
  if (view === null) return [];
  const { blocks: _, ...frame } = samplePaper();
  return [
    view.title,
    view.lead,
    ...paperTexts(numberedPaper({ ...frame, parts: view.parts, inSwedish: [] })),
  ];
}

const followUp = {
  ...{ to: null, everyMonths: 12, reportYears: [], reportDates: [], given: [], knownUntil: null, next: null },
  by: 'b',
};
const step: YearlyStep = {
  ...{ id: 'order', kind: 'order', what: 'Beställ', owner: null, month: 12, day: 1 },
  ...{ inReferenceYear: true, done: [] },
};

describe('the page of roles', () => {
  it('is not there where no role has been written down', () => {
    expect(rolesView({ content, report: reports.sv, followUp: sampleFollowUp({}) })).toBeNull();
  });

  it('has the groups of the governance in their own order, and those outside last', () => {
    const roles = [role('a', 'Styrgrupp'), role('x'), role('b', 'Arbetsgrupp A'), role('c', 'Styrgrupp')];
    const texts = textsOf({ roles });
    expect(texts[1]).toContain('4 roller finns, i 2 grupper.');
    expect(texts.filter((text) => /grupp|Rollen/i.test(text)).slice(1)).toEqual([
      ...[
        '1 Styrgrupp',
        'Rollen a',
        'Rollen c',
        '2 Arbetsgrupp A',
        'Rollen b',
        '3 Utanför grupperna',
        'Rollen x',
      ],
    ]);
  });

  it('says what each answers for: in words, and by the registers', () => {
    const texts = textsOf({
      roles: [role('a', null, 'Håller ihop arbetet'), role('b'), role('c')],
      documents: [sampleDocument({ owner: 'a', followUp })],
      undertakings: [sampleUndertaking({ owner: 'b' }), sampleUndertaking({ id: 'u2', owner: 'b' })],
      dispatches: [
        sampleDispatch({ action: 'Återkom', owner: 'b' }),
        sampleDispatch({ id: 'd', owner: 'b' }),
      ],
      steps: [{ ...step, owner: 'a' }],
    });
    const besides = (title: string) => texts[texts.indexOf(title) + 1];
    expect(besides('Rollen a')).toBe(
      'Håller ihop arbetet. Dokument: Strategi för tidigt stöd. Årets steg: Beställ.',
    );
    expect(besides('Rollen b')).toBe(
      'Följer upp: Strategi för tidigt stöd. 2 åtaganden. En åtgärd efter beslut.',
    );
    expect(besides('Rollen c')).toBe('Inget är noterat');
    expect(texts).not.toContain('1 Utan ansvarig');
  });

  it('names what nobody answers for', () => {
    const registers = {
      roles: [role('a')],
      documents: [sampleDocument()],
      steps: [step],
    };
    expect(textsOf(registers).slice(-4)).toEqual([
      '1 Utan ansvarig',
      'För det här är ingen roll angiven:',
      'Strategi för tidigt stöd',
      'Beställ',
    ]);
  });

  it('claims no cause in either language', () => {
    const registers = { roles: [role('a', 'Styrgrupp'), role('b')], documents: [sampleDocument()] };
    for (const language of ['sv', 'en'] as const)
      expect(textsOf(registers, language).flatMap((text) => causalWords(text, language))).toEqual([]);
    expect(textsOf(registers, 'en')[0]).toBe('Who answers for what');
  });
});
