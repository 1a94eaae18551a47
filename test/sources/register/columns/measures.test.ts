import { describe, expect, it } from 'vitest';
import type { ColumnType } from '../../../../sources/register/column-type.ts';
import { duration, durationOrNone } from '../../../../sources/register/columns/duration.ts';
import { percentage } from '../../../../sources/register/columns/percentage.ts';

function read(type: ColumnType, text: string): unknown {
  const reading = type.reader({ created: '2026-03-16', areas: null })(text);
  return 'rejected' in reading ? 'rejected' : reading.values[0];
}

describe('a length of time', () => {
  it('is in hundredths of its unit, and hours with minutes are minutes', () => {
    const texts = ['90', '1 234,5', '0', '1:30', '180:05', '45 min'];
    expect(texts.map((text) => read(duration, text))).toEqual([9000, 123450, 0, 9000, 1080500, 4500]);
  });

  it('is unknown where it is blank, but for the parts of a time, where blank is none', () => {
    expect([read(duration, ' '), read(durationOrNone, ' ')]).toEqual([null, 0]);
    expect(read(durationOrNone, '12,5')).toBe(1250);
  });

  it('is none where the text is less than nothing, a share, or something else', () => {
    const texts = ['-5', '12 %', '1:75', 'mycket', '2019-01-01', '99999999'];
    expect(new Set(texts.map((text) => read(duration, text)))).toEqual(new Set(['rejected']));
  });
});

describe('a percentage', () => {
  it('is in thousandths, so that 20 is 20 and nothing else', () => {
    const texts = ['20', '20,0 %', '20,001', '0', '100 %', ''];
    expect(texts.map((text) => read(percentage, text))).toEqual([20000, 20000, 20001, 0, 100000, null]);
  });

  it('lies between 0 and 100', () => {
    expect(['-1', '100,1', '1:30', 'hög'].map((text) => read(percentage, text))).toEqual([
      'rejected',
      'rejected',
      'rejected',
      'rejected',
    ]);
  });
});
