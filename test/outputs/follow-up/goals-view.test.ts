import { describe, expect, it } from 'vitest';
import { goalsView } from '../../../outputs/follow-up/goals-view.ts';
import { exampleFollowUp } from '../../support/example-follow-up.ts';
import { followUpMaterial, viewTexts, wordRows } from '../../support/follow-up-material.ts';
import { sampleDocument, sampleFollowUp, sampleUndertaking } from '../../support/sample-follow-up.ts';

const view = goalsView(followUpMaterial(exampleFollowUp()));
const rows = wordRows(view);

describe('the view of the goals', () => {
  it('counts goals, how their key figures stand, and those that have none', () => {
    expect(view?.lead).toBe(
      'Här finns 4 mål i 1 dokument. Så ligger 3 nyckeltal till: 1 är på väg, 1 är inte på väg och 1 kan inte bedömas än. 2 mål saknar nyckeltal.',
    );
  });

  it('tells each key figure from its baseline to its target, with sign, word and reason', () => {
    expect(rows.slice(0, 3)).toEqual([
      [
        'Färre barn behöver utredas. Barn som utretts, per 1\u202f000 invånare 0–20 år',
        ...['21,4 (2020)', 'högst 18,5 (2027)', '19,5 (2025)', '→\u00a0På väg'],
      ],
      [
        'Fler får stöd i tid. Utredningar som lett till insats, procent av avslutade utredningar',
        'redovisas inte (2020); enligt dokumentet 41,0\u00a0%',
        ...['+10,0\u00a0% från 2020 (2027)', 'redovisas inte (2025)'],
        '?\u00a0Kan inte bedömas än: uppgiften redovisas inte av sekretesskäl',
      ],
      [
        'Fler får stöd i tid. Barn som barnavårdscentralen och socialtjänsten samarbetar kring',
        ...[
          '19\u00a0barn (2020)',
          'fortsatt minst 10\u00a0barn (2025)',
          '4\u00a0barn (2025)',
          '×\u00a0Inte på väg',
        ],
      ],
    ]);
  });

  it('tells a goal that lacks a key figure from one that nobody means to measure', () => {
    expect(rows.slice(3, 5)).toEqual([
      ['Unga får vara med och påverka.', '–', '–', '–', 'Nyckeltal saknas'],
      ['Ungas trygghet stärks.', '–', '–', '–', 'Följs inte upp med mått'],
    ]);
  });

  it('has a row for each checkpoint, with even pace and the change with its interval', () => {
    expect(rows[5]?.slice(1)).toEqual([
      ...[
        '2023',
        '21,1',
        '20,2',
        'Sedan 2020: −1,2\u00a0% (95\u00a0% osäkerhetsintervall −8,3 till +6,4\u00a0%).',
      ],
      '?\u00a0Kan inte bedömas än: skillnaden ryms inom det som slumpen ensam kan ge',
    ]);
    expect(rows.slice(5, 9).map((row) => row[1])).toEqual(['2023', '2025', '2025', '2025']);
  });

  it('lists every goal for the operational plan, with the smallest change that can be seen', () => {
    expect(rows.slice(9).map((row) => [row[0], row[4], row[5]])).toEqual([
      ['Färre barn behöver utredas.', '12,4\u00a0%', 'ANDTS-samordnare'],
      ['Fler får stöd i tid.', '–', 'Ansvarig saknas'],
      ['Fler får stöd i tid.', '61,3\u00a0%', 'Ansvarig saknas'],
      ['Unga får vara med och påverka.', '–', 'Ansvarig saknas'],
      ['Ungas trygghet stärks.', '–', 'Ansvarig saknas'],
    ]);
  });

  it('stands by document and area; a document without areas has no headings of them', () => {
    const headings = view?.parts.flatMap((part) =>
      part.kind === 'heading' ? [`${part.level} ${part.text}`] : [],
    );
    expect(headings?.slice(0, 3)).toEqual([
      '1 Strategi för tidigt stöd',
      '2 Tydlig samverkan',
      '2 Målområde B',
    ]);
    const plain = goalsView(
      followUpMaterial(
        sampleFollowUp({ documents: [sampleDocument()], undertakings: [sampleUndertaking()] }),
      ),
    );
    expect(viewTexts(plain)).not.toContain('1.1 Utan målområde');
    expect(plain?.lead).toBe('Här finns 1 mål i 1 dokument. Inget av dem har ett nyckeltal.');
  });

  it('shows a goal outside the areas of its document under a heading of its own', () => {
    const documents = [
      sampleDocument({ areas: [{ id: 'a', name: 'Samverkan', group: null, directions: [] }] }),
    ];
    const stray = goalsView(
      followUpMaterial(sampleFollowUp({ documents, undertakings: [sampleUndertaking()] })),
    );
    expect(viewTexts(stray)).toContain('1.1 Utan målområde');
    expect(viewTexts(stray)).not.toContain('1.1 Samverkan');
  });

  it('says what the document says of its baseline only where the published value is another', () => {
    const followUp = exampleFollowUp();
    const saying = (said: number): string | undefined => {
      const undertakings = followUp.registers.undertakings.map((one) => ({
        ...one,
        keyFigures: one.keyFigures.map((figure) => ({ ...figure, baseline: { year: 2020, said } })),
      }));
      const registers = { ...followUp.registers, undertakings };
      return wordRows(goalsView(followUpMaterial({ ...followUp, registers })))[0]?.[1];
    };
    expect(saying(21.4)).toBe('21,4 (2020)');
    expect(saying(23)).toBe('21,4 (2020); enligt dokumentet 23,0');
  });

  it('ends with what it does not tell', () => {
    expect(viewTexts(view).at(-1)).toBe('Redovisningen ger inga svar på effekter av insatserna.');
  });

  it('is not there without goals', () => {
    const undertakings = [sampleUndertaking({ kind: 'activity' })];
    expect(goalsView(followUpMaterial(sampleFollowUp({ undertakings })))).toBeNull();
  });
});
