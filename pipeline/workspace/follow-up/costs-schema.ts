import { z } from 'zod';
import type { CostTable } from '../../../indicators/model/follow-up/cost-table.ts';
import { amountOrNull, id, idOrNull, line, listOf } from './fields.ts';

const costTable = z
  .strictObject({
    id,
    name: line,
    document: idOrNull,
    rows: z
      .array(z.strictObject({ label: line, amount: amountOrNull }))
      .min(1)
      .describe('As the document prints them, in whole kronor; an empty amount is blank, which is not zero'),
    printed_total: amountOrNull.describe('The total that the document prints'),
    set_aside: amountOrNull.describe('What was set aside'),
  })
  .transform(({ printed_total, set_aside, ...rest }) => ({
    ...rest,
    printedTotal: printed_total,
    setAside: set_aside,
  }));

/** `follow-up/costs.yaml`: what something cost, as documents print it. */
export const costsSchema: z.ZodType<readonly CostTable[]> = listOf(
  costTable,
  'What something cost, line by line, as a document prints it',
);
