import { sumOfRows } from '../../indicators/follow-up/sums-of-money.ts';
import type { CostTable } from '../../indicators/model/follow-up/cost-table.ts';
import type { Part } from '../paper/number-paper.ts';
import { bullets, heading, paragraph } from '../paper/parts.ts';
import type { TableRow } from '../report-model.ts';
import { formatNumber } from '../wording/number-format.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { discrepanciesAbout } from './discrepancies-about.ts';
import { documentRun } from './document-run.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { amountCell } from './register-cells.ts';
import { registerTable } from './register-table.ts';
import { costsWordsOf } from './words/costs-words.ts';

/** Each cost table with its rows added up once more, beside the document's own total and what was set aside. Null without any. */
export function costsView(material: FollowUpMaterial): FollowUpView | null {
  const { costTables } = material.followUp.registers;
  if (costTables.length === 0) return null;
  const words = costsWordsOf(material.report.language);
  return {
    slug: 'uppfoljning-kostnader',
    title: words.title,
    lead: words.lead(costTables.length),
    parts: [
      ...costTables.flatMap((table) => costPart(material, table)),
      ...discrepanciesAbout(material, ['costTables'], words.contradictions),
    ],
    drawings: new Map(),
    outlets: ['page', 'appendix'],
  };
}

function costPart(material: FollowUpMaterial, costs: CostTable): Part[] {
  const words = costsWordsOf(material.report.language);
  const from =
    costs.document === null
      ? []
      : [paragraph(words.document, documentRun(material.followUp.registers, costs.document), '.')];
  return [
    heading(1, costs.name),
    ...from,
    registerTable(material, {
      id: `kostnad-${costs.id}`,
      caption: words.caption(costs.name),
      heading: costs.name,
      head: words.head,
      rows: costRows(material, costs),
    }),
    ...bullets(costSentences(material, costs)),
  ];
}

function costRows({ report }: FollowUpMaterial, costs: CostTable): TableRow[] {
  const words = costsWordsOf(report.language);
  const wording = wordingOf(report.language);
  const row = (label: string, depth: number, amount: number | null): TableRow => ({
    ...{ label, depth },
    cells: [amountCell(amount, wording)],
  });
  return [
    ...costs.rows.map(({ label, amount }) => row(label, 1, amount)),
    row(words.sum, 0, sumOfRows(costs)),
    ...(costs.printedTotal === null ? [] : [row(words.printedTotal, 0, costs.printedTotal)]),
    ...(costs.setAside === null ? [] : [row(words.setAside, 0, costs.setAside)]),
  ];
}

function costSentences({ report }: FollowUpMaterial, costs: CostTable): string[] {
  const words = costsWordsOf(report.language);
  const { numbers, statistics } = wordingOf(report.language);
  const text = (amount: number): string => formatNumber(amount, 0, numbers);
  const sum = sumOfRows(costs);
  const { printedTotal, setAside } = costs;
  const blank = costs.rows.filter(({ amount }) => amount === null).length;
  return [
    ...(sum === null || printedTotal === null
      ? []
      : [
          sum === printedTotal
            ? words.agrees
            : words.differs(text(sum), text(printedTotal), text(Math.abs(sum - printedTotal))),
        ]),
    ...(blank === 0 ? [] : [words.blank(blank)]),
    ...(sum === null || setAside === null || setAside <= 0
      ? []
      : [
          words.used(
            text(sum),
            text(setAside),
            statistics.perCent(formatNumber((100 * sum) / setAside, 1, numbers)),
          ),
        ]),
  ];
}
