import { expect, it } from 'vitest';
import { pooledTables } from '../../../outputs/report/pooled-tables.ts';
import { contextWith } from '../../support/statistics-context.ts';

const tables = pooledTables(contextWith('bvc.children_joint_social_services', {}));
const [total, bySex] = tables;

it('years together stand as columns, the total with its measures first', () => {
  expect(total?.caption).toBe(
    'Barn som barnavårdscentralen och socialtjänsten samarbetar kring, antal barn, flera år tillsammans, Exempelby, 2016–2025',
  );
  expect(total?.head).toEqual(['Mått', '2016–2018', '2019–2021', '2022–2024']);
  // 31 + 28 + 25, then 22 + 19 + 16, then 13 + 10 + 7.
  expect(total?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
    ['Antal barn', '84', '57', '30'],
    // Over 24 000 + 24 150 + 24 300 persons, and so on; the limits are Byar's of the sums.
    ['Per 1\u202f000 invånare 0–5 år', '1,2', '0,8', '0,4'],
    ['Osäkerhetsintervall 95 %, nedre gräns', '0,9', '0,6', '0,3'],
    ['Osäkerhetsintervall 95 %, övre gräns', '1,4', '1,0', '0,6'],
  ]);
});

it('say how the years were put together', () => {
  expect(total?.notes[0]?.text).toBe(
    'Åren i en period är hopslagna. Ett tal per invånare delas med folkmängden i alla periodens år.',
  );
});

it('say nothing of the population where there is no rate', () => {
  expect(bySex?.notes[0]?.text).toBe('Åren i en period är hopslagna.');
  const context = contextWith('bvc.children_joint_social_services', {});
  const [counts] = pooledTables({ ...context, derivedPooled: [] });
  expect(counts?.notes[0]?.text).toBe('Åren i en period är hopslagna.');
});

it('parts of which a year is withheld are withheld, and leave no number', () => {
  const cells = bySex?.rows.flatMap((row) => row.cells) ?? [];
  expect(cells.some(({ state }) => state === 'published')).toBe(true);
  expect(cells.some(({ state }) => state === 'withheld')).toBe(true);
  expect(cells.filter(({ state, value }) => state !== 'published' && value !== null)).toEqual([]);
});

it('an indicator without such years has no such table', () => {
  expect(pooledTables(contextWith('bou.children_investigated', {}))).toEqual([]);
});
