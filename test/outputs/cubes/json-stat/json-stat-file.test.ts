import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cube } from '../../../../outputs/cubes/cube.ts';
import { cubesOf } from '../../../../outputs/cubes/cubes-of.ts';
import { jsonStatFile } from '../../../../outputs/cubes/json-stat/json-stat-file.ts';
import { arbitraryCube } from '../../../support/arbitrary-cube.ts';
import { brokenRules } from '../../../support/json-stat-rules.ts';
import { openJsonStat, toldByJsonStat } from '../../../support/read-json-stat.ts';
import { sampleDraft } from '../../../support/sample-draft.ts';

const cubes = cubesOf(sampleDraft().content, 'draft');

describe('a JSON-stat file', () => {
  it('tells every cell of its cube to the toolkit of the format, whatever its texts hold', () => {
    fc.assert(
      fc.property(arbitraryCube, (cube) => {
        const told = toldByJsonStat(jsonStatFile(cube, 'sv'));
        expect(told.map(({ value, status, flags }) => ({ value, status, flags }))).toEqual(
          cube.cells.map((cell) => ({
            value: cell.status === 'published' ? cell.value : null,
            status: cell.status,
            flags: cell.flags,
          })),
        );
      }),
    );
  });

  it('keeps the rules of the format', () => {
    fc.assert(
      fc.property(arbitraryCube, fc.constantFrom('sv', 'en'), (cube, language) => {
        expect(brokenRules(parsed(cube, language))).toEqual([]);
      }),
    );
    for (const cube of cubes) expect(brokenRules(parsed(cube, 'en'))).toEqual([]);
  });

  it('has only the fields of the schema, and lists of notes without doubles', () => {
    for (const cube of cubes) {
      const { dimension, ...dataset } = parsed(cube, 'sv');
      expect(Object.keys(dataset).sort()).toEqual(
        ['class', 'extension', 'id', 'label', 'note', 'role', 'size', 'source', 'status', 'updated'].concat(
          ...['value', 'version'],
        ),
      );
      expect(dataset).toMatchObject({ version: '2.0', class: 'dataset', updated: '2026-03-16' });
      expect(new Set(dataset.note).size).toBe(dataset.note.length);
      for (const { label, category } of Object.values<{ label: string; category: object }>(dimension)) {
        expect(label).not.toBe('');
        expect(['index', 'label', 'unit', 'note', 'child']).toEqual(
          expect.arrayContaining(Object.keys(category)),
        );
      }
    }
  });

  it('names what is time, what is place and what is measured', () => {
    const dataset = openJsonStat(jsonStatFile(cubeNamed('bou-children-investigated-area'), 'sv'));
    expect(dataset.id.map((id) => [id, dataset.Dimension(id).role])).toEqual([
      ['area', 'geo'],
      ['measure', 'metric'],
      ['year', 'time'],
    ]);
  });

  it('is worded in one language', () => {
    const cube = cubeNamed('bou-children-investigated-area');
    const { dimension, label } = parsed(cube, 'en');
    expect(label).toBe('Children investigated, by area, Exempelby, 2016–2025');
    expect(dimension.measure.category.unit.rate).toEqual({
      ...{ label: 'per 1\u202f000 inhabitants of the same group', decimals: 1, position: 'end' },
    });
    expect(dimension.area.category.child).toEqual({
      TOT: ['E1', 'E2', 'E3', 'U'],
      E2: ['E21', 'E22'],
    });
    expect(parsed(cube, 'sv').extension).toMatchObject({
      ...{ language: 'sv', indicator: 'bou.children_investigated', edition: '2025-1' },
      ...{ edition_status: 'draft', figures: 'invented', official_statistics: false },
    });
  });

  it('says what its statuses and flags mean, and of no others', () => {
    const { status, extension } = parsed(cubeNamed('bou-investigations-closed-sex-age'), 'sv');
    expect(extension.flags.label).toEqual({ preliminary: 'preliminär uppgift' });
    expect(Object.keys(extension.status.label).sort()).toEqual([...new Set(Object.values(status))].sort());
  });
});

function parsed(cube: Cube, language: 'sv' | 'en') {
  return JSON.parse(new TextDecoder().decode(jsonStatFile(cube, language)));
}

function cubeNamed(name: string): Cube {
  const found = cubes.find((cube) => cube.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}
