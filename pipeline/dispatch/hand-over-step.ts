import { readdir } from 'node:fs/promises';
import type { Dispatch } from '../../indicators/model/follow-up/dispatch.ts';
import type { Body } from '../../indicators/model/follow-up/roles.ts';
import { type Problem, ProblemsFound, problem, stopIfAny } from '../../indicators/model/problem.ts';
import { aloneIn } from '../store/workspace-lock.ts';
import { ifThere } from '../system-error.ts';
import { idPattern } from '../workspace/follow-up/fields.ts';
import { readWorkspace, type Workspace } from '../workspace/workspace.ts';
import { contradictions } from './contradictions.ts';
import { dispatchesFile, rewriteDispatches } from './rewrite-dispatches.ts';
import { type DispatchFields, withDispatch, withMoreOf } from './with-dispatch.ts';

/** What is noted of a hand-over; what is not said stays as it was. */
export interface HandOverRequest extends Partial<Omit<DispatchFields, 'recipient' | 'release' | 'sent'>> {
  readonly recipient: string;
  /** Id of the release; null for that of samlad.yaml. */
  readonly release: string | null;
  /** ISO date; null for the newest hand-over of the release to the recipient, or `today` where there is none. */
  readonly sent: string | null;
  /** ISO date. */
  readonly today: string;
}

export interface HandOverSummary {
  /** The file that was written. */
  readonly file: string;
  readonly id: string;
  /** Whether it was not there before. */
  readonly isNew: boolean;
  /** In Swedish. */
  readonly committee: string;
  readonly release: string;
  readonly what: readonly string[];
  readonly sent: string;
}

/**
 * Notes in the recipients' ledger who got what of a release, and later what came of it. Throws with all that is wrong,
 * and then the file is as it was.
 */
export async function handOverStep(workspaceDir: string, request: HandOverRequest): Promise<HandOverSummary> {
  const workspace = await readWorkspace(workspaceDir);
  return aloneIn(workspace.paths, () => handOverAlone(workspace, request));
}

async function handOverAlone(workspace: Workspace, request: HandOverRequest): Promise<HandOverSummary> {
  const { settings, paths } = workspace;
  const { recipient: to, release: named, sent: day, today, ...said } = request;
  const release = named ?? settings.release.id;
  const bodies = bodiesOf(workspace);
  const body = bodies.find(({ id }) => id === to);
  stopIfAny([
    ...(await noRelease(paths.releases, release)),
    ...(body ? [] : [unknownBody(to, bodies)]),
    ...(said.owner === undefined || idPattern.test(said.owner) ? [] : [noRole()]),
  ]);
  const usual = usualOf(workspace, to);
  const { file, dispatch, isNew } = await rewriteDispatches(workspace, (text, dispatches) => {
    const there = dispatches
      .filter((one) => one.recipient === to && one.release === release && (day ?? one.sent) === one.sent)
      .sort((a, b) => (a.sent < b.sent ? -1 : 1))
      .at(-1);
    const wrong = contradictions(there ?? null, said, there?.sent ?? day ?? today);
    stopIfAny(wrong.map(({ found, expected }) => refused(found, expected)));
    if (there) return { id: there.id, isNew: false, text: withMoreOf(text, there.id, said) };
    const id = freeId(`${release}-${to}`, dispatches);
    if (said.what === undefined && usual.what === undefined) throw new ProblemsFound([nothingSent(to)]);
    const fields = { release, recipient: to, sent: day ?? today, ...usual, ...said };
    return { id, isNew: true, text: withDispatch(text, id, fields) };
  });
  const { id, what, sent } = dispatch;
  return { file, id, isNew, committee: body?.name.sv ?? to, release, what, sent };
}

/** As ids are here: lower-case letters, digits and hyphens. */
function freeId(wanted: string, dispatches: readonly Dispatch[]): string {
  const base = wanted.toLowerCase().replaceAll('_', '-').slice(0, 55);
  const isFree = (id: string) => dispatches.every((one) => one.id !== id);
  let id = base;
  for (let n = 2; !isFree(id); n++) id = `${base}-${n}`;
  return id;
}

async function noRelease(releases: string, release: string): Promise<Problem[]> {
  const made = (await ifThere(readdir(releases), [])).filter((name) => !name.startsWith('.')).sort();
  if (made.includes(release)) return [];
  const expected = made.length === 0 ? 'a release: samlad approve makes one' : `one of: ${made.join(', ')}`;
  return [refused(`the release ${release}, which has not been made`, expected)];
}

/** Whom something can be handed over to: the recipients of samlad.yaml, and the bodies of roles.yaml. */
function bodiesOf({ settings, followUp }: Workspace): readonly Body[] {
  return followUp?.registers.bodies ?? settings.recipients.map(({ id, committee: name }) => ({ id, name }));
}

/** What a committee gets of each release, and the matter that it belongs to; of other bodies nothing is known. */
function usualOf({ settings }: Workspace, id: string): Partial<DispatchFields> {
  const recipient = settings.recipients.find((one) => one.id === id);
  if (!recipient) return {};
  return { what: [`Bilaga ${recipient.appendix}`], registry_number: recipient.registry_number };
}

function unknownBody(id: string, bodies: readonly Body[]): Problem {
  const expected =
    bodies.length === 0
      ? 'a recipient of samlad.yaml or a body of follow-up/roles.yaml'
      : `one of: ${bodies.map((body) => body.id).join(', ')}`;
  return refused(`the recipient ${id}`, expected);
}

function nothingSent(id: string): Problem {
  return refused('no --what', `what ${id} got, since samlad.yaml names no appendix for it`);
}

/** Where words stand in the place of an id they may be a name, and are not said again. */
function noRole(): Problem {
  return refused('an --owner that is no id', 'the id of a role in follow-up/roles.yaml, as controller');
}

function refused(found: string, expected: string): Problem {
  const remedy = `Correct it and run the command again. Nothing has been written in ${dispatchesFile}.`;
  return problem('USAGE-001', { file: 'samlad handed-over' }, found, expected, remedy);
}
