import type { AloudWording } from './aloud-wording.ts';

export const englishAloud: AloudWording = {
  newest: (year, value, before) =>
    `In ${year} the figure was ${value}.` +
    (before === null
      ? ''
      : ` ${before.year === year - 1 ? 'The year before' : `In ${before.year}`} it was ${before.value}.`),
  percent: (number) => `${number} per cent`,
  per: (number, inhabitants) => `${number} in every ${inhabitants} inhabitants`,
  outside: ({ year, value, side, limits: [low, high] }) =>
    `In ${year} the figure is ${value}. That is ${side === 'above' ? 'higher' : 'lower'} than expected: ` +
    `from the years before, between ${low} and ${high} is likely.`,
  trend: ({ state, from, first, to, last }) =>
    `The figure ${state === 'increases' ? 'increases' : 'decreases'} between ${from} and ${to}, from ${first} to ${last}.`,
  part: (column, breakdown, label) => {
    switch (column) {
      case 'area_code':
        return `in ${label}`;
      case 'age_band':
      case 'sex':
        return label.toLowerCase();
      default:
        return `${breakdown} ${label}`;
    }
  },
};
