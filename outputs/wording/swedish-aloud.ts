import type { AloudWording } from './aloud-wording.ts';

export const swedishAloud: AloudWording = {
  newest: (year, value, before) =>
    `År\u00a0${year} var det ${value}.` +
    (before === null
      ? ''
      : ` ${before.year === year - 1 ? 'Året före' : `År\u00a0${before.year}`} var det ${before.value}.`),
  percent: (number) => `${number}\u00a0procent`,
  per: (number, inhabitants) => `${number} på ${inhabitants} invånare`,
  outside: ({ year, value, side, limits: [low, high] }) =>
    `År\u00a0${year} är talet ${value}. Det är ${side === 'above' ? 'högre' : 'lägre'} än väntat: ` +
    `sett till åren före är mellan ${low} och ${high} troligt.`,
  trend: ({ state, from, first, to, last }) =>
    `Talet ${state === 'increases' ? 'ökar' : 'minskar'} mellan ${from} och ${to}, från ${first} till ${last}.`,
  part: (column, breakdown, label) => {
    switch (column) {
      case 'age_band':
        return `i åldern ${label}`;
      case 'area_code':
        return `i ${label}`;
      case 'sex':
        return label.toLowerCase();
      default:
        return `${breakdown} ${label}`;
    }
  },
};
