import type { FollowUpDocument } from '../../indicators/model/follow-up/document.ts';
import type { FollowUpRegisters } from '../../indicators/model/follow-up/registers.ts';
import type { Run } from '../paper/paper.ts';
import { documentName } from './named.ts';

/** File name of the page of a document; no other view begins with these words. A situation picture has its own. */
export function documentSlug({ id, kind }: Pick<FollowUpDocument, 'id' | 'kind'>): string {
  return kind === 'situation_picture' ? `lagesbild-${id}` : `uppfoljning-dokument-${id}`;
}

/** The name of a document, leading to its page; words alone where the registers at hand do not have it. */
export function documentRun(
  registers: FollowUpRegisters,
  id: string,
): Exclude<Run, { readonly anchor: string }> {
  const words = documentName(registers, id);
  const document = registers.documents.find((one) => one.id === id);
  return document ? { page: documentSlug(document), words } : words;
}
