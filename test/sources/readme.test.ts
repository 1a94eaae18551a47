import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childHealthCentres } from '../../sources/child-health-centres/child-health-centres.ts';
import { childPsychiatry } from '../../sources/child-psychiatry/child-psychiatry.ts';
import { school } from '../../sources/school/school.ts';
import { socialServices } from '../../sources/social-services/social-services.ts';

describe('the README for the steward', () => {
  it.each([school, socialServices, childPsychiatry, childHealthCentres])(
    'names every file, column, synonym and indicator: $id',
    (source) => {
      const readme = readFileSync(join(import.meta.dirname, '../../sources', source.id, 'README.md'), 'utf8');
      const rows = readme.split('\n').filter((line) => line.startsWith('|'));
      for (const { id, columns } of source.registers) {
        expect(readme).toContain(`${id}.csv`);
        for (const { name, synonyms, optional } of columns) {
          const row = rows.find((line) => line.startsWith(`| ${name} | ${synonyms.join(', ')} |`));
          expect(row, name).toBeDefined();
          expect(/\| nej(;|\s\|)/.test(row ?? ''), name).toBe(optional === true);
        }
      }
      for (const id of Object.keys(source.rules)) expect(readme).toContain(`\`${id}\``);
    },
  );
});
