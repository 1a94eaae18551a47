import { z } from 'zod';
import { indicatorId } from '../../../indicators/catalogue/indicator-schema.ts';
import { preventionLevels } from '../../../indicators/model/follow-up/intervention.ts';
import {
  type KeyFigure,
  type Undertaking,
  undertakingKinds,
  undertakingStates,
} from '../../../indicators/model/follow-up/undertaking.ts';
import {
  dateOrNull,
  id,
  idOrNull,
  ids,
  indicatorIds,
  lines,
  listOf,
  themeIds,
  words,
  wordsOrNull,
  year,
} from './fields.ts';

const target = z
  .strictObject({
    direction: z.enum(['up', 'down', 'hold_above', 'hold_below']),
    value: z.number().min(0).nullable().default(null).describe('In the unit of what is shown'),
    change_per_cent: z
      .number()
      .min(-100)
      .nullable()
      .default(null)
      .describe('Or a change from the baseline in per cent of it: -10 for a tenth less'),
    year,
  })
  .transform(({ change_per_cent: changePerCent, ...rest }) => ({ ...rest, changePerCent }));

const keyFigure = z.strictObject({
  id,
  indicator: indicatorId,
  shown: z.enum(['count', 'measure']).describe('The count itself, or the rate or share of the indicator'),
  coordinates: z
    .record(z.string(), z.string())
    .default({})
    .describe('Breakdowns and codes, as { sex: F, age: 0-5 }; left out for the municipal total'),
  baseline: z.strictObject({
    year,
    said: z.number().nullable().default(null).describe('What the document says that it was'),
  }),
  target,
  checkpoints: z
    .array(year)
    .optional()
    .describe('Years in which it is looked at, the target year last; left out for that year alone'),
});

/** A key figure as it is written: a code for each breakdown in place of coordinates. */
export type WrittenKeyFigure = Omit<KeyFigure, 'coordinates'> & {
  readonly coordinates: Readonly<Record<string, string>>;
};

/** An undertaking as it is written. */
export type WrittenUndertaking = Omit<Undertaking, 'keyFigures'> & {
  readonly keyFigures: readonly WrittenKeyFigure[];
};

const undertaking = z
  .strictObject({
    id,
    document: id,
    kind: z.enum(undertakingKinds),
    area: idOrNull.describe('A target area of the document'),
    direction: idOrNull.describe('A direction of the area'),
    text: words,
    owner: idOrNull.describe('The role that answers for it; empty where nobody has been named'),
    due: dateOrNull.describe('The last day'),
    state: z.enum(undertakingStates).nullable().default(null).describe('Empty where nobody has said'),
    state_date: dateOrNull,
    shown_by: wordsOrNull.describe('What shows the state: minutes, a report'),
    mandate: wordsOrNull.describe(
      'The decision that gives the mandate, where it is not that of the document',
    ),
    level: z.enum(preventionLevels).nullable().default(null),
    tags: lines,
    themes: themeIds,
    indicators: indicatorIds.describe('What it is followed by, besides its key figures'),
    key_figures: z.array(keyFigure).default([]),
    unmeasured: z.boolean().default(false).describe('Somebody has decided that no measure follows it'),
    linked: ids.describe('Undertakings of others that it belongs with'),
    committees: ids.describe('Bodies; none where they are those of the document'),
  })
  .transform(
    ({ state_date, shown_by, key_figures, ...rest }): WrittenUndertaking => ({
      ...rest,
      stateDate: state_date,
      shownBy: shown_by,
      keyFigures: key_figures.map((figure) => ({
        ...figure,
        checkpoints: figure.checkpoints ?? [figure.target.year],
      })),
    }),
  );

/** `follow-up/undertakings.yaml`: what the documents oblige to, with the key figures of goals. */
export const undertakingsSchema: z.ZodType<readonly WrittenUndertaking[]> = listOf(
  undertaking,
  'Goals, activities, recommendations and measures',
);
