import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../pipeline/cli.ts';
import { listeningTerminal } from '../../support/listening-terminal.ts';

/** A folder of tables, and the program that is run on it. */
export interface TableFolder {
  write(name: string, text: string | Uint8Array): Promise<void>;
  read(name: string): Promise<string>;
  names(): Promise<string[]>;
  path(name: string): string;
  /** Arguments that name a file of the folder are its path. */
  samlad(...args: string[]): Promise<{ readonly exit: number; readonly out: string; readonly err: string }>;
  remove(): Promise<void>;
}

export async function makeTableFolder(): Promise<TableFolder> {
  const dir = await mkdtemp(join(tmpdir(), 'samlad-tables-'));
  const path = (name: string) => join(dir, name);
  return {
    path,
    write: (name, text) => writeFile(path(name), text),
    read: (name) => readFile(path(name), 'utf8'),
    names: async () => (await readdir(dir)).sort(),
    remove: () => rm(dir, { recursive: true, force: true }),
    samlad: async (...args) => {
      const { terminal, heard } = listeningTerminal();
      const isFile = (arg: string) => /\.(csv|yaml|json)$/.test(arg);
      const exit = await run(
        args.map((arg) => (isFile(arg) ? path(arg) : arg)),
        terminal,
      );
      return { exit, ...heard };
    },
  };
}

/** The rows of a CSV file without its header, a line each. */
export function rowsOf(text: string): string[] {
  return text.trimEnd().split('\n').slice(1);
}

/** The first lines of each problem, without the remedy. */
export function problemsIn(err: string): string[] {
  return err
    .split('\n\n')
    .slice(0, -1)
    .map((one) => one.split('\n').slice(0, 2).join(' ').replace(/\s+/g, ' '));
}
