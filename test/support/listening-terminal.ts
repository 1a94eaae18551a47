import type { Terminal } from '../../pipeline/terminal.ts';

/** What a command has said on both streams, a line each. */
export interface Heard {
  out: string;
  err: string;
}

/** A terminal that nobody sits at, and what it has heard. */
export function listeningTerminal(): { readonly terminal: Terminal; readonly heard: Heard } {
  const heard: Heard = { out: '', err: '' };
  const terminal: Terminal = {
    interactive: false,
    print: (line) => {
      heard.out += `${line}\n`;
    },
    complain: (line) => {
      heard.err += `${line}\n`;
    },
    progress: () => {},
  };
  return { terminal, heard };
}
