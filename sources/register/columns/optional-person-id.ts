import type { ColumnType, Reading } from '../column-type.ts';
import { personId } from './person-id.ts';

/**
 * As {@link personId}, for registers that need no identity: a blank is unknown, and so is what cannot be read, since
 * the case or the place that the row tells of is counted all the same.
 */
export const optionalPersonId: ColumnType = {
  gives: personId.gives,
  reader: (context) => {
    const read = personId.reader(context);
    const unknown = personId.gives.map(() => null);
    return (text): Reading => {
      if (text.trim() === '') return { values: unknown };
      const reading = read(text);
      if (!('rejected' in reading)) return reading;
      return { values: unknown, remark: `${reading.rejected}, räknas som okänd person` };
    };
  },
};
