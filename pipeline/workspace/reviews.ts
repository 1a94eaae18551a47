import { join } from 'node:path';
import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { formatPlace, type Place, type Problem, problem } from '../../indicators/model/problem.ts';
import type { Review } from '../../indicators/model/review.ts';
import { isNameShaped } from '../review/name-shaped.ts';
import { type MeetingEntry, reviewsSchema } from '../review/reviews-schema.ts';
import { personsIn } from './persons-in.ts';
import { readText } from './read-text.ts';
import { parseYaml } from './yaml-file.ts';

/** In the workspace itself: all of it is published. */
export const reviewsFile = 'reviews.yaml';

interface ReviewsRead {
  readonly reviews: readonly Review[];
  readonly problems: readonly Problem[];
}

/** Where a part of a meeting stands. */
type At = (...path: readonly (string | number)[]) => Place;

/** Reads `reviews.yaml`; none is as good as an empty one. */
export async function readReviews(
  dir: string,
  catalogue: Catalogue,
  years: readonly number[],
): Promise<ReviewsRead> {
  const { text, problems } = await readText(join(dir, reviewsFile), reviewsFile, null);
  return text === null ? { reviews: [], problems } : reviewsIn(text, catalogue, years);
}

/**
 * The meetings in the text of `reviews.yaml`. They stand in the order of their dates, name indicators that have a page
 * of their own, have roles where others would have names, and say each thing once; nobody undertakes to do something
 * before the meeting.
 *
 * @param years  reference years of the workspace, first to last; a meeting may have looked at an earlier one
 */
export function reviewsIn(text: string, catalogue: Catalogue, years: readonly number[]): ReviewsRead {
  const persons = personsIn(reviewsFile, text, 'REVIEW-004', 'words about the work only');
  if (persons.length > 0) return { reviews: [], problems: persons };
  const { yaml, problems } = parseYaml(reviewsFile, text, reviewsSchema);
  if (yaml === null) return { reviews: [], problems };
  const meetings = yaml.content ?? [];
  const known = new Set(catalogue.indicators.filter(({ role }) => role === 'indicator').map(({ id }) => id));
  const wrong = meetings.flatMap((meeting, i) => {
    const at: At = (...path) => yaml.placeOf([i, ...path]);
    const earlier = meetings.slice(0, i).map(({ date }, j) => ({ date, place: yaml.placeOf([j]) }));
    return [
      ...checkDate(meeting, earlier, at),
      ...checkYear(meeting, years, at),
      ...checkIndicators(meeting, known, at),
      ...checkRoles(meeting, at),
      ...checkDueDays(meeting, at),
      ...checkDoubles(meeting, at),
    ];
  });
  return { reviews: wrong.length > 0 ? [] : meetings, problems: wrong };
}

function checkDate(
  { date }: MeetingEntry,
  earlier: readonly { readonly date: string; readonly place: Place }[],
  at: At,
): Problem[] {
  const same = earlier.find((other) => other.date === date);
  if (same) return [double(at('date'), `the meeting at ${formatPlace(same.place)}`)];
  const newest = earlier
    .map((other) => other.date)
    .sort()
    .at(-1);
  if (newest === undefined || newest < date) return [];
  return [
    problem('REVIEW-002', at('date'), `the meeting of ${date} after that of ${newest}`, 'the oldest first'),
  ];
}

function checkYear({ date, year }: MeetingEntry, years: readonly number[], at: At): Problem[] {
  const last = Math.min(years.at(-1) ?? year, Number(date.slice(0, 4)));
  if (year <= last) return [];
  return [problem('REVIEW-001', at('year'), `the year ${year}`, `${last} or an earlier year`)];
}

function checkIndicators(meeting: MeetingEntry, known: ReadonlySet<string>, at: At): Problem[] {
  return namedIndicators(meeting).flatMap(({ id, path }) => {
    if (known.has(id)) return [];
    const expected =
      'an indicator of docs/reference/indicators.md or of indicators/ that has a page of its own';
    return [problem('REVIEW-001', at(...path), `the indicator ${id}`, expected)];
  });
}

function namedIndicators({ comments, commitments, focus }: MeetingEntry) {
  return [
    ...comments.map(({ indicator }, i) => ({ id: indicator, path: ['comments', i, 'indicator'] })),
    ...commitments.flatMap(({ indicators }, i) =>
      indicators.map((id, j) => ({ id, path: ['commitments', i, 'indicators', j] })),
    ),
    ...focus.map((id, i) => ({ id, path: ['focus', i] })),
  ];
}

function checkRoles({ comments, decisions, commitments }: MeetingEntry, at: At): Problem[] {
  const roles = [
    ...comments.map(({ role }, i) => ({ role, path: ['comments', i, 'role'] })),
    ...decisions.map(({ role }, i) => ({ role, path: ['decisions', i, 'role'] })),
    ...commitments.map(({ owner }, i) => ({ role: owner, path: ['commitments', i, 'owner'] })),
  ];
  return roles.flatMap(({ role, path }) => {
    if (!isNameShaped(role)) return [];
    const expected = 'a role, as enhetschef; of an organisation who in it, as samordnare, Region Norr';
    return [problem('REVIEW-004', at(...path), 'what looks like a first and a last name', expected)];
  });
}

function checkDueDays({ date, commitments }: MeetingEntry, at: At): Problem[] {
  return commitments.flatMap(({ due }, i) => {
    if (due >= date) return [];
    const expected = `${date}, the day of the meeting, or later`;
    return [problem('REVIEW-002', at('commitments', i, 'due'), `${due} as the last day`, expected)];
  });
}

function checkDoubles(
  { comments, decisions, commitments, focus, questions }: MeetingEntry,
  at: At,
): Problem[] {
  const lists: readonly (readonly [path: readonly (string | number)[], keys: readonly string[]])[] = [
    [['comments'], comments.map(({ indicator, text }) => `${indicator} ${text}`)],
    [['decisions'], decisions.map(({ text }) => text)],
    [['commitments'], commitments.map(({ text }) => text)],
    ...commitments.map(({ indicators }, i) => [['commitments', i, 'indicators'], indicators] as const),
    [['focus'], focus],
    [['questions'], questions],
  ];
  return lists.flatMap(([path, keys]) =>
    keys.flatMap((key, i) => {
      const first = keys.indexOf(key);
      return first === i ? [] : [double(at(...path, i), `what stands at ${formatPlace(at(...path, first))}`)];
    }),
  );
}

function double(place: Place, what: string): Problem {
  return problem('REVIEW-003', place, `${what} once more`, 'each once');
}
