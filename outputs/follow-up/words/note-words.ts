import type { Language } from '../../../indicators/model/text.ts';

/** The words of one page that somebody says aloud: short sentences, no signs, nothing in brackets. */
export interface NoteWords {
  readonly title: string;
  readonly lead: string;
  readonly headings: Readonly<Record<'say' | 'cannot' | 'next', string>>;
  state(documents: string, undertakings: string): string;
  readonly nothingLate: string;
  /** How many things are late, and the one that is latest. */
  late(count: number, latest: string, days: number): string;
  /** How the key figures stand. */
  goals(reached: number, onTheWay: number, notOnTheWay: number): string;
  readonly noneJudged: string;
  unjudged(count: number): string;
  withoutMeasure(count: number): string;
  readonly noCause: string;
  next(what: string, date: string): string;
  readonly noNext: string;
}

const dictionaries: Readonly<Record<Language, NoteWords>> = {
  sv: {
    title: 'Talepunkter om uppföljningen',
    lead: 'En sida för den som redovisar muntligt. Varje punkt kan läsas upp som den står.',
    headings: {
      say: 'Det här kan sägas',
      cannot: 'Det här går inte att säga',
      next: 'Det här händer härnäst',
    },
    state: (documents, undertakings) =>
      `Vi följer ${documents}${undertakings === '' ? '' : `, med ${undertakings}`}.`,
    nothingLate: 'Inget är försenat.',
    late: (count, latest, days) =>
      count === 1
        ? `En sak är försenad: ${latest}. Den är ${days === 1 ? 'en dag' : `${days} dagar`} sen.`
        : `${count} saker är försenade. Längst har vi väntat på ${latest}, ${days === 1 ? 'en dag' : `${days} dagar`}.`,
    goals: (reached, onTheWay, notOnTheWay) =>
      `Av nyckeltalen har ${spoken(reached)} nått målet, ${spoken(onTheWay)} är på väg och ${spoken(notOnTheWay)} är inte på väg.`,
    noneJudged: 'Inget nyckeltal går att bedöma än.',
    unjudged: (count) =>
      `${count === 1 ? 'Ett nyckeltal' : `${count} nyckeltal`} går inte att bedöma än. Det betyder inte att inget har hänt.`,
    withoutMeasure: (count) =>
      `${count === 1 ? 'Ett mål' : `${count} mål`} saknar nyckeltal, och därför vet vi inte hur det går.`,
    noCause:
      'Uppföljningen visar hur det har gått. Den visar inte varför, och inte vad insatserna har betytt.',
    next: (what, date) => `Nästa datum är den ${date}: ${what}.`,
    noNext: 'Inget nästa datum är bestämt.',
  },
  en: {
    title: 'Speaking notes on the follow-up',
    lead: 'One page for whoever reports orally. Each point can be read out as it stands.',
    headings: { say: 'What can be said', cannot: 'What cannot be said', next: 'What comes next' },
    state: (documents, undertakings) =>
      `We follow ${documents}${undertakings === '' ? '' : `, with ${undertakings}`}.`,
    nothingLate: 'Nothing is late.',
    late: (count, latest, days) =>
      count === 1
        ? `One thing is late: ${latest}. It is ${days === 1 ? 'one day' : `${days} days`} late.`
        : `${count} things are late. We have waited longest for ${latest}, ${days === 1 ? 'one day' : `${days} days`}.`,
    goals: (reached, onTheWay, notOnTheWay) =>
      `Of the key figures, ${spokenEnglish(reached, 'has', 'have')} reached the goal, ${spokenEnglish(onTheWay, 'is', 'are')} on the way and ${spokenEnglish(notOnTheWay, 'is', 'are')} not on the way.`,
    noneJudged: 'No key figure can be judged yet.',
    unjudged: (count) =>
      `${count === 1 ? 'One key figure' : `${count} key figures`} cannot be judged yet. That does not mean that nothing has happened.`,
    withoutMeasure: (count) =>
      `${count === 1 ? 'One goal has' : `${count} goals have`} no key figure, so we do not know how it goes.`,
    noCause:
      'The follow-up shows how things have gone. It does not show why, nor what the interventions have meant.',
    next: (what, date) => `The next day is ${date}: ${what}.`,
    noNext: 'No next day has been set.',
  },
};

function spoken(n: number): string {
  return n === 0 ? 'inget' : `${n}`;
}

function spokenEnglish(n: number, one: string, many: string): string {
  if (n === 0) return `none ${one}`;
  return n === 1 ? `1 ${one}` : `${n} ${many}`;
}

export function noteWordsOf(language: Language): NoteWords {
  return dictionaries[language];
}
