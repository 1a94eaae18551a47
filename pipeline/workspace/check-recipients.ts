import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import { usualRegistryPattern } from './recipients-schema.ts';
import type { WorkspaceSettings } from './workspace-schema.ts';
import type { YamlFile } from './yaml-file.ts';

type Settings = YamlFile<WorkspaceSettings>;

/**
 * What samlad.yaml says of those who get an appendix, against its own pattern of diarienummer and the catalogue: a
 * number of the wrong form would file the paper in the wrong place, and an unknown indicator would leave it out unseen.
 */
export function checkRecipients({ content, placeOf }: Settings, catalogue: Catalogue): Problem[] {
  const { recipients, registry_pattern: pattern } = content;
  const isNumber = new RegExp(`^(?:${pattern})$`, 'u');
  const paged = catalogue.indicators.filter(({ role }) => role === 'indicator');
  const known = new Set(paged.map(({ id }) => id));
  const numbers = new Set<string>();
  return recipients.flatMap(({ registry_number, appendix, indicators = [], levels }, i) => {
    const problems: Problem[] = [];
    const at = (...path: (string | number)[]) => placeOf(['recipients', i, ...path]);
    if (!isNumber.test(registry_number)) {
      const found = `the registry number ${registry_number}`;
      problems.push(problem('RECIPIENT-001', at('registry_number'), found, expectedNumber(pattern)));
    }
    const appendixOf = `appendix ${appendix} of ${registry_number}`;
    if (numbers.has(appendixOf))
      problems.push(problem('RECIPIENT-002', at('appendix'), appendixOf, 'each appendix of a matter once'));
    numbers.add(appendixOf);
    for (const [j, id] of indicators.entries()) {
      const expected =
        'an indicator of docs/reference/indicators.md or of indicators/ with a page of its own';
      if (!known.has(id))
        problems.push(problem('CATALOGUE-002', at('indicators', j), `the indicator ${id}`, expected));
    }
    if (levels && !paged.some(({ level }) => levels.includes(level)))
      problems.push(problem('RECIPIENT-003', at('levels'), 'no indicator of these levels', 'at least one'));
    return problems;
  });
}

function expectedNumber(pattern: string): string {
  return pattern === usualRegistryPattern
    ? 'one such as SOCN 2026/041-753 or SON 2026/273; another form is declared as registry_pattern:'
    : `one of the form ${pattern}`;
}
