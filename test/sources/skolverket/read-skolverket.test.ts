import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../indicators/model/problem.ts';
import { readSkolverket } from '../../../sources/skolverket/read-skolverket.ts';
import { bytesOf, eligibilityText, gradesText, pupilsText, type SkolverketText } from './skolverket-text.ts';

const read = (text: SkolverketText) => readSkolverket(bytesOf(text), 'fil.csv');

function tableOf(text: SkolverketText) {
  const { table, problems } = read(text);
  expect(problems).toEqual([]);
  if (!table) throw new Error('no table');
  return table;
}

function messages(text: SkolverketText): string[] {
  const { table, problems } = read(text);
  expect(table).toBeNull();
  return problems.map((problem) => formatProblem(problem));
}

/** Line of the first row: source, blank, heading, school year, blank, two lines of running text, blank, header. */
const FIRST_ROW = 10;
const changed = (row: number, from: string, to: string): SkolverketText => ({
  ...eligibilityText,
  rows: eligibilityText.rows.map((text, i) => (i === row ? text.replace(from, to) : text)),
});

describe('a file from Skolverket', () => {
  it('gives its rows in its own order, with signs kept apart and numbers read', () => {
    const table = tableOf(eligibilityText);
    expect(
      table.rows.map(({ principal, sex, values }) => [
        principal,
        sex,
        values.pupils,
        values.eligible_vocational,
      ]),
    ).toEqual([
      [
        'all',
        'F',
        { state: 'number', value: 1204, printed: '1 204' },
        { state: 'nearly_all', printed: '~100' },
      ],
      [
        'all',
        'M',
        { state: 'number', value: 1301, printed: '1\u00a0301' },
        { state: 'masked', printed: '..' },
      ],
      [
        'all',
        'T',
        { state: 'number', value: 2505, printed: '2\u202f505' },
        { state: 'number', value: 83.2, printed: '83,2' },
      ],
      ['independent', 'F', { state: 'masked', printed: '..' }, { state: 'absent', printed: '.' }],
    ]);
  });

  it('keeps the zero that begins a code', () => {
    expect(tableOf(eligibilityText).rows[0]).toMatchObject({
      municipality: '0199',
      name: 'Provby',
      county: '01',
    });
  });

  it('belongs to the spring for eligibility and grades, and to the autumn for pupils', () => {
    expect(tableOf(eligibilityText)).toMatchObject({
      id: 'skolverket.eligibility_year9',
      period: '2024/25',
      year: 2025,
    });
    expect(tableOf(gradesText)).toMatchObject({
      id: 'skolverket.grades_year6',
      period: '2024/25',
      year: 2025,
    });
    expect(tableOf(pupilsText)).toMatchObject({
      id: 'skolverket.pupils_per_grade',
      period: '2020/21',
      year: 2020,
    });
    expect(tableOf({ ...pupilsText, schoolYear: 'Valt läsår: 1999/00' }).year).toBe(1999);
  });

  it('has rows for every kind of principal', () => {
    const principals = ['all', 'municipal', 'independent', 'international', 'state', 'region'];
    expect(tableOf(pupilsText).rows.map(({ principal }) => principal)).toEqual(principals);
  });

  it('has a value for every measure in every row', () => {
    for (const text of [eligibilityText, gradesText, pupilsText]) {
      const { measures, rows } = tableOf(text);
      for (const { values } of rows) expect(Object.keys(values)).toEqual(measures.map(({ id }) => id));
    }
  });

  it('is the same with or without a byte order mark, and whatever its line ends', () => {
    const table = tableOf(eligibilityText);
    expect(tableOf({ ...eligibilityText, bom: '' })).toEqual(table);
    expect(tableOf({ ...eligibilityText, lineEnd: '\r\n' })).toEqual(table);
    expect(tableOf({ ...eligibilityText, lineEnd: '\r' })).toEqual(table);
  });

  it("carries the publisher's own words, put together to paragraphs", () => {
    expect(tableOf(eligibilityText).remarks).toEqual([
      'Det krävs 8 godkända betyg för yrkesprogram och 12 för högskoleförberedande program.',
      'Om uppgift saknas visas en prick (.) istället för utfall.',
    ]);
    expect(tableOf(gradesText).remarks).toEqual([
      'Antal elever: Elever som fått eller skulle ha fått betyg.',
      'Antal ämnesbetyg (genomsnitt): Antal ämnesbetyg eleverna ska ha fått. Blockbetyg ingår som ett betyg.',
      '* En fotnot.',
    ]);
  });

  it('names its source with title, school year and address', () => {
    expect(tableOf(pupilsText).source).toBe(
      'Skolverket, Grundskola - Antal elever per årskurs, läsåret 2020/21, https://www.skolverket.se',
    );
  });
});

describe('a file that is not quite one', () => {
  const cases: [string, SkolverketText, RegExp[]][] = [
    [
      'another table',
      { ...eligibilityText, heading: 'Grundskola - Något annat' },
      [/fil\.csv:3\n.*"Grundskola - Något annat"/],
    ],
    ['no source', { ...eligibilityText, source: 'Statistik' }, [/fil\.csv:1\n.*no source/]],
    ['no school year', { ...eligibilityText, schoolYear: 'Läsår' }, [/no school year/]],
    [
      'a school year of two years',
      { ...eligibilityText, schoolYear: 'Valt läsår: 2024/26' },
      [/fil\.csv:4\n.*no school year/],
    ],
    ['no title', { ...eligibilityText, heading: '' }, [/no title/]],
    ['no header', { ...eligibilityText, header: 'Kommun' }, [/no header/]],
    ['no rows', { ...eligibilityText, rows: [] }, [/fil\.csv:9\n.*no rows/]],
    [
      'other columns',
      { ...eligibilityText, header: eligibilityText.header.replace('Antal elever', 'Elever') },
      [/fil\.csv:9\n.*unknown columns "Elever"/, /also "Antal elever"/],
    ],
    [
      'a column twice',
      { ...eligibilityText, header: `${eligibilityText.header}Kön;` },
      [/columns "Kön" twice/],
    ],
    ['a lost zero', changed(1, ';0199;', ';199;'), [/fil\.csv:11:Kommun-kod\n.*leading zero/]],
    ['another county', changed(1, ';01;', ';02;'), [/fil\.csv:11:Läns-kod/]],
    ['a formula for a name', changed(0, 'Provby', '=1+1'), [/fil\.csv:10:Kommun\n/]],
    [
      'a new principal',
      changed(0, 'Samtliga', 'Landsting'),
      [/fil\.csv:10:Typ av huvudman\n.*Internationella skolor/],
    ],
    ['a new sex', changed(0, 'Flickor', 'Okänt'), [/fil\.csv:10:Kön\n/]],
    [
      'a word for a number',
      changed(2, '83,2', 'många'),
      [/fil\.csv:12:Andel \(%\) elever behöriga till yrkesprog\.\n/],
    ],
    ['a row with a hole', changed(2, '83,2;', ''), [/fil\.csv:12\n.*10 columns, expected 11/]],
    ['a row twice', changed(1, 'Pojkar', 'Flickor'), [/fil\.csv:11\n.*as on line 10/]],
    [
      'a blank line among the rows',
      {
        ...eligibilityText,
        rows: eligibilityText.rows.flatMap((row, i) => (i === 2 ? [';;;', row] : [row])),
      },
      [/fil\.csv:13\n.*below the end/, /fil\.csv:14\n.*below the end/],
    ],
    ['no explanations', { ...eligibilityText, below: ['', 'Slut'] }, [/may have been cut/]],
  ];

  for (const [name, text, expected] of cases) {
    it(`is refused, with file and line: ${name}`, () => {
      const found = messages(text);
      expect(found).toHaveLength(expected.length);
      for (const [i, pattern] of expected.entries()) expect(found[i]).toMatch(pattern);
    });
  }

  it('is told everything at once', () => {
    const bad = { ...changed(0, '~100', 'x'), below: [] };
    const worse = { ...bad, rows: bad.rows.map((row) => row.replace(';01;', ';20;')) };
    expect(messages(worse)).toHaveLength(1 + 4 + 1);
  });

  it('is never quoted from its cells, since it may be another file than somebody thought', () => {
    const secret = '200808092381';
    const found = ['Provby', '0199', 'Samtliga', 'Flickor', '1 204', '~100'].flatMap((cell) =>
      messages(changed(0, cell, secret)),
    );
    expect(found.length).toBeGreaterThan(5);
    expect(found.join('\n')).not.toContain(secret);
  });

  it('is refused when it is not text in UTF-8', () => {
    const latin1 = new Uint8Array(
      Buffer.from('Statistik från Skolverket, https://www.skolverket.se\n', 'latin1'),
    );
    const utf16 = new Uint8Array(Buffer.from('Statistik från Skolverket', 'utf16le'));
    for (const bytes of [latin1, utf16]) expect(readSkolverket(bytes, 'fil.csv').problems).toHaveLength(1);
  });

  it('is either whole in its table or refused, wherever it is cut', () => {
    const bytes = bytesOf(eligibilityText);
    const { rows } = tableOf(eligibilityText);
    let refused = 0;
    for (let length = 0; length < bytes.length; length += 1) {
      const { table, problems } = readSkolverket(bytes.slice(0, length), 'fil.csv');
      if (table) expect(table.rows).toEqual(rows);
      else expect(problems.length).toBeGreaterThan(0);
      refused += table ? 0 : 1;
    }
    expect(refused).toBeGreaterThan(bytes.length / 2);
  });

  it('never makes the reader fall, whatever the bytes', () => {
    const bytes = bytesOf(pupilsText);
    const anyBytes = fc.uint8Array({ maxLength: 400 });
    const spoilt = fc.tuple(fc.nat(bytes.length), anyBytes).map(([at, noise]) => {
      return new Uint8Array([...bytes.slice(0, at), ...noise, ...bytes.slice(at + noise.length)]);
    });
    fc.assert(
      fc.property(fc.oneof(anyBytes, spoilt), (input) => {
        const { table, problems } = readSkolverket(input, 'fil.csv');
        expect(table === null).toBe(problems.length > 0);
        for (const { place } of problems) expect(place.file).toBe('fil.csv');
      }),
      { numRuns: 500 },
    );
  });
});

it('counts lines as an editor does', () => {
  expect(new TextDecoder().decode(bytesOf(eligibilityText)).split('\n')[FIRST_ROW - 1]).toBe(
    eligibilityText.rows[0],
  );
});
