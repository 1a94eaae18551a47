import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { totals } from '../../../../indicators/model/cell.ts';
import type { Activity } from '../../../../indicators/model/follow-up/activity.ts';
import { stepKinds } from '../../../../indicators/model/follow-up/calendar.ts';
import type { Claim } from '../../../../indicators/model/follow-up/claim.ts';
import { countKeys } from '../../../../indicators/model/follow-up/count-key.ts';
import { documentKinds } from '../../../../indicators/model/follow-up/document.ts';
import { type Grant, grantAnswers } from '../../../../indicators/model/follow-up/grant.ts';
import { interventionBases, preventionLevels } from '../../../../indicators/model/follow-up/intervention.ts';
import type { FollowUpRegisters } from '../../../../indicators/model/follow-up/registers.ts';
import { undertakingKinds, undertakingStates } from '../../../../indicators/model/follow-up/undertaking.ts';
import type { FollowUpContext } from '../../../../pipeline/workspace/follow-up/read-follow-up.ts';
import { readFilesIn, smallContext } from './read-files-in.ts';

let context: FollowUpContext;
beforeAll(async () => {
  context = await smallContext();
});

/** Words with what a file could trip over, and too few digits in a row for an identity. */
const sign = fc.constantFrom(
  ...'aåÖz |,;:"\'#-{}[]&*!%@`=<>\\/~?\n\té§½–1'.split(''),
  'null',
  'no',
  '__proto__',
);
const words = fc
  .array(sign, { minLength: 1, maxLength: 12 })
  .map((signs) => signs.join('').trim())
  .filter((text) => text !== '' && !/\d{2}/.test(text));
/** Role titles in small letters are not taken for names. */
const title = words.map((text) => `chef, ${text}`);
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { freq: 2 });
const date = fc
  .date({ min: new Date('2013-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const dates = fc.uniqueArray(date, { maxLength: 3 }).map((days) => [...days].sort());
const someOf = <T>(all: readonly T[]) => fc.subarray([...all]);
const oneOf = <T>(all: readonly T[]) => fc.constantFrom(...all);
const amount = fc.nat(10_000_000);
const texts = fc.uniqueArray(words, { maxLength: 3 });

const [bodies, roles, documents, undertakings] = [
  ['fritidsnamnden', 'b-1', 'b-2'],
  ['r-1', 'r-2'],
  ['d-1', 'd-2', 'd-3'],
  ['u-1', 'u-2'],
] as const;
const [rounds, grants, tables, surveys] = [['g-1', 'g-2'], ['x-1', 'x-2', 'x-3'], ['c-1'], ['s-1']] as const;
const [themes, indicators] = [
  ['andts', 'violence'],
  ['youth.children', 'youth.visits'],
] as const;
const [areas, directions, questions] = [
  ['m-1', 'm-2'],
  ['i-1', 'i-2'],
  ['q-1', 'q-2'],
] as const;

/** One entry for each id, in their order. */
function entriesOf<T>(ids: readonly string[], entry: (id: string, i: number) => fc.Arbitrary<T>) {
  return fc.tuple(...ids.map((id, i) => entry(id, i)));
}

const documentOf = (id: string, i: number) =>
  fc.record({
    id: fc.constant(id),
    kind: oneOf(documentKinds),
    name: words,
    spellings: texts,
    parties: texts,
    decided: orNull(
      fc.record({
        by: oneOf(bodies),
        date: orNull(date),
        paragraph: orNull(words),
        registryNumber: orNull(words),
      }),
    ),
    valid: fc.record({ from: orNull(date), to: orNull(date) }),
    version: orNull(words),
    dated: orNull(date),
    staleAfterMonths: orNull(fc.integer({ min: 1, max: 60 })),
    follows: i === 0 ? fc.constant(null) : orNull(oneOf(documents.slice(0, i))),
    replaces: i === 0 ? fc.constant(null) : orNull(oneOf(documents.slice(0, i))),
    committees: someOf(bodies),
    owner: orNull(oneOf(roles)),
    followUp: orNull(
      fc.record({
        by: orNull(oneOf([...bodies, ...roles])),
        to: orNull(oneOf(bodies)),
        everyMonths: orNull(fc.integer({ min: 1, max: 60 })),
        reportYears: someOf([1, 3]),
        reportDates: dates,
        given: dates,
        next: orNull(date),
        knownUntil: orNull(date),
      }),
    ),
    basis: oneOf(['formal', 'informal'] as const),
    use: orNull(words),
    about: orNull(words),
    themes: someOf(themes),
    tags: texts,
    indicators: someOf(indicators),
    areas: entriesOf(areas, (area) =>
      fc.record({
        id: fc.constant(area),
        name: words,
        group: orNull(words),
        directions: entriesOf(directions, (direction) =>
          fc.record({ id: fc.constant(direction), name: words }),
        ),
      }),
    ),
    papers: fc.array(fc.record({ title: words, date: orNull(date) }), { maxLength: 2 }),
  });

const keyFigureOf = (id: string) =>
  fc.record({
    id: fc.constant(id),
    indicator: fc.constant('youth.children'),
    shown: oneOf(['count', 'measure'] as const),
    coordinates: oneOf([totals, { ...totals, sex: 'F' }, { ...totals, area_code: 'S' }]),
    baseline: fc.record({
      year: oneOf([2014, 2015]),
      said: orNull(fc.nat(999).map((tenths) => tenths / 10)),
    }),
    target: oneOf([
      { direction: 'down', value: null, changePerCent: -12.5, year: 2018 },
      { direction: 'hold_above', value: 7, changePerCent: null, year: 2018 },
    ] as const),
    checkpoints: someOf([2016, 2017]).map((years) => [...years, 2018]),
  });

const undertakingOf = (id: string) =>
  fc.record({
    id: fc.constant(id),
    document: oneOf(documents),
    kind: oneOf(undertakingKinds),
    area: orNull(oneOf(areas)),
    direction: orNull(oneOf(directions)),
    text: words,
    owner: orNull(oneOf(roles)),
    due: orNull(date),
    state: orNull(oneOf(undertakingStates)),
    stateDate: orNull(date),
    shownBy: orNull(words),
    mandate: orNull(words),
    level: orNull(oneOf(preventionLevels)),
    tags: texts,
    themes: someOf(themes),
    indicators: someOf(indicators),
    keyFigures: fc.oneof(fc.constant([]), entriesOf([`${id}-a`, `${id}-b`], keyFigureOf)),
    unmeasured: fc.boolean(),
    linked: someOf(undertakings),
    committees: someOf(bodies),
  });

const interventionOf = (id: string, year: number) =>
  fc.record({
    id: fc.constant(id),
    year: fc.constant(year),
    name: words,
    provider: orNull(words),
    targetGroup: orNull(words),
    ages: orNull(words),
    level: orNull(oneOf(preventionLevels)),
    cost: orNull(amount),
    volume: orNull(
      fc.oneof(
        words.map((unit) => ({ unit, of: 'persons' as const })),
        fc.record({ unit: words, of: fc.constant('things' as const), number: amount }),
      ),
    ),
    basis: orNull(oneOf(interventionBases)),
    document: orNull(oneOf(documents)),
    financedBy: orNull(oneOf(bodies)),
    followUp: orNull(words),
    themes: someOf(themes),
    indicators: someOf(indicators),
  });

const says: fc.Arbitrary<Claim['says']> = fc.oneof(
  fc.record({
    of: fc.constant('quantity' as const),
    quantity: oneOf([
      { kind: 'cost_total', table: 'c-1' },
      { kind: 'grants_sum', rounds: [...rounds] },
      { kind: 'grants_count', rounds: ['g-2'] },
      { kind: 'applications', rounds: ['g-1'] },
      { kind: 'areas', document: 'd-1' },
      { kind: 'directions', document: 'd-2' },
    ] as const),
    number: amount,
    approximate: fc.boolean(),
  }),
  fc.record({ of: fc.constant('property' as const), subject: words, property: words, value: words }),
  fc.record({ of: fc.constant('reference' as const), to: words, existing: texts }),
);

const grantOf = (id: string): fc.Arbitrary<Grant> =>
  fc.record({
    id: fc.constant(id),
    round: oneOf(rounds),
    recipient: words,
    answeredAs: orNull(words),
    project: orNull(words),
    amount: orNull(amount),
    motivation: orNull(words),
    answers: fc
      .array(oneOf(grantAnswers), { minLength: 2, maxLength: 2 })
      .map((answers) => new Map(questions.map((question, i) => [question, answers[i] ?? 'unanswered']))),
    listedAsSilent: fc.boolean(),
    countsPersons: fc.boolean(),
  });

const activityOf = (id: string): fc.Arbitrary<Activity> =>
  fc.record({
    id: fc.constant(id),
    document: orNull(oneOf(documents)),
    undertaking: orNull(oneOf(undertakings)),
    what: words,
    dates: fc.array(fc.oneof(date, fc.constant('2014')), { maxLength: 3 }),
    times: orNull(fc.nat(50)),
    participants: oneOf(['unknown', 'exact', 'interval', 'approximate'] as const),
    note: orNull(words),
  });

const registers: fc.Arbitrary<FollowUpRegisters> = fc.record({
  bodies: entriesOf(bodies.slice(1), (id) =>
    fc.record({ id: fc.constant(id), name: fc.record({ sv: words, en: words }) }),
  ),
  roles: entriesOf(roles, (id) =>
    fc.record({ id: fc.constant(id), title, group: orNull(words), scope: orNull(words) }),
  ),
  documents: entriesOf(documents, documentOf),
  undertakings: entriesOf(undertakings, undertakingOf),
  interventions: fc.tuple(
    interventionOf('v-1', 2014),
    interventionOf('v-1', 2015),
    interventionOf('v-2', 2015),
  ),
  grantRounds: entriesOf(rounds, (id) =>
    fc.record({
      id: fc.constant(id),
      name: words,
      document: orNull(oneOf(documents)),
      closed: orNull(date),
      targetGroup: orNull(words),
      criteria: texts,
      applications: orNull(fc.record({ number: amount, approximate: fc.boolean() })),
      awarded: orNull(amount),
      questions: entriesOf(questions, (question) => fc.record({ id: fc.constant(question), text: words })),
    }),
  ),
  grants: entriesOf(grants, grantOf),
  costTables: entriesOf(tables, (id) =>
    fc.record({
      id: fc.constant(id),
      name: words,
      document: orNull(oneOf(documents)),
      rows: fc.array(fc.record({ label: words, amount: orNull(amount) }), { minLength: 1, maxLength: 3 }),
      printedTotal: orNull(amount),
      setAside: orNull(amount),
    }),
  ),
  providerReports: entriesOf(['p-1', 'p-2'], (id) =>
    fc.record({
      id: fc.constant(id),
      provider: words,
      activity: words,
      document: orNull(oneOf(documents)),
      due: orNull(date),
      received: orNull(date),
      owner: orNull(oneOf(roles)),
    }),
  ),
  activities: entriesOf(['a-1', 'a-2', 'a-3'], activityOf),
  surveys: entriesOf(surveys, (id) =>
    fc.record({
      id: fc.constant(id),
      name: words,
      year: fc.integer({ min: 2010, max: 2025 }),
      population: words,
      document: orNull(oneOf(documents)),
      source: words,
      themes: someOf(themes),
      questions: entriesOf(questions, (question) => fc.record({ id: fc.constant(question), text: words })),
      groups: entriesOf(['all', 'one', 'two'], (group) => fc.record({ id: fc.constant(group), name: words })),
    }),
  ),
  claims: entriesOf(['k-1', 'k-2', 'k-3'], (id) =>
    fc.record({ id: fc.constant(id), source: words, document: orNull(oneOf(documents)), quote: words, says }),
  ),
  days: entriesOf(['y-1'], (id) =>
    fc.record({
      id: fc.constant(id),
      date,
      what: words,
      body: orNull(oneOf(bodies)),
      document: orNull(oneOf(documents)),
      confirmed: fc.boolean(),
    }),
  ),
  steps: entriesOf(['t-1'], (id) =>
    fc.record({
      id: fc.constant(id),
      kind: oneOf(stepKinds),
      what: words,
      owner: orNull(oneOf(roles)),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      inReferenceYear: fc.boolean(),
      done: dates,
    }),
  ),
  dispatches: entriesOf(['z-1'], (id) =>
    fc.record({
      id: fc.constant(id),
      release: words,
      recipient: oneOf(bodies),
      what: texts,
      sent: date,
      registryNumber: orNull(words),
      decision: orNull(fc.record({ date, paragraph: orNull(words), text: words })),
      action: orNull(words),
      owner: orNull(oneOf(roles)),
      due: orNull(date),
      done: fc.boolean(),
      remind: orNull(date),
    }),
  ),
});

/** The registers as a person would have written them, with counts of persons wherever there is room for one. */
function filesOf(all: FollowUpRegisters, style: { readonly delimiter: string; readonly leavesOut: boolean }) {
  const counts = new Map<string, number>();
  const counted = (key: string, count: number): number => {
    counts.set(key, count);
    return count;
  };
  const yaml = (content: unknown) => stringify(snakeCased(content, style.leavesOut));
  const csv = (rows: readonly Readonly<Record<string, unknown>>[]) => csvText(rows, style.delimiter);
  const files = {
    'roles.yaml': yaml({ bodies: all.bodies, roles: all.roles }),
    'documents.yaml': yaml(all.documents),
    'undertakings.yaml': yaml(
      all.undertakings.map((one) => ({
        ...one,
        keyFigures: one.keyFigures.map(({ coordinates: { sex, area_code }, ...figure }) => ({
          ...figure,
          coordinates: {
            ...(sex === 'T' ? {} : { sex }),
            ...(area_code === 'TOT' ? {} : { area: area_code }),
          },
        })),
      })),
    ),
    'claims.yaml': yaml(all.claims),
    'calendar.yaml': yaml({ days: all.days, steps: all.steps }),
    'dispatches.yaml': yaml(all.dispatches),
    'costs.yaml': yaml(all.costTables),
    'surveys.yaml': yaml(all.surveys),
    'grants.yaml': yaml(all.grantRounds),
    'interventions.csv': csv(
      all.interventions.map(({ volume, themes, indicators, targetGroup, financedBy, followUp, ...one }) => ({
        ...one,
        target_group: targetGroup,
        volume:
          volume?.of === 'persons'
            ? counted(countKeys.intervention(one.year, one.id), one.year)
            : volume?.number,
        volume_unit: volume?.unit,
        volume_of: volume?.of,
        financed_by: financedBy,
        follow_up: followUp,
        themes: themes.join('|'),
        indicators: indicators.join(' | '),
      })),
    ),
    'grants.csv': csv(
      all.grants.map(({ answers, answeredAs, listedAsSilent, countsPersons, ...one }, i) => ({
        ...one,
        answered_as: answeredAs,
        listed_as_silent: listedAsSilent ? 'yes' : '',
        participants: countsPersons ? counted(countKeys.grant(one.id), i) : '',
      })),
    ),
    'grant-answers.csv': csv(
      all.grants.flatMap(({ id, answers }) =>
        [...answers].map(([question, answer]) => ({
          grant: id,
          question,
          answer: answer === 'unanswered' && style.leavesOut ? '' : answer,
        })),
      ),
    ),
    'provider-reports.csv': csv(all.providerReports.map((one) => ({ ...one }))),
    'activities.csv': csv(
      all.activities.map(({ participants, dates, ...one }) => {
        const counts = participants !== 'unknown';
        return {
          ...one,
          dates: dates.join('|'),
          participants_least: counts ? counted(countKeys.leastPresent(one.id), 7) : '',
          participants_most: counts
            ? counted(countKeys.mostPresent(one.id), participants === 'exact' ? 7 : 9)
            : '',
          approximate: participants === 'approximate' ? 'yes' : 'no',
        };
      }),
    ),
    'survey-answers.csv': csv(
      all.surveys.flatMap(({ id, groups, questions }) =>
        groups.flatMap(({ id: group }, i) => [
          {
            survey: id,
            group,
            question: '',
            invited: i === 0 ? counted(countKeys.invited(id), 40) : '',
            answered: counted(countKeys.answered(id, group), i === 0 ? 30 : 15),
            yes: '',
          },
          ...questions.map(({ id: question }) => ({
            survey: id,
            group,
            question,
            invited: '',
            answered: counted(countKeys.answeredQuestion(id, group, question), i === 0 ? 20 : 10),
            yes: counted(countKeys.yes(id, group, question), i === 0 ? 2 : 1),
          })),
        ]),
      ),
    ),
  };
  return { files, counts };
}

function snakeCased(value: unknown, leavesOut: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => snakeCased(one, leavesOut));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      const isNothing = one === null || one === false || (Array.isArray(one) && one.length === 0);
      if (leavesOut && isNothing) return [];
      return [[key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), snakeCased(one, leavesOut)]];
    }),
  );
}

function csvText(rows: readonly Readonly<Record<string, unknown>>[], delimiter: string): string {
  const names = Object.keys(rows[0] ?? {});
  const cell = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`;
  return [names, ...rows.map((row) => names.map((name) => row[name]))]
    .map((cells) => cells.map(cell).join(delimiter))
    .join('\r\n');
}

describe('registers that are written out as files', () => {
  it('are the same when they are read back', async () => {
    const style = fc.record({ delimiter: oneOf([',', ';']), leavesOut: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(registers, style, async (written, how) => {
        const { files, counts } = filesOf(written, how);
        const { followUp, shown } = await readFilesIn(files, context);
        expect(shown).toEqual([]);
        const [recipient, ...own] = followUp?.registers.bodies ?? [];
        expect(recipient?.id).toBe('fritidsnamnden');
        expect({ ...followUp?.registers, bodies: own }).toEqual(written);
        expect(followUp?.counts.counts()).toEqual(counts);
      }),
      { numRuns: 60, seed: 8 },
    );
  });
});
