import type { AsPublished, PublishedTable } from '../../indicators/model/published-by-others.ts';
import { eligibilityYear9 } from './eligibility-year9.ts';

/**
 * The indicator `school.not_eligible_year9`: pupils who left year 9 without being eligible for upper secondary school.
 * Skolverket says itself that eligibility for vocational programmes is the one to sum it all up, and its figures are
 * given knowledge: protected by their publisher, shown as published, no cells of ours to protect.
 *
 * The share not eligible, in per cent, is 100 minus the published share, with the decimals that were published; where
 * the exact share lay halfway between two printed ones it may differ by one in the last. A sign is never reckoned
 * with: `~100` eligible (1–4 pupils are not) is the statement `~0` not eligible; `..` and `.` stay.
 *
 * There is no number of pupils not eligible. The shares are of those with grades by the national system, the number
 * of pupils is of all who left year 9, other systems included: their product would be wrong.
 *
 * @param eligibility  a table of the kind `skolverket.eligibility_year9`; any other throws
 */
export function notEligibleYear9(eligibility: PublishedTable): PublishedTable {
  if (eligibility.id !== eligibilityYear9.id)
    throw new Error(`${eligibility.id} does not tell who is eligible`);
  return {
    ...eligibility,
    id: 'school.not_eligible_year9',
    title: {
      sv: 'Elever i årskurs 9 utan behörighet till gymnasieskolan',
      en: 'Pupils in year 9 not eligible for upper secondary school',
    },
    measures: [
      ...eligibility.measures.filter(({ id }) => id === 'pupils' || id === 'eligible_vocational'),
      { id: 'not_eligible', label: { sv: 'Ej behöriga (%)', en: 'Not eligible (%)' }, unit: 'percent' },
    ],
    rows: eligibility.rows.map((row) => {
      const { pupils, eligible_vocational } = row.values;
      if (!pupils || !eligible_vocational) throw new Error('a row of the eligibility table lacks a measure');
      return {
        ...row,
        values: { pupils, eligible_vocational, not_eligible: complement(eligible_vocational) },
      };
    }),
    remarks: [...howItIsMade, ...eligibility.remarks],
  };
}

const howItIsMade = [
  'Ej behöriga är 100 minus den andel behöriga till yrkesprogram som Skolverket har publicerat. Där Skolverket skriver ~100 (1–4 elever är inte behöriga) står ~0. Där andelen är dold (..) eller saknas (.) står samma tecken, och inget räknas fram ur andra uppgifter.',
  'Andelarna räknas av elever med betyg enligt det mål- och kunskapsrelaterade systemet, antalet elever av alla som avslutat årskurs 9. Antalet ej behöriga går därför inte att räkna fram.',
];

function complement(share: AsPublished): AsPublished {
  if (share.state === 'nearly_all')
    return { state: 'nearly_all', printed: share.printed === '~100' ? '~0' : '~100' };
  if (share.state !== 'number') return share;
  const decimals = share.printed.includes(',') ? 1 : 0;
  const printed = ((1000 - Math.round(share.value * 10)) / 10).toFixed(decimals);
  return { state: 'number', value: Number(printed), printed: printed.replace('.', ',') };
}
