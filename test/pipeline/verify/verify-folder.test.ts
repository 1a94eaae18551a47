import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrowFile } from '../../../outputs/files/arrow-file.ts';
import type { Table, TableCell } from '../../../outputs/report-model.ts';
import { silent } from '../../../pipeline/terminal.ts';
import { readArrowRows } from '../../../pipeline/verify/read-arrow-rows.ts';
import { verifyFolder } from '../../../pipeline/verify/verify-folder.ts';
import {
  bytesOf,
  type Changes,
  changed,
  problemsIn,
  signedAnew,
  textIn,
} from '../../support/released-folder.ts';
import { makeVerifiedRelease, type VerifiedRelease } from '../../support/verified-release.ts';

let release: VerifiedRelease;
beforeAll(async () => {
  release = await makeVerifiedRelease();
});
afterAll(() => release.workspace.remove());

/** What verification finds once a file has been changed and everything that lists it agrees with the change. */
async function foundIn(changes: Changes): Promise<string[]> {
  return problemsIn(signedAnew(changed(release.files, changes)));
}

/** One text of a file in place of another, once. It has to be there. */
function edited(path: string, from: string | RegExp, to: string): Changes {
  const text = textIn(release.files, path);
  const other = text.replace(from, to);
  if (other === text) throw new Error(`${path} does not hold what is to be changed`);
  return { [path]: bytesOf(other) };
}

describe('a release as it was written', () => {
  it('agrees with itself in all ten formats, and says how much was compared', async () => {
    const { problems, compared, ...said } = await verifyFolder(release.folder, null, silent);
    expect(problems).toEqual([]);
    // Three counts by sex and area and their total, two years, with a rate or a share of two of them.
    expect(said).toMatchObject({ id: '2015-1', status: 'release', values: 38, withheld: 8 });
    expect([...compared.keys()].sort()).toEqual([
      ...[
        'Arrow',
        'CSV',
        'DOCX',
        'HTML',
        'JSON-stat',
        'PDF',
        'PX',
        'Parquet',
        'XLSX',
        'data package',
        'site',
      ],
    ]);
    for (const { values } of compared.values()) expect(values).toBeGreaterThan(0);
  });

  it('agrees when everything that lists its files is written anew', async () => {
    expect(await problemsIn(signedAnew(release.files))).toEqual([]);
  });
});

describe('a file that the manifest does not know as it is', () => {
  it('is named when it has been changed, and nothing else is', async () => {
    const files = changed(release.files, edited('data/px/youth-visits-sex.px', '160', '161'));
    expect(await problemsIn(files)).toEqual(['VERIFY-001 data/px/youth-visits-sex.px']);
  });

  it('is named when it is gone', async () => {
    for (const path of [
      'data/indicators.parquet',
      'site/metod.html',
      'appendix/bilaga-1-fritidsnamnden.xlsx',
    ])
      expect(await problemsIn(changed(release.files, { [path]: null }))).toEqual([`VERIFY-001 ${path}`]);
  });

  it('is named when it is one more', async () => {
    const more = changed(release.files, { 'data/extra.csv': bytesOf('a\n1\n'), '.hidden': bytesOf('') });
    expect(await problemsIn(more)).toEqual(['VERIFY-001 .hidden', 'VERIFY-001 data/extra.csv']);
  });

  it('is named when the data package does not list it, whatever the manifest says', async () => {
    const px = release.files.get('data/px/youth-visits-sex.px') ?? null;
    expect(await foundIn({ 'data/px/youth-visits.px': px })).toContain('VERIFY-001 data/px/youth-visits.px');
  });
});

describe('the content of a release', () => {
  it('has the fingerprint that was approved', async () => {
    const other = edited('release.json', '"value":160', '"value":161');
    const found = await foundIn(other);
    expect(found.slice(0, 1)).toEqual(['VERIFY-002 release.json']);
    // And what everything else says is no longer what the content says.
    for (const place of [
      'indicators.csv',
      'indicators.parquet',
      'indicators.arrow',
      '.px',
      '.sv.json',
      'youth-visits.html',
    ])
      expect(found.join('\n')).toContain(place);
  });

  it('is approved by two roles', async () => {
    const [first] = JSON.parse(textIn(release.files, 'approvals.json'));
    const one = { 'approvals.json': bytesOf(JSON.stringify([first])) };
    expect(await foundIn(one)).toEqual(['VERIFY-002 approvals.json']);
    const other = {
      'approvals.json': bytesOf(JSON.stringify([first, { ...first, role: 'x', draft: '0'.repeat(64) }])),
    };
    expect(await foundIn(other)).toEqual(['VERIFY-002 approvals.json']);
  });

  it('is the one that the workspace lists', async () => {
    const { problems } = await verifyFolder(release.folder, '0'.repeat(64), silent);
    expect(problems.map(({ code }) => code)).toEqual(['VERIFY-002']);
  });

  it('is written in the one way that it has', async () => {
    const spaced = { 'release.json': bytesOf(` ${textIn(release.files, 'release.json')}`) };
    await expect(foundIn(spaced)).rejects.toMatchObject({ problems: [{ code: 'VERIFY-003' }] });
  });
});

/** What is done to a file, and what has to be said of it. */
type Mutation = readonly [what: string, found: string, change: () => Changes | Promise<Changes>];

const csv = 'data/indicators.csv';
const px = 'data/px/youth-children-sex.px';
const areaPx = 'data/px/youth-children-area.px';
const json = 'data/json-stat/youth-children-sex.sv.json';
const areaJson = 'data/json-stat/youth-children-area.en.json';
const page = 'site/youth-children.html';

const textMutations: readonly Mutation[] = [
  ['CSV: a value', `${csv}:row 1 .*, value`, () => edited(csv, ',count,71,', ',count,72,')],
  ['CSV: a limit', `${csv}:row 2 .*, lower`, () => edited(csv, '6.286766', '6.286767')],
  ['CSV: a status', `${csv}:row .*, status`, () => edited(csv, ',withheld,', ',missing,')],
  [
    'CSV: a withheld value that is told',
    `${csv}:row .*, value`,
    () => edited(csv, 'count,,,,children,withheld', 'count,3,,,children,withheld'),
  ],
  ['CSV: a flag', `${csv}:row .*, flags`, () => edited(csv, ',preliminary,', ',,')],
  ['CSV: a label', `${csv}:row .*, sex_label`, () => edited(csv, ',Flickor,', ',Pojkar,')],
  ['CSV: a unit', `${csv}:row .*, unit`, () => edited(csv, 'per_1000', 'per_100')],
  ['CSV: a name of a column', `${csv}:columns`, () => edited(csv, 'lower,upper', 'upper,lower')],
  [
    'CSV: two cells for each other',
    `${csv}:row .*, value`,
    () => edited(csv, /,count,40,(.*)\n(.*)\n(.*),count,31,/, ',count,31,$1\n$2\n$3,count,40,'),
  ],
  ['CSV: a row that is gone', `${csv}:no row for`, () => edited(csv, /\n.*,count,160,.*(?=\n)/, '')],
  ['CSV: a row twice', `${csv}:row .*twice`, () => edited(csv, /\n(.*,count,160,.*)\n/, '\n$1\n$1\n')],
  [
    'CSV: statistics',
    'data/statistics.csv:row',
    () => edited('data/statistics.csv', /,(\d+\.\d+),/, ',$19,'),
  ],
  ['PX: a value', `${px}:T, count, 2014: value`, () => edited(px, '\n71 71', '\n72 71')],
  ['PX: a status', `${areaPx}:.*: status`, () => edited(areaPx, '".." ', '"..." ')],
  ['PX: a withheld value that is told', `${areaPx}:.*: value`, () => edited(areaPx, '".." ', '3 ')],
  [
    'PX: what a sign is',
    `${px}:sv, symbol for withheld`,
    () => edited(px, 'DATASYMBOL2=".."', 'DATASYMBOL2="0"'),
  ],
  ['PX: a flag', `${px}:.*flags`, () => withoutFlags(px)],
  ['PX: a flag in one language', px, () => edited(px, 'preliminary figure', 'revised figure')],
  ['PX: a sign beside a cell', px, () => edited(px, '" p"', '" r"')],
  ['PX: a note', `${px}:sv, table: note`, () => edited(px, 'Register samkörs inte', 'Register samkörs')],
  ['PX: a note in English', `${px}:en, table: note`, () => edited(px, /(NOTEX\[en\]=\n?"[^"]{20})/, '$1x')],
  [
    'PX: the caveat in both',
    `${px}:sv, notes: caveat`,
    () => ({
      ...edited(px, '##Påhittade uppgifter.##', '##Riktiga uppgifter.##'),
      ...edited(json, '"Påhittade uppgifter."', '"Riktiga uppgifter."'),
    }),
  ],
  [
    'PX: the title',
    `${px}:sv, title`,
    () => edited(px, 'TITLE="youth.children, efter kön', 'TITLE="youth.children, efter ålder'),
  ],
  ['PX: the source', `${px}:sv, source`, () => edited(px, 'SOURCE="Källa: ', 'SOURCE="Från: ')],
  [
    'PX: a unit',
    `${px}:sv, unit of measure count`,
    () => edited(px, 'UNITS("Antal barn")="barn"', 'UNITS("Antal barn")="par"'),
  ],
  ['PX: a label', `${px}:sv, label of sex F`, () => edited(px, '"Totalt","Flickor"', '"Totalt","Kvinnor"')],
  [
    'PX: two cells for each other',
    `${px}:.*value`,
    () => edited(px, /\n40 40 (.*)\n31 31 /s, '\n31 31 $1\n40 40 '),
  ],
  ['PX: without its data', px, () => edited(px, /DATA=.*$/s, '')],
  ['PX: gone', `data/px/youth-children-sex.px`, () => ({ [px]: null })],
  ['JSON-stat: a value', `${json}:T, count, 2014: value`, () => edited(json, '"value":[71', '"value":[72')],
  ['JSON-stat: a status', `${areaJson}:.*: status`, () => edited(areaJson, '"withheld"', '"missing"')],
  ['JSON-stat: a flag', `${json}:.*: flags`, () => edited(json, ':"preliminary"', ':"revised"')],
  [
    'JSON-stat: what a word means',
    `${areaJson}:en, meaning of withheld`,
    () => edited(areaJson, 'not shown for confidentiality', 'zero'),
  ],
  ['JSON-stat: a note', `sv, table: note`, () => edited(json, 'Register samkörs inte', 'Register samkörs')],
  [
    'JSON-stat: the title',
    `sv, title`,
    () => edited(json, '"label":"youth.children, efter', '"label":"youth.children, utan'),
  ],
  ['JSON-stat: a label', `${json}:sv, label of sex F`, () => edited(json, '"Flickor"', '"Kvinnor"')],
  [
    'JSON-stat: a unit',
    'unit of measure count',
    () => edited(json, '"unit":{"count":{"label":"barn"', '"unit":{"count":{"label":"par"'),
  ],
  [
    'JSON-stat: two cells for each other',
    `${json}:.*value`,
    () => edited(json, /(40,40)(.*?)(31,31)/, '$3$2$1'),
  ],
  [
    'JSON-stat: the edition',
    `${json}:extension, edition`,
    () => edited(json, '"edition":"2015-1"', '"edition":"2014-1"'),
  ],
  [
    'JSON-stat: that figures are invented',
    `${json}:extension, figures`,
    () => edited(json, '"figures":"invented"', '"figures":"real"'),
  ],
  [
    'site: a value',
    `${page}:youth-children-tabell-totalt, row 1, 2014`,
    () => edited(page, '>71</td>', '>72</td>'),
  ],
  ['site: a status', `${page}:.*tabell-area, row`, () => edited(page, '>..</span>', '>.</span>')],
  ['site: a flag', `${page}:.*2015`, () => edited(page, '\u202fp</span>', '\u202fr</span>')],
  [
    'site: a caption',
    'no table youth-children-tabell-sex',
    () =>
      edited(
        page,
        '<span>youth.children, antal barn efter kön,',
        '<span>youth.children, antal barn efter ålder,',
      ),
  ],
  ['site: a note', 'note 1', () => edited(page, /(<ul class="notes"><li>)/, '$1x')],
  [
    'site: a source',
    'source',
    () =>
      edited(
        page,
        '</table></section><p class="source">Källa: ',
        '</table></section><p class="source">Från: ',
      ),
  ],
  [
    'site: what is spoken',
    'as spoken',
    () => edited(page, 'redovisas inte av sekretesskäl</span></td>', 'uppgift saknas</span></td>'),
  ],
  [
    'site: a row',
    `${page}:.*no row Flickor`,
    () => edited(page, /<tr class="depth-1"><th scope="row">Flickor<\/th>.*?<\/tr>/, ''),
  ],
  [
    'site: two cells for each other',
    `${page}:.*row 2 \\(Flickor\\), 2014`,
    () =>
      edited(
        page,
        /(?<=Flickor<\/th><td class="number">)(40)(<.*?Pojkar<\/th><td class="number">)(31)/,
        '$3$2$1',
      ),
  ],
  [
    'site in English: a value',
    'site/en/youth-visits.html:.*2014',
    () => edited('site/en/youth-visits.html', '>160</td>', '>161</td>'),
  ],
  [
    'site: a count of an area',
    'site/omrade-n.html:youth-children 2015, count',
    () => edited('site/omrade-n.html', '>..</span>', '>.</span>'),
  ],
];

function withoutFlags(path: string): Changes {
  const text = textIn(release.files, path).replace(/^(CELLNOTE|DATANOTECELL).*\n("[^"]*";\n)*/gm, '');
  return { [path]: bytesOf(text) };
}

describe('one thing that a data file or a page says otherwise is found', () => {
  it.each(textMutations)('%s', async (_, found, change) => {
    expect((await foundIn(await change())).join('\n')).toMatch(new RegExp(`^VERIFY-00[134] .*${found}`, 'm'));
  });
});

describe('one thing that a binary file says otherwise is found', () => {
  const parquet = 'data/indicators.parquet';
  const arrow = 'data/indicators.arrow';

  const changes: readonly (readonly [
    column: string,
    from: unknown,
    to: string | number | null,
    sql: string,
  ])[] = [
    ['value', 71, 72, '72'],
    ['status', 'withheld', 'missing', "'missing'"],
    ['flags', 'preliminary', '', "''"],
    ['area_label', 'Norr', 'Söder', "'Söder'"],
    ['unit', 'percent', 'per_1000', "'per_1000'"],
  ];

  it.each(changes)('Parquet: %s', async (column, from, _, sql) => {
    const where = typeof from === 'number' ? `${column} = ${from}` : `${column} = '${from}'`;
    const change = `case when ${where} then ${sql} else ${column} end as ${column}`;
    const found = await foundIn({ [parquet]: await rewritten(`* replace (${change})`) });
    expect(found.join('\n')).toMatch(new RegExp(`^VERIFY-004 ${parquet}:row .*, ${column}$`, 'm'));
  });

  it.each(changes)('Arrow: %s', async (column, from, to) => {
    const found = await foundIn({
      [arrow]: arrowWith((rows, at) => {
        const row = rows.find((one) => one[at(column)] === from);
        if (!row) throw new Error('there is no such row');
        row[at(column)] = to;
      }),
    });
    expect(found).toHaveLength(1);
    expect(found.join()).toMatch(new RegExp(`^VERIFY-004 ${arrow}:row .*, ${column}$`));
  });

  it('Parquet: two cells for each other', async () => {
    const swap = 'case value when 40 then 31 when 31 then 40 else value end as value';
    const found = await foundIn({ [parquet]: await rewritten(`* replace (${swap})`) });
    expect(found.join('\n')).toMatch(/indicators\.parquet:row .*, value/);
  });

  it('Arrow: two cells for each other', async () => {
    const found = await foundIn({
      [arrow]: arrowWith((rows, at) => {
        const [first, second] = [40, 31].map((value) => rows.find((row) => row[at('value')] === value));
        if (!first || !second) throw new Error('there are no such rows');
        [first[at('value')], second[at('value')]] = [31, 40];
      }),
    });
    expect(found).toHaveLength(2);
  });

  it('Parquet and Arrow: a row that is gone', async () => {
    const fewer = { [parquet]: await rewritten('*', "where indicator <> 'youth.visits'") };
    expect((await foundIn(fewer)).join('\n')).toMatch(/indicators\.parquet:no row for youth\.visits/);
    const found = await foundIn({ [arrow]: arrowWith((rows) => rows.pop()) });
    expect(found.join('\n')).toMatch(/indicators\.arrow:no row for/);
  });

  it('Arrow: statistics', async () => {
    const path = 'data/statistics.arrow';
    const change = arrowWith((rows, at) => {
      for (const row of rows) row[at('trend_reason')] = 'x';
    }, path);
    expect((await foundIn({ [path]: change })).join('\n')).toMatch(/statistics\.arrow:row .*, trend_reason/);
  });

  async function rewritten(select: string, where = ''): Promise<Uint8Array> {
    const dir = await mkdtemp(join(tmpdir(), 'samlad-parquet-'));
    const instance = await DuckDBInstance.create(':memory:');
    try {
      await writeFile(join(dir, 'a.parquet'), release.files.get(parquet) ?? new Uint8Array());
      const connection = await instance.connect();
      const from = `read_parquet('${dir}/a.parquet')`;
      await connection.run(
        `copy (select ${select} from ${from} ${where}) to '${dir}/b.parquet' (format parquet)`,
      );
      return new Uint8Array(await readFile(join(dir, 'b.parquet')));
    } finally {
      instance.closeSync();
      await rm(dir, { recursive: true });
    }
  }

  type Rows = (string | number | null)[][];

  function arrowWith(change: (rows: Rows, at: (column: string) => number) => void, path = arrow): Uint8Array {
    const { columns, rows } = readArrowRows(release.files.get(path) ?? new Uint8Array());
    const changedRows = rows.map((row) => [...row]);
    change(changedRows, (column) => columns.indexOf(column));
    const typed = columns.map((name, i) => {
      const isText = rows.every((row) => typeof row[i] === 'string');
      return { name, type: isText ? ('text' as const) : ('number' as const), meaning: { sv: '', en: '' } };
    });
    const named = changedRows.map((row) =>
      Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null])),
    );
    return arrowFile(typed, named, new Map());
  }
});

describe('one thing that a paper says otherwise is found', () => {
  const formats = ['pdf', 'docx', 'html', 'xlsx'] as const;
  const path = (format: string) => `appendix/bilaga-1-fritidsnamnden.${format}`;

  const bySex = 'youth-children-tabell-sex';
  const byArea = 'youth-children-tabell-area';
  const cellsOf =
    (id: string, change: (cell: TableCell, row: number, column: number) => TableCell) => (table: Table) =>
      table.id === id
        ? {
            ...table,
            rows: table.rows.map((row, i) => ({
              ...row,
              cells: row.cells.map((cell, j) => change(cell, i, j)),
            })),
          }
        : table;
  const is = (id: string, change: (table: Table) => Partial<Table>) => (table: Table) =>
    table.id === id ? { ...table, ...change(table) } : table;
  const signed = { state: 'missing', text: '-', spoken: 'uppgift saknas', value: null } as const;

  const changes: Readonly<Record<string, readonly [found: RegExp, change: (table: Table) => Table]>> = {
    'a value': [
      /Tabell 2, row 2 \(Flickor\), 2014/,
      cellsOf(bySex, (cell, i, j) => (i === 1 && j === 0 ? { ...cell, text: '41', value: 41 } : cell)),
    ],
    'a status': [
      /Tabell \d, row 2 \(Norr\), 2014/,
      cellsOf(byArea, (cell, i, j) => (i === 1 && j === 0 ? signed : cell)),
    ],
    'a withheld value that is told': [
      /Tabell \d, row 3 \(Söder\), 2014/,
      cellsOf(byArea, (cell, i, j) =>
        i === 2 && j === 0 ? { state: 'published', text: '3', spoken: null, value: 3 } : cell,
      ),
    ],
    'a flag': [
      /Tabell 2, row 2 \(Flickor\), (2015|marks)/,
      cellsOf(bySex, (cell, i, j) => (i === 1 && j === 1 ? { ...cell, text: '40\u202fr' } : cell)),
    ],
    'a note': [
      /note|notes/,
      is(byArea, ({ notes }) => ({ notes: notes.map((one) => ({ ...one, text: `${one.text} X.` })) })),
    ],
    'a source': [/source/, is(bySex, () => ({ source: 'Källa: okänd.' }))],
    'a caption': [
      /Tabell 2, caption|no table|how many/,
      is(bySex, ({ caption }) => ({ caption: `${caption}, allt` })),
    ],
    'a label': [
      /label of row 2/,
      is(bySex, ({ rows }) => ({
        rows: rows.map((row, i) => (i === 1 ? { ...row, label: 'Kvinnor' } : row)),
      })),
    ],
    'a head': [
      /head of column 2/,
      is(bySex, ({ head: [first = ''] }) => ({ head: [first, '2013', '2015'] })),
    ],
    'two cells for each other': [
      /Tabell 2, row 2 \(Flickor\), 2014/,
      is(bySex, ({ rows: [total, girls, boys, ...rest] }) => {
        if (!total || !girls || !boys) throw new Error('there are no such rows');
        const swapped = [
          { ...girls, cells: boys.cells },
          { ...boys, cells: girls.cells },
        ];
        return { rows: [total, ...swapped, ...rest] };
      }),
    ],
    'a row that is gone': [/how many rows/, is(bySex, ({ rows }) => ({ rows: rows.slice(0, -1) }))],
  };

  for (const [what, [found, change]] of Object.entries(changes)) {
    it(`in each format: ${what}`, async () => {
      const printed = await release.print(change);
      for (const format of formats) {
        const problems = await foundIn({ [path(format)]: printed.get(path(format)) ?? null });
        expect(problems.join('\n'), format).toMatch(found);
        expect(problems.join('\n'), format).toContain(`appendix/bilaga-1-fritidsnamnden.${format}`);
      }
    });
  }

  it('in none of them, when nothing is changed', async () => {
    const printed = await release.print((table) => table);
    for (const format of formats)
      expect(await foundIn({ [path(format)]: printed.get(path(format)) ?? null })).toEqual([]);
  });

  it('in each format: a table that is gone', async () => {
    const papers = await release.print((table) => (table.id === bySex ? { ...table, caption: '' } : table));
    for (const format of formats)
      expect(await foundIn({ [path(format)]: papers.get(path(format)) ?? null })).not.toEqual([]);
  });
});

describe('what is said of a difference', () => {
  it('names file, table, row and column, and no value', async () => {
    const told = edited(csv, 'count,,,,children,withheld', 'count,4,,,children,withheld');
    expect(await foundIn(told)).toEqual([
      `VERIFY-004 ${csv}:row 9 (youth.children 2014 N T T T T count), value`,
    ]);
  });
});
