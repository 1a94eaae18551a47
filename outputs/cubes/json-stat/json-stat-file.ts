import type { Language } from '../../../indicators/model/text.ts';
import type { FlagWord } from '../../files/figure-columns.ts';
import { wellFormed } from '../../files/json-file.ts';
import { absentTexts, flagTexts } from '../cell-words.ts';
import { type AbsentWord, type Cube, type CubeCategory, type CubeDimension, dimensionsOf } from '../cube.ts';

/**
 * A cube as a JSON-stat 2.0 data set, worded in one language: the format has room for one. Values are dense, null where
 * there is none; `status` says by position why, and `extension` holds the meaning of those words, the flags by position
 * and what the file is of. UTF-8, one line.
 */
export function jsonStatFile(cube: Cube, language: Language): Uint8Array {
  const dimensions = dimensionsOf(cube);
  const statuses = absentIn(cube);
  const flags = flagsIn(cube);
  const { edition, contact } = cube;
  const dataset = {
    version: '2.0',
    class: 'dataset',
    label: cube.title[language],
    source: cube.source[language],
    updated: edition.date,
    note: cube.notes[language],
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ categories }) => categories.length),
    role: {
      time: [cube.years.id],
      ...(cube.places.some(({ id }) => id === 'area') ? { geo: ['area'] } : {}),
      metric: [cube.measures.id],
    },
    dimension: Object.fromEntries(dimensions.map((one) => [one.id, dimensionOf(cube, one, language)])),
    value: cube.cells.map((cell) => (cell.status === 'published' ? cell.value : null)),
    status: Object.fromEntries(statuses),
    extension: {
      language,
      indicator: cube.indicator,
      edition: edition.id,
      edition_status: edition.status,
      figures: edition.invented ? 'invented' : 'real',
      official_statistics: false,
      contact,
      reference_period: cube.referencePeriod[language],
      status: { label: labels([...new Set(statuses.map(([, word]) => word))], absentTexts, language) },
      flags: {
        label: labels([...new Set(flags.flatMap(([, words]) => words))], flagTexts, language),
        cells: Object.fromEntries(flags.map(([position, words]) => [position, words.join(' ')])),
      },
    },
  };
  return new TextEncoder().encode(`${JSON.stringify(dataset, wellFormed)}\n`);
}

function dimensionOf(cube: Cube, { id, label, categories }: CubeDimension, language: Language) {
  const noted = categories.filter(({ notes }) => notes[language].length > 0);
  const wholes = categories.filter(({ code }) => categories.some(({ parent }) => parent === code));
  const partsOf = ({ code }: CubeCategory) =>
    categories.filter(({ parent }) => parent === code).map((part) => part.code);
  const entries = <T>(of: readonly CubeCategory[], value: (category: CubeCategory) => T) =>
    Object.fromEntries(of.map((category) => [category.code, value(category)]));
  return {
    label: label[language],
    category: {
      index: categories.map(({ code }) => code),
      label: entries(categories, (category) => category.label[language]),
      ...(noted.length > 0 ? { note: entries(noted, ({ notes }) => [...new Set(notes[language])]) } : {}),
      ...(wholes.length > 0 ? { child: entries(wholes, partsOf) } : {}),
      ...(id === cube.measures.id
        ? {
            unit: Object.fromEntries(
              cube.measures.categories.map(({ code, unit, decimals }) => [
                code,
                { label: unit[language], decimals, position: 'end' },
              ]),
            ),
          }
        : {}),
    },
  };
}

function absentIn({ cells }: Cube): [number, AbsentWord][] {
  return cells.flatMap(({ status }, position): [number, AbsentWord][] =>
    status === 'published' ? [] : [[position, status]],
  );
}

function flagsIn({ cells }: Cube): [number, readonly FlagWord[]][] {
  return cells.flatMap(({ flags }, position): [number, readonly FlagWord[]][] =>
    flags.length === 0 ? [] : [[position, flags]],
  );
}

function labels<Word extends string>(
  words: readonly Word[],
  texts: Readonly<Record<Word, Readonly<Record<Language, string>>>>,
  language: Language,
): Record<string, string> {
  return Object.fromEntries(words.map((word) => [word, texts[word][language]]));
}
