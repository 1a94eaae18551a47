import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, run } from '../../pipeline/cli.ts';
import { exitCodes, OUR_BUG } from '../../pipeline/exit-code.ts';
import { filledIn } from '../support/fill-template.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../support/small-workspace.ts';

const docs = join(import.meta.dirname, '../../docs');
const pages = ['handbok.md', 'handbook.md'] as const;
const textOf = (page: string) => readFileSync(join(docs, page), 'utf8');

/** The command lines of a page, in their order. */
function commandsOf(page: string): string[] {
  const fences = [...textOf(page).matchAll(/```sh\n(.*?)```/gs)].map(([, lines = '']) => lines);
  return fences.flatMap((lines) => lines.trim().split('\n'));
}

/** As a shell parts a line into words; quotation marks keep words together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** The real command line, in which each command does nothing once it has understood its line. */
function idleProgram(): Command {
  const program = buildProgram(listeningTerminal().terminal);
  const still = (command: Command): void => {
    command.action(() => {});
    command.commands.forEach(still);
  };
  program.commands.forEach(still);
  return program;
}

describe.each(pages)('docs/%s', (page) => {
  it.each(commandsOf(page))('has a command that the program understands: %s', async (line) => {
    const [program, ...args] = wordsOf(line);
    expect(program).toBe('samlad');
    await expect(idleProgram().parseAsync(args, { from: 'user' })).resolves.toBeDefined();
  });

  it('names no verb, option or file of the documentation that is not there', () => {
    const text = textOf(page);
    const verbs = idleProgram().commands.map((command) => command.name());
    const named = [...text.matchAll(/`samlad ([a-z-]+)/g)].map(([, verb = '']) => verb);
    expect(named.filter((verb) => verb !== 'help' && !verbs.includes(verb))).toEqual([]);
    const options = idleProgram().commands.flatMap((command) => command.options.map(({ long }) => long));
    const namedOptions = [...text.matchAll(/`(--[a-z-]+)/g)].map(([, option = '']) => option);
    expect(namedOptions.filter((option) => !options.includes(option))).toEqual([]);
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) =>
      join(docs, dirname(page), target),
    );
    expect(links.filter((target) => !existsSync(target))).toEqual([]);
    expect(links.length).toBeGreaterThan(0);
  });

  it('has every verb of the yearly round, in the order in which they are first needed', () => {
    const verbs = commandsOf(page).map((line) => wordsOf(line)[1] ?? '');
    expect([...new Set(verbs)]).toEqual([
      ...['status', 'check', 'order', 'extract', 'load', 'refresh', 'open', 'explain', 'review', 'approve'],
      ...['verify', 'handed-over', 'goal'],
    ]);
  });

  it('says what each exit code means', () => {
    const told = [...textOf(page).matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
    expect(told).toEqual([0, ...Object.values(exitCodes), OUR_BUG]);
  });
});

it('tells the same in both languages: the same commands, and as many sections', () => {
  const [swedish, english] = pages;
  expect(commandsOf(english)).toEqual(commandsOf(swedish));
  const headings = (page: string) => [...textOf(page).matchAll(/^##? /gm)].length;
  expect(headings(english)).toBe(headings(swedish));
});

describe('the first half of the year, by the lines of the page', () => {
  let workspace: SmallWorkspace;
  beforeAll(async () => {
    workspace = await makeSmallWorkspace();
    await rm(join(workspace.dir, 'deliveries/youth-2015'), { recursive: true });
  });
  afterAll(() => workspace.remove());

  /** The same line for the small workspace, whose last year is 2015 and whose only agency counts by hand. */
  function translated(line: string): string[] {
    const words = wordsOf(line.replaceAll('2026', '2015').replaceAll('2027', '2016')).slice(1);
    const inside = ['deliveries', 'mall-youth-centres-2015.xlsx'];
    return words
      .map((word) => word.replace('family-counselling', 'youth-centres'))
      .map((word) => (inside.includes(word) ? join(workspace.dir, word) : word));
  }

  async function samlad(args: readonly string[]) {
    const { terminal, heard } = listeningTerminal();
    return { exit: await run([...args, '--workspace', workspace.dir], terminal), ...heard };
  }

  /** What the agency does with the spreadsheet that lies beside its order. */
  async function fillTemplate(): Promise<void> {
    const name = 'mall-youth-centres-2015.xlsx';
    const template = await readFile(join(workspace.dir, 'orders/2015', name));
    await workspace.write(
      name,
      await filledIn(template, ([indicator, area, sex]) => counts(indicator, area, sex)),
    );
  }

  it('goes from the order over the template and the extract to a loaded year', async () => {
    const lines = commandsOf('handbok.md');
    const untilDraft = lines.slice(0, lines.indexOf('samlad refresh'));
    const nexts: string[] = [];
    for (const line of untilDraft.filter((one) => !one.includes('social-services'))) {
      if (line.startsWith('samlad extract')) await fillTemplate();
      const { exit, out, err } = await samlad(translated(line));
      // Before the year has been ordered, check says what is lacking.
      const isEarly = line === 'samlad check' && nexts.length < 2;
      expect({ line, exit, err }).toEqual({ line, exit: isEarly ? 1 : 0, err: isEarly ? err : '' });
      if (line === 'samlad status') nexts.push(out.trimEnd().split('\n').at(-1) ?? '');
    }
    const { out } = await samlad(['status']);
    expect([...nexts, out.trimEnd().split('\n').at(-1)]).toEqual([
      'Next: ask the agencies for 2015: samlad order --year 2015',
      expect.stringMatching(/^Next: wait for youth-centres 2015, .*samlad load$/),
      expect.stringMatching(/: samlad refresh$/),
    ]);
  });
});

/** Value and persons of a row of the template. */
function counts(indicator = '', area = '', sex = ''): readonly [number | null, number | null] {
  const value = { T: 70, F: 40, M: 30 }[sex] ?? 0;
  if (area !== 'TOT') return [{ N: 66, S: 4 }[area] ?? 0, null];
  if (indicator === 'youth.visits') return [2 * value, value];
  return [indicator === 'youth.returning' ? value / 2 : value, null];
}
