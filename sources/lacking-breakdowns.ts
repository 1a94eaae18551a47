import type { Catalogue } from '../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../indicators/catalogue/indicator-schema.ts';
import type { CodeList } from '../indicators/model/code-list.ts';
import type { Text } from '../indicators/model/text.ts';
import type { Findings } from './counting/findings.ts';
import type { CountingRule } from './counting/source.ts';
import type { NotApplicable } from './delivery/delivery-content.ts';
import type { RegisterReading } from './register/register-reading.ts';

/** What is known of the registers that were read, and of the rows of one year. */
interface Known {
  readonly readings: readonly RegisterReading[];
  readonly findings: Findings;
}

/**
 * The breakdowns of an indicator that cannot be given in a year, with the reason that readers see: first those that
 * the municipality has no list for or the export no column, then those that the year's rows do not make though the
 * columns are there.
 */
export function lackingBreakdowns(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  rule: CountingRule,
  { readings, findings }: Known,
): NotApplicable[] {
  const breakdowns = [...new Set(indicator.crossings.flat())].map((breakdown) => ({
    breakdown,
    list: catalogue.codeLists.get(indicator.breakdowns[breakdown]?.list ?? ''),
  }));
  const lackingBy = (reasonOf: (list: CodeList | undefined) => Text | null) =>
    breakdowns.flatMap(({ breakdown, list }) => {
      const reason = reasonOf(list);
      return reason === null ? [] : [{ indicator: indicator.id, breakdown, reason }];
    });
  const notMade = findings.notApplicable.filter((finding) => finding.indicator === indicator.id);
  return [
    ...lackingBy((list) => (list ? absentColumn(rule.needs?.[list.column], readings) : noAreas)),
    ...lackingBy((list) => notMade.find(({ column }) => column === list?.column)?.reason ?? null),
  ];
}

const noAreas: Text = {
  sv: 'Kommunen har ingen lista över områden.',
  en: 'The municipality has no list of areas.',
};

function absentColumn(
  needs: readonly string[] | undefined,
  readings: readonly RegisterReading[],
): Text | null {
  for (const need of needs ?? []) {
    const [register = '', column = ''] = need.split('.');
    const absent = readings
      .filter((reading) => reading.register === register)
      .flatMap(({ columnsAbsent }) => columnsAbsent.filter(({ as }) => as === column));
    if (!absent[0]) continue;
    const { name } = absent[0];
    return {
      sv: `Uttaget saknar kolumnen ${name}.`,
      en: `The extract lacks the column “${name}”.`,
    };
  }
  return null;
}
