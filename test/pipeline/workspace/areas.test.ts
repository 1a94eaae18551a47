import { describe, expect, it } from 'vitest';
import { readAreas } from '../../../pipeline/workspace/areas.ts';

const header = 'code,parent,name_sv,name_en,valid_from,valid_to';

function read(...lines: string[]) {
  return readAreas('areas.csv', [header, ...lines, ''].join('\n'), [2016, 2025]);
}

/** `line:column` of each problem. */
function placesIn(...lines: string[]): string[] {
  return read(...lines).problems.map(({ place }) => `${place.line}:${place.column ?? ''}`);
}

describe('the list of areas', () => {
  it('keeps the order of the file, puts the top level under the municipality and adds the unknown', () => {
    const { areas } = read('B,,Boo,,,', 'B1,B,Boo norra,North Boo,,', 'A,TOT,Älta,,,');
    expect(areas.codes.map(({ code, parent, label }) => `${code}<${parent} ${label.en}`)).toEqual([
      'B<TOT Boo',
      'B1<B North Boo',
      'A<TOT Älta',
      'U<TOT Area unknown',
    ]);
  });

  it('has a version that follows the division, not names or order', () => {
    const version = (...lines: string[]) => read(...lines).areas.version;
    expect(version('A,,Älta,,,', 'B,,Boo,,,')).toBe(version('B,,Boo!,,,', 'A,,Älta,,,'));
    expect(version('A,,Älta,,,', 'B,,Boo,,,')).not.toBe(version('A,,Älta,,,', 'B,A,Boo,,,'));
  });

  it('has a version without digits, since deliveries may hold nothing that looks like an identity', () => {
    expect(read('A,,Älta,,,').areas.version).toMatch(/^[a-p]{12}$/);
  });

  it('leaves out areas that were in force in none of the years', () => {
    const { areas } = read(
      'A,,Älta,,2010-01-01,2015-12-31',
      'B,,Boo,,2020-01-01,',
      'C,,Centrum,,2026-01-01,',
    );
    expect(areas.codes.map(({ code }) => code)).toEqual(['B', 'U']);
  });

  it('refuses duplicates, unknown parents and areas inside themselves, each with its line', () => {
    expect(placesIn('A,,Älta,,,', 'A,,Älta igen,,,')).toEqual(['3:code']);
    expect(placesIn('A,X,Älta,,,')).toEqual(['2:parent']);
    expect(placesIn('A,B,Älta,,,', 'B,C,Boo,,,', 'C,A,Centrum,,,', 'D,A,Djup,,,')).toEqual([
      '2:parent',
      '3:parent',
      '4:parent',
    ]);
  });

  it('refuses codes, names and dates that cannot be used', () => {
    expect(
      placesIn('älta,,Älta,,,', 'TOT,,Allt,,,', 'B,,,,,', 'C,,Centrum,,1 jan 2020,', 'D,,Dal,,,2020-02-30'),
    ).toEqual(['2:code', '3:code', '4:name_sv', '5:valid_from', '6:valid_to']);
  });

  it('refuses a file that Excel has saved with semicolons', () => {
    expect(readAreas('areas.csv', header.replaceAll(',', ';'), [2016, 2025]).problems).toHaveLength(1);
  });
});
