import type { OverviewWording } from './overview-wording.ts';
import { withStop } from './with-stop.ts';

const signs = {
  withheld: '.. Not shown for reasons of confidentiality.',
  not_applicable: '. Cannot occur or cannot be calculated.',
  missing: '- The figure is missing.',
  pending: '… The figure is not available yet.',
};

/** Then, and now, of a figure that only one of two editions shows. */
const before = {
  published: 'Shown in the edition before',
  withheld: 'Not shown in the edition before for reasons of confidentiality',
  not_applicable: 'Could not occur in the edition before',
  missing: 'Missing in the edition before',
  pending: 'Not available in the edition before',
};
const now = {
  published: 'shown now',
  withheld: 'not shown now for reasons of confidentiality',
  not_applicable: 'cannot occur now',
  missing: 'missing now',
  pending: 'not available now',
};

function some(indicators: number): string {
  return indicators === 1 ? 'one indicator' : `${indicators} indicators`;
}

function have(indicators: number): string {
  return indicators === 1 ? 'has' : 'have';
}

function mayChange(preliminary: number, revised: number): string {
  if (preliminary === 0 && revised === 0) return 'no figures are preliminary or revised';
  if (revised === 0) return `${some(preliminary)} ${have(preliminary)} preliminary figures`;
  if (preliminary === 0) return `${some(revised)} ${have(revised)} revised figures`;
  return `${some(preliminary)} ${have(preliminary)} preliminary and ${some(revised)} revised figures`;
}

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
  revisions: {
    since: (edition, date) =>
      `Counts that differ from those in edition ${edition}, ${date}. Rates and shares are made from the counts and change with them.`,
    first: 'There is no earlier edition to compare with.',
    head: ['Indicator', 'Group', 'Year', 'Before', 'Now', 'Difference'],
    answered: ({ actor, text, original, role, date }) =>
      `${actor}${original ? ', in Swedish' : ''}: ${withStop(text)} (${role}, ${date})`,
    definition: (version, change) =>
      `New definition, version ${version}${change === null ? '.' : `: ${withStop(change)}`}`,
    preliminary: 'The figure was preliminary in the edition before.',
    delivery: 'New counts from the agency, without further word.',
    state: (then, today) => `${before[then]}; ${now[today]}.`,
    extent: (figures, indicators) =>
      `${figures} ${figures === 1 ? 'figure' : 'figures'} in ${indicators} ${
        indicators === 1 ? 'indicator' : 'indicators'
      }.`,
    totals: 'Counts of the whole municipality, in the edition before and now',
    elsewhere: (figures) =>
      `Parts and years together (${figures}) are on the site under Changes, and in the data file revisions.csv.`,
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
  state: ({ year, broken, incomplete, preliminary, revised, withheld }) =>
    `In ${year} ` +
    `${broken === 0 ? 'no series breaks' : `the series of ${some(broken)} ${broken === 1 ? 'breaks' : 'break'}`}, ` +
    `${incomplete === 0 ? 'nothing is missing' : `something is missing for ${some(incomplete)}`} and ` +
    `${mayChange(preliminary, revised)}. ` +
    (withheld === null
      ? 'All counts are shown.'
      : `Of all counts ${withheld === 0 ? 'less than 1' : withheld}\u00a0% are withheld for reasons of confidentiality.`),
  varying: (indicators) =>
    `${indicators === 1 ? 'One indicator varies' : `${indicators} indicators vary`} more between the years than chance ` +
    'alone usually makes them; the limits are widened for it',
};
