import { describe, expect, it } from 'vitest';
import { numberedPaper } from '../../../outputs/paper/number-paper.ts';
import { type LastMeeting, lastMeetingOf } from '../../../outputs/review/last-meeting.ts';
import { lastMeetingPart } from '../../../outputs/review/last-meeting-part.ts';
import {
  IndicatorMeetingSection,
  LastMeetingSection,
} from '../../../outputs/review/last-meeting-section.tsx';
import { paperTexts } from '../../support/paper-texts.ts';
import { samplePaper } from '../../support/sample-paper.ts';
import { sampleMeeting, sampleReviews } from '../../support/sample-reviews.ts';

const investigated = {
  id: 'bou.children_investigated',
  slug: 'bou-children-investigated',
  name: 'Barn som utretts',
};

function meeting(): LastMeeting {
  const last = lastMeetingOf(sampleReviews, sampleMeeting, [investigated], 'sv');
  if (!last) throw new Error('the sample has meetings');
  return last;
}

describe('what a later picture tells of the last meeting', () => {
  it('stands in the site with a way to each indicator that has a page', () => {
    const html = String(
      <LastMeetingSection
        meeting={meeting()}
        hrefOf={({ slug }) => (slug === null ? null : `${slug}.html`)}
      />,
    );
    expect(html).toContain('<h2>Från genomgången den 16 april 2025</h2>');
    expect(html).toContain('<li><a href="bou-children-investigated.html">Barn som utretts</a></li>');
    expect(html).toContain('<li>bvc.children_joint_social_services</li>');
    expect(html).toContain('Hur många nås av familjecentralen?');
  });

  it('stands on the page of an indicator as far as it concerns it', () => {
    const html = String(<IndicatorMeetingSection meeting={meeting()} id={investigated.id} />);
    expect(html).toContain('Förhandsbedömningarna görs på ett nytt sätt');
    expect(html).toContain('Gå igenom rutinen för orosanmälan');
    expect(html).not.toMatch(/Väntetiden|broschyr/);
    expect(String(<IndicatorMeetingSection meeting={meeting()} id="fossam.cases" />)).toBe('');
  });

  it('stands on paper as a numbered section, in the order of the meeting', () => {
    const { blocks: _, ...rest } = samplePaper();
    const texts = paperTexts(numberedPaper({ ...rest, parts: lastMeetingPart(meeting()), inSwedish: [] }));
    const wanted = [
      '1 Från genomgången den 16 april 2025',
      'Beslut',
      'Skolfrånvaron tas upp varje termin. (styrgruppen)',
      'Åtaganden',
      'Gå igenom rutinen för orosanmälan med skolorna. Följs upp med Barn som utretts.',
      'enhetschef, barn och unga',
      '1 april 2026',
      'öppet, skulle ha varit klart 1 april 2026',
      'Vad gruppen sade',
      'I fokus vid nästa genomgång',
      'Barn som utretts',
      'Öppna frågor',
      'Hur många nås av familjecentralen?',
    ];
    expect(texts.filter((text) => wanted.includes(text))).toEqual(wanted);
  });

  it('says on paper that nothing was taken on, and nothing of what was not said', () => {
    const { blocks: _, ...rest } = samplePaper();
    const silent = { ...meeting(), decisions: [], commitments: [], comments: [], focus: [], questions: [] };
    expect(paperTexts(numberedPaper({ ...rest, parts: lastMeetingPart(silent), inSwedish: [] }))).toEqual([
      '1 Från genomgången den 16 april 2025',
      'Inga åtaganden är antecknade.',
    ]);
  });
});
