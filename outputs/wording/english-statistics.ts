import { capitalised } from './capitalised.ts';
import type { StatisticsWording } from './statistics-wording.ts';

const NBSP = '\u00a0';

const since = {
  increases: 'An increase',
  decreases: 'A decrease',
  unchanged: 'Broadly unchanged',
  no_clear_change: 'No clear change',
  uncertain: 'An uncertain change',
};

/** How many series, in words up to nine. */
function few(count: number): string {
  return (
    ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count] ?? `${count}`
  );
}

export const englishStatistics: StatisticsWording = {
  trend: {
    verdicts: {
      increases: 'increases',
      decreases: 'decreases',
      unchanged: 'broadly unchanged',
      no_clear_change: 'no clear change',
      uncertain: 'uncertain change',
      too_few: 'too few to judge a trend',
      not_calculated: 'cannot be calculated',
    },
    moved: (span, verdict, first, last) => `Trend ${span}: ${verdict}, from ${first} to ${last}.`,
    uncertain: (span, verdict) => `Trend ${span}: ${verdict}.`,
    level: (span, verdict, value) =>
      `Trend ${span}: ${verdict}, ${value} in both the first and the last year.`,
    since: (state, from) => `${since[state]} since ${from}.`,
    disagreement: {
      ends: 'The first and the last year differ, but the years together show no sure direction.',
      years:
        'The years together go one way, but the change from the first to the last year is small or unsure.',
    },
    tooFew: (span, verdict, least, noun, of) =>
      `Trend ${span}: ${verdict}. At least one of the years has fewer than ${least} ${noun}` +
      `${of === 'complement' ? ' outside the share' : ''}.`,
    notCalculated: (verdict, why) => `Trend: ${verdict}. ${why}`,
    ofParts: (span, verdict, parts) => `Trend${span === null ? '' : ` ${span}`}: ${verdict} for ${parts}.`,
    tooFewOfParts: (span, least, noun, parts) =>
      `Trend ${span}: not judged for ${parts}, with fewer than ${least} ${noun} in one of the years.`,
    noneOfParts: (span, noun, parts) => `No ${noun} in ${span}: ${parts}.`,
    ofCounts: {
      rate: 'It is the counts that are judged, not the rates.',
      share: 'It is the counts that are judged, not the shares.',
      ratio: 'It is the counts that are judged, not the ratios.',
    },
    preliminary: 'At least one of the years is preliminary, and the verdict may change.',
    overdispersed: 'The years vary more than chance alone usually makes them.',
    overdispersedParts: (parts) => `The years vary more than chance alone usually makes them for ${parts}.`,
    workings: {
      window: 'Years compared',
      windowOf: (span, points) => `${span}, ${points} figures`,
      annual: 'Relative change per year',
      annualOf: (change, interval) => `${change} (${interval})`,
      dispersion: 'Variation between the years',
      dispersionOf: (times, widened) =>
        `${times} times what chance alone usually gives${widened ? '; the interval is widened for it' : ''}`,
      recent: 'Test of five years',
      recentOf: (chiSquare, direction) => `χ²${NBSP}=${NBSP}${chiSquare}, ${direction}`,
      directions: { up: 'upwards', down: 'downwards', none: 'no direction' },
      long: 'All comparable years',
      longOf: ({ span, annual, slope, probability }) =>
        `${span}: ${annual === null ? '' : `${annual} per year by a log-linear model; `}${slope} per year by ` +
        `Theil and Sen; the test of Mann and Kendall p${NBSP}${probability}`,
      rule: 'Rule',
      ruleText: (percent, steady) =>
        `“Increases” or “decreases” is said only where the change from the first to the last year is larger than ${percent}${NBSP}% ` +
        'and larger than chance usually gives, and the statistical test shows the same direction. “Broadly unchanged” is ' +
        `said only where a change of ${steady}${NBSP}% from the first to the last year can be ruled out.`,
      meaning: 'Uncertainty interval',
      meaningText:
        'The values that agree with the figures once chance is reckoned with. It says nothing of errors in the registers.',
    },
  },
  yearOnYear: {
    changed: (from, to, change, interval, preliminary) =>
      `From ${from} to ${to}: ${change} (${interval})${preliminary ? ', preliminary figure' : ''}.`,
    clear: 'The difference is larger than chance alone usually gives.',
    withinChance: 'The difference is within what chance alone can give.',
    short: {
      clear: 'The difference is larger than chance usually gives.',
      withinChance: 'The difference may be chance.',
    },
    notCalculated: (why) => `The change since the year before cannot be calculated. ${why}`,
  },
  signals: {
    outside: ({ year, value, preliminary, side, baseline, limits: [low, high] }) =>
      `${year}: ${value}${preliminary ? ' (preliminary)' : ''}, ` +
      `${side === 'above' ? 'above' : 'below'} the range expected from ${baseline} (${low} to ${high}).`,
    part: (breakdown, label) =>
      label.toLowerCase().startsWith(breakdown) ? label.toLowerCase() : `${breakdown}: ${label}`,
    judged: (judged, outside, expected) =>
      `${judged} series ${judged === 1 ? 'was' : 'were'} tested: is the newest year unusual, beside the years before? ` +
      `${capitalised(few(outside))} fell outside the limits. ` +
      (expected === 0
        ? 'Fewer than one would be expected to by chance alone.'
        : `About ${few(expected)} would be expected to by chance alone.`),
    notJudged: (count) =>
      `${count} series could not be tested: too few comparable years, or figures that are not shown.`,
    overdispersed: (names) =>
      `Here the years vary more than chance alone usually makes them, and the limits are widened for it: ${names}.`,
    severalOf: (indicator, series) => `${indicator} (${series} series)`,
    trends: 'Totals with a trend that increases or decreases:',
    nothing: "Nothing stands out in this year's figures.",
    nothingJudged: 'No series could be tested against the years before.',
  },
  comparison: {
    standings: {
      much_higher: 'clearly higher',
      higher: 'higher',
      similar: 'no certain difference',
      lower: 'lower',
      much_lower: 'clearly lower',
    },
    tooFew: 'too few to compare',
    areas: 'areas compared with the municipality',
    outside: 'the municipality compared with others',
    tabs: {
      areas: 'Areas',
      county: 'The county',
      country: 'The country',
      countyAndCountry: 'County and country',
      municipalities: 'Other municipalities',
      others: 'Others',
    },
    measures: { rate: 'rate', share: 'share', ratio: 'ratio' },
    tabOf: (tab, measure) => `${tab}, ${measure}`,
    standing: 'Compared with the municipality',
    ours: (municipality) => `${municipality} compared`,
    place: 'Place',
    own: 'this municipality',
    reference: 'reference',
    interval: `95${NBSP}% uncertainty interval`,
    noInterval: 'not given',
    takenAsExact: 'A value without an uncertainty interval is taken as exact in the comparison.',
    standardised: {
      direct: {
        age: {
          head: 'Age-standardised',
          meaning:
            'Age-standardised: as the figure would be if the area had the ages of the whole municipality.',
        },
        age_and_sex: {
          head: 'Standardised for age and sex',
          meaning:
            'Standardised for age and sex: as the figure would be if the area had the ages and sexes of the whole municipality.',
        },
      },
      indirect: {
        age: {
          head: 'Ratio to expected by age',
          meaning:
            "Ratio to expected: the number over what the municipality's figure for each age would give in the area. 1 is as in the municipality.",
        },
        age_and_sex: {
          head: 'Ratio to expected by age and sex',
          meaning:
            "Ratio to expected: the number over what the municipality's figure for each age and sex would give in the area. 1 is as in the municipality.",
        },
      },
      none: 'not calculated',
      either:
        'An area with too few cases for a standardised figure, or with figures by age that are not shown, has the ratio to ' +
        'expected instead.',
    },
    stood: (standing, parts) => `${capitalised(standing)} than the municipality: ${parts}.`,
    allSimilar: 'None of the areas compared differs with certainty from the municipality.',
    notCompared: (parts) => `Cannot be compared: ${parts}.`,
    against: (municipality, other, standing) => `${municipality} compared with ${other}: ${standing}.`,
    withTheWhole: 'Each area is compared with the whole municipality, the area itself included.',
    limits:
      'Higher or lower: the difference is larger than chance alone gives in 95 cases of 100. Clearly higher or lower: in 998 cases of 1' +
      '\u202f000.',
    overdispersed: (times) =>
      `The areas differ more than chance alone usually makes them (${times} times); the limits are widened for it.`,
    chart: {
      reading:
        'The point is the value and the line its uncertainty interval. The upright rule is the municipality; the light band is what chance alone can give.',
      opening: (title) => `Dot chart: ${title}.`,
      dot: (label, value, standing) => `${label}: ${value}, ${standing}.`,
    },
  },
  pooled: {
    together: 'several years together',
    see: (table) => `The figures are small. The table ${table} has larger ones.`,
    note: 'The years of a period are added up.',
    rates: 'A rate is divided by the population in all years of the period.',
  },
  perCent: (number) => `${number}${NBSP}%`,
  points: (number) => `${number}${NBSP}percentage points`,
  interval: ([low, high], unit) => `95${NBSP}% uncertainty interval ${low} to ${unit(high)}`,
  because: {
    withheld: 'A figure that is needed is not shown for reasons of confidentiality.',
    not_applicable: 'A figure that is needed cannot occur.',
    missing: 'A figure that is needed is missing.',
    pending: 'A figure that is needed is not available yet.',
    denominator: 'A denominator that is needed is missing.',
    small_denominator: 'A denominator is too small.',
    not_part: 'The numerator is not part of the denominator in one of the years.',
    break: 'The series breaks, and the comparable years are too few.',
    short: 'The comparable years are too few.',
    no_method: 'The measure has no uncertainty interval, or the figure was zero the year before.',
  },
};
