import { describe, expect, it } from 'vitest';
import { type ColumnsRead, columnsRead } from '../../../pipeline/docs/columns-read.ts';
import { sourceOf } from '../../../sources/all-sources.ts';
import { readSql } from '../../../sources/counting/sql-file.ts';
import { birthYear } from '../../../sources/register/columns/birth-year.ts';

const column = (as: string, name: string) => ({ as, name, synonyms: [], type: birthYear });
const register = (id: string, ...columns: ReturnType<typeof column>[]) => ({
  id,
  rowIs: 'en rad',
  columns,
  intervals: [],
  inForceOn: {},
  covers: { from: 'begun', to: 'ended' },
});

/** A source of two invented registers. */
const source = {
  id: 'invented',
  registers: [
    register(
      'besok',
      column('person', 'Person'),
      column('begun', 'Start'),
      column('area', 'Område'),
      column('type', 'Typ'),
    ),
    register('grupp', column('person', 'Person'), column('begun', 'Början'), column('type', 'Sort')),
  ],
  tables: ['subject', 'kept-visit', 'group-visit'],
  rules: { 'x.visits': { sql: 'visits' } },
};

const files: Readonly<Record<string, string>> = {
  visits: `-- reads begun and area of grupp, says the comment
    select kept_visit.person as unit, null::varchar as area, 'begun' as type from kept_visit`,
  subject: 'select person from grupp',
  'kept-visit': 'select b.person, type as kind from besok as b',
  'group-visit': 'select begun from grupp',
};

const read = (indicator: string): string[] =>
  inWords(columnsRead(source, indicator, (name) => files[name] ?? ''));

function inWords(all: readonly ColumnsRead[]): string[] {
  return all.map(({ register, columns }) => `${register}: ${columns.join(', ')}`);
}

describe('the columns that a rule reads', () => {
  it('are those of its tables and theirs, and always those of subject, but not what a query makes or a comment says', () => {
    expect(read('x.visits')).toEqual(['besok: Person, Typ', 'grupp: Person']);
  });

  it('are none where there is no rule', () => {
    expect(read('x.unknown')).toEqual([]);
  });

  it('of the real rules are what their headers say', () => {
    const real = (id: string, indicator: string): string[] => {
      const found = sourceOf(id);
      if (!found) throw new Error(`no source ${id}`);
      return inWords(columnsRead(found, indicator, (name) => readSql(`${id}/rules/${name}`)));
    };
    expect(real('school', 'school.children_individual_resource')[1]).toBe(
      'skola_resurs: Personnummer, Stödform, Giltig from, Giltig tom',
    );
    expect(real('child-health-centres', 'bvc.children_joint_social_services')).toEqual([
      'bvc_samverkan: Barn-id, Födelseår, Datum, Samverkanspart, Kommun',
    ]);
  });
});
