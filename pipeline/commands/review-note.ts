import { type Command, InvalidArgumentError } from 'commander';
import type { z } from 'zod';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';
import { isIsoDate } from '../iso-date.ts';
import { noteStep } from '../review/note-step.ts';
import {
  commentSchema,
  commitmentSchema,
  decisionSchema,
  focusSchema,
  questionSchema,
} from '../review/reviews-schema.ts';
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
}

/** What can be noted, in which list of the meeting, and what else has to or may be said of it. */
const kinds = {
  comment: { list: 'comments', takes: ['indicator', 'role'] },
  decision: { list: 'decisions', takes: ['role'] },
  commitment: { list: 'commitments', takes: ['owner', 'due', 'indicator'] },
  focus: { list: 'focus', takes: [] },
  question: { list: 'questions', takes: [] },
} as const satisfies Record<string, { list: NoteList; takes: readonly (keyof NoteOptions)[] }>;
type Kind = keyof typeof kinds;

const kindNames: readonly Kind[] = ['comment', 'decision', 'commitment', 'focus', 'question'];
const details = ['indicator', 'role', 'owner', 'due'] as const;

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
        'or a question. All of it is published in the next edition: write roles, never names.',
    )
    .requiredOption('--meeting <date>', 'the day of the meeting, as 2027-04-15')
    .option('--comment <text>', 'what was said of one indicator: with --indicator and --role')
    .option('--decision <text>', 'what was decided: with --role')
    .option(
      '--commitment <text>',
      'what somebody is to do: with --owner and --due, and --indicator if measured',
    )
    .option('--focus <id...>', 'the indicators that the next meeting looks at first')
    .option('--question <text>', 'what nobody could answer')
    .option('--indicator <id...>', 'id of an indicator')
    .option('--role <role>', 'who said or decided it')
    .option('--owner <role>', 'who answers for the commitment')
    .option('--due <date>', 'the last day of the commitment')
    .option('--year <year>', 'of a meeting that is new: the reference year (default: the last one)', yearOf)
    .action(async (options: NoteOptions) => {
      const { workspace, json } = globalOptions(command);
      const [foreign] = Object.keys(review.opts());
      if (foreign !== undefined) throw misused(verb, optionOf(foreign), 'no option of samlad review');
      if (!isIsoDate(options.meeting))
        throw misused(verb, `--meeting ${options.meeting}`, 'a date such as 2027-04-15');
      const kind = kindOf(options);
      const entries = entriesOf(kind, options);
      const request = { date: options.meeting, year: options.year ?? null, list: kinds[kind].list, entries };
      const summary = await noteStep(workspace, request);
      report(terminal, json, summary, [
        `Noted under the meeting of ${summary.meeting}${summary.isNew ? `, which is new, on ${summary.year}` : ''}: ${summary.file}`,
        'It is published in the next edition.',
      ]);
    });
  example(
    command,
    'samlad review note --meeting 2027-04-15 --comment "Fler söker själva." --indicator bup.children_new --role verksamhetschef',
    'samlad review note --meeting 2027-04-15 --decision "Frånvaron följs varje termin." --role styrgruppen',
    'samlad review note --meeting 2027-04-15 --commitment "Gå igenom rutinen." --owner enhetschef --due 2027-10-01',
    'samlad review note --meeting 2027-04-15 --focus bup.children_new school.absence_over_20',
  );
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
