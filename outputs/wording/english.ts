import { englishAloud } from './english-aloud.ts';
import { englishOverview } from './english-overview.ts';
import { englishStatistics } from './english-statistics.ts';
import { formatNumber } from './number-format.ts';
import type { AbsentState, LeadFigure, Wording } from './wording.ts';

const numbers = { decimal: '.', thousands: '\u202f', minus: '\u2212' };
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const absent: Readonly<Record<AbsentState, string>> = {
  withheld: 'is not shown for reasons of confidentiality',
  not_applicable: 'cannot occur',
  missing: 'is missing',
  pending: 'is not available yet',
};

const spoken: Readonly<Record<AbsentState, string>> = {
  withheld: 'not shown for reasons of confidentiality',
  not_applicable: 'cannot occur',
  missing: 'missing',
  pending: 'not available yet',
};

export const english: Wording = {
  language: 'en',
  numbers,
  date: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${day} ${months[(month ?? 1) - 1]} ${year}`;
  },
  span: (years) => (years.length > 1 ? `${years[0]}–${years.at(-1)}` : `${years[0]}`),
  list: (items) =>
    items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : `${items[0] ?? ''}`,
  quote: (name) => `“${name}”`,
  units: {
    children: { one: 'child', many: 'children' },
    pupils: { one: 'pupil', many: 'pupils' },
    respondents: { one: 'respondent', many: 'respondents' },
    families: { one: 'family', many: 'families' },
    cases: { one: 'case', many: 'cases' },
    investigations: { one: 'investigation', many: 'investigations' },
    interventions: { one: 'intervention', many: 'interventions' },
    notifications: { one: 'report of concern', many: 'reports of concern' },
    plans: { one: 'plan', many: 'plans' },
  },
  periods: {
    calendar_year: 'The calendar year',
    stock_31dec: 'The situation on 31 December',
    stock_15oct: 'The situation on 15 October',
    school_year: 'The school year that ends in the year',
    survey: 'The year of the survey',
  },
  signs: {
    withheld: { sign: '..', spoken: spoken.withheld },
    not_applicable: { sign: '.', spoken: spoken.not_applicable },
    missing: { sign: '-', spoken: spoken.missing },
    pending: { sign: '…', spoken: spoken.pending },
  },
  marks: {
    preliminary: { sign: 'p', spoken: 'preliminary figure' },
    revised: { sign: 'r', spoken: 'revised figure' },
    uncertain: { sign: 'u', spoken: 'uncertain figure' },
  },
  legend: [
    { sign: '0', meaning: 'Nothing to report (the value is zero)', word: 'published' },
    { sign: '..', meaning: 'Withheld for confidentiality; two dots in charts', word: 'withheld' },
    { sign: '.', meaning: 'The figure cannot occur or cannot be calculated', word: 'not_applicable' },
    { sign: '-', meaning: 'No figure; a dash in charts', word: 'missing' },
    { sign: '…', meaning: 'The figure is not available yet', word: 'pending' },
    { sign: 'p', meaning: 'Preliminary figure; an open point in charts', word: 'preliminary' },
    { sign: 'r', meaning: 'Revised figure', word: 'revised' },
    { sign: 'u', meaning: 'Uncertain figure (few respondents)', word: 'uncertain' },
  ],
  sections: {
    first_line: 'Support at first-line level',
    specialised: 'Support at specialised level',
    further: 'Further follow-up',
  },
  edition: {
    title: (year, municipality) => `Samlad bild ${year} · ${municipality}`,
    draft: 'Draft',
    draftSentence: 'Draft. The figures are protected but not yet approved for publication.',
    scope: (indicators, actors, years) =>
      `The picture covers ${indicators} ${indicators === 1 ? 'indicator' : 'indicators'} from ${actors} ${
        actors === 1 ? 'agency' : 'agencies'
      }, for the years ${years}.`,
    droppedBreakdown: (indicator, breakdowns) =>
      `${indicator} is not shown by ${breakdowns}: no way of protecting the figures could be proved safe.`,
    notApplicable: (indicator, breakdown, reasons) =>
      sentence(`${indicator} is not shown by ${breakdown}.`, reasons),
    missing: (indicator, years, reasons) => sentence(`${indicator}: no figure for ${years}.`, reasons),
    pending: (indicator, years, reasons) =>
      sentence(`${indicator}: the figure for ${years} is not available yet.`, reasons),
    chips: {
      preliminary: 'preliminary',
      revised: 'revised',
      break: 'break in the series',
      withheld: 'withheld',
      not_applicable: 'not applicable',
      missing: 'missing',
      pending: 'comes later',
    },
  },
  lead: {
    outOf: (part, whole) => `${part} of ${whole}`,
    compared: (newest, before) => `${opening(newest)}. ${inYear(before.year)}: ${before.number}.`,
    alone: (newest) => `${opening(newest)}.`,
    acrossBreak: (newest) =>
      `${opening(newest)}. The series breaks in ${newest.year}, so the year is not compared with those before.`,
    older: (newest, gap, before) =>
      `${opening(newest)}. ${inYear(before.year)}: ${before.number}. The figure for ${gap.year} ${absent[gap.state]}.`,
    absent: (year, state) => `The figure for ${year} ${absent[state]}.`,
    nothing: 'No figure is shown for any of the years.',
  },
  figure: {
    count: (noun, by) => `number of ${noun}${by === undefined ? '' : ` by ${by}`}`,
    rate: (per, ages) => `per ${per} inhabitants aged ${ages}`,
    rateInGroup: (per) => `per ${per} inhabitants of the same group`,
    percent: 'per cent',
    ratio: (units, of) => `${units} per ${of}`,
    shareOf: (base) => `per cent of ${base}`,
    title: (indicator, what, where, span) => `${indicator}, ${what}, ${where}, ${span}`,
    reading: {
      plain: 'The axis begins at zero.',
      interval: 'The band around the line is a 95 per cent uncertainty interval.',
      multiples: 'One panel per group; all panels have the same axes.',
      withheld: 'Two dots on the base line: not shown for reasons of confidentiality.',
      missing: '– on the base line: no figure.',
      pending: '… on the base line: the figure is not available yet.',
      preliminary: 'Open point: preliminary figure.',
      unknownNotDrawn: 'Unknown stands in the table but not in the chart.',
      partsNotDrawn: 'Parts of areas stand in the table only.',
      gap: (year) =>
        `Dashed rule: the series breaks in ${year}, and the years before and after cannot be compared.`,
      change: (year, reason) => `Small triangles at ${year}: ${reason}. The series goes on.`,
    },
    alternative: {
      opening: (title) => `Line chart: ${title}.`,
      series: (label, first, last) => `${label}: ${first} and ${last}.`,
      absent: (label, state, years) => `${label}, ${years}: ${spoken[state]}.`,
      none: (label) => `${label}: no figures are shown.`,
      break: (year, reason) => `Break in the series in ${year}: ${reason}.`,
      mark: (year, reason) => `Mark at ${year}: ${reason}.`,
    },
    whole: 'Total',
    source: (actor, extracted, unit) =>
      `Source: ${actor}${extracted === null ? '' : `, extracted ${extracted}`}. Processed by: ${unit}.`,
    population: (source) => `Population: ${source}.`,
  },
  table: {
    total: 'Total',
    measureHead: 'Measure',
    lower: '95 % uncertainty interval, lower limit',
    upper: '95 % uncertainty interval, upper limit',
    notCalculated: 'not calculated',
    by: (label) => `by ${lowerFirst(label)}`,
    denominator: (name) => `Denominator: ${lowerFirst(name)}`,
  },
  note: {
    protectedUnderUnknown: 'are shown under area unknown',
    protectedLeftOut: (years) => `are not included (${years})`,
    beyondContact: (ofAll, surveyed) =>
      `Exceptions: ${[
        ...(ofAll > 0 ? [`${indicatorsCounted(ofAll)} among all pupils`] : []),
        ...(surveyed > 0
          ? [`${ofAll > 0 ? surveyed : indicatorsCounted(surveyed)} among pupils who answered a survey`]
          : []),
      ].join(' and ')}.`,
    alsoTogether: 'The tables of several years together rest on larger figures.',
    revisionCause: (said) =>
      `a new delivery from the agency${aside(said.length === 0 ? [] : [said.join('; ')])}`,
    below: (threshold) => `1–${formatNumber(threshold - 1, 0, numbers)}`,
    persons: { one: 'child', many: 'children' },
    pending: (reasons) => sentence('… The figure is not available yet.', reasons),
    missing: (years, reasons) => sentence(`- No figure${years === null ? '' : ` for ${years}`}.`, reasons),
    zero: {
      stock_31dec: (noun) => `0 means that there were no ${noun} on 31 December.`,
      stock_15oct: (noun) => `0 means that there were no ${noun} on 15 October.`,
      school_year: (noun) => `0 means that there were no ${noun} in the school year.`,
      survey: () => '0 means that nobody answered so.',
    },
    umbrella: {
      includes: (units, other) => `The indicator also takes in the ${units} counted in ${other}.`,
      excludes: (units, other) => `The indicator does not take in the ${units} counted in ${other}.`,
      includedIn: (units, umbrella) => `The ${units} counted here are also counted in ${umbrella}.`,
      excludedFrom: (units, umbrella) => `The ${units} counted here are not counted in ${umbrella}.`,
    },
    noneUnknown: ([first = '', ...rest], noun) =>
      `${english.list([first, ...rest.map(lowerFirst)])}: no ${noun} in any year.`,
  },
  remark: {
    change: (from, to, count, part) =>
      `the change between ${from} and ${to}${aside([
        ...(count === null ? [] : [lowerFirst(count)]),
        ...(part ? [`${part.breakdown}: ${part.label}`] : []),
      ])}`,
    answered: ({ actor, text, original, change, role, date }) =>
      `Comment from ${actor}${original ? ', in Swedish' : ''}: ${text} (On ${change}. Given by ${role} on ${date}.)`,
    asked: (change, actor) =>
      `${upperFirst(change)} has been put as a question to ${actor}; there is no answer yet.`,
    breakOfPart: (year, part) => `${year} (${part})`,
  },
  statistics: englishStatistics,
  overview: englishOverview,
  aloud: englishAloud,
  page: {
    definition: {
      rule: 'Counting rule',
      unit: 'Counted in',
      period: 'Refers to',
      measures: 'Measures',
      numerator: 'Numerator',
      denominator: 'Denominator',
      breakdowns: 'Breakdowns',
      version: 'Definition',
      id: 'Identifier',
    },
    people: {
      actor: 'Delivered by',
      reportedBy: 'Reported only by',
      extracted: 'Extracted',
      recipient: 'Recipient',
      purpose: 'Purpose',
      analyst: 'Analysed by',
      contact: 'Questions to',
    },
    handedOver: {
      heading: 'How the agencies handed over their counts',
      lead: 'Each agency decides what it may hand over before the counts leave it.',
      sentence: (actor, years, how, byHand) =>
        `${actor}, ${years}: ${how}${byHand === null ? '' : `; ${byHand}`}.`,
      exact: 'all counts',
      masked: 'counts from 1 to 4 left out by the agency',
      byHand: 'counted by hand, without a register',
      tested: (date, role, basis) => `after a harm test on ${date} (${role}; ${basis})`,
      notTested: 'without a recorded harm test',
    },
    version: (version, from, change) => `Version ${version}, from ${from}: ${lowerFirst(change)}`,
    notSummed: (breakdown) => `The parts by ${breakdown} overlap and must not be added.`,
    related: {
      partOf:
        'Part of this figure, or counted from it. The two must not be added: the same children would count twice.',
      contains: 'Contains this figure. The two must not be added: the same children would count twice.',
      personsOf: (persons, units) =>
        `Counts the ${units} for the same ${persons}. ${upperFirst(persons)} and ${units} must not be added: they are different units.`,
      unitsOf: (persons, units) =>
        `Counts the ${persons} behind the same ${units}. ${upperFirst(persons)} and ${units} must not be added: they are different units.`,
      mayBePart: 'May partly be counted in this figure. The two must not be added.',
      mayContain: 'May partly take in this figure. The two must not be added.',
      apart:
        'Counted apart. The same children may stand in both all the same, and the two must not be added.',
      samePersons: 'About the same persons, counted in another unit. The two must not be added.',
      outcome:
        'Counts what was ended in the year, whereas this figure counts what was begun. They are about different cases and cannot be compared directly.',
      flow: 'Counts what was begun in the year, whereas this figure counts what was ended. They are about different cases and cannot be compared directly.',
      overlaps: 'May partly be about the same children. The two must not be added.',
      base: 'Serves as the denominator here. The two must not be added.',
    },
    published: {
      lead: (publisher, period) =>
        `The figures rest on what ${publisher} has published and are for real municipalities, ${period}. The publisher's signs are kept.`,
      source: (source) => `Source: ${source}.`,
      legend: [
        {
          sign: '..',
          meaning: "Not shown for confidentiality; too few pupils behind the value (the publisher's sign)",
          word: 'masked',
        },
        {
          sign: '~100, ~0',
          meaning: "Nearly all, nearly none; the exact value is not shown (the publisher's sign)",
          word: 'nearly_all',
        },
        { sign: '.', meaning: "Missing or not applicable (the publisher's sign)", word: 'absent' },
      ],
      municipality: 'Municipality',
      girls: 'girls',
      boys: 'boys',
      principals: {
        all: 'all principals',
        municipal: 'municipal principals',
        independent: 'independent principals',
        international: 'international schools',
        state: 'the state as principal',
        region: 'a region as principal',
      },
      nearlyAll: 'nearly all; the exact value is not shown',
      nearlyNone: 'nearly none; the exact value is not shown',
    },
  },
};

function indicatorsCounted(count: number): string {
  return `${count} ${count === 1 ? 'indicator is' : 'indicators are'} counted`;
}

function opening({ year, text, preliminary }: LeadFigure): string {
  return `${inYear(year)}: ${text}${preliminary ? ', preliminary figure' : ''}`;
}

function inYear(year: number): string {
  return `In\u00a0${year}`;
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

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
