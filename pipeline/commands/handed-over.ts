import type { Command } from 'commander';
import { type HandOverSummary, handOverStep } from '../dispatch/hand-over-step.ts';
import { isIsoDate } from '../iso-date.ts';
import type { Terminal } from '../terminal.ts';
import { example, globalOptions, report } from './command-context.ts';
import { misused, today } from './dates.ts';

interface HandedOverOptions {
  readonly recipient: string;
  readonly release?: string;
  readonly what?: readonly string[];
  readonly sent?: string;
  readonly registryNumber?: string;
  readonly decision?: string;
  readonly decided?: string;
  readonly paragraph?: string;
  readonly action?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly done?: boolean;
  readonly remind?: string;
}

const verb = 'handed-over';
const dates = ['sent', 'decided', 'due', 'remind'] as const;

export function addHandedOver(program: Command, terminal: Terminal): void {
  const command = program
    .command(verb)
    .summary('note who got what of a release, what they decided, and what is to be done')
    .description(
      'Adds to the recipients’ ledger, follow-up/dispatches.yaml, that a committee or other body has got its papers; run ' +
        'again for the same recipient and release, it adds what came of it. samlad status tells of actions that are open ' +
        'and of the day to think of it next year. All of it is published in the next edition: write roles, never names.',
    )
    .requiredOption('--recipient <id>', 'a recipient of samlad.yaml or a body of follow-up/roles.yaml')
    .option('--release <id>', 'which release (default: that of samlad.yaml)')
    .option('--what <paper...>', 'what it got (default: its appendix)')
    .option('--sent <date>', 'the day (default: today, or the newest hand-over where there is one)')
    .option('--registry-number <number>', 'diarienummer (default: that of samlad.yaml)')
    .option('--decision <text>', 'what was decided: with --decided')
    .option('--decided <date>', 'the day of the decision')
    .option('--paragraph <paragraph>', 'of the minutes, as "§ 24"')
    .option('--action <text>', 'what is to be done because of it')
    .option('--owner <role>', 'id of the role that does it, in follow-up/roles.yaml')
    .option('--due <date>', 'the last day of the action')
    .option('--done', 'the action has been done')
    .option('--remind <date>', 'the day on which to think of it next year')
    .action(async (options: HandedOverOptions) => {
      const { workspace, json } = globalOptions(command);
      const { recipient, release, sent, registryNumber, decision, decided, paragraph, ...said } = options;
      checkOptions(options);
      const summary = await handOverStep(workspace, {
        ...{ recipient, release: release ?? null, sent: sent ?? null, today: today(), ...said },
        ...(registryNumber !== undefined && { registry_number: registryNumber }),
        ...(decision !== undefined &&
          decided !== undefined && {
            decision: { date: decided, ...(paragraph !== undefined && { paragraph }), text: decision },
          }),
      });
      report(terminal, json, summary, lines(summary));
    });
  example(
    command,
    'samlad handed-over --recipient socialnamnden --sent 2026-04-02 --remind 2027-01-15',
    'samlad handed-over --recipient socialnamnden --decision "Nämnden noterar redovisningen." --decided 2026-04-14 --paragraph "§ 24"',
    'samlad handed-over --recipient socialnamnden --action "Återkom om frånvaron." --owner controller --due 2026-06-30',
    'samlad handed-over --recipient socialnamnden --done',
  );
}

function lines({ isNew, committee, what, release, sent, file }: HandOverSummary): string[] {
  const told = `${committee} got ${what.join(', ')} of ${release} on ${sent}`;
  return [
    isNew ? `Noted that ${told}: ${file}` : `Noted what came of it that ${told}: ${file}`,
    'It is published in the next edition.',
  ];
}

/** Throws USAGE-001 for dates that are none, and for half of a decision. */
function checkOptions(options: HandedOverOptions): void {
  const { decision, decided, paragraph } = options;
  const wrong = dates.find((name) => options[name] !== undefined && !isIsoDate(options[name]));
  if (wrong !== undefined) throw misused(verb, `what follows --${wrong}`, 'a date such as 2026-04-14');
  if ((decision === undefined) !== (decided === undefined))
    throw misused(verb, decision === undefined ? '--decided alone' : '--decision alone', 'both of them');
  if (paragraph !== undefined && decision === undefined)
    throw misused(verb, '--paragraph alone', '--decision and --decided with it');
}
