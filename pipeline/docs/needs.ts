import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { stopIfAny } from '../../indicators/model/problem.ts';
import { packageFile } from '../package-root.ts';
import { parseYaml } from '../workspace/yaml-file.ts';

const line = z.string().trim().min(1);

/** Where a reader sees it: a file of a draft of one of the two example workspaces, or a command. */
const seen = z.union([
  z.strictObject({ exempelby: line.describe('A file of the draft') }),
  z.strictObject({ founding: line.describe('A file of the draft') }),
  z.strictObject({ command: line }),
  z.strictObject({ document: line.describe('A file of the project') }),
]);

const need = z
  .strictObject({
    row: z.string().regex(/^[A-E]\d{1,2}$/),
    need: line.describe('What is asked for, in a few words'),
    works: line.describe('What can be seen when it works'),
    tests: z
      .array(z.strictObject({ file: line, title: line }))
      .default([])
      .describe('A test file, and the title of the test in it'),
    seen: z.array(seen).default([]),
    out_of_scope: line.optional().describe('What is left out on purpose, and why'),
  })
  .refine(({ tests, out_of_scope }) => tests.length > 0 || out_of_scope !== undefined, {
    path: ['tests'],
    message: 'a test, or why it is out of scope',
  });

/** A row of the tables of systems, routines and needs in the founding documents. */
export type Need = z.infer<typeof need>;
export type Seen = z.infer<typeof seen>;

/** `docs/needs.yaml`, in its order. Throws every problem in it. */
export async function readNeeds(): Promise<readonly Need[]> {
  const file = 'docs/needs.yaml';
  const { yaml, problems } = parseYaml(file, await readFile(packageFile(file), 'utf8'), z.array(need));
  stopIfAny(problems);
  return yaml?.content ?? [];
}
