import { type Command, Option } from 'commander';
import { type Language, languages } from '../../indicators/model/text.ts';
import { isIsoDate } from '../iso-date.ts';
import { type ReviewSummary, reviewStep } from '../review/review-step.ts';
import type { Terminal } from '../terminal.ts';
import { counted, example, globalOptions, report } from './command-context.ts';
import { misused } from './dates.ts';
import { addReviewNote } from './review-note.ts';

interface ReviewOptions {
  readonly date?: string;
  readonly out?: string;
  readonly language?: Language;
}

export function addReview(program: Command, terminal: Terminal): void {
  const command = program
    .command('review')
    .summary('write what the meeting of the cross-agency group looks at')
    .description(
      'Computes the draft again, or the release that it has become, makes sure that it is the one on disk, and writes ' +
        'reviews/<date>/: a page to read before the meeting, the same to print (PDF), and a page for the projector. In ' +
        'front stand the indicators that the last meeting chose, then what has changed, what the agencies say, and what ' +
        'the last meeting undertook. samlad review note notes what the meeting says.',
    )
    .option('--date <date>', 'the day of the meeting, as 2027-04-15')
    .addOption(
      new Option(
        '--language <language>',
        'of the papers, sv if none is named; what others wrote stays as it is',
      ).choices([...languages]),
    )
    .option(
      '--out <dir>',
      'a new folder (default: reviews/<date> in the workspace, reviews/<date>-en in English)',
    )
    .action(async ({ date, out, language = 'sv' }: ReviewOptions) => {
      const { workspace, json } = globalOptions(command);
      if (date === undefined || !isIsoDate(date))
        throw misused(
          'review',
          date === undefined ? 'no --date' : 'what follows --date',
          'a date such as 2027-04-15',
        );
      const request = { meeting: date, language, out: out ?? null };
      const summary = await reviewStep(workspace, request, terminal.progress);
      report(terminal, json, summary, summaryLines(summary));
    });
  addReviewNote(command, terminal);
  example(
    command,
    'samlad review --date 2027-04-15 --workspace ../var-kommun',
    'samlad review --date 2027-04-15 --language en',
  );
}

function summaryLines({ meeting, edition, status, focus, commitments, ...files }: ReviewSummary): string[] {
  const { open, late } = commitments;
  return [
    `The meeting of ${meeting} looks at the ${status} ${edition}.`,
    `In focus: ${focus.length > 0 ? focus.join(', ') : 'nothing has been chosen, and nothing stands out'}`,
    `${counted(open, 'commitment is', 'commitments are')} open, ${late} late.`,
    `To read:  ${files.pack}`,
    `To show:  ${files.meetingPage}`,
    `To print: ${files.paper}`,
    `Next: at the meeting, samlad review note --meeting ${meeting}`,
  ];
}
