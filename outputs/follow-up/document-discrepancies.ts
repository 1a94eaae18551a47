import type { FollowUpDocument } from '../../indicators/model/follow-up/document.ts';
import { discrepancySentence } from './discrepancy-sentence.ts';
import type { FollowUpMaterial } from './follow-up-view.ts';

/** What the registers lack, or say in two ways, about a document and what stands in it; one sentence each. */
export function documentDiscrepancies({ id }: FollowUpDocument, material: FollowUpMaterial): string[] {
  const { registers, discrepancies } = material.followUp;
  const own = new Set(registers.undertakings.filter(({ document }) => document === id).map((one) => one.id));
  return discrepancies
    .filter(({ about }) =>
      about.some(
        (entry) =>
          (entry.register === 'documents' && entry.id === id) ||
          (entry.register === 'undertakings' && own.has(entry.id)),
      ),
    )
    .map((one) => discrepancySentence(one, material.report.language));
}
