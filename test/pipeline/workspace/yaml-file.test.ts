import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatPlace } from '../../../indicators/model/problem.ts';
import { parseYaml } from '../../../pipeline/workspace/yaml-file.ts';

const schema = z.strictObject({ codes: z.array(z.strictObject({ code: z.string(), n: z.int() })) });

function problemsIn(text: string): string[] {
  return parseYaml('a.yaml', text, schema).problems.map(
    ({ code, place, found }) => `${code} ${formatPlace(place)} ${found}`,
  );
}

describe('a YAML file', () => {
  it('is content and places when it follows its schema', () => {
    const { yaml, problems } = parseYaml('a.yaml', 'codes:\n  - { code: "0180", n: 180 }\n', schema);
    expect(problems).toEqual([]);
    expect(yaml?.content).toEqual({ codes: [{ code: '0180', n: 180 }] });
    expect(yaml?.placeOf(['codes', 0, 'n'])).toEqual({ file: 'a.yaml', line: 2, column: 24 });
    expect(yaml?.placeOf(['codes', 7, 'n'])).toEqual({ file: 'a.yaml', line: 2, column: 3 });
  });

  it('may write no code as a number, however the number is written', () => {
    for (const written of ['0180', '182', '0o17', '0x1F', '1e3', '-5', '.5']) {
      expect(problemsIn(`codes:\n  - { code: ${written}, n: 1 }`)).toEqual([
        `WORKSPACE-002 a.yaml:2:13 the number ${written} in codes.0.code`,
      ]);
    }
  });

  it('may write codes that only look like numbers without quotes', () => {
    for (const written of ['0-5', '13-15', '0180A', '2016-2025']) {
      expect(problemsIn(`codes:\n  - { code: ${written}, n: 1 }`)).toEqual([]);
    }
  });

  it('is told every problem with its line', () => {
    expect(problemsIn('codes:\n  - { code: yes, n: x }\n  - { n: 1, m: 2 }')).toEqual([
      'WORKSPACE-001 a.yaml:2:21 codes.0.n: x',
      'WORKSPACE-001 a.yaml:3:5 no codes.1.code',
      'WORKSPACE-001 a.yaml:3:16 m in codes.1',
    ]);
  });

  it('may not write a key twice', () => {
    expect(problemsIn('codes: []\ncodes: []')).toEqual([
      'WORKSPACE-001 a.yaml:2:1 a YAML error (DUPLICATE_KEY)',
    ]);
  });

  it('may not unfold aliases without end', () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`,
    );
    expect(problemsIn(['a0: &a0 [x]', ...levels].join('\n'))).toEqual([
      'WORKSPACE-001 a.yaml aliases within aliases',
    ]);
  });
});
