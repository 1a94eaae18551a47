import { describe, expect, it } from 'vitest';
import { ProblemsFound } from '../../indicators/model/problem.ts';
import { packageFile } from '../../pipeline/package-root.ts';
import { describeUnexpected, problemsIn } from '../../pipeline/unexpected-error.ts';

describe('an error that nobody expected', () => {
  it('is told by its name and our own lines, never by its message', () => {
    const error = new TypeError('cannot read row "Anna Andersson;200808092381"');
    const here = packageFile('package.json').replace('package.json', 'pipeline/steps.ts');
    error.stack = [
      `TypeError: ${error.message}`,
      `    at readRow (file://${here}:12:5)`,
      `    at async Object.load (${here}:20:1)`,
      '    at node:internal/process/task_queues:95:5',
      `    at other (${here.replace('pipeline/', 'node_modules/')}:1:1)`,
    ].join('\n');
    const said = describeUnexpected(error, '0.1.0');
    expect(said).toBe(
      [
        'This is a bug in Samlad bild 0.1.0: TypeError',
        '  at readRow pipeline/steps.ts:12:5',
        '  at Object.load pipeline/steps.ts:20:1',
        'Please report these lines; they hold no data.',
      ].join('\n'),
    );
  });

  it('shows the code of a system error, which says what the system refused', () => {
    expect(describeUnexpected(Object.assign(new Error('x'), { code: 'ENOENT' }), '0.1.0')).toContain(
      'Error (ENOENT)',
    );
  });
});

describe('what the system refuses', () => {
  it('is a problem with the system’s word for it and the last part of the path, and no bug', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write /home/anna/x.csv'), {
      code: 'ENOSPC',
      path: '/home/anna/x.csv',
    });
    expect(problemsIn(full)).toMatchObject([
      { code: 'SYSTEM-001', place: { file: 'x.csv' }, found: 'no space left on device (ENOSPC)' },
    ]);
  });

  it('is nothing else: a bug of ours stays one', () => {
    expect(problemsIn(new TypeError('x'))).toBeNull();
    expect(problemsIn(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBeNull();
    expect(problemsIn(new ProblemsFound([]))).toEqual([]);
  });
});
