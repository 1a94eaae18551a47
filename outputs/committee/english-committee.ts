import type { CommitteeWords } from './committee-words.ts';

export const englishCommittee: CommitteeWords = {
  title: (span) => `One picture of children and young people in need of support ${span}`,
  head: { author: (role) => `Officer: ${role}`, appendix: (number) => `Appendix ${number}` },
  appendix: {
    occasion: (committee, date) =>
      `Appendix of indicators for the meeting of ${date}, ${inSentence(committee)}`,
    summary: 'Summary',
    signals: {
      heading: 'What stands out this year',
      some: (shown, of) => `Shown here: ${shown} of ${of}.`,
      restIn: ' All of it is in ',
      more: 'All that stands out this year',
    },
    howSure: {
      heading: 'How certain the figures are',
      text: [
        'The figures show those who are in contact with the agencies, not everybody who needs support.',
        'The same child may be found at several. Where numbers are small, years may differ by chance.',
      ],
    },
    limitsIn: ' For what the figures cannot say, see ',
    signs: 'Signs in tables and charts',
    nextReport: (date) => `The next report is due by ${date}.`,
    about: 'About the appendix',
    purpose: 'Purpose, recipient and use',
    recipient: (committee) => `It is written for ${inSentence(committee)}.`,
    use: 'The appendix shows how the figures on children and young people develop over the years. It is meant for putting questions to the agencies and for planning. It cannot be used for comparing how well agencies do, or for saying why something has changed.',
    reading: {
      heading: 'How to read tables and charts',
      text: [
        'Each indicator has a sentence about the latest year, a chart of the whole period, and tables with years as columns. The axis of a chart begins at zero. The line breaks where a figure is not shown, and a dashed rule marks a break in the series: the years before and after it cannot be compared. A pale band around a line is a 95 per cent interval.',
      ],
    },
    signHead: ['Sign', 'Meaning', 'Word in the data files'],
    limits: 'What the figures cannot say',
    nothingMissing: 'No figures are missing this year.',
    missing: 'Missing this year',
    focus: 'Indicators in focus this year',
    focusChosen: (meeting) => `Chosen at the review of ${meeting}.`,
    focusHead: ['Indicator', 'Latest', 'Before', 'Trend', 'Read more in'],
    numberOf: (unit) => `number of ${unit}`,
    remarks: 'On large changes',
    mind: 'To bear in mind',
    followUp: 'Follow-up of strategies, agreements and assignments',
    quality: 'Description of the statistics',
    relevance: {
      heading: 'Relevance',
      lead: 'The statistics describe children and young people who are in contact with the agencies that report. They are made for those who decide on, lead and follow these agencies.',
      from: 'The figures come from:',
      counts: 'Each indicator counts what its counting rule says (',
      rules:
        '): children, investigations, interventions or something else. The rule also says whether a figure is about the calendar year or about one day.',
    },
    reliability: {
      heading: 'Reliability',
      text: [
        'The figures are counted from one register at a time, at the agency that keeps it. Only counts leave the agency; no personal data are joined. Rows that cannot be read are not counted, and the agency is told how many they are.',
        'Within an indicator that counts children, each child is counted once. The same child may be found at several agencies, so indicators must not be added up. A register shows what has been registered: new ways of working, new systems and new terms can change the counts though the needs have not changed.',
        'Where numbers are small, chance matters much. The interval shows how far a rate or a share may vary by chance; it says nothing of errors in the registers.',
        'A trend is judged over the latest measurements that can be compared, five at most. “Increases” or “decreases” is said only where the change is both large enough and larger than chance usually makes. A trend too weak or too thin to judge does not mean that nothing has happened. Where many series are tested, some fall outside by chance alone; therefore their number is given.',
      ],
    },
    timeliness: {
      heading: 'Timeliness',
      covers: (span, date) =>
        `The appendix covers ${span} and was compiled on ${date}. The figures are collected once a year. They were extracted from the registers of:`,
      population: 'Source of the population: ',
      next: 'Next time: ',
    },
    comparability: {
      heading: 'Comparability',
      rule: 'The counting rule is the same in all years unless something else is said. Where a law, a definition or a system has changed so that years cannot be compared, a break in the series is marked and no line is drawn across it. Figures that have changed since they were last shown are marked r, and the reason stands under the table; the earlier values stand in ',
      compare:
        '. Rates can be compared between years and areas; counts only where the populations are about the same.',
      others:
        'Other municipalities may count in other ways. Do not compare without reading the counting rules.',
    },
    access: {
      heading: 'Access, confidentiality and disclosure control',
      files: 'The same figures are on the website and in the data files. Questions are answered by ',
      questions: '.',
      secrecy:
        'What is known of individuals is protected by secrecy. Counts that rest on a few persons are not shown. Sometimes larger counts are withheld too, so that the others cannot be worked out from them. The sign is the same in both cases.',
      cameAs: 'How the counts came:',
    },
    control: {
      heading: 'Disclosure control',
      text: [
        'Before anything is handed out it is tested whether the withheld counts can be worked out. A separate program, which has no part in choosing what is withheld, attacks all counts together. It knows how parts add up to totals, which counts lie within others, and what earlier editions have shown. Where a count can be worked out, or narrowed further than the rule allows, more counts are withheld and the test is made again. A breakdown that cannot be protected is not shown at all. Rates, shares, ratios, charts and texts are then made only from the counts that are shown and from public population figures, and add nothing to what has been tested.',
        'The protection has limits. What an earlier edition or a zero that is shown already tells cannot be made secret. Somebody who knows a child may learn something from a zero: the child is not in that group. They may also learn something from two counts that are shown when one lies within the other: if they are equal, everybody in the larger group belongs to the smaller one too. The difference between two such indicators is protected as a count of its own, but only where one is said to be part of the other or is counted as a share of it.',
      ],
    },
    revisions: 'Changes since the last appendix',
    definitions: 'Definitions',
    source: 'Source',
    meetingInSwedish: 'What the group said stands in Swedish, as it was written.',
    basis: {
      heading: 'What the appendix rests on',
      head: ['Item', 'Content'],
      edition: 'Edition',
      status: 'Status',
      draft: 'Draft',
      approved: 'Approved',
      compiled: 'Compiled',
      covers: 'Covers',
      by: 'Processed by',
      population: 'Population',
      checksums:
        'The figures of the appendix are also in these files. The checksum (SHA-256) shows that a file is the one that belongs to the appendix.',
      checksumHead: ['File', 'Checksum'],
    },
  },
  decisions: {
    note: (committee, title, appendix) => `${committee} notes the report “${title}” in appendix ${appendix}.`,
    approve: (committee, title, appendix) =>
      `${committee} approves the report “${title}” in appendix ${appendix}.`,
    again: (committee, date) =>
      `${committee} asks the administration to return with a new report by ${date}.`,
  },
  statement: {
    kind: 'Officer’s report',
    draft: 'A draft to work on. What stands in square brackets is filled in by the officer.',
    matter: (title) => `Report: ${title}`,
    proposal: 'Proposed decision',
    summary: 'Summary',
    background: {
      heading: 'The matter',
      text: [
        'Schools, social services, health care and others meet children and young people in need of support, but none of them sees the whole picture. What is known lies in different registers that may not be joined person by person. So each agency counts in its own register, only counts are passed on, and the counts are reported together once a year.',
      ],
    },
    shows: 'What the appendix shows',
    assessment: {
      heading: 'The administration’s assessment',
      text: ['[The administration’s assessment of what the figures mean and what should be followed up.]'],
    },
    economy: {
      heading: 'Economic consequences',
      text: ['The report itself has no economic consequences. [Change where needed.]'],
    },
    children: {
      heading: 'Consequences for children',
      text: [
        'The report makes the needs of children and young people visible for decisions and planning, and no child can be pointed out. [Change where needed.]',
      ],
    },
    standsOut: 'What stands out',
    cannot: 'What the figures cannot say',
    limitsIn: 'The limits are described in section\u00a01.3 of the appendix.',
    earlier: '[Earlier decision: § …, on …]',
    late: 'Of what the group has taken on, this is late:',
    documents: 'Documents in the matter',
    documentList: (title, appendix, { statement, appendix: dated }) => [
      `Officer’s report, ${statement}`,
      `Appendix ${appendix}. ${title}, ${dated}`,
    ],
    sentTo: 'Sent to',
    toFill: '[Filled in by the officer]',
    signed: '[Name], [head of administration]',
    name: '[Name]',
  },
  note: {
    kind: 'Speaking note',
    lead: (committee, date) => `For the oral presentation to ${inSentence(committee)} on ${date}.`,
    say: 'What the picture shows',
    sure: 'How certain the figures are',
    told: (shown, of) => `${shown} of the ${of} that stand out are mentioned here.`,
    cannot: 'What the picture cannot say',
    asked: 'Questions that usually come',
    answers: [
      {
        question: 'Why does it rise or fall?',
        answer: 'The figures do not show that, nor what interventions achieve.',
      },
      {
        question: 'Why do the figures differ from those in Kolada?',
        answer: 'They may be counted in other ways. Our rules are in the appendix.',
      },
      {
        question: 'How many children are there in all?',
        answer: 'Nobody can say: the same child may be found at several agencies.',
      },
    ],
    decision: 'Proposed decision',
  },
};

/** `the social services committee`; an abbreviation keeps its capitals. */
function inSentence(committee: string): string {
  return /^\p{Lu}\p{Ll}/u.test(committee)
    ? committee.charAt(0).toLowerCase() + committee.slice(1)
    : committee;
}
