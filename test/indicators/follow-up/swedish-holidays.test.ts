import { describe, expect, it } from 'vitest';
import { addDays } from '../../../indicators/follow-up/iso-days.ts';
import { dayOff, easterSunday } from '../../../indicators/follow-up/swedish-holidays.ts';

/** As almanacs print them. */
const almanac: readonly (readonly [year: number, easter: string, midsummer: string, allSaints: string])[] = [
  [2013, '03-31', '06-22', '11-02'],
  [2014, '04-20', '06-21', '11-01'],
  [2015, '04-05', '06-20', '10-31'],
  [2016, '03-27', '06-25', '11-05'],
  [2017, '04-16', '06-24', '11-04'],
  [2018, '04-01', '06-23', '11-03'],
  [2019, '04-21', '06-22', '11-02'],
  [2020, '04-12', '06-20', '10-31'],
  [2021, '04-04', '06-26', '11-06'],
  [2022, '04-17', '06-25', '11-05'],
  [2023, '04-09', '06-24', '11-04'],
  [2024, '03-31', '06-22', '11-02'],
  [2025, '04-20', '06-21', '11-01'],
  [2026, '04-05', '06-20', '10-31'],
  [2027, '03-28', '06-26', '11-06'],
  [2028, '04-16', '06-24', '11-04'],
  [2029, '04-01', '06-23', '11-03'],
  [2030, '04-21', '06-22', '11-02'],
];

describe('Easter', () => {
  it('is when almanacs say', () => {
    for (const [year, easter] of almanac) expect(easterSunday(year)).toBe(`${year}-${easter}`);
  });

  it('is the Sunday after the full moon that golden number and epact give', () => {
    for (let year = 1900; year <= 2199; year++) expect(easterSunday(year)).toBe(easterByEpact(year));
  });
});

/** Knuth, The Art of Computer Programming 1 (1968), 1.3.2, exercise 14, after Lilius and Clavius. */
function easterByEpact(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const solar = Math.floor((3 * century) / 4) - 12;
  const lunar = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - solar - 10;
  let epact = (11 * golden + 20 + lunar - solar) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact++;
  const moon = 44 - epact < 21 ? 74 - epact : 44 - epact;
  const day = moon + 7 - ((sunday + moon) % 7);
  return addDays(`${year}-03-01`, day - 1);
}

describe('a day off', () => {
  const named = (date: string) => dayOff(date)?.name.sv ?? null;

  it('is midsummer and All Saints’ when almanacs say', () => {
    for (const [year, , midsummer, allSaints] of almanac) {
      expect(named(`${year}-${midsummer}`)).toBe('midsommardagen');
      expect(named(addDays(`${year}-${midsummer}`, -1))).toBe('midsommarafton');
      expect(named(`${year}-${allSaints}`)).toBe('alla helgons dag');
    }
  });

  it('is each day of the law in 2026', () => {
    expect(namedDaysOf(2026)).toEqual([
      ['2026-01-01', 'nyårsdagen'],
      ['2026-01-06', 'trettondedag jul'],
      ['2026-04-03', 'långfredagen'],
      ['2026-04-05', 'påskdagen'],
      ['2026-04-06', 'annandag påsk'],
      ['2026-05-01', 'första maj'],
      ['2026-05-14', 'Kristi himmelsfärdsdag'],
      ['2026-05-24', 'pingstdagen'],
      ['2026-06-06', 'nationaldagen'],
      ['2026-06-19', 'midsommarafton'],
      ['2026-06-20', 'midsommardagen'],
      ['2026-10-31', 'alla helgons dag'],
      ['2026-12-24', 'julafton'],
      ['2026-12-25', 'juldagen'],
      ['2026-12-26', 'annandag jul'],
      ['2026-12-31', 'nyårsafton'],
    ]);
  });

  it('is nationaldagen from 2005, and annandag pingst until 2004', () => {
    expect(named('2005-06-06')).toBe('nationaldagen');
    expect(named('2005-05-16')).toBeNull();
    expect(named('2004-05-31')).toBe('annandag pingst');
    // A Sunday.
    expect(named('2004-06-06')).toBe('söndag');
  });

  it('tells holidays, eves and weekends apart', () => {
    expect(dayOff('2023-12-24')?.kind).toBe('eve');
    expect(dayOff('2023-12-25')?.kind).toBe('holiday');
    expect(dayOff('2023-12-23')).toEqual({ kind: 'weekend', name: { sv: 'lördag', en: 'Saturday' } });
    expect(dayOff('2023-12-17')).toEqual({ kind: 'weekend', name: { sv: 'söndag', en: 'Sunday' } });
    expect(dayOff('2023-12-22')).toBeNull();
    expect(dayOff('2023-11-07')).toBeNull();
  });
});

function namedDaysOf(year: number): [string, string][] {
  const days: [string, string][] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const off = dayOff(day);
    if (off && off.kind !== 'weekend') days.push([day, off.name.sv]);
  }
  return days;
}
