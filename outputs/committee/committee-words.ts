/** A heading and the paragraphs under it. */
export interface Passage {
  readonly heading: string;
  readonly text: readonly string[];
}

/** The prose of the papers of a committee that is not in the catalogue, the report or samlad.yaml, in one language. */
export interface CommitteeWords {
  /** `Samlad bild av barn och unga i behov av stöd 2016–2025` */
  title(span: string): string;
  readonly head: { author(role: string): string; appendix(number: number): string };
  readonly appendix: {
    /** `Indikatorbilaga till socialnämndens sammanträde den 14 april 2026` */
    occasion(committee: string, date: string): string;
    readonly summary: string;
    readonly signals: {
      readonly heading: string;
      some(shown: number, of: number): string;
      /** Before the reference to the section of the rest. */
      readonly restIn: string;
      readonly more: string;
    };
    /** Of whom the figures are; exceptions to it may follow before the rest. */
    readonly howSure: Passage & { readonly text: readonly [ofWhom: string, rest: string] };
    /** Ends the passage: where the limits are told, before the reference. */
    readonly limitsIn: string;
    readonly signs: string;
    nextReport(date: string): string;
    readonly about: string;
    readonly purpose: string;
    recipient(committee: string): string;
    readonly use: string;
    readonly reading: Passage;
    readonly signHead: readonly [sign: string, meaning: string, word: string];
    readonly limits: string;
    readonly nothingMissing: string;
    readonly missing: string;
    readonly focus: string;
    focusChosen(meeting: string): string;
    /** Head of the table of those in focus. */
    readonly focusHead: readonly [
      indicator: string,
      newest: string,
      before: string,
      trend: string,
      section: string,
    ];
    /** `antal barn` */
    numberOf(unit: string): string;
    readonly remarks: string;
    readonly mind: string;
    /** Heading of the accounts of what has been decided. */
    readonly followUp: string;
    readonly quality: string;
    readonly relevance: {
      readonly heading: string;
      readonly lead: string;
      readonly from: string;
      readonly counts: string;
      readonly rules: string;
    };
    readonly reliability: Passage;
    readonly timeliness: {
      readonly heading: string;
      covers(span: string, date: string): string;
      readonly population: string;
      readonly next: string;
    };
    readonly comparability: {
      readonly heading: string;
      readonly rule: string;
      readonly compare: string;
      readonly others: string;
    };
    readonly access: {
      readonly heading: string;
      readonly files: string;
      readonly questions: string;
      readonly secrecy: string;
      readonly cameAs: string;
    };
    readonly control: Passage;
    readonly revisions: string;
    readonly definitions: string;
    readonly source: string;
    /** That the words of the group stand as they were written; null where the paper is in that language. */
    readonly meetingInSwedish: string | null;
    readonly basis: {
      readonly heading: string;
      readonly head: readonly [what: string, content: string];
      readonly edition: string;
      readonly status: string;
      readonly draft: string;
      readonly approved: string;
      readonly compiled: string;
      readonly covers: string;
      readonly by: string;
      readonly population: string;
      readonly checksums: string;
      readonly checksumHead: readonly [file: string, checksum: string];
    };
  };
  /** Suggested decisions, without number. */
  readonly decisions: {
    note(committee: string, title: string, appendix: number): string;
    approve(committee: string, title: string, appendix: number): string;
    again(committee: string, date: string): string;
  };
  readonly statement: {
    readonly kind: string;
    readonly draft: string;
    matter(title: string): string;
    readonly proposal: string;
    readonly summary: string;
    readonly background: Passage;
    readonly shows: string;
    readonly assessment: Passage;
    readonly economy: Passage;
    readonly children: Passage;
    /** Headings under what the appendix shows. */
    readonly standsOut: string;
    readonly cannot: string;
    /** The section of the limits, by its number. */
    readonly limitsIn: string;
    /** What the committee has decided before, for the officer to fill in. */
    readonly earlier: string;
    /** Opens what the group took on and is late with. */
    readonly late: string;
    readonly documents: string;
    documentList(
      title: string,
      appendix: number,
      dates: { readonly statement: string; readonly appendix: string },
    ): string[];
    readonly sentTo: string;
    readonly toFill: string;
    readonly signed: string;
    /** Before the role of who writes it. */
    readonly name: string;
  };
  readonly note: {
    readonly kind: string;
    lead(committee: string, date: string): string;
    readonly say: string;
    readonly sure: string;
    /** How many of those that stand out are told of. */
    told(shown: number, of: number): string;
    readonly cannot: string;
    readonly asked: string;
    readonly answers: readonly { readonly question: string; readonly answer: string }[];
    readonly decision: string;
  };
}
