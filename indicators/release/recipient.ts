import type { Language, Text } from '../model/text.ts';

/** A committee or group that gets an appendix of its own. */
export interface Recipient {
  readonly id: string;
  readonly committee: Text;
  /** Diarienummer, as the committee writes it. */
  readonly registryNumber: string;
  /** ISO date of the meeting. */
  readonly meeting: string;
  readonly appendix: number;
  readonly unit: string;
  /** A role. */
  readonly author: string;
  readonly purpose: Text;
  /** Of the appendix and what goes with it. */
  readonly language: Language;
  /** Ids of the indicators that it is told of; null for all. */
  readonly indicators: readonly string[] | null;
  /** What the committee is asked to do with the appendix. */
  readonly decision: 'note' | 'approve';
  /** ISO date by which the next report is due; null where none has been asked for. */
  readonly nextReport: string | null;
}

/** What makes the papers of a municipality look like its own. */
export interface Brand {
  /** Of rules, `#0b5d66`; text is never in it. */
  readonly colour: string;
  readonly logo: Logo | null;
}

export interface Logo {
  readonly format: 'svg' | 'png';
  readonly base64: string;
  /** Width over height. */
  readonly ratio: number;
  /** What it shows, for those who cannot see it. */
  readonly alternative: Text;
}
