import type { Language } from '../../../indicators/model/text.ts';
import { type Both, inBoth } from '../both-languages.ts';
import { type Cube, dimensionsOf } from '../cube.ts';
import { pxNames } from './px-text.ts';

/** A dimension with its names as the file has them. */
export interface PxVariable {
  /** VARIABLECODE */
  readonly id: string;
  readonly name: Both<string>;
  readonly codes: readonly string[];
  readonly values: Both<readonly string[]>;
}

/** The stub, and then the one variable of the heading: the years. */
export function pxVariables(cube: Cube): PxVariable[] {
  const dimensions = dimensionsOf(cube);
  const names = inBoth((language) =>
    pxNames(dimensions.map(({ id, label }) => ({ code: id, label: label[language] }))),
  );
  return dimensions.map(({ id, categories }, i) => ({
    id,
    name: inBoth((language) => names[language][i] ?? id),
    codes: categories.map(({ code }) => code),
    values: inBoth((language: Language) =>
      pxNames(categories.map(({ code, label }) => ({ code, label: label[language] }))),
    ),
  }));
}
