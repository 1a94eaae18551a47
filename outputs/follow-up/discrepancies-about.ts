import type { FollowUpRegisters } from '../../indicators/model/follow-up/registers.ts';
import type { Part } from '../paper/number-paper.ts';
import { bullets, heading } from '../paper/parts.ts';
import { discrepancySentence } from './discrepancy-sentence.ts';
import type { FollowUpMaterial } from './follow-up-view.ts';

/** What does not agree in some of the registers, a sentence each under its heading; nothing where all agrees. */
export function discrepanciesAbout(
  material: FollowUpMaterial,
  registers: readonly (keyof FollowUpRegisters)[],
  title: string,
): Part[] {
  const own = material.followUp.discrepancies.filter(({ about }) =>
    about.some(({ register }) => registers.includes(register)),
  );
  if (own.length === 0) return [];
  return [
    heading(1, title),
    ...bullets(own.map((one) => discrepancySentence(one, material.report.language))),
  ];
}
