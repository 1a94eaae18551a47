import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { packageFile } from './package-root.ts';

/** Version of the program, as deliveries and `--version` give it. */
export function packageVersion(): string {
  return z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(packageFile('package.json'), 'utf8'))).version;
}
