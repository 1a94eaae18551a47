import { expect, it } from 'vitest';
import { buildReleaseProblem } from '../../../indicators/disclosure/build/release-problem.ts';
import { Evidence } from '../../../indicators/disclosure/evidence.ts';
import { catalogueOf, cellsOf, counted, id, indicator, list } from './small-catalogue.ts';

it('evidence is written with the names of cells: intervals, what was open before, and tables by their changes', () => {
  const sex = list('sex', 'sex', ['F', 'M']);
  const catalogue = catalogueOf([indicator('test.a', { sex }, [['sex']])], [sex]);
  const [all, girls, boys] = [id('test.a'), id('test.a', { sex: 'F' }), id('test.a', { sex: 'M' })];
  const cells = [
    counted('test.a', {}, 12),
    counted('test.a', { sex: 'F' }, 3),
    counted('test.a', { sex: 'M' }, 9),
  ];
  const release = buildReleaseProblem(cellsOf(...cells), catalogue);
  const place = (one: string): number => release.names.place(one) ?? -1;
  const evidence = new Evidence(release, {
    ...{ treatments: Uint8Array.of(0, 1, 1), dropped: [], unprotectable: [] },
    verdict: {
      breaches: [],
      alreadyOpen: Int32Array.of(place(all)),
      intervals: {
        cells: Int32Array.of(place(girls), place(boys)),
        least: Float64Array.of(1, 5),
        greatest: Float64Array.of(11, Number.POSITIVE_INFINITY),
      },
      tables: [{ cells: Int32Array.of(place(girls), place(boys)), by: Float64Array.of(1, -1) }],
    },
  });
  const text = new TextDecoder().decode(evidence.bytes());
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toEqual({
    confidential: true,
    intervals: [
      { cell: girls, least: 1, greatest: 11 },
      // JSON has no infinity.
      { cell: boys, least: 5, greatest: null },
    ],
    alreadyOpen: [all],
    tables: [{ [girls]: 1, [boys]: -1 }],
  });
});
