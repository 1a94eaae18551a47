export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text that readers see, in each language. */
export type Text = Readonly<Record<Language, string>>;
