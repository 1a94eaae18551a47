import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sources } from '../../sources/all-sources.ts';

describe('the README for the steward', () => {
  it.each([...sources])('names every file, column, synonym and indicator: $id', (source) => {
    const readme = readFileSync(join(import.meta.dirname, '../../sources', source.id, 'README.md'), 'utf8');
    const rows = readme.split('\n').filter((line) => line.startsWith('|'));
    for (const { id, columns } of source.registers) {
      expect(readme).toContain(`${id}.csv`);
      for (const { name, synonyms, optional } of columns) {
        const described = rows.filter((line) => line.startsWith(`| ${name} | ${synonyms.join(', ')} |`));
        const isNeeded = described.map((row) => !/\| nej(;|\s\|)/.test(row));
        expect(isNeeded, `${id}: ${name}`).toContain(optional !== true);
      }
    }
    for (const id of Object.keys(source.rules)) expect(readme).toContain(`\`${id}\``);
  });
});
