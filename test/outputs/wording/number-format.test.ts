import { describe, expect, it } from 'vitest';
import { english } from '../../../outputs/wording/english.ts';
import { formatNumber } from '../../../outputs/wording/number-format.ts';
import { swedish } from '../../../outputs/wording/swedish.ts';

const sv = (value: number, decimals: number): string => formatNumber(value, decimals, swedish.numbers);

describe('numbers in Swedish', () => {
  it('have a narrow no-break space between thousands, a comma, and a true minus', () => {
    expect(sv(1234567, 0)).toBe('1\u202f234\u202f567');
    expect(sv(1234, 0)).toBe('1\u202f234');
    expect(sv(-12.345, 1)).toBe('\u221212,3');
    expect(sv(0, 1)).toBe('0,0');
  });

  it('never show a minus before nothing', () => {
    expect(sv(-0.04, 1)).toBe('0,0');
    expect(sv(-0, 0)).toBe('0');
  });

  it('keep the digits they are asked for, in either language', () => {
    expect(sv(19.25, 2)).toBe('19,25');
    expect(formatNumber(1999.5, 1, english.numbers)).toBe('1\u202f999.5');
  });
});

describe('words around figures', () => {
  it('write dates and spans as a Swede does', () => {
    expect(swedish.date('2026-03-16')).toBe('16 mars 2026');
    expect(swedish.date('2026-12-01')).toBe('1 december 2026');
    expect(swedish.span([2016, 2017, 2018])).toBe('2016–2018');
    expect(swedish.list([2018, 2019, 2021])).toBe('2018, 2019 och 2021');
  });

  it('give every absence its own sign, in both languages the same', () => {
    const signs = Object.values(swedish.signs).map(({ sign }) => sign);
    expect(signs).toEqual(['..', '.', '-', '…']);
    expect(Object.values(english.signs).map(({ sign }) => sign)).toEqual(signs);
    expect(swedish.signs.withheld.spoken).toBe('redovisas inte av sekretesskäl');
  });

  it('have the same legend words, which are those of the data files, in both languages', () => {
    expect(english.legend.map(({ sign, word }) => [sign, word])).toEqual(
      swedish.legend.map(({ sign, word }) => [sign, word]),
    );
  });

  it('never claim a direction, a cause or regret', () => {
    const figure = { year: 2025, text: '12 barn', preliminary: true };
    const before = { year: 2023, number: '9' };
    const said = [
      swedish.lead.compared(figure, before),
      swedish.lead.alone(figure),
      swedish.lead.acrossBreak(figure),
      swedish.lead.older(figure, { year: 2024, state: 'withheld' }, before),
      swedish.lead.absent(2025, 'missing'),
      swedish.lead.nothing,
    ].join(' ');
    expect(said).not.toMatch(/ök|minsk|fler|färre|högre|lägre|beror|därmed|tyvärr|!/i);
  });
});
