import { type Place, type Problem, problem } from '../model/problem.ts';
import type { IndicatorDefinition } from './indicator-schema.ts';
import type { Placed } from './placed.ts';

/** `includes` of samlad.yaml: for each umbrella, which of the indicators that it may contain it does count too. */
export interface Answers {
  readonly content: Readonly<Record<string, readonly string[]>>;
  /** @param path  from the answers down: an umbrella, then a position in its list */
  placeOf(path: readonly PropertyKey[]): Place;
}

/**
 * The indicators with the workspace's answers in them, which go before those in a definition. A variant that has no
 * answer of its own has that of the indicator it is a variant of, since both count the same services. An answer for an
 * indicator that is not there is a problem; whether it may be given is checked with the other references.
 */
export function withAnswers(
  indicators: ReadonlyMap<string, Placed<IndicatorDefinition>>,
  answers: Answers,
  problems: Problem[],
): Map<string, Placed<IndicatorDefinition>> {
  const answered = new Map(indicators);
  for (const [umbrella, ids] of Object.entries(answers.content)) {
    const placed = answered.get(umbrella);
    if (!placed) {
      const known = [...indicators.values()].filter(({ entry }) => isUmbrella(entry));
      const expected = `one of: ${known.map(({ entry }) => entry.id).join(', ')}`;
      problems.push(
        problem(
          'CATALOGUE-002',
          answers.placeOf([umbrella]),
          `an answer for ${umbrella}`,
          known.length > 0 ? expected : 'none, since no indicator may contain another',
        ),
      );
      continue;
    }
    for (const one of [placed, ...variantsOf(indicators, umbrella)]) {
      if (one !== placed && answers.content[one.entry.id]) continue;
      answered.set(one.entry.id, {
        entry: { ...one.entry, includes: [...ids] },
        placeOf: (path) =>
          path[0] === 'includes' ? answers.placeOf([umbrella, ...path.slice(1)]) : one.placeOf(path),
      });
    }
  }
  return answered;
}

function variantsOf(
  indicators: ReadonlyMap<string, Placed<IndicatorDefinition>>,
  id: string,
): Placed<IndicatorDefinition>[] {
  return [...indicators.values()].filter(({ entry }) => entry.id.startsWith(`${id}.`) && isUmbrella(entry));
}

function isUmbrella({ relations }: IndicatorDefinition): boolean {
  return relations.some(({ kind }) => kind === 'may_contain');
}
