import { describe, expect, it } from 'vitest';
import { readSpellings } from '../../../pipeline/workspace/spellings.ts';
import { sources } from '../../../sources/all-sources.ts';

const header = 'source,register,column,code,spelling,valid_from,valid_to';
const np = 'child-psychiatry,bup_utredning,Utredningstyp,NEUROPSYCHIATRIC';

function read(...lines: string[]) {
  return readSpellings('spellings.csv', [header, ...lines, ''].join('\n'), sources);
}

/** `line:column found / expected` of each problem. */
function problemsIn(...lines: string[]): string[] {
  return read(...lines).problems.map(
    ({ place, found, expected }) => `${place.line}:${place.column ?? ''} ${found} / ${expected}`,
  );
}

describe('the list of spellings', () => {
  it('adds spellings to a code of a column, with the days on which they hold', () => {
    const { spellings, problems } = read(
      `${np},Utr NP,2019-01-01,2021-12-31`,
      '',
      'habilitation,hab_atgard,åtgärdstyp,TREATMENT,Träning,,',
    );
    expect(problems).toEqual([]);
    expect(spellings).toEqual([
      {
        source: 'child-psychiatry',
        register: 'bup_utredning',
        column: 'kind',
        code: 'NEUROPSYCHIATRIC',
        spelling: 'Utr NP',
        inForce: { from: '2019-01-01', to: '2021-12-31' },
      },
      {
        source: 'habilitation',
        register: 'hab_atgard',
        column: 'kind',
        code: 'TREATMENT',
        spelling: 'Träning',
      },
    ]);
  });

  it('may be parted by semicolons, as Swedish spreadsheets do, and begin with a byte order mark', () => {
    const text = `\ufeff${header}\r\n${np},Utr NP,,\r\n`.replaceAll(',', ';');
    expect(readSpellings('spellings.csv', text, sources).spellings).toHaveLength(1);
  });

  it('may be empty', () => {
    expect(read()).toEqual({ spellings: [], problems: [] });
  });

  it('names a source, a register, a column and a code that there are', () => {
    const found = problemsIn(
      'bup,bup_utredning,Utredningstyp,NEUROPSYCHIATRIC,Utr NP,,',
      'child-psychiatry,bup_diagnos,Utredningstyp,NEUROPSYCHIATRIC,Utr NP,,',
      'child-psychiatry,bup_utredning,KVÅ,NEUROPSYCHIATRIC,AA085,,',
      'child-psychiatry,bup_utredning,Kön,F,Tjej,,',
      'child-psychiatry,bup_utredning,Utredningstyp,NEUROPSYK,Utr NP,,',
    );
    expect(found.map((text) => text.split(' / ')[0])).toEqual([
      '2:source "bup"',
      '3:register "bup_diagnos"',
      '4:column "KVÅ"',
      '5:column "Kön"',
      '6:code "NEUROPSYK"',
    ]);
    expect(found[0]).toContain('child-psychiatry');
    expect(found.slice(1).map((text) => text.split(' / ')[1])).toEqual([
      'one of: bup_kontakt, bup_utredning',
      'one of: Utredningstyp',
      'one of: Utredningstyp',
      'one of: NEUROPSYCHIATRIC, OTHER',
    ]);
  });

  it('refuses a spelling of two codes, also where the program has given it to one', () => {
    const other = 'child-psychiatry,bup_utredning,Utredningstyp,OTHER';
    expect(problemsIn(`${np},Utr NP,,`, `${other},utr. np,,`)).toEqual([
      '3:spelling "utr. np", which line 2 gives to NEUROPSYCHIATRIC / each spelling once, whatever its case, spaces and signs',
    ]);
    expect(problemsIn(`${np},Basutredning,,`)).toEqual([
      '2:spelling "Basutredning", which the program knows as OTHER / one code for a spelling',
    ]);
    expect(problemsIn(`${np},NPU,2019-01-01,`)).toEqual([]);
  });

  it('refuses a spelling without a letter or a digit, which no row could have', () => {
    expect(problemsIn(`${np},-,,`)).toEqual([
      '2:spelling no letter and no digit / the text that stands in the register',
    ]);
  });

  it('refuses dates that are none, and a last day before the first', () => {
    expect(problemsIn(`${np},Utr NP,2019,2020-02-30`).map((text) => text.split(' / ')[0])).toEqual([
      '2:valid_from "2019"',
      '2:valid_to "2020-02-30"',
    ]);
    expect(problemsIn(`${np},Utr NP,2019-01-02,2019-01-01`).map((text) => text.split(' / ')[0])).toEqual([
      '2:valid_to 2019-01-01, which is before 2019-01-02',
    ]);
    expect(problemsIn(`${np},Utr NP,2019-01-01,2019-01-01`)).toEqual([]);
  });

  it('refuses another header and lines of another width', () => {
    expect(readSpellings('spellings.csv', 'a,b\n', sources).problems[0]?.place.line).toBe(1);
    expect(problemsIn(np, `${np},Utr NP,,,`)).toEqual([
      '2: 4 columns / 7 columns',
      '3: 8 columns / 7 columns',
    ]);
  });

  it('gives none while anything is wrong in it', () => {
    expect(read(`${np},Utr NP,,`, `${np},-,,`).spellings).toEqual([]);
  });
});
