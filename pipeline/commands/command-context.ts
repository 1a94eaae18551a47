import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';

export interface GlobalOptions {
  readonly workspace: string;
  readonly json: boolean;
}

/** The options that every verb has, wherever on the line they stand. */
export function globalOptions(command: Command): GlobalOptions {
  const { workspace, json } = command.optsWithGlobals();
  return { workspace: typeof workspace === 'string' ? workspace : '.', json: json === true };
}

/** One line of JSON where a program reads, sentences where a person does. */
export function report(
  terminal: Terminal,
  json: boolean,
  result: object,
  sentences: readonly string[],
): void {
  terminal.print(json ? JSON.stringify({ ok: true, ...result }) : sentences.join('\n'));
}

/** An example under the help of a verb. */
export function example(command: Command, ...lines: readonly string[]): Command {
  return command.addHelpText('after', `\nExample:\n${lines.map((line) => `  $ ${line}`).join('\n')}`);
}

/** `1 delivery`, `3 deliveries`. */
export function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
