import type { Language } from '../../../indicators/model/text.ts';

/** The words of what committees have been asked to do and to report. */
export interface AssignmentWords {
  readonly title: string;
  lead(n: number): string;
  late(n: number): string;
  next(day: string): string;
  readonly nothingComing: string;
  readonly parts: string;
  readonly dutyHead: readonly [report: string, due: string, given: string];
  given(day: string, timing: string): string;
  notGiven(timing: string): string;
  readonly awaited: string;
  /** Where nobody knows whether it was given. */
  readonly unknown: string;
  readonly days: string;
  readonly dayHead: readonly [day: string, what: string, body: string];
  /** After a day that is off. */
  readonly toConfirm: string;
}

const swedish: AssignmentWords = {
  title: 'Uppdrag och redovisningar',
  lead: (n) => {
    if (n === 0) return 'Här står de dagar som texterna nämner.';
    return n === 1 ? 'Ett uppdrag är registrerat.' : `${n} uppdrag är registrerade.`;
  },
  late: (n) => (n === 1 ? 'En redovisning är sen.' : `${n} redovisningar är sena.`),
  next: (day) => `Nästa redovisning ska lämnas senast den ${day}.`,
  nothingComing: 'Ingen kommande redovisning är registrerad.',
  parts: 'Uppdragets delar',
  dutyHead: ['Redovisning', 'Senast', 'Lämnad'],
  given: (day, timing) => `${day}, ${timing}`,
  notGiven: (timing) => `Inte lämnad, ${timing}`,
  awaited: 'Inte lämnad än',
  unknown: 'Om den har lämnats är inte känt',
  days: 'Dagar som texterna nämner',
  dayHead: ['Dag', 'Vad', 'Vem'],
  toConfirm: '(behöver bekräftas)',
};

const english: AssignmentWords = {
  title: 'Assignments and reports',
  lead: (n) => {
    if (n === 0) return 'These are the days that the texts name.';
    return n === 1 ? 'One assignment is registered.' : `${n} assignments are registered.`;
  },
  late: (n) => (n === 1 ? 'One report is late.' : `${n} reports are late.`),
  next: (day) => `The next report is due on ${day}.`,
  nothingComing: 'No coming report is registered.',
  parts: 'Parts of the assignment',
  dutyHead: ['Report', 'Due', 'Given'],
  given: (day, timing) => `${day}, ${timing}`,
  notGiven: (timing) => `Not given, ${timing}`,
  awaited: 'Not given yet',
  unknown: 'Not known whether it was given',
  days: 'Days that the texts name',
  dayHead: ['Day', 'What', 'Who'],
  toConfirm: '(to be confirmed)',
};

const dictionaries: Readonly<Record<Language, AssignmentWords>> = { sv: swedish, en: english };

export function assignmentWordsOf(language: Language): AssignmentWords {
  return dictionaries[language];
}
