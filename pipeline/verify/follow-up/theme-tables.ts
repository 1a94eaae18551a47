import { followUpTermsOf } from '../../../outputs/follow-up/terms.ts';
import { themeYearWordsOf } from '../../../outputs/follow-up/words/theme-year-words.ts';
import { type ExpectedRow, slugOf } from '../expected-tables.ts';
import { levels, mappedYears } from './intervention-tables.ts';
import { type Context, numberCell, type RegisterTable, rowOf, tableOf } from './register-table.ts';

/** Of each theme what has been undertaken, by how it goes, and its newest interventions, by level. */
export function themeTables(context: Context): RegisterTable[] {
  const { documents, undertakings, interventions, surveys } = context.registers;
  const entries = [...documents, ...undertakings, ...interventions, ...surveys];
  const themes = new Set(entries.flatMap((one) => one.themes));
  return [...themes].flatMap((theme) => [...stateTable(context, theme), ...levelTable(context, theme)]);
}

const states = ['not_started', 'started', 'ongoing', 'done', 'not_done', 'made_permanent'] as const;

/** Goals are told of in words. What names no theme has those of its document. */
function stateTable(context: Context, theme: string): RegisterTable[] {
  const { registers, language } = context;
  const words = themeYearWordsOf(language);
  const terms = followUpTermsOf(language);
  const documents = new Set(
    registers.documents.filter(({ themes }) => themes.includes(theme)).map(({ id }) => id),
  );
  const own = registers.undertakings.filter(
    ({ kind, themes, document }) =>
      kind !== 'goal' && (themes.includes(theme) || (themes.length === 0 && documents.has(document))),
  );
  const parts = states.map((state) => [terms.states[state], countOf(own, state, 'state')] as const);
  const unknown = [terms.stateUnknown, countOf(own, null, 'state')] as const;
  return themeTable(context, theme, 'lage', words.stateHead, [...parts, unknown]);
}

function levelTable(context: Context, theme: string): RegisterTable[] {
  const { registers, language } = context;
  const words = themeYearWordsOf(language);
  const terms = followUpTermsOf(language);
  const newest = mappedYears(registers.interventions).at(-1);
  const own = registers.interventions.filter(({ year, themes }) => year === newest && themes.includes(theme));
  const parts = levels.map((level) => [terms.levels[level], countOf(own, level, 'level')] as const);
  const unknown = [terms.levelUnknown, countOf(own, null, 'level')] as const;
  return themeTable(context, theme, 'nivaer', words.levelHead, [...parts, unknown]);
}

function countOf<Field extends string, Code>(
  entries: readonly Readonly<Record<Field, Code>>[],
  code: Code,
  field: Field,
): number {
  return entries.filter((one) => one[field] === code).length;
}

type Line = readonly [label: string, count: number];

/** Their sum and each of them, the last only where there are any; no table where there are none at all. */
function themeTable(
  { language, wording }: Context,
  theme: string,
  part: string,
  head: readonly string[],
  lines: readonly Line[],
): RegisterTable[] {
  const sum = lines.reduce((total, [, n]) => total + n, 0);
  if (sum === 0) return [];
  const told = lines.at(-1)?.[1] === 0 ? lines.slice(0, -1) : lines;
  const row = ([label, n]: Line, depth: number): ExpectedRow => rowOf(label, depth, [numberCell(n, wording)]);
  const slug = slugOf(theme);
  return [
    tableOf(
      { account: `uppfoljning-tema-${slug}`, id: `tema-${slug}-${part}`, caption: null, inAppendices: false },
      head.slice(1),
      [row([themeYearWordsOf(language).all, sum], 0), ...told.map((line) => row(line, 1))],
    ),
  ];
}
