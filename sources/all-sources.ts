import { childHealthCentres } from './child-health-centres/child-health-centres.ts';
import { childPsychiatry } from './child-psychiatry/child-psychiatry.ts';
import type { Source } from './counting/source.ts';
import { familyCounselling } from './family-counselling/family-counselling.ts';
import { fossam } from './fossam/fossam.ts';
import { habilitation } from './habilitation/habilitation.ts';
import { openServices } from './open-services/open-services.ts';
import { school } from './school/school.ts';
import { socialServices } from './social-services/social-services.ts';
import { survey } from './survey/survey.ts';

/** Every source that the program counts, in the order in which the documents list them. */
export const sources: readonly Source[] = [
  school,
  socialServices,
  childPsychiatry,
  childHealthCentres,
  habilitation,
  survey,
  fossam,
  openServices,
  familyCounselling,
];

export const sourceIds: readonly string[] = sources.map(({ id }) => id);

/** The source with that id; undefined where nobody counts by it here. */
export function sourceOf(id: string): Source | undefined {
  return sources.find((source) => source.id === id);
}
