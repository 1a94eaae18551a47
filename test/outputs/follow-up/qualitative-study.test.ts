import { describe, expect, it } from 'vitest';
import { discrepanciesOf } from '../../../indicators/follow-up/discrepancies/discrepancies-of.ts';
import { documentViews } from '../../../outputs/follow-up/document-view.ts';
import { viewTexts } from '../../support/follow-up-material.ts';
import { followedUp } from '../../support/followed-up.ts';
import { sampleDocument, sampleFollowUp } from '../../support/sample-follow-up.ts';

// DOMAIN A17: an in-depth interview study as another use of the indicators, in a register that holds no persons.

const study = sampleDocument({
  id: 'intervjustudie',
  kind: 'account',
  name: 'Intervjustudie om vägen till stöd',
  parties: ['Socialnämnden', 'Högskolan i Exempelby'],
  dated: '2025-06-02',
  use: 'Läses tillsammans med årets bild när gruppen möts.',
  about: 'Tolv intervjuer om hur unga har fått stöd.',
  indicators: ['bou.children_investigated'],
  papers: [{ title: 'Rapport 2025:4', date: '2025-06-02' }],
});

describe('a qualitative study', () => {
  it('has a page with its day, who made it and its reference, which leads to the indicators that it is about', () => {
    const [view = null] = documentViews(followedUp({ documents: [study] }));
    const texts = viewTexts(view);
    expect(view?.title).toBe('Intervjustudie om vägen till stöd');
    expect(texts).toContain('Parter: Socialnämnden och Högskolan i Exempelby');
    expect(texts).toContain('Rapport 2025:4, 2 juni 2025');
    // A study is no link of the chain of lagen (2023:196).
    expect(texts.join('\n')).not.toContain('2023:196');
    expect(texts.join('\n')).toMatch(/Barn som utretts\n2025: 561 barn/);
    const runs = view?.parts.flatMap((part) => (part.kind === 'word-table' ? part.rows.flat(2) : []));
    expect(runs).toContainEqual({ page: 'bou-children-investigated', words: 'Barn som utretts' });
  });

  it('is nothing that somebody has to follow up, though it has to say what it is for', () => {
    const kindsOf = (document: typeof study) => {
      const { registers } = sampleFollowUp({ documents: [document] });
      const material = { registers, goals: [], duties: [], date: '2026-03-16' };
      return discrepanciesOf(material).map(({ kind }) => kind);
    };
    expect(kindsOf(study)).toEqual([]);
    expect(kindsOf({ ...study, use: null })).toEqual(['use_missing']);
  });
});
