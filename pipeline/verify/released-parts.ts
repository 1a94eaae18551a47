import { z } from 'zod';

// What several parts of `release.json` are made of.

/** In both languages. */
export const textSchema = z.object({ sv: z.string(), en: z.string() });

export const coordinatesSchema = z.object({
  area_code: z.string(),
  sex: z.string(),
  age_band: z.string(),
  school_form: z.string(),
  type: z.string(),
});

/** A measure or a share: calculated, or why it is not. */
export const derivedFactSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('calculated'),
    value: z.number(),
    interval: z.tuple([z.number(), z.number()]).nullable(),
    uncertain: z.boolean(),
  }),
  z.object({ state: z.literal('not_calculated'), because: z.string() }),
]);
