import { type Document, isMap, isSeq, parseDocument, YAMLMap, YAMLSeq } from 'yaml';
import type { MeetingEntry } from './reviews-schema.ts';

/** Which list of a meeting something is added to. */
export type NoteList = 'comments' | 'decisions' | 'commitments' | 'focus' | 'questions';

/** What is added to one meeting. */
export interface MeetingNote {
  readonly meeting: Pick<MeetingEntry, 'date' | 'year'>;
  readonly list: NoteList;
  readonly entries: readonly (string | Readonly<Record<string, unknown>>)[];
}

/** At the head of a file that is new; for those who write in it by hand. */
const head = ` yaml-language-server: $schema=.schemas/reviews.schema.json
 Vad samverkansgruppen har sagt och beslutat, möte för möte, det äldsta först. Allt publiceras: roller, aldrig namn.
 Lägg till med samlad review note, som också ändrar ett åtagandes status: open (öppet), done (klart) eller dropped (utgått).`;

/**
 * The text of `reviews.yaml` with one thing more. The meeting is added in the order of dates where it is not there.
 * Comments, order and all that stands there stay; only spaces may be set anew.
 *
 * @param text  YAML that follows the schema of reviews; empty for a file that is new
 */
export function withNote(text: string, { meeting, list, entries }: MeetingNote): string {
  const document: Document = parseDocument(text);
  if (text.trim() === '') document.commentBefore = head;
  const meetings = isSeq(document.contents) ? document.contents : new YAMLSeq();
  document.contents = meetings;
  if (meetings.items.length === 0) meetings.flow = false;
  const node = meetingIn(document, meetings, meeting);
  const there = node.get(list, true);
  const added = entries.map((entry) => document.createNode(entry));
  if (isSeq(there)) there.items.push(...added);
  else node.set(document.createNode(list), document.createNode(added));
  return document.toString({ lineWidth: 0 });
}

function meetingIn(document: Document, meetings: YAMLSeq, meeting: MeetingNote['meeting']): YAMLMap {
  const dateOf = (item: unknown): string => (isMap(item) ? String(item.get('date')) : '');
  const there = meetings.items.find((item) => dateOf(item) === meeting.date);
  if (isMap(there)) return there;
  const fresh = new YAMLMap(document.schema);
  fresh.set('date', meeting.date);
  fresh.set('year', meeting.year);
  const later = meetings.items.findIndex((item) => dateOf(item) > meeting.date);
  meetings.items.splice(later === -1 ? meetings.items.length : later, 0, fresh);
  return fresh;
}
