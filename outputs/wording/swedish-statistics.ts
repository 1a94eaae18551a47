import { capitalised } from './capitalised.ts';
import type { StatisticsWording } from './statistics-wording.ts';

const NBSP = '\u00a0';

const since = {
  increases: 'Ökar',
  decreases: 'Minskar',
  unchanged: 'I stort sett oförändrat',
  no_clear_change: 'Ingen säker förändring',
  uncertain: 'Osäker förändring',
};

/** How many series, in words up to nine. */
function few(count: number): string {
  return ['ingen', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'][count] ?? `${count}`;
}

export const swedishStatistics: StatisticsWording = {
  trend: {
    verdicts: {
      increases: 'ökar',
      decreases: 'minskar',
      unchanged: 'i stort sett oförändrad',
      no_clear_change: 'ingen säker förändring',
      uncertain: 'osäker förändring',
      too_few: 'för få för att bedöma en trend',
      not_calculated: 'kan inte beräknas',
    },
    moved: (span, verdict, first, last) => `Trend ${span}: ${verdict}, från ${first} till ${last}.`,
    uncertain: (span, verdict) => `Trend ${span}: ${verdict}.`,
    level: (span, verdict, value) => `Trend ${span}: ${verdict}, ${value} både första och sista året.`,
    since: (state, from) => `${since[state]} sedan ${from}.`,
    disagreement: {
      ends: 'Det första och det sista året skiljer sig åt, men åren tillsammans visar ingen säker riktning.',
      years:
        'Åren tillsammans pekar åt ett håll, men ändringen från det första till det sista året är liten eller osäker.',
    },
    tooFew: (span, verdict, least, noun, of) =>
      `Trend ${span}: ${verdict}. Minst ett av åren har färre än ${least} ${noun}` +
      `${of === 'complement' ? ' utanför andelen' : ''}.`,
    notCalculated: (verdict, why) => `Trend: ${verdict}. ${why}`,
    ofParts: (span, verdict, parts) => `Trend${span === null ? '' : ` ${span}`}: ${verdict} för ${parts}.`,
    tooFewOfParts: (span, least, noun, parts) =>
      `Trend ${span}: bedöms inte för ${parts}, som något av åren har färre än ${least} ${noun}.`,
    noneOfParts: (span, noun, parts) => `Inga ${noun} åren ${span}: ${parts}.`,
    ofCounts: {
      rate: 'Bedömningen gäller antalen, inte talen per invånare.',
      share: 'Bedömningen gäller antalen, inte andelarna.',
      ratio: 'Bedömningen gäller antalen, inte kvoterna.',
    },
    preliminary: 'Minst ett av åren är preliminärt, och bedömningen kan ändras.',
    overdispersed: 'Åren varierar mer än slumpen ensam brukar ge.',
    overdispersedParts: (parts) => `Åren varierar mer än slumpen ensam brukar ge för ${parts}.`,
    workings: {
      window: 'Jämförda år',
      windowOf: (span, points) => `${span}, ${points} uppgifter`,
      annual: 'Relativ förändring per år',
      annualOf: (change, interval) => `${change} (${interval})`,
      dispersion: 'Variation mellan åren',
      dispersionOf: (times, widened) =>
        `${times} gånger den som slumpen ensam brukar ge${widened ? '; intervallet är vidgat efter det' : ''}`,
      recent: 'Test av fem år',
      recentOf: (chiSquare, direction) => `χ²${NBSP}=${NBSP}${chiSquare}, ${direction}`,
      directions: { up: 'uppåt', down: 'nedåt', none: 'ingen riktning' },
      long: 'Alla jämförbara år',
      longOf: ({ span, annual, slope, probability }) =>
        `${span}: ${annual === null ? '' : `${annual} per år enligt en loglinjär modell; `}${slope} per år enligt ` +
        `Theil och Sen; Mann–Kendalls test p${NBSP}${probability}`,
      rule: 'Regel',
      ruleText: (percent, steady) =>
        `”Ökar” eller ”minskar” står bara när ändringen från första till sista året är större än ${percent}${NBSP}% och större ` +
        'än slumpen brukar ge, och det statistiska testet visar samma riktning. ”I stort sett oförändrad” står bara när ' +
        `en ändring på ${steady}${NBSP}% från första till sista året går att utesluta.`,
      meaning: 'Osäkerhetsintervall',
      meaningText:
        'De värden som är förenliga med uppgifterna när slumpen räknas in. Det säger inget om fel i registren.',
    },
  },
  yearOnYear: {
    changed: (from, to, change, interval, preliminary) =>
      `Från ${from} till ${to}: ${change} (${interval})${preliminary ? ', preliminär uppgift' : ''}.`,
    clear: 'Skillnaden är större än slumpen ensam brukar ge.',
    withinChance: 'Skillnaden ryms inom det som slumpen ensam kan ge.',
    short: {
      clear: 'Skillnaden är större än slumpen brukar ge.',
      withinChance: 'Skillnaden ryms inom slumpen.',
    },
    notCalculated: (why) => `Förändringen sedan året före kan inte beräknas. ${why}`,
  },
  signals: {
    outside: ({ year, value, preliminary, side, baseline, limits: [low, high] }) =>
      `År ${year}: ${value}${preliminary ? ' (preliminär uppgift)' : ''}, ` +
      `${side === 'above' ? 'över' : 'under'} det som åren ${baseline} gör troligt (${low} till ${high}).`,
    part: (breakdown, label) => `${breakdown}: ${label}`,
    judged: (judged, outside, expected) =>
      `${judged} ${judged === 1 ? 'tidsserie' : 'tidsserier'} prövades: är det senaste året ovanligt, sett till ` +
      `åren före? ${capitalised(few(outside))} hamnade utanför gränserna. ` +
      (expected === 0
        ? 'Av ren slump väntas färre än en göra det.'
        : `Av ren slump väntas ungefär ${few(expected)} göra det.`),
    notJudged: (count) =>
      `${count} ${count === 1 ? 'tidsserie' : 'tidsserier'} kunde inte prövas: för få jämförbara år eller uppgifter som inte redovisas.`,
    overdispersed: (names) =>
      `Här varierar åren mer än slumpen ensam brukar ge, och gränserna är vidgade efter det: ${names}.`,
    severalOf: (indicator, series) => `${indicator} (${series} tidsserier)`,
    trends: 'Totaler med en trend som ökar eller minskar:',
    nothing: 'Inget sticker ut i årets uppgifter.',
    nothingJudged: 'Inga tidsserier kunde prövas mot åren före.',
  },
  comparison: {
    standings: {
      much_higher: 'klart högre',
      higher: 'högre',
      similar: 'ingen säker skillnad',
      lower: 'lägre',
      much_lower: 'klart lägre',
    },
    tooFew: 'för få för att jämföra',
    areas: 'områden jämförda med kommunen',
    outside: 'kommunen jämförd med andra',
    tabs: {
      areas: 'Områden',
      county: 'Länet',
      country: 'Riket',
      countyAndCountry: 'Länet och riket',
      municipalities: 'Andra kommuner',
      others: 'Andra',
    },
    measures: { rate: 'tal', share: 'andel', ratio: 'kvot' },
    tabOf: (tab, measure) => `${tab}, ${measure}`,
    standing: 'Jämfört med kommunen',
    ours: (municipality) => `${municipality} i jämförelse`,
    place: 'Plats',
    own: 'denna kommun',
    reference: 'jämförelsevärde',
    interval: `95${NBSP}% osäkerhetsintervall`,
    noInterval: 'anges inte',
    takenAsExact: 'Ett värde utan osäkerhetsintervall räknas som exakt i jämförelsen.',
    standardised: {
      direct: {
        age: {
          head: 'Åldersstandardiserat',
          meaning:
            'Åldersstandardiserat: så som talet skulle vara om området hade samma åldrar som hela kommunen.',
        },
        age_and_sex: {
          head: 'Standardiserat för ålder och kön',
          meaning:
            'Standardiserat för ålder och kön: så som talet skulle vara om området hade samma åldrar och kön som hela kommunen.',
        },
      },
      indirect: {
        age: {
          head: 'Kvot mot väntat efter ålder',
          meaning:
            'Kvot mot väntat: antalet delat med det som kommunens tal för varje ålder skulle ge i området. 1 är som i kommunen.',
        },
        age_and_sex: {
          head: 'Kvot mot väntat efter ålder och kön',
          meaning:
            'Kvot mot väntat: antalet delat med det som kommunens tal för varje ålder och kön skulle ge i området. 1 är som i kommunen.',
        },
      },
      none: 'beräknas inte',
      either:
        'Ett område med för få fall för ett standardiserat tal, eller med uppgifter som inte redovisas efter ålder, har i ' +
        'stället kvoten mot väntat.',
    },
    stood: (standing, parts) => `${capitalised(standing)} än kommunen: ${parts}.`,
    allSimilar: 'Inget av de områden som jämförs skiljer sig säkert från kommunen.',
    notCompared: (parts) => `Kan inte jämföras: ${parts}.`,
    against: (municipality, other, standing) => `${municipality} jämfört med ${other}: ${standing}.`,
    withTheWhole: 'Varje område jämförs med hela kommunen, området självt inräknat.',
    limits:
      'Högre eller lägre: skillnaden är större än slumpen ensam ger i 95 fall av 100. Klart högre eller lägre: i 998 fall av 1' +
      '\u202f000.',
    overdispersed: (times) =>
      `Områdena skiljer sig åt mer än slumpen ensam brukar ge (${times} gånger); gränserna är vidgade efter det.`,
    chart: {
      reading:
        'Punkten är värdet och strecket dess osäkerhetsintervall. Den lodräta linjen är kommunen; det ljusa bandet är vad slumpen ensam kan ge.',
      opening: (title) => `Punktdiagram: ${title}.`,
      dot: (label, value, standing) => `${label}: ${value}, ${standing}.`,
    },
  },
  pooled: {
    together: 'flera år tillsammans',
    see: (table) => `Talen är små. Större tal finns i tabellen ${table}.`,
    note: 'Åren i en period är hopslagna.',
    rates: 'Ett tal per invånare delas med folkmängden i alla periodens år.',
  },
  perCent: (number) => `${number}${NBSP}%`,
  points: (number) => `${number}${NBSP}procentenheter`,
  interval: ([low, high], unit) => `95${NBSP}% osäkerhetsintervall ${low} till ${unit(high)}`,
  because: {
    withheld: 'En uppgift som behövs redovisas inte av sekretesskäl.',
    not_applicable: 'En uppgift som behövs kan inte förekomma.',
    missing: 'En uppgift som behövs saknas.',
    pending: 'En uppgift som behövs är ännu inte tillgänglig.',
    denominator: 'En nämnare som behövs saknas.',
    small_denominator: 'En nämnare är för liten.',
    not_part: 'Täljaren är inte en del av nämnaren i något av åren.',
    break: 'Tidsserien bryts, och de jämförbara åren är för få.',
    short: 'De jämförbara åren är för få.',
    no_method: 'Måttet saknar osäkerhetsintervall, eller så var talet noll året före.',
  },
};
