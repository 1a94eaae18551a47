import { formatPlace, type Place, type Problem, problem } from '../../../indicators/model/problem.ts';
import type { Entries } from './entry.ts';
import type { FollowUpEntries } from './follow-up-entries.ts';

/** An id, what it is the id of, and where it stands. An empty one is told of elsewhere. */
interface Identified {
  readonly what: string;
  readonly id: string;
  readonly place: Place;
}

/**
 * Each id is that of one entry: of a register, of an entry's parts, and of roles and bodies together, since either can
 * follow something up. An intervention is one for each year, an answer one for each question.
 */
export function checkIds(all: FollowUpEntries): Problem[] {
  const lists: readonly Identified[][] = [
    [...named('body', all.bodies), ...named('role', all.roles)],
    named('document', all.documents),
    ...all.documents.entries.flatMap(({ value, at }) => [
      value.areas.map(({ id }, i) => ({ what: 'area', id, place: at('areas', i, 'id') })),
      ...value.areas.map(({ directions }, i) =>
        directions.map(({ id }, j) => ({
          what: 'direction',
          id,
          place: at('areas', i, 'directions', j, 'id'),
        })),
      ),
    ]),
    named('undertaking', all.undertakings),
    all.undertakings.entries.flatMap(({ value, at }) =>
      value.keyFigures.map(({ id }, i) => ({ what: 'key figure', id, place: at('key_figures', i, 'id') })),
    ),
    identified('intervention', all.interventions, ({ id, year }) => id && `${id} of ${year}`),
    named('round', all.grantRounds),
    ...partsOf('question', all.grantRounds, 'questions', ({ questions }) => questions),
    named('grant', all.grants),
    identified('answer', all.grantAnswers, ({ grant, question }) => `of ${grant} to ${question}`),
    named('cost table', all.costTables),
    named('report', all.providerReports),
    named('activity', all.activities),
    named('survey', all.surveys),
    ...partsOf('question', all.surveys, 'questions', ({ questions }) => questions),
    ...partsOf('group', all.surveys, 'groups', ({ groups }) => groups),
    identified('row', all.surveyAnswers, ({ survey, group, question }) =>
      [`of ${group} in ${survey}`, ...(question === null ? [] : [`on ${question}`])].join(' '),
    ),
    named('claim', all.claims),
    named('day', all.days),
    named('step', all.steps),
    named('dispatch', all.dispatches),
  ];
  return lists.flatMap(doubles);
}

function named<T extends { readonly id: string }>(what: string, entries: Entries<T>): Identified[] {
  return entries.entries.map(({ value, at }) => ({ what, id: value.id, place: at('id') }));
}

function identified<T>(what: string, entries: Entries<T>, idOf: (value: T) => string): Identified[] {
  return entries.entries.map(({ value, at }) => ({ what, id: idOf(value), place: at() }));
}

function partsOf<T>(
  what: string,
  entries: Entries<T>,
  key: string,
  of: (value: T) => readonly { readonly id: string }[],
): Identified[][] {
  return entries.entries.map(({ value, at }) =>
    of(value).map(({ id }, i) => ({ what, id, place: at(key, i, 'id') })),
  );
}

function doubles(list: readonly Identified[]): Problem[] {
  const first = new Map<string, Place>();
  return list.flatMap(({ what, id, place }) => {
    const earlier = first.get(id);
    if (id === '') return [];
    if (!earlier) {
      first.set(id, place);
      return [];
    }
    const found = `the ${what} ${id}, which stands at ${formatPlace(earlier)} too`;
    return [problem('FOLLOW-UP-002', place, found, 'each once')];
  });
}
