/** What may be told of an edition beside its figures, in the order in which it is told. */
export const changeKinds = ['new', 'revised', 'preliminary', 'breaks', 'missing'] as const;
export type ChangeKind = (typeof changeKinds)[number];
