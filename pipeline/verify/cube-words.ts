import { type Column, columns } from '../../indicators/model/cell.ts';
import type { Problem } from '../../indicators/model/problem.ts';
import { absentTexts, flagTexts } from '../../outputs/cubes/cell-words.ts';
import { wordingOf } from '../../outputs/wording/wording-of.ts';
import { differs } from './checked.ts';
import { labelOf } from './expected-rows.ts';
import type { JsonStatCube } from './json-stat-cube.ts';
import { dots, type PxCube } from './px-cube.ts';
import { definitionOf, type Released } from './released.ts';
import { isAlike } from './same-text.ts';
import type { ToldCube } from './told-cube.ts';

const columnOf: Readonly<Record<string, Column>> = { area: 'area_code', age: 'age_band' };

/**
 * The words of a cube that `release.json` knows: what codes are called, the rule, the caveat, and the marks of a draft
 * and of invented figures.
 */
export function wordProblems(
  { language, dimensions, notes }: ToldCube,
  indicator: string,
  released: Released,
  status: 'draft' | 'release',
  path: string,
): Problem[] {
  const definition = definitionOf(released, indicator);
  const labels = dimensions.flatMap(({ id, categories }) => {
    const column = columns.find((one) => one === (columnOf[id] ?? id));
    if (!column) return [];
    return categories
      .filter(
        ({ code, label }) => !isNamed(label, labelOf(released, definition, column, code)[language], code),
      )
      .map(({ code }) => differs(path, `${language}, label of ${id} ${code}`, 'release.json'));
  });
  const { invented } = released.edition;
  const said: (readonly [what: string, text: string])[] = [
    ['caveat', definition.caveat[language]],
    ...(invented ? [['mark of invented figures', invented[language]] as const] : []),
    ...(status === 'draft' ? [['mark of a draft', wordingOf(language).edition.draftSentence] as const] : []),
  ];
  const unsaid = said.filter(([, text]) => !notes.some((note) => isAlike(note, text))).map(([what]) => what);
  const rule = definition.rule[language];
  if (!notes.some((note) => isAlike(note, `${note.split(': ', 1)[0]}: ${rule}`))) unsaid.push('rule');
  return [...labels, ...unsaid.map((what) => differs(path, `${language}, notes: ${what}`, 'release.json'))];
}

/** What stands for a value that is not shown: the signs of all outlets, and words where those have none. */
export function symbolProblems({ language, symbols }: PxCube, path: string): Problem[] {
  const { signs, table } = wordingOf(language);
  const texts = { not_calculated: table.notCalculated, not_in_release: absentTexts.not_in_release[language] };
  return dots.flatMap((status, i) => {
    const expected =
      status === 'not_calculated' || status === 'not_in_release' ? texts[status] : signs[status].sign;
    const isSame = isAlike(symbols[i] ?? '', expected);
    return isSame ? [] : [differs(path, `${language}, symbol for ${status}`, 'the signs of samlad')];
  });
}

/** What the words for statuses and flags mean. */
export function meaningProblems({ language, meanings, cells }: JsonStatCube, path: string): Problem[] {
  const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...absentTexts, ...flagTexts };
  const used = new Set(
    cells.flatMap(({ status, flags }) => [...(status === 'published' ? [] : [status]), ...flags]),
  );
  return [...used]
    .filter((word) => meanings[word] !== texts[word]?.[language])
    .map((word) => differs(path, `${language}, meaning of ${word}`, 'the words of samlad'));
}

/** PX tells values of one name apart by their codes. */
function isNamed(label: string, name: string, code: string): boolean {
  return isAlike(label, name) || isAlike(label.replace(/\*+$/, ''), `${name} (${code})`);
}

/** What two cubes of one language word otherwise. */
export function differencesInWords(one: ToldCube, other: ToldCube, path: string, from: string): Problem[] {
  const where: string[] = [];
  const compare = (what: string, first: string, second: string | undefined) => {
    if (second === undefined || !isAlike(first, second)) where.push(`${one.language}, ${what}`);
  };
  const compareNotes = (what: string, first: readonly string[], second: readonly string[]) => {
    if (first.length !== second.length) where.push(`${one.language}, ${what}: how many notes`);
    for (const [i, note] of first.entries()) compare(`${what}: note ${i + 1}`, note, second[i]);
  };
  compare('title', one.title, other.title);
  compare('source', one.source, other.source);
  compareNotes('table', one.notes, other.notes);
  if (one.dimensions.length !== other.dimensions.length) where.push('dimensions');
  for (const [i, dimension] of one.dimensions.entries()) {
    const twin = other.dimensions[i];
    if (!twin || twin.id !== dimension.id) {
      where.push(`dimension ${dimension.id}`);
      continue;
    }
    compare(`label of ${dimension.id}`, dimension.label, twin.label);
    if (dimension.categories.length !== twin.categories.length) where.push(`codes of ${dimension.id}`);
    for (const [j, { code, label, notes, unit }] of dimension.categories.entries()) {
      const same = twin.categories[j];
      const at = `${dimension.id} ${code}`;
      if (!same || same.code !== code) {
        where.push(at);
        continue;
      }
      if (!isNamed(label, same.label, code)) where.push(`${one.language}, label of ${at}`);
      compareNotes(at, notes, same.notes);
      if (unit?.decimals !== same.unit?.decimals) where.push(`decimals of ${at}`);
      if (unit) compare(`unit of ${at}`, unit.label, same.unit?.label);
    }
  }
  return where.map((what) => differs(path, what, from));
}
