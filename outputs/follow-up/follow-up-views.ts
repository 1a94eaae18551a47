import { accountView } from './account-view.ts';
import { activitiesView } from './activities-view.ts';
import { assignmentView } from './assignment-view.ts';
import { costsView } from './costs-view.ts';
import { discrepanciesView } from './discrepancies-view.ts';
import { documentViews } from './document-view.ts';
import { followUpNote } from './follow-up-note.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { goalsView } from './goals-view.ts';
import { grantsView } from './grants-view.ts';
import { interventionsView } from './interventions-view.ts';
import { overviewView } from './overview-view.ts';
import { recipientsView } from './recipients-view.ts';
import { reportViews } from './report-view.ts';
import { rolesView } from './roles-view.ts';
import { situationPictureViews } from './situation-picture-view.ts';
import { surveysView } from './surveys-view.ts';
import { themeYearViews } from './theme-year-view.ts';

/** One view, one for each document or theme, or none where the registers have nothing for it. */
type ViewOf = (material: FollowUpMaterial) => FollowUpView | null | readonly FollowUpView[];

/** In the order of the menu: the state of things, what has been promised, what was done, who and what is unclear. */
const views: readonly ViewOf[] = [
  overviewView,
  goalsView,
  accountView,
  assignmentView,
  reportViews,
  documentViews,
  situationPictureViews,
  themeYearViews,
  interventionsView,
  grantsView,
  costsView,
  activitiesView,
  surveysView,
  discrepanciesView,
  recipientsView,
  rolesView,
  followUpNote,
];

/** Every view that the registers at hand have something for, the overview first. */
export function followUpViews(material: FollowUpMaterial): FollowUpView[] {
  return views.flatMap((viewOf) => viewOf(material) ?? []);
}
