import { describe, expect, it } from 'vitest';
import type {
  AreaComparison,
  ComparedPart,
  Standardised,
  Standing,
} from '../../../indicators/comparisons/comparison.ts';
import { areaComparisons } from '../../../outputs/report/area-comparisons.ts';
import type { Comparison, Table } from '../../../outputs/report-model.ts';
import { contextWith } from '../../support/statistics-context.ts';

const indicator = 'bou.children_investigated';
const [measure] = contextWith(indicator, {}).indicator.measures;

function part(
  code: string,
  standing: Standing,
  standardised: Standardised = { kind: 'none', because: 'no_ages' },
): ComparedPart {
  return {
    ...{ code, state: 'compared', value: 27.15, interval: [23.9, 30.7], numerator: 253, denominator: 9318 },
    ...{ limits95: [19.1, 25.3], limits998: [17.5, 27.2], standing, standardised },
  };
}

function compared(parts: readonly ComparedPart[], dispersion = 1): Comparison {
  if (!measure) throw new Error('the sample has a rate');
  const area: AreaComparison = {
    ...{ indicator, measure, year: 2024, whole: { value: 22.1, interval: [20.3, 24] }, parts, dispersion },
  };
  const [found] = areaComparisons(contextWith(indicator, { areas: [area] }));
  if (!found) throw new Error('nothing was compared');
  return found;
}

const rowsOf = ({ rows }: Table) => rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]);

describe('areas against the municipality', () => {
  it('are told by how they stand, those that differ most surely first of each side', () => {
    expect(
      compared([part('E1', 'higher'), part('E2', 'much_higher'), part('E3', 'lower')]).sentences,
    ).toEqual([
      'Klart högre än kommunen: Centrala Exempelby.',
      'Högre än kommunen: Norra Exempelby.',
      'Lägre än kommunen: Södra Exempelby.',
    ]);
  });

  it('that do not differ are a result too', () => {
    expect(compared([part('E1', 'similar'), part('E2', 'similar')]).sentences).toEqual([
      'Inget av de områden som jämförs skiljer sig säkert från kommunen.',
    ]);
  });

  it('that cannot be compared are never said to be alike', () => {
    const few = (code: string) => ({ code, state: 'not_compared', because: 'few_expected' }) as const;
    expect(compared([few('E1'), few('E3')]).sentences).toEqual([
      'Kan inte jämföras: Norra Exempelby och Södra Exempelby.',
    ]);
    expect(compared([part('E1', 'lower'), few('E3')]).sentences).toEqual([
      'Lägre än kommunen: Norra Exempelby.',
      'Kan inte jämföras: Södra Exempelby.',
    ]);
  });

  it('that scatter more than chance would make them are said to', () => {
    expect(compared([part('E1', 'similar'), part('E2', 'similar')], 3.24).sentences[1]).toBe(
      'Områdena skiljer sig åt mer än slumpen ensam brukar ge (3,2 gånger); gränserna är vidgade efter det.',
    );
  });

  it('have a table with value, interval and standing, the municipality first', () => {
    const { table } = compared([
      part('E1', 'higher'),
      { code: 'E2', state: 'not_compared', because: 'withheld' },
    ]);
    expect(table.caption).toBe(
      'Barn som utretts, per 1\u202f000 invånare i samma grupp, områden jämförda med kommunen, Exempelby, 2024',
    );
    expect(table.head).toEqual([
      'Område',
      'Per 1\u202f000 invånare i samma grupp',
      '95\u00a0% osäkerhetsintervall',
      'Jämfört med kommunen',
    ]);
    expect(rowsOf(table)).toEqual([
      ['Exempelby', '22,1', '20,3–24,0', 'jämförelsevärde'],
      ['Norra Exempelby', '27,1', '23,9–30,7', 'högre'],
      ['Centrala Exempelby', '..', '..', '..'],
    ]);
    expect(table.notes.map(({ id }) => id)).toContain('N1');
    expect(table.notes[0]?.text).toBe('Varje område jämförs med hela kommunen, området självt inräknat.');
  });

  it('that are too small are not compared, and it says so in words', () => {
    const few = { code: 'E2', state: 'not_compared', because: 'few_expected' } as const;
    const { table, figure } = compared([part('E1', 'higher'), few]);
    expect(rowsOf(table)[2]).toEqual([
      'Centrala Exempelby',
      'beräknas inte',
      'beräknas inte',
      'för få för att jämföra',
    ]);
    expect(figure).toBeNull();
  });

  it('have a column for each way of standardising that any of them has', () => {
    const direct = { kind: 'direct', over: 'age_and_sex', value: 26.04, interval: [22.1, 29.9] } as const;
    const indirect = { kind: 'indirect', over: 'age', ratio: 0.914, interval: [0.8, 1.04] } as const;
    const { table } = compared([
      part('E1', 'higher', direct),
      part('E2', 'similar', indirect),
      part('E3', 'lower'),
    ]);
    expect(table.head.slice(4)).toEqual(['Standardiserat för ålder och kön', 'Kvot mot väntat efter ålder']);
    expect(rowsOf(table).map((row) => row.slice(4))).toEqual([
      ['', ''],
      ['26,0 (22,1–29,9)', 'beräknas inte'],
      ['beräknas inte', '0,91 (0,80–1,04)'],
      ['beräknas inte', 'beräknas inte'],
    ]);
    const notes = (parts: Parameters<typeof compared>[0]) =>
      compared(parts)
        .table.notes.map(({ text }) => text)
        .join(' ');
    expect(table.notes.map(({ text }) => text).join(' ')).toMatch(
      /1 är som i kommunen\. Ett område med för få fall .* har i stället kvoten mot väntat\./,
    );
    expect(notes([part('E1', 'higher', direct)])).not.toContain('i stället');
  });

  it('are drawn with the limits of chance, and told in words for those who do not see it', () => {
    const { figure } = compared([part('E1', 'higher'), part('E3', 'similar')]);
    expect(figure?.reference).toEqual({ label: 'Exempelby 22,1', value: 22.1 });
    expect(figure?.dots[0]).toEqual({
      ...{
        label: 'Norra Exempelby',
        value: 27.15,
        interval: [23.9, 30.7],
        limits: [19.1, 25.3],
        text: '27,1',
      },
    });
    expect(figure?.alternative).toMatch(
      /^Punktdiagram: .*\. Exempelby: 22,1, jämförelsevärde\. Norra Exempelby: 27,1, högre\. Södra Exempelby: 27,1, ingen säker skillnad\.$/,
    );
  });
});
