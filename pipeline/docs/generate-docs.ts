import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { sources } from '../../sources/all-sources.ts';
import { buildProgram } from '../cli.ts';
import { readBuiltInCatalogue } from '../workspace/read-catalogue.ts';
import { indicatorPage } from './indicator-page.ts';
import { jsonSchemas } from './json-schemas.ts';
import { readNeeds } from './needs.ts';
import { needsPage } from './needs-page.ts';
import { policyPage } from './policy-page.ts';
import { codeSetPage, commandPage, problemPage } from './reference-pages.ts';

/** Writes docs/reference from the code; with `--check` says which pages are stale instead, and exits 1. */
const folder = join(
  dirname(createRequire(import.meta.url).resolve('#package/package.json')),
  'docs/reference',
);

const pages = new Map([
  ['commands.md', commandPage(buildProgram())],
  ['indicators.md', indicatorPage(await readBuiltInCatalogue())],
  ['code-sets.md', codeSetPage(sources)],
  ['policies.md', policyPage()],
  ['problems.md', problemPage()],
  ['needs.md', needsPage(await readNeeds())],
  ...[...jsonSchemas()].map(([name, text]) => [`schemas/${name}`, text] as const),
]);

if (process.argv.includes('--check')) {
  const stale: string[] = [];
  for (const [name, text] of pages) {
    const now = await readFile(join(folder, name), 'utf8').catch(() => '');
    if (now !== text) stale.push(`docs/reference/${name}`);
  }
  if (stale.length > 0) {
    process.stderr.write(`stale: ${stale.join(', ')}\nRun npm run docs and commit what it writes.\n`);
    process.exitCode = 1;
  }
} else {
  await mkdir(join(folder, 'schemas'), { recursive: true });
  for (const [name, text] of pages) await writeFile(join(folder, name), text);
}
