import { discrepanciesOf } from '../../indicators/follow-up/discrepancies/discrepancies-of.ts';
import { reportDuties } from '../../indicators/follow-up/report-duties.ts';
import type { FollowUpRegisters } from '../../indicators/model/follow-up/registers.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { PublishedFollowUp } from '../../indicators/release/published-follow-up.ts';
import type { FollowUpMaterial, FollowUpView } from '../../outputs/follow-up/follow-up-view.ts';
import { numberedPaper } from '../../outputs/paper/number-paper.ts';
import type { Paper } from '../../outputs/paper/paper.ts';
import { followUpMaterial } from './follow-up-material.ts';
import { sampleFollowUp } from './sample-follow-up.ts';
import { samplePaper } from './sample-paper.ts';

/** The day of the edition of the sample draft: what is late is late on it. */
export const editionDay = '2026-03-16';

/** What views are written from: registers with the duties and discrepancies that follow from them on the edition's day. */
export function followedUp(
  registers: Partial<FollowUpRegisters>,
  language: Language = 'sv',
  own: Partial<Omit<PublishedFollowUp, 'registers' | 'counts'>> = {},
): FollowUpMaterial {
  const { registers: all, goals } = sampleFollowUp(registers, own);
  const duties = reportDuties(all, editionDay);
  const discrepancies = discrepanciesOf({ registers: all, goals, duties, date: editionDay });
  return followUpMaterial(sampleFollowUp(registers, { duties, discrepancies, ...own }), language);
}

/** The view in the frame of the sample paper. */
export function viewPaper({ title, parts }: FollowUpView, language: Language = 'sv'): Paper {
  const { blocks: _, ...frame } = samplePaper({ language });
  return numberedPaper({ ...frame, title, subtitle: null, parts, inSwedish: [] });
}
