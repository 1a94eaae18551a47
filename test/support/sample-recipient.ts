import type { Brand, Recipient } from '../../indicators/release/recipient.ts';

/** A committee that is told of everything, in Swedish. */
export const sampleRecipient: Recipient = {
  id: 'socialnamnden',
  committee: { sv: 'Socialnämnden', en: 'The social services committee' },
  registryNumber: 'SOCN 2026/041-753',
  meeting: '2026-04-14',
  appendix: 1,
  unit: 'Sociala kvalitetsenheten',
  author: 'Verksamhetsutvecklare',
  purpose: {
    sv: 'Bilagan ger nämnden en samlad bild av barn och unga i behov av stöd och är underlag för nämndens verksamhetsplan.',
    en: 'The appendix gives the committee one collected picture of children and young people in need of support and is a basis for its operational plan.',
  },
  language: 'sv',
  indicators: null,
  decision: 'note',
  nextReport: '2027-04-13',
};

/** The colour that is used where nothing is said, and no logo. */
export const plainBrand: Brand = { colour: '#0b5d66', logo: null };
