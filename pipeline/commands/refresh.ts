import type { Command } from 'commander';
import { adviceLines } from '../release/advice-lines.ts';
import { type RefreshSummary, refreshStep } from '../steps.ts';
import type { Terminal } from '../terminal.ts';
import { counted, example, globalOptions, report } from './command-context.ts';
import { questionLine } from './question-lines.ts';

export function addRefresh(program: Command, terminal: Terminal): void {
  const command = program
    .command('refresh')
    .summary('protect the counts, attack the result, and write the draft')
    .description(
      'Selects the cells of the release, withholds what is too small and what would give it away, attacks the result, ' +
        'and writes drafts/<id>/ only when the attack has failed. Every page of a draft says UTKAST.',
    )
    .action(async () => {
      const { workspace, json } = globalOptions(command);
      const summary = await refreshStep(workspace, terminal.progress);
      const { cells } = summary;
      report(terminal, json, summary, [
        `Draft ${summary.draft}: ${counted(cells.published, 'cell', 'cells')} published, ${cells.withheld} withheld, ` +
          `${cells.without} without a number. The attack failed.`,
        ...summary.dropped.map(
          ({ indicator, crossing }) => `Left out: ${indicator} by ${crossing}; no safe pattern was found.`,
        ),
        ...adviceLines(summary.advice),
        ...summary.alreadyOpen.map(
          ({ indicator, cells }) =>
            `${indicator}: ${counted(cells, 'withheld cell', 'withheld cells')} could be worked out before this release; ` +
            `see ${summary.evidence}`,
        ),
        ...summary.contradicted.map(
          (cells) =>
            `What is known from elsewhere of ${cells} does not agree with the counts, and was left out: an older version or other rules?`,
        ),
        ...followUpLines(summary.followUp),
        ...seriesLine(summary.series),
        ...questionLine(summary.questions),
        `Site:     ${summary.site}`,
        ...summary.appendices.map((path) => `Appendix: ${path}`),
        `Data:     ${summary.data}`,
        'Next: read it (samlad open), then samlad approve --role ROLE',
      ]);
    });
  example(command, 'samlad refresh --workspace ../var-kommun');
}

/** Keys name counts of the registers; no line has a number of persons in it. */
function followUpLines(followUp: RefreshSummary['followUp']): string[] {
  if (followUp === null) return [];
  const { alreadyOpen, sameAsWithheld, evidence, discrepancies } = followUp;
  return [
    ...alreadyOpen.map(
      (key) =>
        `Follow-up, ${key}: the withheld count could be worked out before this release; see ${evidence}`,
    ),
    ...sameAsWithheld.map(
      (key) =>
        `Follow-up, ${key}: the count is shown and equals a withheld cell of an indicator that the intervention names. ` +
        'If they are the same persons, empty its volume in follow-up/interventions.csv and refresh again.',
    ),
    ...(discrepancies === 0
      ? []
      : [
          `${counted(discrepancies, 'discrepancy', 'discrepancies')} in follow-up/, which the draft tells of; samlad status says where.`,
        ]),
  ];
}

function seriesLine({ followed, whole }: RefreshSummary['series']): string[] {
  return followed === 0 ? [] : [`${whole} of ${followed} series over the years are whole.`];
}
