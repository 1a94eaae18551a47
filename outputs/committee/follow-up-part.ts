import type { FollowUpView } from '../follow-up/follow-up-view.ts';
import type { Part } from '../paper/number-paper.ts';
import { before, heading, paragraph } from '../paper/parts.ts';
import type { CommitteeWords } from './committee-words.ts';

/**
 * The follow-up of strategies, agreements and assignments: the accounts of what the committee has decided, each under
 * its own heading, as they stand on the site and in papers of their own; nothing where it has decided nothing that is
 * followed up here.
 */
export function followUpPart(
  views: readonly FollowUpView[],
  { followUp }: CommitteeWords['appendix'],
): Part[] {
  if (views.length === 0) return [];
  return [
    heading(1, followUp),
    ...views.flatMap((view) => [heading(2, view.title), paragraph(view.lead), ...deeper(view.parts)]),
  ];
}

/** Two levels below where a view has its own title, without numbers; its second level is a line of strong words. */
function deeper(parts: readonly Part[]): Part[] {
  return parts.map((part): Part => {
    if (part.kind === 'together') return { ...part, parts: deeper(part.parts) };
    if (part.kind !== 'heading') return part;
    if (part.level === 1) return { ...part, level: 3, numbered: false, listed: false };
    return before({ strong: part.text });
  });
}
