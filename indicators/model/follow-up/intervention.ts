/** Främjande, universell, selektiv, indikerad, behandling: the middle three are the triangle. */
export const preventionLevels = ['promoting', 'universal', 'selective', 'indicated', 'treatment'] as const;
export type PreventionLevel = (typeof preventionLevels)[number];

/** Formell grund. */
export const interventionBases = ['agreement', 'decision', 'informal'] as const;
export type InterventionBasis = (typeof interventionBases)[number];

/** One line of the yearly mapping (kartläggning) of preventive interventions. */
export interface Intervention {
  /** The same from year to year. */
  readonly id: string;
  readonly year: number;
  readonly name: string;
  readonly provider: string | null;
  readonly targetGroup: string | null;
  /** `13–20`; null where the mapping does not say. */
  readonly ages: string | null;
  /** Null where nobody has placed it. */
  readonly level: PreventionLevel | null;
  /** Whole kronor; null where blank, which is not zero. */
  readonly cost: number | null;
  readonly volume: Volume | null;
  readonly basis: InterventionBasis | null;
  /** Id of the agreement or decision behind it. */
  readonly document: string | null;
  /** Id of the body that pays. */
  readonly financedBy: string | null;
  /** How it is followed up, in a few words; null where it is not. */
  readonly followUp: string | null;
  readonly themes: readonly string[];
  readonly indicators: readonly string[];
}

/** How much of it there was. Persons are counted elsewhere: here stands their unit alone. */
export type Volume =
  | { readonly unit: string; readonly of: 'persons' }
  | { readonly unit: string; readonly of: 'things'; readonly number: number };
