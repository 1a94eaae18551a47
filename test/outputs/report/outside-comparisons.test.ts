import { expect, it } from 'vitest';
import type { OutsideComparison } from '../../../indicators/comparisons/comparison.ts';
import { outsideComparisons } from '../../../outputs/report/outside-comparisons.ts';
import { contextWith } from '../../support/statistics-context.ts';

const indicator = 'bou.children_investigated';
const [measure] = contextWith(indicator, {}).indicator.measures;
if (!measure) throw new Error('the sample has a rate');

const outside: OutsideComparison = {
  ...{ indicator, measure, year: 2024, own: { value: 22.1, interval: [20.3, 24] } },
  others: [
    {
      region: '00',
      name: 'Riket',
      value: 19.5,
      interval: null,
      standing: 'higher',
      source: 'SCB (påhittad)',
    },
    {
      ...{ region: '99', name: 'Effekt av län', value: 26.4, interval: [25.5, 27.3], standing: 'much_lower' },
      source: 'Länet (påhittad)',
    },
  ],
};

const [comparison] = outsideComparisons(contextWith(indicator, { outside: [outside] }));

it('the municipality is set beside each of the others, whatever they are called', () => {
  expect(comparison?.sentences).toEqual([
    'Exempelby jämfört med Riket: högre.',
    'Exempelby jämfört med Effekt av län: klart lägre.',
  ]);
  expect(comparison?.heading).toBe('Per 1\u202f000 invånare 0–20 år, kommunen jämförd med andra, 2024');
});

it('the table has all values, and words where no interval is given', () => {
  expect(comparison?.table.head[0]).toBe('Plats');
  expect(comparison?.table.head.at(-1)).toBe('Exempelby i jämförelse');
  expect(comparison?.table.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual(
    [
      ['Exempelby', '22,1', '20,3–24,0', 'denna kommun'],
      ['Riket', '19,5', 'anges inte', 'högre'],
      ['Effekt av län', '26,4', '25,5–27,3', 'klart lägre'],
    ],
  );
});

it('none of the places is shown as a part of another', () => {
  expect(comparison?.table.rows.map(({ depth }) => depth)).toEqual([0, 0, 0]);
});

it('each source is named, and that a bare value counts as exact', () => {
  const notes = comparison?.table.notes.map(({ text }) => text);
  expect(notes).toContain('Riket. Källa: SCB (påhittad).');
  expect(notes).toContain('Effekt av län. Källa: Länet (påhittad).');
  expect(notes).toContain('Ett värde utan osäkerhetsintervall räknas som exakt i jämförelsen.');
  const exact = { ...outside, others: outside.others.slice(1) };
  const [other] = outsideComparisons(contextWith(indicator, { outside: [exact] }));
  expect(other?.table.notes.some(({ text }) => text.includes('räknas som exakt'))).toBe(false);
});

it('others are compared on their own indicator only', () => {
  expect(outsideComparisons(contextWith('bup.children_new', { outside: [outside] }))).toEqual([]);
});
