import type { Command } from 'commander';
import { problemCodes } from '../../indicators/model/problem-codes.ts';
import type { Source } from '../../sources/counting/source.ts';
import type { CodeSpelling } from '../../sources/register/column-type.ts';
import { exitCodes } from '../exit-code.ts';
import { page } from './page.ts';

/** `docs/reference/problems.md`: each code with its meaning, its exit code and what to do. */
export function problemPage(): string {
  const rows = Object.entries(problemCodes).map(
    ([code, { family, means, remedy }]) => `| ${code} | ${means} | ${remedy} | ${exitCodes[family]} |`,
  );
  return page('Problems', [
    'Every problem the program can report. Codes are stable. When a run meets several families, the highest exit code counts; 0 is fine, 70 is a bug of ours.',
    ['| Code | Means | What to do | Exit |', '|---|---|---|---|', ...rows].join('\n'),
  ]);
}

/** `docs/reference/code-sets.md`: how each code of a register may be spelled, and how to add a spelling. */
export function codeSetPage(sources: readonly Source[]): string {
  const columns = sources.flatMap(({ id: source, registers }) =>
    registers.flatMap(({ id: register, columns }) =>
      columns.flatMap(({ name, type }) =>
        type.codes ? [codeSetEntry(source, register, name, type.codes)] : [],
      ),
    ),
  );
  return page('Code sets', [
    'What stands in a column of codes, and the code that it is read as. Case, spaces and signs do not matter. A municipality adds the spellings of its agencies in `code-lists/spellings.csv`, and an agency without workspace names the file with `--spellings`:',
    '```csv\nsource,register,column,code,spelling,valid_from,valid_to\nchild-psychiatry,bup_utredning,Utredningstyp,NEUROPSYCHIATRIC,Utredning utvecklingsavvikelse,2022-01-01,\n```',
    'Dates may be empty; a row outside them is used, and the receipt says how many there were. What no spelling fits is read as OTHER, or the row is rejected; the receipt says that too.',
    ...columns,
  ]);
}

function codeSetEntry(
  source: string,
  register: string,
  column: string,
  codes: readonly CodeSpelling[],
): string {
  const rows = codes.map(({ code, spellings, pattern, inForce }) => {
    const other = pattern ? [...spellings, 'other wordings'] : spellings;
    const days = inForce ? `${inForce.from ?? ''} – ${inForce.to ?? ''}` : '';
    return `| ${code} | ${other.join(', ')} | ${days} |`;
  });
  return [
    `## ${source}, \`${register}\`, ${column}`,
    ['| Code | Spellings | In force |', '|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

/** `docs/reference/commands.md`: the help of every verb, and of the verbs under it, as the program prints it. */
export function commandPage(program: Command): string {
  return page('Commands', [
    fence(helpOf(program)),
    ...verbsOf(program).flatMap((verb) => verbEntries(verb, 2)),
  ]);
}

function verbEntries(verb: Command, level: number): string[] {
  return [
    `${'#'.repeat(level)} \`${fullName(verb)}\`\n\n${fence(helpOf(verb))}`,
    ...verbsOf(verb).flatMap((nested) => verbEntries(nested, level + 1)),
  ];
}

function verbsOf({ commands }: Command): Command[] {
  return commands.filter((verb) => verb.name() !== 'help');
}

/** `samlad review note` */
function fullName(verb: Command): string {
  return verb.parent === null ? verb.name() : `${fullName(verb.parent)} ${verb.name()}`;
}

/** Help text with what `addHelpText` adds, at a width that does not depend on the terminal. */
function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 100 });
  command.outputHelp();
  return text.trim();
}

function fence(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}
