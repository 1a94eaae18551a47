import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../../pipeline/cli.ts';
import { commandPage } from '../../../pipeline/docs/reference-pages.ts';

const headings = (page: string) => page.match(/^#+ `.*`$/gm);

describe('the page of commands', () => {
  it('tells of each verb, and right after it of those under it, one level down', () => {
    const program = new Command('tool').addHelpCommand(true);
    const outer = program.command('outer').description('What the outer one does.');
    outer.command('inner').description('What the inner one does.').command('innermost');
    program.command('last');
    const page = commandPage(program);
    expect(headings(page)).toEqual([
      '## `tool outer`',
      '### `tool outer inner`',
      '#### `tool outer inner innermost`',
      '## `tool last`',
    ]);
    expect(page.split('### `tool outer inner`')[1]).toContain('What the inner one does.');
  });

  it('has every verb of the program once, with its example where it has one', () => {
    const page = commandPage(buildProgram());
    expect(new Set(headings(page)).size).toBe(headings(page)?.length);
    expect(headings(page)).toContain('## `samlad review`');
    expect(page.split('### `samlad review note`')[1]).toMatch(
      /^\n\n```text\nUsage: samlad review note[^`]*Example:/,
    );
  });
});
