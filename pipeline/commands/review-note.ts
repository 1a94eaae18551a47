import { type Command, InvalidArgumentError, Option } from 'commander';
import type { z } from 'zod';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';
import { type CommitmentState, commitmentStates } from '../../indicators/model/review.ts';
import { isIsoDate } from '../iso-date.ts';
import { type NoteSummary, noteStep } from '../review/note-step.ts';
import {
  commentSchema,
  commitmentSchema,
  decisionSchema,
  focusSchema,
  questionSchema,
} from '../review/reviews-schema.ts';
import { type StatusRequest, type StatusSummary, statusStep } from '../review/status-step.ts';
import type { MeetingNote, NoteList } from '../review/with-note.ts';
import type { Terminal } from '../terminal.ts';
import { plainExpectation } from '../workspace/plain-expectation.ts';
import { example, globalOptions, report } from './command-context.ts';
import { misused } from './dates.ts';

interface NoteOptions {
  readonly meeting: string;
  readonly year?: number;
  readonly comment?: string;
  readonly decision?: string;
  readonly commitment?: string;
  readonly focus?: readonly string[];
  readonly question?: string;
  readonly indicator?: readonly string[];
  readonly role?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly status?: CommitmentState;
}

/** What can be noted, in which list of the meeting, and what else has to or may be said of it. */
const kinds = {
  comment: { list: 'comments', takes: ['indicator', 'role'] },
  decision: { list: 'decisions', takes: ['role'] },
  commitment: { list: 'commitments', takes: ['owner', 'due', 'indicator', 'status'] },
  focus: { list: 'focus', takes: [] },
  question: { list: 'questions', takes: [] },
} as const satisfies Record<string, { list: NoteList; takes: readonly (keyof NoteOptions)[] }>;
type Kind = keyof typeof kinds;

const kindNames: readonly Kind[] = ['comment', 'decision', 'commitment', 'focus', 'question'];
const details = ['indicator', 'role', 'owner', 'due', 'status'] as const;

const verb = 'review note';

export function addReviewNote(review: Command, terminal: Terminal): void {
  const command = review
    .command('note')
    .configureHelp({
      showGlobalOptions: true,
      visibleGlobalOptions: () => [...(review.parent?.options ?? [])],
    })
    .summary('note what was said or decided at a meeting')
    .description(
      'Adds one thing to a meeting in reviews.yaml: a comment, a decision, a commitment, the focus of the next meeting ' +
        'or a question. With --status it says what has become of an earlier commitment. All of it is published in the ' +
        'next edition: write roles, never names.',
    )
    .requiredOption('--meeting <date>', 'the day of the meeting, as 2027-04-15')
    .option('--comment <text>', 'what was said of one indicator: with --indicator and --role')
    .option('--decision <text>', 'what was decided: with --role')
    .option(
      '--commitment <text>',
      'what somebody is to do: with --owner and --due, and --indicator if measured; or how an earlier one begins: with --status',
    )
    .option('--focus <id...>', 'the indicators that the next meeting looks at first')
    .option('--question <text>', 'what nobody could answer')
    .option('--indicator <id...>', 'id of an indicator')
    .option('--role <role>', 'who said or decided it')
    .option('--owner <role>', 'who answers for the commitment')
    .option('--due <date>', 'the last day of the commitment')
    .addOption(
      new Option('--status <status>', 'what has become of the commitment').choices([...commitmentStates]),
    )
    .option(
      '--year <year>',
      'of a meeting that is new: the reference year (default: the last one, where the meeting came after it)',
      yearOf,
    )
    .action(async (options: NoteOptions) => {
      const { workspace, json } = globalOptions(command);
      const [foreign] = Object.keys(review.opts());
      if (foreign !== undefined) throw misused(verb, optionOf(foreign), 'no option of samlad review');
      if (!isIsoDate(options.meeting))
        throw misused(verb, 'what follows --meeting', 'a date such as 2027-04-15');
      const kind = kindOf(options);
      if (options.status === undefined) {
        const entries = entriesOf(kind, options);
        const { meeting: date, year = null } = options;
        const summary = await noteStep(workspace, { date, year, list: kinds[kind].list, entries });
        report(terminal, json, summary, [...notedLines(summary), next]);
      } else {
        const summary = await statusStep(workspace, statusIn(options, options.status));
        report(terminal, json, summary, [...statusLines(summary), next]);
      }
    });
  example(
    command,
    'samlad review note --meeting 2027-04-15 --comment "Fler söker själva." --indicator bup.children_new --role verksamhetschef',
    'samlad review note --meeting 2027-04-15 --decision "Frånvaron följs varje termin." --role styrgruppen',
    'samlad review note --meeting 2027-04-15 --commitment "Gå igenom rutinen." --owner enhetschef --due 2027-10-01',
    'samlad review note --meeting 2027-04-15 --commitment "Gå igenom" --status done',
    'samlad review note --meeting 2027-04-15 --focus bup.children_new school.absence_over_20',
  );
}

const next = 'It is published in the next edition.';

function notedLines({ meeting, isNew, year, file }: NoteSummary): string[] {
  return [`Noted under the meeting of ${meeting}${isNew ? `, which is new, on ${year}` : ''}: ${file}`];
}

function statusLines({ meeting, commitment, status, was, file }: StatusSummary): string[] {
  const state = status === was ? `is ${status}, as before` : `was ${was} and is ${status}`;
  return [`The commitment of ${meeting} ${state}: ${commitment}`, `Noted in ${file}`];
}

/** Which commitment, and what has become of it; the rest of it stays as it was taken on. */
function statusIn({ meeting, commitment, ...others }: NoteOptions, status: CommitmentState): StatusRequest {
  const foreign = (['owner', 'due', 'indicator', 'year'] as const).find((name) => others[name] !== undefined);
  if (foreign !== undefined) throw misused(verb, `${optionOf(foreign)} with --status`, '--commitment alone');
  return { date: meeting, beginning: checked('commitment', questionSchema, commitment), status };
}

function kindOf(options: NoteOptions): Kind {
  const [kind, ...more] = kindNames.filter((name) => options[name] !== undefined);
  const expected = `one of: ${kindNames.map(optionOf).join(', ')}`;
  if (kind === undefined) throw misused(verb, 'nothing to note', expected);
  if (more.length > 0) throw misused(verb, [kind, ...more].map(optionOf).join(' and '), expected);
  const takes: readonly string[] = kinds[kind].takes;
  const foreign = details.find((name) => options[name] !== undefined && !takes.includes(name));
  if (foreign === undefined) return kind;
  throw misused(
    verb,
    `${optionOf(foreign)} with ${optionOf(kind)}`,
    takes.map(optionOf).join(', ') || 'nothing else',
  );
}

/** What is written in the file: of the focus each indicator, else one thing. */
function entriesOf(
  kind: Kind,
  { indicator, role, owner, due, ...options }: NoteOptions,
): MeetingNote['entries'] {
  switch (kind) {
    case 'comment':
      if (indicator && indicator.length > 1)
        throw misused(verb, `${indicator.length} indicators`, 'one, as a comment has');
      return [checked(kind, commentSchema, { indicator: indicator?.[0], text: options.comment, role })];
    case 'decision':
      return [checked(kind, decisionSchema, { text: options.decision, role })];
    case 'commitment': {
      const { indicators, ...said } = checked(kind, commitmentSchema, {
        ...{ text: options.commitment, owner, due },
        indicators: indicator ?? [],
      });
      return [indicators.length > 0 ? { ...said, indicators } : said];
    }
    case 'focus':
      return (options.focus ?? []).map((id) => checked(kind, focusSchema, id));
    case 'question':
      return [checked(kind, questionSchema, options.question)];
  }
}

/** What was given, once it follows the schema. */
function checked<T>(kind: Kind, schema: z.ZodType<T>, given: unknown): T {
  const parsed = schema.safeParse(given, { error: plainExpectation, reportInput: true });
  if (parsed.success) return parsed.data;
  throw new ProblemsFound(
    parsed.error.issues.map(({ path: [field = 'text'], input, message }) => {
      const option = optionOf(field === 'text' ? kind : String(field).replace(/s$/, ''));
      const found = input === undefined ? `no ${option}` : `what follows ${option}`;
      return problem('USAGE-001', { file: `samlad ${verb}` }, found, message, `See samlad ${verb} --help.`);
    }),
  );
}

function optionOf(name: string): string {
  return `--${name}`;
}

function yearOf(text: string): number {
  if (!/^(19|20)\d\d$/.test(text)) throw new InvalidArgumentError('a year has four digits, as 2026.');
  return Number(text);
}
