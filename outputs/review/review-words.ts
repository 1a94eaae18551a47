import type { CommitmentState } from '../../indicators/model/review.ts';
import type { Language } from '../../indicators/model/text.ts';

/** What is said around the words of the meetings, which stay as they were written. */
export interface ReviewWords {
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
  /** What agencies say of large changes, and what they have been asked. */
  readonly agencyComments: string;
  readonly otherComments: string;
  /** Heading of what agencies have been asked and have not answered. */
  readonly unanswered: string;
  readonly definition: string;
  /** `antal barn`: what an indicator counts. */
  readonly numberOf: (unit: string) => string;
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
  /** Of one that is open after its last day. */
  readonly late: (due: string) => string;
  readonly measuredBy: (indicators: string) => string;
  readonly notMeasured: string;
  readonly carried: (date: string) => string;
  /** What each screen says of all figures; in full they stand on the last. */
  readonly limits: string;
  readonly screen: (number: number, of: number) => string;
  readonly before: string;
  readonly next: string;
  readonly toTable: string;
}

const swedish: ReviewWords = {
  title: (date) => `Underlag till genomgången den ${date}`,
  lead: (year) =>
    `Vad visar den samlade bilden för ${year}? Läs underlaget före mötet och ha det med dig dit.`,
  agenda: 'Innehåll',
  pack: 'Underlag',
  meetingPage: 'Visa på mötet',
  paper: 'Skriv ut (PDF)',
  focus: 'I fokus',
  focusChosen: (date) => `Valda vid genomgången den ${date}.`,
  focusFromSignals:
    'Gruppen har inte valt något fokus. Därför visas de indikatorer där något sticker ut i år.',
  focusNone: 'Gruppen har inte valt något fokus, och inget sticker ut i år.',
  notInPicture: (ids) => `Valda, men utan uppgifter i årets bild: ${ids}.`,
  agencyComments: 'Om stora förändringar',
  otherComments: 'Om stora förändringar i övriga indikatorer',
  unanswered: 'Frågor utan svar',
  definition: 'Så räknas det',
  numberOf: (unit) => `antal ${unit}`,
  changed: 'Vad har ändrats?',
  standsOut: 'Det här sticker ut',
  allIndicators: 'Alla indikatorer',
  overviewHead: ['Indikator', 'Senaste', 'Tidigare', 'Trend', 'Att tänka på'],
  wholePicture: 'Tre frågor om hela bilden',
  fromMeeting: (date) => `Från genomgången den ${date}`,
  noMeeting: 'Ingen tidigare genomgång är antecknad.',
  decisions: 'Beslut',
  commitments: 'Åtaganden',
  commitmentHead: ['Åtagande', 'Ansvarig', 'Klart senast', 'Läge'],
  noCommitments: 'Inga åtaganden är antecknade.',
  groupComments: 'Vad gruppen sade',
  nextFocus: 'I fokus vid nästa genomgång',
  questions: 'Öppna frågor',
  noQuestions: 'Inga öppna frågor är antecknade.',
  status: { open: 'öppet', done: 'klart', dropped: 'utgått' },
  late: (due) => `öppet, skulle ha varit klart ${due}`,
  measuredBy: (indicators) => `Följs upp med ${indicators}.`,
  notMeasured: 'Följs inte upp med något mått.',
  carried: (date) => `Från genomgången den ${date}.`,
  limits:
    'Talen visar vad verksamheterna har registrerat, inte alla som behöver stöd. Samma barn kan finnas hos flera verksamheter: lägg inte ihop talen.',
  screen: (number, of) => `Bild ${number} av ${of}`,
  before: 'Föregående',
  next: 'Nästa',
  toTable: 'Tabell och underlag',
};

const english: ReviewWords = {
  title: (date) => `Papers for the review on ${date}`,
  lead: (year) =>
    `What does the picture of ${year} show? Read the papers before the meeting and bring them along.`,
  agenda: 'In these papers',
  pack: 'Papers',
  meetingPage: 'Show at the meeting',
  paper: 'Print (PDF)',
  focus: 'In focus',
  focusChosen: (date) => `Chosen at the review on ${date}.`,
  focusFromSignals:
    'The group has chosen no focus. So these are the indicators in which something stands out this year.',
  focusNone: 'The group has chosen no focus, and nothing stands out this year.',
  notInPicture: (ids) => `Chosen, but without figures in this year’s picture: ${ids}.`,
  agencyComments: 'On large changes',
  otherComments: 'On large changes in other indicators',
  unanswered: 'Questions without an answer',
  definition: 'How it is counted',
  numberOf: (unit) => `number of ${unit}`,
  changed: 'What has changed?',
  standsOut: 'What stands out',
  allIndicators: 'All indicators',
  overviewHead: ['Indicator', 'Newest', 'Earlier', 'Trend', 'Bear in mind'],
  wholePicture: 'Three questions on the whole picture',
  fromMeeting: (date) => `From the review on ${date}`,
  noMeeting: 'No earlier review has been noted.',
  decisions: 'Decisions',
  commitments: 'Commitments',
  commitmentHead: ['Commitment', 'Owner', 'Due', 'Status'],
  noCommitments: 'No commitments have been noted.',
  groupComments: 'What the group said',
  nextFocus: 'In focus at the next review',
  questions: 'Open questions',
  noQuestions: 'No open questions have been noted.',
  status: { open: 'open', done: 'done', dropped: 'dropped' },
  late: (due) => `open, should have been done by ${due}`,
  measuredBy: (indicators) => `Followed up by ${indicators}.`,
  notMeasured: 'Not followed up by any measure.',
  carried: (date) => `From the review on ${date}.`,
  limits:
    'The figures show what the services have recorded, not everybody who needs support. The same child may be known to several services: do not add the figures up.',
  screen: (number, of) => `Screen ${number} of ${of}`,
  before: 'Previous',
  next: 'Next',
  toTable: 'Table and papers',
};

const dictionaries: Readonly<Record<Language, ReviewWords>> = { sv: swedish, en: english };

export function reviewWordsOf(language: Language): ReviewWords {
  return dictionaries[language];
}
