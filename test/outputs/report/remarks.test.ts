import { describe, expect, it } from 'vitest';
import { IndicatorCells } from '../../../indicators/confidential/indicator-cells.ts';
import { AuditedPattern } from '../../../indicators/disclosure/audited-pattern.ts';
import type { Answer } from '../../../indicators/model/answer.ts';
import type { Coordinates } from '../../../indicators/model/cell.ts';
import type { Language } from '../../../indicators/model/text.ts';
import { withAnsweredBreaks } from '../../../indicators/public/answered-breaks.ts';
import { ProtectedTable } from '../../../indicators/public/protected-table.ts';
import { PublishedRemarks } from '../../../indicators/public/published-remarks.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import type { IndicatorReport } from '../../../outputs/report-model.ts';
import { at, counted } from '../../indicators/disclosure/small-catalogue.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const share = 'bou.investigations_leading_to_intervention';
const closed = 'bou.investigations_closed';

/** Invented counts that change much in 2024: the share's numerator, boys in it, and its denominator. */
const changing = [
  counted(share, {}, 200, 200, 2023),
  counted(share, {}, 300, 300, 2024),
  counted(share, { sex: 'M' }, 80, 80, 2023),
  counted(share, { sex: 'M' }, 160, 160, 2024),
  counted(closed, {}, 400, 400, 2023),
  counted(closed, {}, 700, 700, 2024),
];

/** The page of the share, with remarks made from the changing counts. */
function page(answers: readonly Answer[], language: Language = 'sv'): IndicatorReport {
  const cells = IndicatorCells.of(changing);
  const decisions = new Map(changing.map(({ id }) => [id, 'publish'] as const));
  const tables = ProtectedTable.protect(cells, AuditedPattern.survived(cells, decisions, []));
  const draft = sampleDraft({
    content: (content) => {
      const remarks = PublishedRemarks.from(tables, content.catalogue, answers);
      return { ...content, remarks, catalogue: withAnsweredBreaks(content.catalogue, remarks) };
    },
  });
  const found = buildReport(draft, language)
    .sections.flatMap(({ indicators }) => indicators)
    .find(({ id }) => id === share);
  if (!found) throw new Error('no page of the share');
  return found;
}

function answer(indicator: string, place: Partial<Coordinates>, change: Partial<Answer> = {}): Answer {
  const text = { sv: 'En ny enhet utreder', en: null };
  return {
    ...{ indicator, year: 2024, coordinates: at(place), text, role: 'enhetschef', date: '2025-03-02' },
    makesBreak: false,
    ...change,
  };
}

const asked = (change: string) =>
  `Förändringen mellan 2023 och 2024${change} har ställts som fråga till Socialtjänsten, barn och unga; svar saknas ännu.`;

describe('remarks on large changes', () => {
  it('tell the newest change of a total that has been asked about, its own before that of a denominator', () => {
    expect(page([])).toMatchObject({ comments: [], unanswered: asked('') });
    expect(page([answer(share, {})]).unanswered).toBe(asked(' (avslutade utredningar)'));
  });

  it('give the words of the agency, whose they are, of what and when', () => {
    expect(page([answer(share, {}), answer(share, { sex: 'M' })]).comments).toEqual([
      'Kommentar från Socialtjänsten, barn och unga: En ny enhet utreder. (Gäller förändringen mellan 2023 och 2024. Lämnad av enhetschef den 2 mars 2025.)',
      'Kommentar från Socialtjänsten, barn och unga: En ny enhet utreder. (Gäller förändringen mellan 2023 och 2024 (kön: Pojkar). Lämnad av enhetschef den 2 mars 2025.)',
    ]);
  });

  it('say in English what is not translated', () => {
    const translated = { text: { sv: 'En ny enhet utreder', en: 'A new unit investigates.' } };
    const { comments, unanswered } = page([answer(share, {}, translated), answer(share, { sex: 'M' })], 'en');
    const [first, second] = comments;
    expect(first).toBe(
      'Comment from Social services, children and young people: A new unit investigates. (On the change between 2023 and 2024. Given by enhetschef on 2 March 2025.)',
    );
    expect(second).toMatch('young people, in Swedish: En ny enhet utreder.');
    expect(unanswered).toBe(
      'The change between 2023 and 2024 (investigations closed) has been put as a question to Social services, children and young people; there is no answer yet.',
    );
  });
});

describe('a break that an answer makes', () => {
  const breaksOf = ({ figures }: IndicatorReport) =>
    figures.map(({ id, breaks }) => [id.split('-diagram-')[1], breaks.map(({ label }) => label).join()]);

  it('on a total is in every figure, its note and its chip', () => {
    const report = page([answer(share, {}, { makesBreak: true })]);
    expect(breaksOf(report)).toEqual(
      report.figures.map(({ id }) => [id.split('-diagram-')[1], 'En ny enhet utreder']),
    );
    expect(report.notes.map(({ text }) => text)).toContain(
      'Brott i tidsserien 2024: En ny enhet utreder. Uppgifter före och efter är inte jämförbara.',
    );
    expect(report.chips).toContain('brott i tidsserien');
  });

  it('on a part is in the figure of its breakdown alone, and its note names the part', () => {
    const report = page([answer(share, { sex: 'M' }, { makesBreak: true })]);
    expect(breaksOf(report).filter(([, label]) => label !== '')).toEqual([
      ['sex', 'Pojkar: En ny enhet utreder'],
    ]);
    expect(report.notes.map(({ text }) => text)).toContain(
      'Brott i tidsserien 2024 (Pojkar): En ny enhet utreder. Uppgifter före och efter är inte jämförbara.',
    );
    expect(report.chips).not.toContain('brott i tidsserien');
  });
});
