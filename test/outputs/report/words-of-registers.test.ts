import { describe, expect, it } from 'vitest';
import { noRegisters } from '../../../indicators/model/follow-up/registers.ts';
import { wordsOfRegisters } from '../../../outputs/report/words-of-registers.ts';
import { exampleFollowUp } from '../../support/example-follow-up.ts';
import { sampleDocument } from '../../support/sample-follow-up.ts';

describe('what has been written in the registers', () => {
  it('is every name and text that people see, and nothing that stands there as a code or in both languages', () => {
    const { registers } = exampleFollowUp();
    const words = new Set(wordsOfRegisters(registers));
    const texts = [
      ...registers.roles.map(({ title }) => title),
      ...registers.documents.map(({ name }) => name),
      ...registers.undertakings.map(({ text }) => text),
      ...registers.interventions.map(({ name }) => name),
      ...registers.grants.map(({ recipient }) => recipient),
      ...registers.activities.map(({ what }) => what),
      ...registers.surveys.flatMap(({ questions }) => questions.map(({ text }) => text)),
      ...registers.claims.map(({ quote }) => quote),
    ];
    expect(texts.filter((text) => !words.has(text))).toEqual([]);
    expect(registers.bodies.filter(({ name }) => words.has(name.sv))).toEqual([]);
  });

  it('leaves out what is too short to be known as Swedish', () => {
    const documents = [sampleDocument({ name: 'Strategin', version: '2', tags: ['A', '§ 24'] })];
    expect(wordsOfRegisters({ ...noRegisters, documents })).toEqual(['Strategin']);
  });
});
