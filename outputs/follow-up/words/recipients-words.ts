import type { Language } from '../../../indicators/model/text.ts';

/** The words of the recipients' ledger. All dates come already worded. */
export interface RecipientsWords {
  readonly title: string;
  /** What it tells, and how many have been handed over and decided. */
  lead(sent: number, decided: number): string;
  /** Heading over what was handed over of one release. */
  release(id: string): string;
  readonly head: readonly [recipient: string, what: string, sent: string, decision: string];
  readonly registryNumber: string;
  readonly noDecision: string;
  /** `14 april 2026, § 24: Nämnden noterar redovisningen.` */
  decision(date: string, paragraph: string | null, text: string): string;
  readonly actions: string;
  readonly actionHead: readonly [action: string, after: string, owner: string, state: string];
  /** To whom, of which release. */
  after(recipient: string, release: string): string;
  readonly done: string;
  readonly open: string;
  openUntil(due: string): string;
  lateSince(due: string): string;
  readonly reminders: string;
  reminder(date: string, recipient: string, what: string): string;
  /** Before an earlier decision, in the officer's text to the committee. */
  earlier(decision: string): string;
}

const swedish: RecipientsWords = {
  title: 'Vem som har fått vad, och vad som beslutades',
  lead: (sent, decided) => {
    const what = 'Här står vem som har fått vilka underlag, vad de beslutade och vad som ska göras sedan.';
    const handed = sent === 1 ? 'En överlämning är noterad' : `${sent} överlämningar är noterade`;
    return `${what} ${handed}, ${decided === 0 ? 'ingen' : decided} med beslut.`;
  },
  release: (id) => `Utgåva ${id}`,
  head: ['Mottagare', 'Underlag', 'Lämnat', 'Beslut'],
  registryNumber: 'Dnr',
  noDecision: 'Inget beslut är noterat',
  decision: (date, paragraph, text) => `${date}${paragraph === null ? '' : `, ${paragraph}`}: ${text}`,
  actions: 'Det som ska göras',
  actionHead: ['Åtgärd', 'Efter', 'Ansvarig', 'Läge'],
  after: (recipient, release) => `${recipient}, utgåva ${release}`,
  done: 'Klart',
  open: 'Inte klart, ingen sista dag är satt',
  openUntil: (due) => `Ska vara klart ${due}`,
  lateSince: (due) => `Sent, skulle ha varit klart ${due}`,
  reminders: 'Påminnelser',
  reminder: (date, recipient, what) => `${date}: ${recipient}, ${what}`,
  earlier: (decision) => `Tidigare beslut, ${decision}`,
};

const english: RecipientsWords = {
  title: 'Who got what, and what was decided',
  lead: (sent, decided) => {
    const what = 'Who got which papers, what they decided, and what is to be done next.';
    const handed = sent === 1 ? 'One hand-over has been noted' : `${sent} hand-overs have been noted`;
    return `${what} ${handed}, ${decided === 0 ? 'none' : decided} with a decision.`;
  },
  release: (id) => `Edition ${id}`,
  head: ['Recipient', 'Papers', 'Handed over', 'Decision'],
  registryNumber: 'Ref.',
  noDecision: 'No decision has been noted',
  decision: (date, paragraph, text) => `${date}${paragraph === null ? '' : `, ${paragraph}`}: ${text}`,
  actions: 'What is to be done',
  actionHead: ['Action', 'After', 'Responsible', 'State'],
  after: (recipient, release) => `${recipient}, edition ${release}`,
  done: 'Done',
  open: 'Not done, no last day has been set',
  openUntil: (due) => `To be done by ${due}`,
  lateSince: (due) => `Late, was to be done by ${due}`,
  reminders: 'Reminders',
  reminder: (date, recipient, what) => `${date}: ${recipient}, ${what}`,
  earlier: (decision) => `Earlier decision, ${decision}`,
};

const dictionaries: Readonly<Record<Language, RecipientsWords>> = { sv: swedish, en: english };

export function recipientsWordsOf(language: Language): RecipientsWords {
  return dictionaries[language];
}
