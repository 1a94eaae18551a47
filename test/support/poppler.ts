import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// Poppler is the third opinion on our PDF files: it shares code neither with the compiler that makes them nor with PDF.js.

/** Reads a PDF as pdfinfo and pdftotext do. */
export interface Poppler {
  /** `Title`, `Tagged`, `Pages`: what is said of the file, by name. */
  facts(pdf: Uint8Array): Promise<ReadonlyMap<string, string>>;
  /** The structure tree with its texts, one element or piece of text to a line. */
  structure(pdf: Uint8Array): Promise<string>;
  /** The text in the order in which it is drawn, a form feed after each page. */
  text(pdf: Uint8Array): Promise<string>;
}

/** Poppler's programs, or why there are none and what helps. In CI there have to be some. */
export function openPoppler(): Poppler | string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const missing = ['pdfinfo', 'pdftotext'].filter(
    (name) => !folders.some((folder) => existsSync(join(folder, name))),
  );
  if (missing.length === 0) return poppler;
  const reason = `there is no ${missing.join(', no ')}; apt-get install poppler-utils brings it`;
  if (process.env.CI) throw new Error(reason);
  return reason;
}

const poppler: Poppler = {
  async facts(pdf) {
    const lines = (await run('pdfinfo', ['-'], pdf)).split('\n');
    return new Map(
      lines.flatMap((line) => {
        const [, name, value] = /^([^:]+):\s+(.*)$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value] as const];
      }),
    );
  },
  structure: (pdf) => run('pdfinfo', ['-struct-text', '-'], pdf),
  text: (pdf) => run('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], pdf),
};

function run(program: string, args: readonly string[], input: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { timeout: 60_000, stdio: ['pipe', 'pipe', 'ignore'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      code === 0
        ? resolve(Buffer.concat(output).toString('utf8'))
        : reject(new Error(`${program} ended with ${signal ?? code}`)),
    );
    child.stdin.on('error', reject);
    child.stdin.end(input);
  });
}
