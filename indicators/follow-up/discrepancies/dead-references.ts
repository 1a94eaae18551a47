import type { Discrepancy } from '../../model/follow-up/discrepancy.ts';
import type { Searched } from './discrepancy-material.ts';

/**
 * References to an appendix or a section that does not exist. *Bilaga 7.1* and *7.1* are the same where the one has no
 * word before its number; *bilaga 2* and *avsnitt 2* are not. Facts: `to`, `quote`, `source`.
 */
export function deadReferences({ registers, whose }: Searched): Discrepancy[] {
  return registers.claims.flatMap(({ id, quote, source, document, says }): Discrepancy[] => {
    if (says.of !== 'reference' || says.existing.some((existing) => isSamePlace(existing, says.to)))
      return [];
    const about: Discrepancy['about'] = [{ register: 'claims', id }];
    const facts = { to: says.to, quote, source };
    return [{ kind: 'reference_leads_nowhere', about, facts, committees: whose.ofDocument(document) }];
  });
}

function isSamePlace(a: string, b: string): boolean {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one.number === other.number && (one.word === other.word || one.word === '' || other.word === '');
}

/** The word before a number or a letter, and that; of a place without any all is its number. */
function placeOf(text: string): { readonly word: string; readonly number: string } {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const [, word, number] = /^(\p{L}{2,}) ?(\d.*|\p{L})$/u.exec(plain) ?? [];
  return word !== undefined && number !== undefined ? { word, number } : { word: '', number: plain };
}
