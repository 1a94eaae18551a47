import { type Catalogue, sourcesOf } from '../../indicators/catalogue/catalogue.ts';
import { isCountedIn } from '../../indicators/catalogue/counted-years.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { CountsDelivery } from './counts-delivery.ts';

/** What `datapackage.json` says of the counts, against the workspace: whose they are and by which definitions. */
export function checkManifest(
  delivery: CountsDelivery,
  catalogue: Catalogue,
  municipality: string,
): Problem[] {
  const { source, municipality: theirs, definitions, area_version } = delivery.manifest.samlad;
  const say = (code: 'DELIVERY-004' | 'DELIVERY-010', column: string, found: string, expected: string) =>
    problem(code, { file: delivery.manifestFile, column }, found, expected);
  const indicators = catalogue.indicators.filter((indicator) => indicator.source === source);
  if (indicators.length === 0) {
    const known = `one of: ${sourcesOf(catalogue).join(', ')}`;
    return [say('DELIVERY-004', 'source', 'a source that no indicator has', known)];
  }
  const problems: Problem[] = [];
  if (theirs !== municipality) {
    problems.push(say('DELIVERY-004', 'municipality', 'another municipality', municipality));
  }
  for (const indicator of indicators) {
    const { id, version } = indicator;
    if (!isCountedIn(indicator, delivery.manifest.samlad.year) || definitions[id] === version) continue;
    const found =
      definitions[id] === undefined ? `no definition of ${id}` : `version ${definitions[id]} of ${id}`;
    problems.push(say('DELIVERY-010', 'definitions', found, `version ${version}`));
  }
  const areas = catalogue.codeLists.get('areas');
  const byArea = indicators.some(({ breakdowns }) =>
    Object.values(breakdowns).some(({ list }) => list === areas?.id),
  );
  // Without a version nothing was counted by area; the rows tell whether that is said.
  if (areas && byArea && area_version !== '' && area_version !== areas.version) {
    const found = 'another version of the areas';
    problems.push(
      say('DELIVERY-010', 'area_version', found, `${areas.version}, that of code-lists/areas.csv`),
    );
  }
  return problems;
}
