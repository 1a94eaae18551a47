import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Twelve digits as a personnummer or coordination number is written, in one piece or with a separator. */
const twelveDigits = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(\d{2})[-+ ]?(\d{3})(\d)(?!\d)/g;

/**
 * Skatteverket publishes test numbers; for people born from 1987 on they carry birth number 238 (female) or
 * 239 (male). Any other number with a right check digit might be somebody's.
 */
function mightBeSomebody(text: string): number {
  return [...text.matchAll(twelveDigits)].filter(([, year = '', month = '', day = '', birth = '', check]) => {
    const realDay = Number(day) % 60;
    const isDate = realDay >= 1 && realDay <= 31 && Number(day) <= 91;
    const isTestNumber = (birth === '238' || birth === '239') && Number(year) >= 1987;
    return isDate && !isTestNumber && luhn(year.slice(2) + month + day + birth) === Number(check);
  }).length;
}

function luhn(nineDigits: string): number {
  const sum = [...nineDigits].reduce((total, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

describe('the repository', () => {
  it('holds no identity outside the test pattern of the tax agency', () => {
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\0')
      .filter(
        (file) => file !== '' && !/\.(png|pdf|ttf|woff2|parquet|arrow|xlsx)$|^package-lock\.json$/.test(file),
      );
    const offenders = files.filter(
      (file) => existsSync(join(root, file)) && mightBeSomebody(readFileSync(join(root, file), 'latin1')) > 0,
    );
    expect(offenders).toEqual([]);
  });

  it('would notice one', () => {
    const nine = '900101001';
    expect(mightBeSomebody(`x;19${nine}${luhn(nine)};y`)).toBe(1);
    expect(mightBeSomebody('200808092381 20080809-2399 200104782396')).toBe(0);
  });
});
