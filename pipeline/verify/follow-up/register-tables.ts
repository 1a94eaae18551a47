import { wordingOf } from '../../../outputs/wording/wording-of.ts';
import { mappingTables } from './intervention-tables.ts';
import { activityTables, costTables, grantTables } from './record-tables.ts';
import type { RegisterSource, RegisterTable } from './register-table.ts';
import { countsOf } from './released-follow-up.ts';
import { surveyTables } from './survey-tables.ts';
import { themeTables } from './theme-tables.ts';

/** Every table of figures that the accounts have, account by account in their own order. */
export function registerTables(source: RegisterSource): RegisterTable[] {
  const { language, followUp } = source;
  const countOf = countsOf(followUp);
  const context = { ...source, countOf, registers: followUp.registers, wording: wordingOf(language) };
  return [
    ...themeTables(context),
    ...mappingTables(context),
    ...grantTables(context),
    ...costTables(context),
    ...activityTables(context),
    ...surveyTables(context),
  ];
}
