import type { Dispatch } from '../../indicators/model/follow-up/dispatch.ts';
import { dispatchesFile } from './rewrite-dispatches.ts';
import type { DispatchFields } from './with-dispatch.ts';

interface Contradiction {
  readonly found: string;
  readonly expected: string;
}

type Said = Partial<Pick<DispatchFields, 'decision' | 'action' | 'owner' | 'due' | 'done'>>;

/**
 * What a note says against the hand-over that it is about. What is noted is kept: another decision or action in its place
 * would take it out of the ledger without anybody seeing it.
 *
 * @param there  the entry that the note adds to; null for one that is new
 * @param sent  ISO date of the hand-over
 */
export function contradictions(there: Dispatch | null, said: Said, sent: string): Contradiction[] {
  return [...decisionAgainst(there, said, sent), ...actionAgainst(there, said)];
}

function decisionAgainst(there: Dispatch | null, { decision }: Said, sent: string): Contradiction[] {
  if (!decision) return [];
  const noted = there?.decision ?? null;
  const isAnother = noted !== null && (noted.date !== decision.date || noted.text !== decision.text);
  return [
    ...(isAnother ? [another('decision')] : []),
    ...(decision.date < sent
      ? [
          {
            found: `--decided ${decision.date}`,
            expected: `${sent}, the day of the hand-over, or later; --sent says another day`,
          },
        ]
      : []),
  ];
}

function actionAgainst(there: Dispatch | null, { action, owner, due, done }: Said): Contradiction[] {
  const noted = there?.action ?? null;
  if (action !== undefined) return noted === null || noted === action ? [] : [another('action')];
  const isAbout = owner !== undefined || due !== undefined || done !== undefined;
  return isAbout && noted === null
    ? [{ found: '--owner, --due or --done, and no action', expected: '--action with it' }]
    : [];
}

function another(what: 'decision' | 'action'): Contradiction {
  return {
    found: `another --${what} than the one that is noted`,
    expected: `one for each hand-over: change it in ${dispatchesFile}, or note another hand-over with --sent`,
  };
}
