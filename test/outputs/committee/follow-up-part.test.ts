import { describe, expect, it } from 'vitest';
import { followUpPart } from '../../../outputs/committee/follow-up-part.ts';
import { swedishCommittee } from '../../../outputs/committee/swedish-committee.ts';
import { heading, paragraph, together } from '../../../outputs/paper/parts.ts';

const view = {
  ...{ slug: 'uppfoljning-mal', title: 'Mål', lead: 'Två mål.', drawings: new Map() },
  parts: [heading(1, 'Skola'), together(heading(2, 'Närvaro'), paragraph('Färre är borta.'))],
  outlets: ['appendix'] as const,
};

describe('the follow-up in an appendix', () => {
  it('is nothing where nothing is followed up', () => {
    expect(followUpPart([], swedishCommittee.appendix)).toEqual([]);
  });

  it('has each account under its title, its own headings two levels lower and not in the contents', () => {
    const parts = followUpPart([view], swedishCommittee.appendix);
    expect(parts.map((part) => ('text' in part ? [part.kind, part.text] : [part.kind]))).toEqual([
      ['heading', 'Uppföljning av strategier, avtal och uppdrag'],
      ['heading', 'Mål'],
      ['paragraph'],
      ['heading', 'Skola'],
      ['together'],
    ]);
    expect(parts[3]).toMatchObject({ level: 3, numbered: false, listed: false });
    expect(parts[4]).toMatchObject({
      parts: [
        { kind: 'paragraph', runs: [{ strong: 'Närvaro' }], withNext: true },
        { runs: ['Färre är borta.'] },
      ],
    });
  });
});
