import type { OverviewWording } from './overview-wording.ts';

const signs = {
  withheld: '.. Uppgiften redovisas inte av sekretesskäl.',
  not_applicable: '. Uppgiften kan inte förekomma eller inte beräknas.',
  missing: '- Uppgift saknas.',
  pending: '… Uppgiften är ännu inte tillgänglig.',
};

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
  varying: (indicators) =>
    `${indicators === 1 ? 'En indikator' : `${indicators} indikatorer`} varierar mer mellan åren än slumpen ensam ` +
    'brukar ge; gränserna är vidgade efter det',
};
