import { type Catalogue, sourcesOf } from '../../indicators/catalogue/catalogue.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import { yearsOfTest } from './harm-tests.ts';
import type { WorkspaceSettings } from './workspace-schema.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * What samlad.yaml says of sources, against the catalogue: a source that nobody counts, or that stands twice, is a slip
 * that would print the wrong reason or ask the wrong agency.
 */
export function checkSettings(
  { content, placeOf }: YamlFile<WorkspaceSettings>,
  catalogue: Catalogue,
): Problem[] {
  const sources = sourcesOf(catalogue);
  return Object.entries(listsOf(content)).flatMap(([list, entries]) => {
    const seen = new Set<string>();
    return entries.flatMap(({ source, keys, once }, i) => {
      const problems: Problem[] = [];
      if (!sources.includes(source)) {
        const known = `one of: ${sources.join(', ')}`;
        problems.push(problem('CATALOGUE-002', placeOf([list, i, 'source']), `the source ${source}`, known));
      }
      const twice = keys.find((key) => seen.has(key));
      if (twice !== undefined) problems.push(problem('CATALOGUE-001', placeOf([list, i]), twice, once));
      for (const key of keys) seen.add(key);
      return problems;
    });
  });
}

interface Entry {
  readonly source: string;
  /** What must not come back in the list. */
  readonly keys: readonly string[];
  readonly once: string;
}

function listsOf({ absent, agencies, harm_tests }: WorkspaceSettings): Record<string, Entry[]> {
  const once = 'each source and year once';
  return {
    absent: absent.map(({ source, year }) => ({ source, keys: [`${source} ${year}`], once })),
    agencies: agencies.map(({ source }) => ({ source, keys: [source], once: 'each source once' })),
    harm_tests: harm_tests.map((test) => ({
      source: test.source,
      keys: yearsOfTest(test).map((year) => `${test.source} ${year}`),
      once,
    })),
  };
}
