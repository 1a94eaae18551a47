import { type Document, isMap, isSeq, parseDocument, YAMLSeq } from 'yaml';

/** What is said of a hand-over, by the keys of `dispatches.yaml`. */
export interface DispatchFields {
  readonly release: string;
  readonly recipient: string;
  readonly what: readonly string[];
  readonly sent: string;
  readonly registry_number: string;
  readonly decision: { readonly date: string; readonly paragraph?: string; readonly text: string };
  readonly action: string;
  readonly owner: string;
  readonly due: string;
  readonly done: boolean;
  readonly remind: string;
}

/** At the head of a file that is new; for those who write in it by hand. */
const head = ` yaml-language-server: $schema=../.schemas/dispatches.schema.json
 Vem som har fått vad av vilken utgåva, vad de beslutade och vad som ska göras. Allt publiceras: roller, aldrig namn.
 Lägg till och fyll på med samlad handed-over.`;

/**
 * The text of `dispatches.yaml` with one entry more, last. Comments, order and all that stands there stay; only spaces
 * may be set anew.
 *
 * @param text  YAML that follows the schema of dispatches; empty for a file that is new
 */
export function withDispatch(text: string, id: string, fields: Partial<DispatchFields>): string {
  const document: Document = parseDocument(text);
  if (text.trim() === '') document.commentBefore = head;
  const entries = isSeq(document.contents) ? document.contents : new YAMLSeq();
  document.contents = entries;
  if (entries.items.length === 0) entries.flow = false;
  entries.items.push(document.createNode({ id, ...fields }));
  return document.toString({ lineWidth: 0 });
}

/**
 * The text of `dispatches.yaml` with other fields of one entry; those that are not named stay, and so does all else.
 *
 * @param text  YAML that follows the schema of dispatches
 * @param id  of the entry; throws where there is none
 */
export function withMoreOf(text: string, id: string, fields: Partial<DispatchFields>): string {
  const document: Document = parseDocument(text);
  const entries = isSeq(document.contents) ? document.contents.items : [];
  const entry = entries.find((item) => isMap(item) && item.get('id') === id);
  if (!isMap(entry)) throw new Error('no entry has this id');
  for (const [key, value] of Object.entries(fields)) {
    // A value in the place of a value leaves the comment behind it where it is.
    entry.set(key, typeof value === 'object' ? document.createNode(value) : value);
  }
  return document.toString({ lineWidth: 0 });
}
