import { expect, it } from 'vitest';
import { catalogueOf, counted, id, indicator, list, without } from '../small-catalogue.ts';
import { build } from './built-release.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const catalogue = catalogueOf(
  ['test.a', 'test.b', 'test.none'].map((name) => indicator(name, { sex }, [['sex']])),
  [sex],
);

it('what can be dropped of a release are the cells with a number of the indicators that it has, and their periods', () => {
  const cells = [2023, 2024].flatMap((year) => [
    counted('test.a', {}, 20, 20, year),
    counted('test.a', { sex: 'F' }, 9, 9, year),
    without('test.a', { sex: 'M' }, 'missing', year),
    counted('test.b', { sex: 'M' }, 8, 8, year),
  ]);
  const pooled = [{ indicator: 'test.b', years: [2023, 2024], repeatsPersons: false }];
  const { breakdowns, names } = build(catalogue, cells, { pooled });
  const told = breakdowns.map(({ indicator, pooled, cells }) => [
    indicator,
    pooled,
    Array.from(cells, (place) => names.id(place)),
  ]);
  expect(told).toEqual([
    ['test.a', null, [id('test.a', { sex: 'F' }, 2023), id('test.a', { sex: 'F' })]],
    ['test.b', null, [id('test.b', { sex: 'M' }, 2023), id('test.b', { sex: 'M' })]],
    ['test.b', [2023, 2024], ['test.b|2023-2024|TOT|M|T|T|T']],
  ]);
});
