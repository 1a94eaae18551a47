import type { PublishedTable } from '../../indicators/model/published-by-others.ts';
import type { Text } from '../../indicators/model/text.ts';

type Measure = PublishedTable['measures'][number];

/** One of the tables that Skolverket publishes per municipality: what its columns mean and which year it belongs to. */
export interface TableKind {
  readonly id: string;
  /** As Skolverket prints it, to the letter: a near miss may be another table, without the newly arrived pupils. */
  readonly heading: string;
  readonly title: Text;
  /** Counted in the autumn when the school year starts (October), or in the spring when it ends (grades). */
  readonly counted: 'autumn' | 'spring';
  /** Whether the rows are split by sex, in a column of its own. */
  readonly bySex: boolean;
  /** The columns with figures, in the publisher's order; `column` is the publisher's name. */
  readonly columns: readonly (Measure & { readonly column: string })[];
}
