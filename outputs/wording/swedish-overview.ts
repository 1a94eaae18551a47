import type { OverviewWording } from './overview-wording.ts';
import { withStop } from './with-stop.ts';

const signs = {
  withheld: '.. Uppgiften redovisas inte av sekretesskäl.',
  not_applicable: '. Uppgiften kan inte förekomma eller inte beräknas.',
  missing: '- Uppgift saknas.',
  pending: '… Uppgiften är ännu inte tillgänglig.',
};

/** Then, and now, of a figure that only one of two editions shows. */
const before = {
  published: 'Redovisades i den förra utgåvan',
  withheld: 'Redovisades inte i den förra utgåvan av sekretesskäl',
  not_applicable: 'Kunde inte förekomma enligt den förra utgåvan',
  missing: 'Saknades i den förra utgåvan',
  pending: 'Var inte tillgänglig i den förra utgåvan',
};
const now = {
  published: 'redovisas nu',
  withheld: 'redovisas nu inte av sekretesskäl',
  not_applicable: 'kan nu inte förekomma',
  missing: 'saknas nu',
  pending: 'är nu inte tillgänglig',
};

function some(indicators: number): string {
  return indicators === 1 ? 'en indikator' : `${indicators} indikatorer`;
}

function mayChange(preliminary: number, revised: number): string {
  if (preliminary === 0 && revised === 0) return 'inga uppgifter är preliminära eller reviderade';
  if (revised === 0) return `${some(preliminary)} har preliminära uppgifter`;
  if (preliminary === 0) return `${some(revised)} har reviderade uppgifter`;
  return `${some(preliminary)} har preliminära och ${some(revised)} reviderade uppgifter`;
}

export const swedishOverview: OverviewWording = {
  changes: {
    titles: {
      new: 'Nytt',
      revised: 'Reviderat',
      preliminary: 'Preliminärt',
      breaks: 'Brott och nya definitioner',
      missing: 'Saknas',
    },
    none: {
      new: 'Ingen indikator redovisas för första gången.',
      revised: 'Ingen uppgift är reviderad.',
      preliminary: 'Ingen uppgift är preliminär.',
      breaks: 'Inget brott och ingen ny definition det senaste året.',
      missing: 'Inget saknas.',
    },
    first: (year) => `Redovisas från och med ${year}.`,
    revised: (years, totals) =>
      [
        `Reviderade uppgifter för ${years}.`,
        ...totals.map(({ year, text }) => `Totalt ${year} är nu ${text}.`),
      ].join(' '),
    preliminary: (years) => `Preliminära uppgifter för ${years}.`,
    break: (year, reason) =>
      `Brott i tidsserien ${year}: ${reason}. Uppgifter före och efter är inte jämförbara.`,
    mark: (year, reason) => `Markering vid ${year}: ${reason}. Tidsserien fortsätter.`,
  },
  revisions: {
    since: (edition, date) =>
      `Antal som är andra än i utgåva ${edition}, ${date}. Tal per invånare och andelar räknas av antalen och ändras med dem.`,
    first: 'Det finns ingen tidigare utgåva att jämföra med.',
    head: ['Indikator', 'Grupp', 'År', 'Tidigare', 'Nu', 'Skillnad'],
    answered: ({ actor, text, role, date }) => `${actor}: ${withStop(text)} (${role}, ${date})`,
    definition: (version, change) =>
      `Ny definition, version ${version}${change === null ? '.' : `: ${withStop(change)}`}`,
    preliminary: 'Uppgiften var preliminär i den förra utgåvan.',
    delivery: 'Nya antal från uppgiftslämnaren, utan närmare besked.',
    state: (then, today) => `${before[then]}; ${now[today]}.`,
    extent: (figures, indicators) =>
      `${figures} ${figures === 1 ? 'uppgift' : 'uppgifter'} i ${indicators} ${
        indicators === 1 ? 'indikator' : 'indikatorer'
      }.`,
    totals: 'Antal för hela kommunen, i den förra utgåvan och nu',
    elsewhere: (figures) =>
      `Delar och flera år tillsammans (${figures}) står på webbplatsen under Ändringar och i datafilen revisions.csv.`,
  },
  area: {
    lead: (area, indicators, actors) =>
      `${indicators} ${indicators === 1 ? 'indikator' : 'indikatorer'} från ${actors} ` +
      `${actors === 1 ? 'verksamhet' : 'verksamheter'} redovisas för ${area}.`,
    groupLevel:
      'Samvariation på gruppnivå: att flera tal är höga i samma område säger inte att det gäller samma barn. ' +
      'Det som följs åt mellan områden behöver inte följas åt för enskilda barn.',
    notCompared: 'jämförs inte',
    latest:
      'Varje rad visar det senaste året där området kan jämföras med kommunen, annars indikatorns senaste år.',
    sign: (state) => signs[state],
  },
  state: ({ year, broken, incomplete, preliminary, revised, withheld }) =>
    `År\u00a0${year}: ` +
    `${broken === 0 ? 'ingen tidsserie bryts' : `tidsserien bryts för ${some(broken)}`}, ` +
    `${incomplete === 0 ? 'inget saknas' : `något saknas för ${some(incomplete)}`} och ` +
    `${mayChange(preliminary, revised)}. ` +
    (withheld === null
      ? 'Alla antal redovisas.'
      : `Av alla antal döljs ${withheld === 0 ? 'mindre än 1' : withheld}\u00a0% av sekretesskäl.`),
  varying: (indicators) =>
    `${indicators === 1 ? 'En indikator' : `${indicators} indikatorer`} varierar mer mellan åren än slumpen ensam ` +
    'brukar ge; gränserna är vidgade efter det',
};
