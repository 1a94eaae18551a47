import type { Catalogue } from './catalogue/catalogue.ts';
import { countPolicies } from './disclosure/follow-up/count-policies.ts';
import { discrepanciesOf } from './follow-up/discrepancies/discrepancies-of.ts';
import { goalVerdicts } from './follow-up/goals/goal-verdicts.ts';
import { reportDuties } from './follow-up/report-duties.ts';
import { surveyShares } from './follow-up/survey-shares.ts';
import type { FollowUpRegisters } from './model/follow-up/registers.ts';
import { answeredBreaks } from './public/answered-breaks.ts';
import type { DerivedTable } from './public/derived-table.ts';
import type { ProtectedFollowUpCounts } from './public/protected-follow-up-counts.ts';
import type { ProtectedTable } from './public/protected-table.ts';
import type { PublishedRemarks } from './public/published-remarks.ts';
import type { PublishedFollowUp } from './release/published-follow-up.ts';
import type { Edition } from './release/release-content.ts';
import { seriesOf } from './series/series-of.ts';

/** What is followed up, after disclosure control. */
export interface FollowUpMaterial {
  readonly registers: FollowUpRegisters;
  readonly counts: ProtectedFollowUpCounts;
}

/** What the goals are held against. */
export interface GoalFigures {
  readonly tables: readonly ProtectedTable[];
  /** Of the same tables. */
  readonly derived: readonly DerivedTable[];
  /** With the breaks that answers on totals make. */
  readonly catalogue: Catalogue;
  readonly remarks: PublishedRemarks;
}

/** How goals stand, which reports are due, and what the registers lack or contradict, on the day of the edition. */
export function deriveFollowUp(
  { registers, counts }: FollowUpMaterial,
  figures: GoalFigures,
  { date, years }: Edition,
): PublishedFollowUp {
  const { undertakings, surveys } = registers;
  const measured = new Set(
    undertakings.flatMap(({ keyFigures }) => keyFigures.map(({ indicator }) => indicator)),
  );
  const answered = answeredBreaks(figures.remarks.all());
  const series = figures.tables
    .filter(({ indicator }) => measured.has(indicator))
    .flatMap((table) => seriesOf(table, figures.derived, figures.catalogue, answered));
  const goals = goalVerdicts(undertakings, series, years.at(-1) ?? 0);
  const duties = reportDuties(registers, date);
  const { persons, respondents } = countPolicies;
  return {
    ...{ registers, counts, goals, duties },
    thresholds: { persons: persons.threshold, respondents: respondents.threshold },
    surveys: surveyShares(surveys, counts, respondents.certainFrom ?? 0),
    discrepancies: discrepanciesOf({ registers, goals, duties, date }),
  };
}
