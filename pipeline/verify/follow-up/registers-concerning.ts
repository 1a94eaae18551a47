import type { ReleasedFollowUp, ReleasedRegisters } from './released-follow-up.ts';

/**
 * What concerns one committee, worked out a second time: what is its own and what is everybody's. An entry without
 * committees of its own is that of its document, and everybody's without one.
 * @param body  id of the committee
 */
export function concerning(followUp: ReleasedFollowUp, body: string): ReleasedFollowUp {
  const { registers } = followUp;
  const isTold = (committees: readonly string[]): boolean =>
    committees.length === 0 || committees.includes(body);
  const ofDocument = (id: string | null): readonly string[] =>
    registers.documents.find((document) => document.id === id)?.committees ?? [];
  const withDocument = (entry: { readonly document: string | null }): boolean =>
    isTold(ofDocument(entry.document));
  const ofUndertaking = (one: ReleasedRegisters['undertakings'][number]): readonly string[] =>
    one.committees.length > 0 ? one.committees : ofDocument(one.document);
  const undertakings = registers.undertakings.filter((one) => isTold(ofUndertaking(one)));
  const grantRounds = registers.grantRounds.filter(withDocument);
  const strange = new Set(registers.grantRounds.filter((round) => !withDocument(round)).map(({ id }) => id));
  return {
    ...followUp,
    registers: {
      // A document of others stays as the place of an undertaking.
      documents: registers.documents.filter(
        ({ id, committees }) => isTold(committees) || undertakings.some(({ document }) => document === id),
      ),
      undertakings,
      interventions: registers.interventions.filter((one) =>
        one.financedBy === null ? withDocument(one) : one.financedBy === body,
      ),
      grantRounds,
      grants: registers.grants.filter(({ round }) => !strange.has(round)),
      costTables: registers.costTables.filter(withDocument),
      activities: registers.activities.filter((one) => {
        const undertaking = registers.undertakings.find(({ id }) => id === one.undertaking);
        return undertaking === undefined ? withDocument(one) : isTold(ofUndertaking(undertaking));
      }),
      surveys: registers.surveys.filter(withDocument),
    },
  };
}
