import { type Catalogue, cellsOfIndicator } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import type { IndicatorCell } from '../../indicators/confidential/indicator-cells.ts';
import { type Coordinates, totals } from '../../indicators/model/cell.ts';
import type { CodeList } from '../../indicators/model/code-list.ts';
import { uniformNumbers } from '../bench/seeded-random.ts';
import { catalogueOf, counted, indicator, list, without } from '../indicators/disclosure/small-catalogue.ts';
import { standardNotes } from './standard-notes.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const age = withAges(list('ages', 'age_band', ['0-5', '6-12', '13-15']));
const area = list('areas', 'area_code', ['NORTH', ['N1', 'NORTH'], ['N2', 'NORTH'], 'SOUTH']);
const kind = list('kinds', 'type', ['A', 'B', 'C']);

const bySexAndAge = ['sex', 'age'];
const indicators = [
  indicator('school.children', { sex, age, area }, [bySexAndAge, ['area']], {
    measures: [{ kind: 'rate', per: 1000, ages: [0, 15] }],
    relations: [{ kind: 'persons_of', with: 'school.visits' }],
  }),
  indicator('school.helped', { sex, age, 'kind*': kind }, [bySexAndAge, ['kind']], {
    measures: [{ kind: 'share', of: 'school.children' }],
    relations: [{ kind: 'subset_of', with: 'school.children' }],
  }),
  indicator('school.visits', { sex }, [['sex']], {
    unit: 'interventions',
    measures: [{ kind: 'ratio', of: 'school.children' }],
  }),
  indicator('school.examined', { area }, [['area']], {
    policies: { area: 'strict-10' },
    sensitive: ['area'],
  }),
];

/**
 * Three years of invented children of whom each indicator counts its own: nested areas, a part of another count, kinds
 * of help of which a child may have several, visits, a year that is missing, and two areas that the agency has masked
 * in another. Same seed, same release.
 */
export function schoolRelease(seed: number): {
  readonly catalogue: Catalogue;
  readonly cells: IndicatorCell[];
} {
  const catalogue = { ...catalogueOf(indicators, [sex, age, area, kind]), notes: standardNotes() };
  const uniform = uniformNumbers(seed);
  const cells = [2022, 2023, 2024].flatMap((year) => {
    const children = Array.from({ length: 30 + Math.floor(uniform() * 60) }, () => childFrom(uniform));
    return indicators.flatMap((one) =>
      cellsOfIndicator(catalogue, one).map((place) => cellOf(one, place, year, children)),
    );
  });
  return { catalogue, cells };
}

interface Child {
  readonly sex: string;
  readonly age: string;
  readonly areas: readonly string[];
  readonly kinds: readonly string[];
  readonly visits: number;
  readonly isExamined: boolean;
}

const kindsOf = [
  { code: 'A', share: 0.3 },
  { code: 'B', share: 0.2 },
  { code: 'C', share: 0.05 },
];

/** Boys, schoolchildren and the south are the larger parts; help is rare, and its third kind rarer. */
function childFrom(uniform: () => number): Child {
  const isNorth = uniform() < 0.35;
  return {
    sex: uniform() < 0.4 ? 'F' : 'M',
    age: uniform() < 0.2 ? '0-5' : uniform() < 0.75 ? '6-12' : '13-15',
    areas: isNorth ? ['NORTH', uniform() < 0.3 ? 'N1' : 'N2'] : ['SOUTH'],
    kinds: kindsOf.filter(({ share }) => uniform() < share).map(({ code }) => code),
    visits: 1 + Math.floor(uniform() * 4),
    isExamined: uniform() < 0.6,
  };
}

function cellOf(
  { id, unit }: IndicatorDefinition,
  place: Coordinates,
  year: number,
  all: readonly Child[],
): IndicatorCell {
  if (id === 'school.examined' && year === 2022) return without(id, place, 'missing', year);
  const isMasked = id === 'school.examined' && year === 2024 && ['N1', 'N2'].includes(place.area_code);
  if (isMasked) return without(id, place, 'masked', year);
  const children = all.filter((child) => isCounted(id, child) && isAt(child, place));
  const visits = children.reduce((sum, child) => sum + child.visits, 0);
  return counted(id, place, unit === 'interventions' ? visits : children.length, children.length, year);
}

function isCounted(indicator: string, { kinds, isExamined }: Child): boolean {
  if (indicator === 'school.helped') return kinds.length > 0;
  return indicator !== 'school.examined' || isExamined;
}

function isAt(child: Child, { sex, age_band, area_code, type }: Coordinates): boolean {
  return (
    [totals.sex, child.sex].includes(sex) &&
    [totals.age_band, child.age].includes(age_band) &&
    [totals.area_code, ...child.areas].includes(area_code) &&
    [totals.type, ...child.kinds].includes(type)
  );
}

/** `6-12` is from 6 to 12. */
function withAges(list: CodeList): CodeList {
  const codes = list.codes.map((code) => {
    const [from = 0, to = 0] = code.code.split('-').map(Number);
    return { ...code, ages: [from, to] as const };
  });
  return { ...list, codes };
}
