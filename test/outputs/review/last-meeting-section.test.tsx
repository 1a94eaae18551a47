import { describe, expect, it } from 'vitest';
import { compilePdf } from '../../../outputs/appendix/compile-pdf.ts';
import { typst } from '../../../outputs/appendix/typst.ts';
import { type LastMeeting, lastMeetingOf } from '../../../outputs/review/last-meeting.ts';
import { lastMeetingPart } from '../../../outputs/review/last-meeting-part.ts';
import {
  IndicatorMeetingSection,
  LastMeetingSection,
} from '../../../outputs/review/last-meeting-section.tsx';
import { readPdf, textOf } from '../../support/read-pdf.ts';
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

  it('stands on paper', async () => {
    const document = typst`#import "/look.typ": *
#show: appendix.with(title: "Prov", organisation: "Exempelby")
${lastMeetingPart(meeting())}`;
    const text = textOf(await readPdf(compilePdf(document)));
    for (const words of [
      'Skolfrånvaron tas upp varje termin. (styrgruppen)',
      'öppet, 14 dagar sent',
      'I fokus till nästa genomgång',
    ])
      expect(text).toContain(words);
  });
});
