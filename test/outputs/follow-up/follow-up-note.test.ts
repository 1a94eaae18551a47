import { describe, expect, it } from 'vitest';
import { followUpNote } from '../../../outputs/follow-up/follow-up-note.ts';
import { followUpPaper } from '../../../outputs/follow-up/follow-up-paper.ts';
import { printPdf } from '../../../outputs/paper/typst/print-pdf.ts';
import { exampleFollowUp } from '../../support/example-follow-up.ts';
import { followUpMaterial, viewTexts } from '../../support/follow-up-material.ts';
import { openPoppler } from '../../support/poppler.ts';
import { sampleDocument, sampleFollowUp } from '../../support/sample-follow-up.ts';
import { sampleGoal } from '../../support/sample-goals.ts';

const example = exampleFollowUp();
const poppler = openPoppler();

function sentences(followUp = example, language: 'sv' | 'en' = 'sv'): string[] {
  return viewTexts(followUpNote(followUpMaterial(followUp, language)), language).slice(2);
}

describe('the speaking note', () => {
  it('says in a few sentences what is followed, what is late, what the goals say, what they do not, and what is next', () => {
    expect(sentences()).toEqual([
      'Det här kan sägas',
      'Vi följer 2 strategier, 1 lägesbild, 1 ställningstagande och 1 åtgärdsplan, med 4 mål, 1 aktivitet och 1 åtgärd.',
      expect.stringMatching(
        /^2 saker är försenade\. Längst har vi väntat på .*Tillsyn av folköl och tobak.*, 44 dagar\.$/,
      ),
      'Av nyckeltalen har inget nått målet, 1 är på väg och 1 är inte på väg.',
      'Det här går inte att säga',
      'Ett nyckeltal går inte att bedöma än. Det betyder inte att inget har hänt.',
      '2 mål saknar nyckeltal, och därför vet vi inte hur det går.',
      'Uppföljningen visar hur det har gått. Den visar inte varför, och inte vad insatserna har betytt.',
      'Det här händer härnäst',
      'Nästa datum är den 14 april 2026: ”Gemensamt arbetsutskott, Socialnämnden”.',
    ]);
  });

  it('can be said in English too', () => {
    expect(sentences(example, 'en')).toContain(
      'Of the key figures, none has reached the goal, 1 is on the way and 1 is not on the way.',
    );
  });

  it('says that nothing is late, that nothing can be judged, and that no day is set, where that is so', () => {
    const bare = sampleFollowUp({ documents: [sampleDocument()] }, { goals: [sampleGoal({})] });
    expect(sentences(bare)).toEqual(
      expect.arrayContaining([
        'Vi följer 1 strategi.',
        'Inget är försenat.',
        'Inget nyckeltal går att bedöma än.',
        'Inget nästa datum är bestämt.',
      ]),
    );
  });

  it('says nothing of goals where no key figure is judged, and is not there without documents', () => {
    const bare = sampleFollowUp({ documents: [sampleDocument()] });
    expect(sentences(bare).join('\n')).not.toContain('yckeltal');
    expect(followUpNote(followUpMaterial(sampleFollowUp({})))).toBeNull();
  });

  it.skipIf(typeof poppler === 'string')('has room on one page', async () => {
    if (typeof poppler === 'string') return;
    const material = followUpMaterial(example);
    const view = followUpNote(material);
    if (!view) throw new Error('there is a note');
    const facts = await poppler.facts(printPdf(followUpPaper(view, material.report), view.drawings));
    expect(facts.get('Pages')).toBe('1');
  });
});
