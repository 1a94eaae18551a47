import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../pipeline/release/canonical-json.ts';
import { followUpJson } from '../../../pipeline/release/public-follow-up.ts';
import { exampleFollowUp } from '../../support/example-follow-up.ts';
import { sampleFollowUp } from '../../support/sample-follow-up.ts';

describe('the follow-up in release.json', () => {
  it('is null where the workspace keeps no registers', () => {
    expect(followUpJson(null)).toBeNull();
  });

  it('has every register, the counts that may be shown, and the answers of grants by question', () => {
    const followUp = exampleFollowUp();
    const json = JSON.parse(canonicalJson(followUpJson(followUp)));
    expect(Object.keys(json.registers).sort()).toEqual(Object.keys(followUp.registers).sort());
    expect(json.goals).toHaveLength(followUp.goals.length);
    expect(json.registers.grants.map(({ answers }: { answers: object }) => answers)).toEqual(
      followUp.registers.grants.map(({ answers }) => Object.fromEntries(answers)),
    );
  });

  it('has no number of a count that is withheld', () => {
    const counts = {
      'grant:a': { state: 'withheld' },
      'grant:b': { state: 'published', value: 31 },
    } as const;
    expect(followUpJson(sampleFollowUp({}, {}, counts))).toMatchObject({
      counts: [
        { key: 'grant:a', state: 'withheld' },
        { key: 'grant:b', state: 'published', value: 31 },
      ],
    });
  });
});
