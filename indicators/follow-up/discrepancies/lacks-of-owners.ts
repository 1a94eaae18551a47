import type { Discrepancy } from '../../model/follow-up/discrepancy.ts';
import type { Searched } from './discrepancy-material.ts';

/**
 * Who receives what a provider tells, who does a step of the year, and who does what a decision has led to, where
 * nobody has been named. Facts: `name`, what is to be done, and `provider` of a report.
 */
export function lacksOfOwners({ registers, whose }: Searched): Discrepancy[] {
  return [
    ...registers.providerReports
      .filter(({ owner, received }) => owner === null && received === null)
      .map(({ id, activity, provider, document }): Discrepancy => {
        const facts = { name: activity, provider };
        return ownerMissing({ register: 'providerReports', id }, facts, whose.ofDocument(document));
      }),
    ...registers.steps
      .filter(({ owner }) => owner === null)
      .map(({ id, what }) => ownerMissing({ register: 'steps', id }, { name: what }, [])),
    ...registers.dispatches
      .filter(({ owner, done }) => owner === null && !done)
      .flatMap(({ id, action, recipient }) =>
        action === null ? [] : [ownerMissing({ register: 'dispatches', id }, { name: action }, [recipient])],
      ),
  ];
}

function ownerMissing(
  entry: Discrepancy['about'][number],
  facts: Discrepancy['facts'],
  committees: readonly string[],
): Discrepancy {
  return { kind: 'owner_missing', about: [entry], facts, committees };
}
