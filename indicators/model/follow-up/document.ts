/** Each follows from the one before it, under lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete. */
export const chainKinds = ['situation_picture', 'position', 'plan_of_measures', 'evaluation'] as const;
export type ChainKind = (typeof chainKinds)[number];

/** What obliges somebody to something. */
export const documentKinds = [
  'strategy',
  'action_plan',
  'agreement',
  'cooperation_agreement',
  'assignment',
  'decision',
  'account',
  ...chainKinds,
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Those that somebody has to follow up; an account, an evaluation or a single decision only tells. */
export const obligingKinds: readonly DocumentKind[] = [
  'strategy',
  'action_plan',
  'agreement',
  'cooperation_agreement',
  'assignment',
  'plan_of_measures',
];

/** `agreement` is an överenskommelse, `cooperation_agreement` a samverkansavtal, `account` a redovisning of others. */
export interface FollowUpDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly name: string;
  /** Other ways in which the name is written: ANDT-strategin, ANTD-strategin. */
  readonly spellings: readonly string[];
  readonly parties: readonly string[];
  readonly decided: Decided | null;
  /** ISO dates, both included; null for an open end. */
  readonly valid: { readonly from: string | null; readonly to: string | null };
  /** Of a text that is kept up to date: `2`, `2026-1`. */
  readonly version: string | null;
  /** ISO date of the text itself; of a situation picture the day that it describes. */
  readonly dated: string | null;
  /** Months after which it is out of date; null where it does not age. */
  readonly staleAfterMonths: number | null;
  /** Id of the document that this one follows from: position from situation picture, plan from position. */
  readonly follows: string | null;
  /** Id of the earlier version that this one takes the place of. */
  readonly replaces: string | null;
  /** Ids of the bodies whose it is; none where it is everybody's. */
  readonly committees: readonly string[];
  /** Id of the role that answers for it; null where nobody has been named. */
  readonly owner: string | null;
  readonly followUp: Oversight | null;
  /** Whether something formal stands behind it, or people have agreed among themselves. */
  readonly basis: 'formal' | 'informal';
  /** Användning: what the follow-up is to be used for; null where nobody has said. */
  readonly use: string | null;
  /** What it is about, in a few sentences. */
  readonly about: string | null;
  /** Ids of themes. */
  readonly themes: readonly string[];
  readonly tags: readonly string[];
  /** Ids of the indicators that it is looked at by. */
  readonly indicators: readonly string[];
  readonly areas: readonly TargetArea[];
  /** The other documents of the matter, as they stand in minutes. */
  readonly papers: readonly { readonly title: string; readonly date: string | null }[];
}

export interface Decided {
  /** Id of the body. */
  readonly by: string;
  /** ISO date; null where the text does not say. */
  readonly date: string | null;
  /** `§ 111` */
  readonly paragraph: string | null;
  readonly registryNumber: string | null;
}

/** Who looks at how it goes, how often, and who is told. */
export interface Oversight {
  /** Id of the role or of the body; null where nobody has been named. */
  readonly by: string | null;
  /** Id of the body that is told; null where none is. */
  readonly to: string | null;
  readonly everyMonths: number | null;
  /** Years after adoption in which a report is due: 1 and 3. */
  readonly reportYears: readonly number[];
  /** ISO dates of single reports that have been asked for. */
  readonly reportDates: readonly string[];
  /** ISO dates on which reports were given, oldest first. */
  readonly given: readonly string[];
  /** ISO date until which it is known what was given, as in a register made from an old account; null until today. */
  readonly knownUntil: string | null;
  /** ISO date; null where none has been set. */
  readonly next: string | null;
}

/** Målområde, with its inriktningar. */
export interface TargetArea {
  readonly id: string;
  readonly name: string;
  /** `Arbetsgrupp A`; null where none works with it. */
  readonly group: string | null;
  readonly directions: readonly { readonly id: string; readonly name: string }[];
}
