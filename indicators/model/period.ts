/** What a reference year means for an indicator. */
export const periodKinds = ['calendar_year', 'stock_31dec', 'stock_15oct', 'school_year', 'survey'] as const;
export type PeriodKind = (typeof periodKinds)[number];
