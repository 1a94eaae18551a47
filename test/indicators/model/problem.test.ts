import { describe, expect, it } from 'vitest';
import { formatProblem, ProblemsFound, problem, stopIfAny } from '../../../indicators/model/problem.ts';
import { problemCodes } from '../../../indicators/model/problem-codes.ts';

describe('a problem', () => {
  const unknown = problem(
    'DELIVERY-004',
    { file: 'deliveries/school-2025/counts.csv', line: 212, column: 'age_band' },
    '"16-18"',
    'one of: 13-15, 16-17, 18-20',
  );

  it('reads as code and place, found against expected, and what to do', () => {
    expect(formatProblem(unknown).split('\n')).toEqual([
      'DELIVERY-004  deliveries/school-2025/counts.csv:212:age_band',
      '  found "16-18", expected one of: 13-15, 16-17, 18-20',
      '  Add the code to the code list, or ask the agency to run the extract with the right lists.',
    ]);
  });

  it('stops a step together with all the others of that step', () => {
    expect(() => stopIfAny([])).not.toThrow();
    expect(() => stopIfAny([unknown, unknown])).toThrow(ProblemsFound);
  });

  it('always says what to do', () => {
    for (const { means, remedy } of Object.values(problemCodes)) {
      expect(means).toMatch(/\.$/);
      expect(remedy.length).toBeGreaterThan(20);
    }
  });
});
