import { type Problem, problem } from '../model/problem.ts';
import { type IndicatorDefinition, isPersons } from './indicator-schema.ts';
import type { Placed } from './placed.ts';

/** What the parts of one definition say of each other: its history, its relations, its measures, its survey. */
export function checkDefinition(placed: Placed<IndicatorDefinition>): Problem[] {
  return [historyOf, relationsOf, measuresOf, surveyOf].flatMap((contradictions) =>
    contradictions(placed.entry).map(({ path, found, expected }) =>
      problem('CATALOGUE-005', placed.placeOf(path), `${found} in ${placed.entry.id}`, expected),
    ),
  );
}

interface Contradiction {
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly expected: string;
}

/** Versions and years ascend; the last version is the one in force; the series does not begin after its first. */
function historyOf({ version, since, history }: IndicatorDefinition): Contradiction[] {
  const found: Contradiction[] = [];
  for (const [i, { version, from }] of history.entries()) {
    const before = history[i - 1];
    if (!before) continue;
    if (version <= before.version) {
      const expected = `a version above ${before.version}, oldest first`;
      found.push({ path: ['history', i, 'version'], found: `version ${version}`, expected });
    }
    if (from <= before.from) {
      const expected = `a year after ${before.from}, since a year is counted by one definition`;
      found.push({ path: ['history', i, 'from'], found: `version ${version} from ${from}`, expected });
    }
  }
  const [first] = history;
  const last = history.at(-1);
  if (last && last.version !== version) {
    const expected = `${last.version}, the last of its history`;
    found.push({ path: ['version'], found: `version ${version}`, expected });
  }
  if (first && since > first.from) {
    const expected = `${first.from} at the latest, when its first definition begins`;
    found.push({ path: ['since'], found: `a series since ${since}`, expected });
  }
  return found;
}

function relationsOf({ id, unit, relations, measures }: IndicatorDefinition): Contradiction[] {
  const ofItself = [
    ...relations.map((relation, i) => ({ other: relation.with, path: ['relations', i, 'with'] })),
    ...measures.map((measure, i) => ({
      other: measure.kind === 'rate' ? '' : measure.of,
      path: ['measures', i, 'of'],
    })),
  ].filter(({ other }) => other === id);
  return [
    ...ofItself.map(({ path }) => ({ path, found: 'a relation to itself', expected: 'another indicator' })),
    ...relations.flatMap(({ kind }, i) =>
      kind === 'persons_of' && !isPersons(unit)
        ? [
            {
              path: ['relations', i, 'kind'],
              found: `persons_of between ${unit} and another unit`,
              expected: 'an indicator that counts persons',
            },
          ]
        : [],
    ),
  ];
}

function measuresOf({ measures, leads }: IndicatorDefinition): Contradiction[] {
  const withoutShare: Contradiction[] =
    leads === 'share' && !measures.some(({ kind }) => kind === 'share')
      ? [
          {
            path: ['leads'],
            found: 'a share that leads and is not calculated',
            expected: 'a share under measures',
          },
        ]
      : [];
  const reversed = measures.flatMap((measure, i) =>
    measure.kind === 'rate' && measure.ages[0] > measure.ages[1]
      ? [
          {
            path: ['measures', i, 'ages'],
            found: `ages ${measure.ages.join('–')}`,
            expected: 'the youngest age first',
          },
        ]
      : [],
  );
  return [...withoutShare, ...reversed];
}

function surveyOf({ period, survey }: IndicatorDefinition): Contradiction[] {
  if (period === 'survey' && !survey) {
    const expected = 'who was asked, and the counts that give the response rate, under survey';
    return [{ path: ['period'], found: 'the period survey without a survey', expected }];
  }
  if (period !== 'survey' && survey) {
    return [{ path: ['survey'], found: `a survey with the period ${period}`, expected: 'the period survey' }];
  }
  return [];
}
