import { formatNumber } from './number-format.ts';
import { swedishAloud } from './swedish-aloud.ts';
import { swedishOverview } from './swedish-overview.ts';
import { swedishStatistics } from './swedish-statistics.ts';
import type { AbsentState, LeadFigure, Wording } from './wording.ts';

const NARROW = '\u202f';
const numbers = { decimal: ',', thousands: NARROW, minus: '\u2212' };
const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** What is said of a year without a figure, as the end of a sentence that began with the year. */
const absent: Readonly<Record<AbsentState, string>> = {
  withheld: 'redovisas inte av sekretesskäl',
  not_applicable: 'kan inte förekomma',
  missing: 'saknas',
  pending: 'är ännu inte tillgänglig',
};

export const swedish: Wording = {
  language: 'sv',
  numbers,
  date: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${day} ${months[(month ?? 1) - 1]} ${year}`;
  },
  span: (years) => (years.length > 1 ? `${years[0]}–${years.at(-1)}` : `${years[0]}`),
  list: (items) =>
    items.length > 1 ? `${items.slice(0, -1).join(', ')} och ${items.at(-1)}` : `${items[0] ?? ''}`,
  quote: (name) => `”${name}”`,
  units: {
    children: { one: 'barn', many: 'barn' },
    pupils: { one: 'elev', many: 'elever' },
    respondents: { one: 'svarande', many: 'svarande' },
    families: { one: 'familj', many: 'familjer' },
    cases: { one: 'ärende', many: 'ärenden' },
    investigations: { one: 'utredning', many: 'utredningar' },
    interventions: { one: 'insats', many: 'insatser' },
    notifications: { one: 'orosanmälan', many: 'orosanmälningar' },
    plans: { one: 'plan', many: 'planer' },
  },
  periods: {
    calendar_year: 'Kalenderåret',
    stock_31dec: 'Läget den 31 december',
    stock_15oct: 'Läget den 15 oktober',
    school_year: 'Läsåret som slutar under året',
    survey: 'Enkätåret',
  },
  signs: {
    withheld: { sign: '..', spoken: 'redovisas inte av sekretesskäl' },
    not_applicable: { sign: '.', spoken: 'kan inte förekomma' },
    missing: { sign: '-', spoken: 'uppgift saknas' },
    pending: { sign: '…', spoken: 'ännu inte tillgänglig' },
  },
  marks: {
    preliminary: { sign: 'p', spoken: 'preliminär uppgift' },
    revised: { sign: 'r', spoken: 'reviderad uppgift' },
    uncertain: { sign: 'u', spoken: 'osäker uppgift' },
  },
  legend: [
    { sign: '0', meaning: 'Inget finns att redovisa (värdet noll)', word: 'published' },
    {
      sign: '..',
      meaning: 'Redovisas inte av sekretesskäl; i diagram två punkter',
      word: 'withheld',
    },
    { sign: '.', meaning: 'Uppgiften kan inte förekomma eller inte beräknas', word: 'not_applicable' },
    { sign: '-', meaning: 'Uppgift saknas (bortfall); i diagram ett streck', word: 'missing' },
    { sign: '…', meaning: 'Uppgiften är ännu inte tillgänglig', word: 'pending' },
    { sign: 'p', meaning: 'Preliminär uppgift; i diagram en ofylld punkt', word: 'preliminary' },
    { sign: 'r', meaning: 'Reviderad uppgift', word: 'revised' },
    { sign: 'u', meaning: 'Osäker uppgift (få svarande)', word: 'uncertain' },
  ],
  sections: {
    first_line: 'Insatser på första linjens nivå',
    specialised: 'Insatser på specialiserad nivå',
    further: 'Andra uppföljningar',
  },
  edition: {
    title: (year, municipality) => `Samlad bild ${year} · ${municipality}`,
    draft: 'Utkast',
    draftSentence: 'Utkast. Uppgifterna är skyddade men ännu inte godkända för publicering.',
    scope: (indicators, actors, years) =>
      `Bilden omfattar ${indicators} ${indicators === 1 ? 'indikator' : 'indikatorer'} från ${actors} ${
        actors === 1 ? 'verksamhet' : 'verksamheter'
      }, åren ${years}.`,
    droppedBreakdown: (indicator, breakdowns) =>
      `${indicator} redovisas inte efter ${breakdowns}: uppgifterna går inte att skydda på ett sätt som kan visas vara säkert.`,
    notApplicable: (indicator, breakdown, reasons) =>
      sentence(`${indicator} redovisas inte efter ${breakdown}.`, reasons),
    missing: (indicator, years, reasons) => sentence(`${indicator}: uppgift saknas för ${years}.`, reasons),
    pending: (indicator, years, reasons) =>
      sentence(`${indicator}: uppgift för ${years} är ännu inte tillgänglig.`, reasons),
    chips: {
      preliminary: 'preliminär',
      revised: 'reviderad',
      break: 'brott i tidsserien',
      withheld: 'sekretess',
      not_applicable: 'ej tillämplig',
      missing: 'saknas',
      pending: 'kommer senare',
    },
  },
  lead: {
    outOf: (part, whole) => `${part} av ${whole}`,
    compared: (newest, before) => `${opening(newest)}. ${inYear(before.year)}: ${before.number}.`,
    alone: (newest) => `${opening(newest)}.`,
    acrossBreak: (newest) =>
      `${opening(newest)}. Tidsserien bryts ${newest.year}, och året jämförs därför inte med tidigare år.`,
    older: (newest, gap, before) =>
      `${opening(newest)}. ${inYear(before.year)}: ${before.number}. Uppgiften för ${gap.year} ${absent[gap.state]}.`,
    absent: (year, state) => `Uppgiften för ${year} ${absent[state]}.`,
    nothing: 'Ingen uppgift redovisas för något av åren.',
  },
  figure: {
    count: (noun, by) => `antal ${noun}${by === undefined ? '' : ` efter ${by}`}`,
    rate: (per, ages) => `per ${per} invånare ${ages} år`,
    rateInGroup: (per) => `per ${per} invånare i samma grupp`,
    percent: 'procent',
    ratio: (units, of) => `${units} per ${of}`,
    shareOf: (base) => `procent av ${base}`,
    title: (indicator, what, where, span) => `${indicator}, ${what}, ${where}, ${span}`,
    reading: {
      plain: 'Axeln börjar vid noll.',
      interval: 'Bandet runt linjen är ett 95‑procentigt osäkerhetsintervall.',
      multiples: 'En ruta per grupp; alla rutor har samma axlar.',
      withheld: 'Två punkter på baslinjen: uppgiften redovisas inte av sekretesskäl.',
      missing: '– på baslinjen: uppgift saknas.',
      pending: '… på baslinjen: uppgiften är ännu inte tillgänglig.',
      preliminary: 'Ofylld punkt: preliminär uppgift.',
      unknownNotDrawn: 'Okänt finns i tabellen men inte i diagrammet.',
      partsNotDrawn: 'Områdenas delar finns bara i tabellen.',
      gap: (year) => `Streckad linje: tidsserien bryts ${year}, och åren före och efter är inte jämförbara.`,
      change: (year, reason) => `Små trianglar vid ${year}: ${reason}. Tidsserien fortsätter.`,
    },
    alternative: {
      opening: (title) => `Linjediagram: ${title}.`,
      series: (label, first, last) => `${label}: ${first} och ${last}.`,
      absent: (label, state, years) => `${label}, ${years}: ${swedishSpoken[state]}.`,
      none: (label) => `${label}: inga uppgifter redovisas.`,
      break: (year, reason) => `Brott i tidsserien ${year}: ${reason}.`,
      mark: (year, reason) => `Markering vid ${year}: ${reason}.`,
    },
    whole: 'Totalt',
    source: (actor, extracted, unit) =>
      `Källa: ${actor}${extracted === null ? '' : `, uttag ${extracted}`}. Bearbetning: ${unit}.`,
    population: (source) => `Befolkning: ${source}.`,
  },
  table: {
    total: 'Totalt',
    measureHead: 'Mått',
    lower: 'Osäkerhetsintervall 95 %, nedre gräns',
    upper: 'Osäkerhetsintervall 95 %, övre gräns',
    notCalculated: 'beräknas inte',
    by: (label) => `efter ${lowerFirst(label)}`,
    denominator: (name) => `Nämnare: ${lowerFirst(name)}`,
  },
  note: {
    protectedUnderUnknown: 'redovisas under okänt område',
    protectedLeftOut: (years) => `ingår inte (${years})`,
    beyondContact: (ofAll, surveyed) =>
      `Undantag: ${[
        ...(ofAll > 0 ? [`${indicatorsCounted(ofAll)} bland alla elever`] : []),
        ...(surveyed > 0
          ? [`${ofAll > 0 ? surveyed : indicatorsCounted(surveyed)} bland elever som har svarat på en enkät`]
          : []),
      ].join(' och ')}.`,
    alsoTogether: 'Tabellerna med flera år tillsammans bygger på större tal.',
    revisionCause: (said) =>
      `en ny leverans från uppgiftslämnaren${aside(said.length === 0 ? [] : [said.join('; ')])}`,
    below: (threshold) => `1–${formatNumber(threshold - 1, 0, numbers)}`,
    persons: { one: 'barn', many: 'barn' },
    pending: (reasons) => sentence('… Uppgiften är ännu inte tillgänglig.', reasons),
    missing: (years, reasons) =>
      sentence(`- Uppgift saknas${years === null ? '' : ` för ${years}`}.`, reasons),
    zero: {
      stock_31dec: (noun) => `0 betyder att det inte fanns några ${noun} den 31 december.`,
      stock_15oct: (noun) => `0 betyder att det inte fanns några ${noun} den 15 oktober.`,
      school_year: (noun) => `0 betyder att det inte fanns några ${noun} under läsåret.`,
      survey: () => '0 betyder att ingen svarade så.',
    },
    umbrella: {
      includes: (units, other) => `Indikatorn omfattar också de ${units} som räknas i ${other}.`,
      excludes: (units, other) => `Indikatorn omfattar inte de ${units} som räknas i ${other}.`,
      includedIn: (units, umbrella) => `De ${units} som räknas här ingår också i ${umbrella}.`,
      excludedFrom: (units, umbrella) => `De ${units} som räknas här ingår inte i ${umbrella}.`,
    },
    noneUnknown: ([first = '', ...rest], noun) =>
      `${swedish.list([first, ...rest.map(lowerFirst)])}: inga ${noun} något år.`,
  },
  remark: {
    change: (from, to, count, part) =>
      `förändringen mellan ${from} och ${to}${aside([
        ...(count === null ? [] : [lowerFirst(count)]),
        ...(part ? [`${part.breakdown}: ${part.label}`] : []),
      ])}`,
    answered: ({ actor, text, change, role, date }) =>
      `Kommentar från ${actor}: ${text} (Gäller ${change}. Lämnad av ${role} den ${date}.)`,
    asked: (change, actor) => `${upperFirst(change)} har ställts som fråga till ${actor}; svar saknas ännu.`,
    breakOfPart: (year, part) => `${year} (${part})`,
  },
  statistics: swedishStatistics,
  overview: swedishOverview,
  aloud: swedishAloud,
  page: {
    definition: {
      rule: 'Räkneregel',
      unit: 'Räknas i',
      period: 'Avser',
      measures: 'Mått',
      numerator: 'Täljare',
      denominator: 'Nämnare',
      breakdowns: 'Indelning',
      version: 'Definition',
      id: 'Beteckning',
    },
    people: {
      actor: 'Uppgiftslämnare',
      reportedBy: 'Rapporteras enbart av',
      extracted: 'Uttag',
      recipient: 'Mottagare',
      purpose: 'Syfte',
      analyst: 'Analyseras av',
      contact: 'Frågor besvaras av',
    },
    handedOver: {
      heading: 'Hur verksamheterna lämnade antalen',
      lead: 'Varje verksamhet prövar själv vad den kan lämna ut innan antalen lämnar den.',
      sentence: (actor, years, how, byHand) =>
        `${actor}, ${years}: ${how}${byHand === null ? '' : `; ${byHand}`}.`,
      exact: 'alla antal',
      masked: 'antal från 1 till 4 utelämnade av verksamheten',
      byHand: 'räknat för hand, utan register',
      tested: (date, role, basis) => `efter menprövning den ${date} (${role}; ${basis})`,
      notTested: 'utan antecknad menprövning',
    },
    version: (version, from, change) => `Version ${version}, från ${from}: ${lowerFirst(change)}`,
    notSummed: (breakdown) => `Delarna efter ${breakdown} överlappar och får inte summeras.`,
    related: {
      partOf:
        'Ingår i den här uppgiften, eller räknas ur den. De två får inte summeras: samma barn skulle räknas två gånger.',
      contains: 'Omfattar den här uppgiften. De två får inte summeras: samma barn skulle räknas två gånger.',
      personsOf: (persons, units) =>
        `Räknar ${units} för samma ${persons}. ${upperFirst(persons)} och ${units} får inte summeras: de är olika enheter.`,
      unitsOf: (persons, units) =>
        `Räknar ${persons} bakom samma ${units}. ${upperFirst(persons)} och ${units} får inte summeras: de är olika enheter.`,
      mayBePart: 'Kan delvis ingå i den här uppgiften. De två får inte summeras.',
      mayContain: 'Kan delvis omfatta den här uppgiften. De två får inte summeras.',
      apart: 'Räknas för sig. Samma barn kan ändå finnas i båda, och de två får inte summeras.',
      samePersons: 'Gäller samma personer, räknade i en annan enhet. De två får inte summeras.',
      outcome:
        'Räknar det som avslutats under året, medan den här uppgiften räknar det som inletts. De avser olika ärenden och kan inte jämföras rakt av.',
      flow: 'Räknar det som inletts under året, medan den här uppgiften räknar det som avslutats. De avser olika ärenden och kan inte jämföras rakt av.',
      overlaps: 'Kan delvis gälla samma barn. De två får inte summeras.',
      base: 'Används som nämnare här. De två får inte summeras.',
    },
    published: {
      lead: (publisher, period) =>
        `Uppgifterna bygger på vad ${publisher} har publicerat och avser verkliga kommuner, ${period}. Utgivarens tecken står kvar.`,
      source: (source) => `Källa: ${source}.`,
      legend: [
        {
          sign: '..',
          meaning: 'Uppgiften visas inte av sekretesskäl; för få elever bakom värdet (utgivarens tecken)',
          word: 'masked',
        },
        {
          sign: '~100, ~0',
          meaning:
            'Nästan alla respektive nästan ingen; exakt värde redovisas inte av sekretesskäl (utgivarens tecken)',
          word: 'nearly_all',
        },
        { sign: '.', meaning: 'Uppgift saknas eller är inte tillämplig (utgivarens tecken)', word: 'absent' },
      ],
      municipality: 'Kommun',
      girls: 'flickor',
      boys: 'pojkar',
      principals: {
        all: 'alla huvudmän',
        municipal: 'kommunal huvudman',
        independent: 'enskild huvudman',
        international: 'internationella skolor',
        state: 'statlig huvudman',
        region: 'regional huvudman',
      },
      nearlyAll: 'nästan alla; exakt värde redovisas inte av sekretesskäl',
      nearlyNone: 'nästan ingen; exakt värde redovisas inte av sekretesskäl',
    },
  },
};

const swedishSpoken: Readonly<Record<AbsentState, string>> = {
  withheld: swedish.signs.withheld.spoken,
  not_applicable: swedish.signs.not_applicable.spoken,
  missing: swedish.signs.missing.spoken,
  pending: swedish.signs.pending.spoken,
};

function indicatorsCounted(count: number): string {
  return `${count} ${count === 1 ? 'indikator' : 'indikatorer'} räknas`;
}

function opening({ year, text, preliminary }: LeadFigure): string {
  return `${inYear(year)}: ${text}${preliminary ? ', preliminär uppgift' : ''}`;
}

/** Year and number apart: “13 år 2024” would be heard as an age. */
function inYear(year: number): string {
  return `År\u00a0${year}`;
}

function sentence(text: string, reasons: string): string {
  return reasons === '' ? text : `${text} ${reasons}`;
}

function aside(parts: readonly string[]): string {
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Lower case where a name comes into a sentence, but not for abbreviations such as LVU. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
