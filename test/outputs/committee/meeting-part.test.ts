import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import { meetingPart } from '../../../outputs/committee/meeting-part.ts';
import { type Manuscript, numberedPaper } from '../../../outputs/paper/number-paper.ts';
import { heading } from '../../../outputs/paper/parts.ts';
import type { Report } from '../../../outputs/report-model.ts';
import type { LastMeeting } from '../../../outputs/review/last-meeting.ts';
import { paperTexts } from '../../support/paper-texts.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { samplePaper } from '../../support/sample-paper.ts';

const report = buildReport(sampleDraft(), 'sv');
const all = report.sections.flatMap(({ indicators }) => indicators);
const [first, second] = all;
if (!first || !second) throw new Error('the sample has two indicators');
const on = ({ id, name, slug }: typeof first) => ({ id, name, slug });
const commitment = { owner: 'Enhetschef', due: '1 maj 2026', status: 'öppet', isOpen: true, isLate: false };

const meeting: LastMeeting = {
  language: 'sv',
  meeting: '10 april 2025',
  heading: 'Från genomgången den 10 april 2025',
  decisions: [{ text: 'Ett beslut om allt.', role: 'Styrgruppen' }],
  commitments: [
    { ...commitment, text: 'Om den ena.', remarks: [], indicators: [on(first)] },
    { ...commitment, text: 'Om den andra.', remarks: [], indicators: [on(second)] },
    { ...commitment, text: 'Om ingen särskild.', remarks: [], indicators: [] },
  ],
  comments: [
    { on: on(first), text: 'Sagt om den ena.', role: 'Gruppen' },
    { on: on(second), text: 'Sagt om den andra.', role: 'Gruppen' },
  ],
  focus: [on(first), on(second)],
  questions: ['En öppen fråga?'],
};

function textsOf(given: Report): string {
  const { blocks: _, ...frame } = samplePaper();
  const sections = given.sections.flatMap(({ indicators }) =>
    indicators.map(({ slug, name }) => heading(2, name, `indicator-${slug}`)),
  );
  const manuscript: Manuscript = {
    ...{ ...frame, language: given.language, inSwedish: given.inSwedish },
    parts: [...meetingPart(given, meeting), heading(1, 'Indikatorer'), ...sections],
  };
  return paperTexts(numberedPaper(manuscript)).join('\n');
}

describe('the last meeting in an appendix', () => {
  it('is told whole to those who are told of everything, and what is in focus stands once', () => {
    const texts = textsOf(report);
    for (const said of ['Om den ena.', 'Om den andra.', 'Om ingen särskild.', 'Ett beslut om allt.'])
      expect(texts).toContain(said);
    expect(texts).toContain('Årets fokusindikatorer');
    expect(texts).not.toContain('I fokus vid nästa genomgång');
  });

  it('is told of their indicators, and of none in particular, to those who are told of some', () => {
    const some = buildReport(sampleDraft(), 'sv', [second.id]);
    const texts = textsOf(some);
    for (const said of ['Om den andra.', 'Om ingen särskild.', 'Sagt om den andra.', 'En öppen fråga?'])
      expect(texts).toContain(said);
    expect(texts).not.toMatch(/den ena/);
    expect(texts.split(second.name).length).toBeGreaterThan(2);
    expect(texts).not.toContain(first.name);
  });

  it('says in English that its words are Swedish', () => {
    expect(textsOf(buildReport(sampleDraft(), 'en'))).toContain('stands in Swedish, as it was written');
    expect(textsOf(report)).not.toMatch(/Swedish/);
  });
});
