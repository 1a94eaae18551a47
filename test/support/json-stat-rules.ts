/** What the rules look at; anything else in a data set is not theirs. */
export interface JsonStatDataset {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<Record<string, { readonly category: Category }>>;
  readonly value: List<number | string | null>;
  readonly status?: string | List<string | null>;
  readonly role?: Readonly<Record<string, readonly string[]>>;
}

interface Category {
  readonly index?: readonly string[] | Readonly<Record<string, number>>;
  readonly label?: Readonly<Record<string, string>>;
  readonly unit?: Readonly<Record<string, object>>;
  readonly coordinates?: Readonly<Record<string, readonly number[]>>;
  readonly note?: Readonly<Record<string, readonly string[]>>;
  readonly child?: Readonly<Record<string, readonly string[]>>;
}

type List<T> = readonly T[] | Readonly<Record<string, T>>;

/**
 * The rules that a JSON-stat 2.0 data set breaks beyond its schema, by the codes of the format's own validator
 * (jsonstat-validator, rule set 1.0.0): S1–S8 of the data set, D1–D7b of its dimensions. Errors and warnings alike.
 */
export function brokenRules(dataset: JsonStatDataset): string[] {
  const { id, size, dimension, value, status, role = {} } = dataset;
  const cells = size.reduce((product, one) => product * one, 1);
  const isPosition = (key: string): boolean => /^\d+$/.test(key) && Number(key) < cells;
  const wrong = (list: List<unknown>, length: string, range: string): string[] =>
    Array.isArray(list)
      ? list.length === cells
        ? []
        : [length]
      : Object.keys(list).every(isPosition)
        ? []
        : [range];
  const roles = Object.values(role).flat();
  return [
    ...(id.length === size.length ? [] : ['ID_SIZE_LEN_MISMATCH']),
    ...(isSame(Object.keys(dimension), id) ? [] : ['DIM_KEY_ID_MISMATCH']),
    ...wrong(value, 'VALUE_LEN_MISMATCH', 'SPARSE_KEY_OUT_OF_RANGE'),
    ...(roles.every((name) => id.includes(name)) ? [] : ['ROLE_ID_UNKNOWN']),
    ...(status === undefined || typeof status === 'string'
      ? []
      : wrong(status, 'STATUS_LEN_MISMATCH', 'STATUS_KEY_OUT_OF_RANGE')),
    ...(role.metric ?? []).flatMap((name) =>
      Object.keys(dimension[name]?.category.unit ?? {}).length > 0 ? [] : ['METRIC_UNIT_MISSING'],
    ),
    ...id.flatMap((name, i) => {
      const found = dimension[name];
      return found ? brokenByCategory(found.category, size[i] ?? 0) : [];
    }),
  ];
}

function brokenByCategory(category: Category, size: number): string[] {
  const { index = Object.keys(category.label ?? {}), label, unit, coordinates, note, child } = category;
  const codes = isList(index) ? index : Object.keys(index);
  const unknown = (keys: readonly string[]): boolean => keys.some((key) => !codes.includes(key));
  const positions = isList(index) ? [] : Object.values(index).sort((a, b) => a - b);
  return [
    ...(isList(index) && index.length !== size ? ['INDEX_COUNT_MISMATCH'] : []),
    ...(!isList(index) &&
    !isSame(
      positions.map(String),
      Array.from({ length: size }, (_, i) => `${i}`),
    )
      ? ['INDEX_POSITIONS_INVALID']
      : []),
    ...(label && unknown(Object.keys(label)) ? ['LABEL_KEY_UNKNOWN'] : []),
    ...(label && codes.some((code) => !Object.hasOwn(label, code)) ? ['LABEL_KEY_INCOMPLETE'] : []),
    ...(unit && unknown(Object.keys(unit)) ? ['UNIT_KEY_UNKNOWN'] : []),
    ...(coordinates && unknown(Object.keys(coordinates)) ? ['COORD_KEY_UNKNOWN'] : []),
    ...(note && unknown(Object.keys(note)) ? ['NOTE_KEY_UNKNOWN'] : []),
    ...(child && unknown([...Object.keys(child), ...Object.values(child).flat()])
      ? ['CHILD_ID_UNKNOWN']
      : []),
    ...(child && hasCycle(child) ? ['CHILD_CYCLE'] : []),
  ];
}

function hasCycle(child: Readonly<Record<string, readonly string[]>>): boolean {
  const reaches = (code: string, trail: readonly string[]): boolean =>
    trail.includes(code) || (child[code] ?? []).some((part) => reaches(part, [...trail, code]));
  return Object.keys(child).some((code) => reaches(code, []));
}

function isList(index: NonNullable<Category['index']>): index is readonly string[] {
  return Array.isArray(index);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && [...one].sort().join('\n') === [...other].sort().join('\n');
}
