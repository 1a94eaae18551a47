import type { DiscrepancyFacts, DiscrepancyWords } from './discrepancy-words.ts';

export const englishDiscrepancies: DiscrepancyWords = {
  title: 'Discrepancies in registers and texts',
  lead: (n, kinds) =>
    `${n === 1 ? 'One discrepancy' : `${n} discrepancies`} of ${kinds === 1 ? 'one kind' : `${kinds} kinds`} ${n === 1 ? 'has' : 'have'} been found. Nothing has been mended: what was written stands as it was, and where two things do not agree both are shown.`,
  titles: {
    owner_missing: 'Nobody answers for it',
    follow_up_missing: 'No follow-up',
    follow_up_owner_missing: 'Nobody named who follows up',
    use_missing: 'Use not stated',
    decision_missing: 'Decision not stated',
    no_measure: 'No measure',
    key_figure_missing: 'Goals without a key figure',
    state_missing: 'Status not known',
    level_missing: 'Level of prevention not stated',
    basis_missing: 'Formal basis not stated',
    overdue: 'Not done in time',
    report_overdue: 'Report not given',
    report_given_late: 'Report given late',
    out_of_date: 'Out of date',
    validity_ended: 'No longer valid',
    contradictory_answer: 'Both answered and not answered',
    unanswered: 'No answer',
    sum_differs: 'The sum is another',
    number_differs: 'Different numbers',
    property_differs: 'Different statements',
    reference_leads_nowhere: 'Reference to something that does not exist',
    name_variant: 'One name written in several ways',
    holiday: 'Day off',
    baseline_differs: 'Different baselines',
    target_below_detectable: 'The target is smaller than what can be seen',
    chain_incomplete: 'The chain is not complete',
  },
  advice: {
    owner_missing: 'Name a role, not a person.',
    follow_up_missing: 'Decide who follows up, how often, and who is told.',
    follow_up_owner_missing: 'Name the role or committee that follows up.',
    use_missing: 'Write down what the follow-up is to be used for.',
    decision_missing: 'Look the decision up in the minutes, or say that the basis is informal.',
    no_measure: 'Choose an indicator, or say that no measure follows the undertaking.',
    key_figure_missing: 'State key figure, baseline, target and year, or that no measure follows the goal.',
    state_missing: 'Ask whoever is responsible, and note the status with its date.',
    level_missing: 'State the level: promoting, universal, selective, indicated or treatment.',
    basis_missing: 'State the agreement or decision, or that the cooperation is informal.',
    overdue: 'Ask whoever is responsible, and note the status or a new last day.',
    report_overdue: 'Give the report, or note the day on which it was given.',
    report_given_late: 'Nothing has to be done. Mind the time for the next report.',
    out_of_date: 'Bring the text up to date and give it a new version and a new date.',
    validity_ended: 'Decide on a new version, prolong it or end it.',
    contradictory_answer: 'Ask the recipient, and correct what is wrong in the account.',
    unanswered: 'Remind the recipient. A blank is not a no.',
    sum_differs: 'Find out which number is right, and correct the table.',
    number_differs: 'Find out which number is right, and correct the text or the register.',
    property_differs: 'Find out what is right, and correct the other text.',
    reference_leads_nowhere: 'Correct the reference.',
    name_variant: 'Choose one name, and note the others as spellings if they are the same.',
    holiday: 'Check the day, and confirm or change it.',
    baseline_differs: 'Find out from which value the goal starts.',
    target_below_detectable: 'Set a larger target, choose a later year or a larger base.',
    chain_incomplete: 'Write the next step, or note it if it exists.',
  },
  sentences: {
    owner_missing: (f) =>
      f.has('provider')
        ? `nobody has been named to receive the report on ${f.quoted('name')} from ${f.text('provider')}.`
        : `nobody has been named who answers for ${named(f)}.`,
    follow_up_missing: (f) => `it is not stated how ${f.quoted('name')} is to be followed up.`,
    follow_up_owner_missing: (f) => `nobody has been named who follows up ${f.quoted('name')}.`,
    use_missing: (f) => `it is not stated what the follow-up of ${f.quoted('name')} is to be used for.`,
    decision_missing: (f) =>
      f.text('lacks') === 'date'
        ? `it is not stated when ${f.quoted('name')} was decided.`
        : `it is not stated who decided ${f.quoted('name')}.`,
    no_measure: (f) => `no measure has been named for ${named(f)}.`,
    key_figure_missing: (f) => `the goal ${named(f)} has no key figure.`,
    state_missing: (f) => `it is not stated how it goes with ${named(f)}.`,
    level_missing: (f) => `the level of prevention is not stated for ${named(f)}.`,
    basis_missing: (f) =>
      `it is not stated whether ${named(f)} rests on an agreement or a decision, or is informal.`,
    overdue: (f) =>
      f.has('provider')
        ? `the report on ${f.quoted('name')} from ${f.text('provider')} was due on ${f.date('due')} and is ${days(f)} late.`
        : `${named(f)} was to be done by ${f.date('due')} and is ${days(f)} late.`,
    report_overdue: (f) =>
      f.has('missed') && f.number('missed') > 1
        ? `${f.printed('missed')} follow-ups of ${f.quoted('name')} have not been given. The newest was due on ${f.date('due')} and is ${days(f)} late.`
        : `${report(f)} was due on ${f.date('due')} and is ${days(f)} late.`,
    report_given_late: (f) =>
      `${report(f)} was due on ${f.date('due')} and was given on ${f.date('given')}, ${days(f)} late.`,
    out_of_date: (f) =>
      `${f.quoted('name')} is dated ${f.date('dated')} and is to be renewed after ${months(f)}: by ${f.date('since')}.`,
    validity_ended: (f) =>
      `${f.quoted('name')} was valid until ${f.date('ended')}, and no new version is registered.`,
    contradictory_answer: (f) =>
      f.number('answered') === 0
        ? `${f.text('name')} (${f.text('round')}) is listed both among those that have answered and among those that have not.`
        : `${f.text('name')} (${f.text('round')}) has answered ${f.printed('answered')} of ${f.printed('questions')} questions, but is also listed among those that have not answered.`,
    unanswered: (f) => {
      if (f.has('granted') && f.number('granted') === 1)
        return `the only one that got a grant in ${f.quoted('name')} has not answered.`;
      if (f.has('granted'))
        return `none of the ${f.printed('granted')} that got grants in ${f.quoted('name')} has answered.`;
      const silent = `${f.text('name')} (${f.text('round')}) has not answered any question`;
      return f.number('listed') === 1
        ? `${silent}.`
        : `${silent}, but is not listed among those that have not answered.`;
    },
    sum_differs: (f) =>
      `${f.quoted('name')} says that the sum is SEK ${f.printed('said')}, but its rows make SEK ${f.printed('counted')}. The difference is SEK ${f.size('difference')}.${blank(f)}`,
    number_differs: (f) => {
      const said = `on ${quantity(f)} it says ${f.quoted('quote')} (${f.text('source')})`;
      const unit = money.includes(f.text('quantity')) ? 'SEK ' : '';
      const difference = `The difference is ${unit}${f.size('difference')}.`;
      return f.has('counted')
        ? `${said}. By the registers it is ${unit}${f.printed('counted')}. ${difference}`
        : `${said}, but also ${f.quoted('otherQuote')} (${f.text('otherSource')}). ${difference}`;
    },
    property_differs: (f) =>
      `on ${f.text('property')} of ${f.text('subject')} it says ${f.quoted('otherQuote')} (${f.text('otherSource')}), but also ${f.quoted('quote')} (${f.text('source')}).`,
    reference_leads_nowhere: (f) =>
      `${f.text('source')} refers to ${f.text('to')}, which does not exist: ${f.quoted('quote')}.`,
    name_variant: (f) => `the same thing seems to be written in several ways: ${f.quotedList('names')}.`,
    holiday: (f) =>
      `${f.quoted('name')} is set for ${f.date('date')}, which is ${f.text('off') === 'weekend' ? 'a ' : ''}${f.text('dayNameEn')}.`,
    baseline_differs: (f) =>
      `for the goal ${f.quoted('name')} the document says that the baseline of ${f.text('year')} is ${f.printed('said')}, but the published value is ${f.printed('published')}.`,
    target_below_detectable: (f) =>
      `the goal ${f.quoted('name')} is a change of ${size(f, 'change')} until ${f.text('year')}. The smallest that would be seen clearly is ${size(f, 'smallest')}.`,
    chain_incomplete: (f) =>
      `${f.quoted('name')} is dated ${f.date('dated')}. The next step, ${f.documentKind('missing')}, is not in the register.`,
  },
};

/** `“Rutinen ses över” in Strategi för tidigt stöd`, `the intervention “Föräldragrupper” (2025)` */
function named(f: DiscrepancyFacts): string {
  if (f.has('document')) return `${f.quoted('name')} in ${f.text('document')}`;
  return f.has('year') ? `the intervention ${f.quoted('name')} (${f.text('year')})` : f.quoted('name');
}

function report(f: DiscrepancyFacts): string {
  if (f.has('provider')) return `the report on ${f.quoted('name')} from ${f.text('provider')}`;
  return f.has('reportYear')
    ? `the report of year ${f.text('reportYear')} on ${f.quoted('name')}`
    : `the follow-up of ${f.quoted('name')}`;
}

function days(f: DiscrepancyFacts): string {
  return f.number('daysLate') === 1 ? '1 day' : `${f.printed('daysLate')} days`;
}

function months(f: DiscrepancyFacts): string {
  return f.number('months') === 1 ? '1 month' : `${f.printed('months')} months`;
}

/** A blank row may be what the sum lacks. */
function blank(f: DiscrepancyFacts): string {
  const n = f.number('blank');
  if (n === 0) return '';
  return n === 1 ? ' One row is blank.' : ` ${n} rows are blank.`;
}

const money: readonly string[] = ['cost_total', 'cost_row', 'grants_sum'];

function quantity(f: DiscrepancyFacts): string {
  const of = f.quoted('of');
  const named: Readonly<Record<string, string>> = {
    cost_total: `the costs in ${of}`,
    cost_row: `the cost of ${of}`,
    grants_sum: `the grants in ${of} together`,
    grants_count: `the number of grants in ${of}`,
    applications: `the number of applications in ${of}`,
    areas: `the number of target areas in ${of}`,
    directions: `the number of directions in ${of}`,
  };
  return named[f.text('quantity')] ?? of;
}

function size(f: DiscrepancyFacts, name: string): string {
  return `${f.size(name)} ${f.text('unit') === 'points' ? 'percentage points' : 'per cent'}`;
}
