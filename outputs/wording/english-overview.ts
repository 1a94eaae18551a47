import type { OverviewWording } from './overview-wording.ts';

const signs = {
  withheld: '.. Not shown for reasons of confidentiality.',
  not_applicable: '. Cannot occur or cannot be calculated.',
  missing: '- The figure is missing.',
  pending: '… The figure is not available yet.',
};

export const englishOverview: OverviewWording = {
  changes: {
    titles: {
      new: 'New',
      revised: 'Revised',
      preliminary: 'Preliminary',
      breaks: 'Breaks and new definitions',
      missing: 'Missing',
    },
    none: {
      new: 'No indicator is shown for the first time.',
      revised: 'No figure is revised.',
      preliminary: 'No figure is preliminary.',
      breaks: 'No break and no new definition in the newest year.',
      missing: 'Nothing is missing.',
    },
    first: (year) => `Shown from ${year} onwards.`,
    revised: (years, totals) =>
      [
        `Revised figures for ${years}.`,
        ...totals.map(({ year, text }) => `The total of ${year} is now ${text}.`),
      ].join(' '),
    preliminary: (years) => `Preliminary figures for ${years}.`,
    break: (year, reason) =>
      `Break in the series ${year}: ${reason}. Figures before and after cannot be compared.`,
    mark: (year, reason) => `Mark at ${year}: ${reason}. The series goes on.`,
  },
  area: {
    lead: (area, indicators, actors) =>
      `${indicators} ${indicators === 1 ? 'indicator' : 'indicators'} from ${actors} ` +
      `${actors === 1 ? 'agency' : 'agencies'} ${indicators === 1 ? 'is' : 'are'} shown for ${area}.`,
    groupLevel:
      'Covariation between groups: that several figures are high in one area does not say that they concern the same ' +
      'children. What goes together between areas need not go together for single children.',
    notCompared: 'not compared',
    latest:
      'Each line shows the newest year in which the area can be compared with the municipality, otherwise the newest ' +
      'year of the indicator.',
    sign: (state) => signs[state],
  },
  varying: (indicators) =>
    `${indicators === 1 ? 'One indicator varies' : `${indicators} indicators vary`} more between the years than chance ` +
    'alone usually makes them; the limits are widened for it',
};
