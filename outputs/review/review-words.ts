import type { CommitmentState } from '../../indicators/model/review.ts';
import type { Language } from '../../indicators/model/text.ts';

/** What is said around the words of the meetings, which stay as they were written. */
interface ReviewWords {
  readonly title: (date: string) => string;
  readonly lead: (year: number) => string;
  readonly agenda: string;
  readonly pack: string;
  readonly meetingPage: string;
  readonly paper: string;
  readonly focus: string;
  /** Why these stand first. */
  readonly focusChosen: (date: string) => string;
  readonly focusFromSignals: string;
  readonly focusNone: string;
  readonly notInPicture: (ids: string) => string;
  readonly agencyComments: string;
  readonly otherComments: string;
  readonly definition: string;
  readonly changed: string;
  readonly standsOut: string;
  readonly allIndicators: string;
  readonly overviewHead: readonly [
    indicator: string,
    newest: string,
    before: string,
    trend: string,
    mind: string,
  ];
  readonly wholePicture: string;
  readonly fromMeeting: (date: string) => string;
  readonly noMeeting: string;
  readonly decisions: string;
  readonly commitments: string;
  readonly commitmentHead: readonly [what: string, owner: string, due: string, status: string];
  readonly noCommitments: string;
  readonly groupComments: string;
  readonly nextFocus: string;
  readonly questions: string;
  readonly noQuestions: string;
  readonly status: Readonly<Record<CommitmentState, string>>;
  readonly late: (days: number) => string;
  readonly measuredBy: (indicators: string) => string;
  readonly notMeasured: string;
  readonly carried: (date: string) => string;
  readonly screen: (number: number, of: number) => string;
  readonly before: string;
  readonly next: string;
  readonly toTable: string;
}

const swedish: ReviewWords = {
  title: (date) => `Underlag till genomgången den ${date}`,
  lead: (year) =>
    `Vad säger den samlade bilden för ${year}? Underlaget läses före mötet och används vid det.`,
  agenda: 'I underlaget',
  pack: 'Underlag',
  meetingPage: 'Visa på mötet',
  paper: 'Skriv ut (PDF)',
  focus: 'I fokus',
  focusChosen: (date) => `Utsedda vid genomgången den ${date}.`,
  focusFromSignals: 'Inga har utsetts. Här står de indikatorer där något sticker ut i år.',
  focusNone: 'Inga har utsetts, och inget sticker ut i år.',
  notInPicture: (ids) => `Utsedda, men utan uppgifter i årets bild: ${ids}.`,
  agencyComments: 'Verksamhetens kommentar',
  otherComments: 'Verksamheternas kommentarer i övrigt',
  definition: 'Så räknas det',
  changed: 'Vad har ändrats?',
  standsOut: 'Det här sticker ut',
  allIndicators: 'Alla indikatorer',
  overviewHead: ['Indikator', 'Senaste', 'Före', 'Trend', 'Att tänka på'],
  wholePicture: 'Tre frågor om hela bilden',
  fromMeeting: (date) => `Från genomgången den ${date}`,
  noMeeting: 'Ingen tidigare genomgång är antecknad.',
  decisions: 'Beslut',
  commitments: 'Åtaganden',
  commitmentHead: ['Åtagande', 'Ansvarig', 'Senast', 'Läge'],
  noCommitments: 'Inga åtaganden gjordes.',
  groupComments: 'Vad gruppen sade',
  nextFocus: 'I fokus till nästa genomgång',
  questions: 'Öppna frågor',
  noQuestions: 'Inga öppna frågor är antecknade.',
  status: { open: 'öppet', done: 'klart', dropped: 'utgått' },
  late: (days) => `öppet, ${days} ${days === 1 ? 'dag' : 'dagar'} sent`,
  measuredBy: (indicators) => `Följs med ${indicators}.`,
  notMeasured: 'Följs inte upp med mått.',
  carried: (date) => `Från genomgången den ${date}.`,
  screen: (number, of) => `Bild ${number} av ${of}`,
  before: 'Föregående',
  next: 'Nästa',
  toTable: 'Tabell och underlag',
};

const english: ReviewWords = {
  title: (date) => `Papers for the review on ${date}`,
  lead: (year) =>
    `What does the collected picture for ${year} say? To be read before the meeting and used at it.`,
  agenda: 'In these papers',
  pack: 'Papers',
  meetingPage: 'Show at the meeting',
  paper: 'Print (PDF)',
  focus: 'In focus',
  focusChosen: (date) => `Chosen at the review on ${date}.`,
  focusFromSignals:
    'None have been chosen. These are the indicators in which something stands out this year.',
  focusNone: 'None have been chosen, and nothing stands out this year.',
  notInPicture: (ids) => `Chosen, but without figures in this year’s picture: ${ids}.`,
  agencyComments: 'Comment of the agency',
  otherComments: 'Other comments of the agencies',
  definition: 'How it is counted',
  changed: 'What has changed?',
  standsOut: 'What stands out',
  allIndicators: 'All indicators',
  overviewHead: ['Indicator', 'Newest', 'Before', 'Trend', 'Bear in mind'],
  wholePicture: 'Three questions on the whole picture',
  fromMeeting: (date) => `From the review on ${date}`,
  noMeeting: 'No earlier review has been noted.',
  decisions: 'Decisions',
  commitments: 'Commitments',
  commitmentHead: ['Commitment', 'Owner', 'Due', 'Status'],
  noCommitments: 'No commitments were made.',
  groupComments: 'What the group said',
  nextFocus: 'In focus at the next review',
  questions: 'Open questions',
  noQuestions: 'No open questions have been noted.',
  status: { open: 'open', done: 'done', dropped: 'dropped' },
  late: (days) => `open, ${days} ${days === 1 ? 'day' : 'days'} late`,
  measuredBy: (indicators) => `Followed by ${indicators}.`,
  notMeasured: 'Not followed by any measure.',
  carried: (date) => `From the review on ${date}.`,
  screen: (number, of) => `Screen ${number} of ${of}`,
  before: 'Previous',
  next: 'Next',
  toTable: 'Table and papers',
};

const dictionaries: Readonly<Record<Language, ReviewWords>> = { sv: swedish, en: english };

export function reviewWordsOf(language: Language): ReviewWords {
  return dictionaries[language];
}
