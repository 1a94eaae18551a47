import { catalogueOf, id, indicator, list, sexByAge } from './small-catalogue.ts';

export const sex = list('sex', 'sex', ['F', 'M']);
export const ages = list('ages', 'age_band', ['0-5', '6-12', '13-15']);

/** One indicator by sex and age. */
export const table = catalogueOf([indicator('test.children', { sex, ages }, [['sex', 'ages']])], [sex, ages]);

/** The id of one of its cells. */
export const cell = (age: string, who: string): string => id('test.children', { age_band: age, sex: who });

/** A worked example under standard-5, with invented figures. */
export const example = sexByAge('test.children', {
  '0-5': [3, 9, 12],
  '6-12': [14, 11, 25],
  '13-15': [22, 8, 30],
  T: [39, 28, 67],
});
