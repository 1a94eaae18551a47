import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { FollowUpCounts } from '../../indicators/confidential/follow-up-counts.ts';
import { totals } from '../../indicators/model/cell.ts';
import type { Activity } from '../../indicators/model/follow-up/activity.ts';
import type { Claim } from '../../indicators/model/follow-up/claim.ts';
import { countKeys } from '../../indicators/model/follow-up/count-key.ts';
import { documentKinds, type FollowUpDocument } from '../../indicators/model/follow-up/document.ts';
import { type Grant, type GrantRound, grantAnswers } from '../../indicators/model/follow-up/grant.ts';
import { type Intervention, preventionLevels } from '../../indicators/model/follow-up/intervention.ts';
import { type FollowUpRegisters, noRegisters } from '../../indicators/model/follow-up/registers.ts';
import type { Survey } from '../../indicators/model/follow-up/survey.ts';
import {
  type KeyFigure,
  type Undertaking,
  undertakingStates,
} from '../../indicators/model/follow-up/undertaking.ts';
import {
  sampleDocument,
  sampleIntervention,
  sampleKeyFigure,
  sampleUndertaking,
} from '../support/sample-follow-up.ts';
import { poissonNumber, uniformNumbers } from './seeded-random.ts';

/** Registers as a reader of `follow-up/` would give them. */
export interface InventedFollowUp {
  readonly registers: FollowUpRegisters;
  readonly counts: FollowUpCounts;
}

const undertakingsOfEach = 10;
const keyFiguresOfEach = 3;
const years = [2024, 2025] as const;
const highestMean = 12;

/**
 * So many documents with ten undertakings each, three of them goals with a key figure; and of everything else as much as
 * goes with that: two interventions for each document in two years, two grants, two activities, a claim and a report of
 * a provider, and a survey for every fifth. Counts of persons are Poisson with means up to twelve, so that many
 * are small. Units have 756 names at every size, and one in ten is written with a slip.
 */
export function inventedFollowUp(documents: number, catalogue: Catalogue): InventedFollowUp {
  const inventor = new Inventor(catalogue);
  const registers = inventor.registers(documents);
  return { registers, counts: inventor.counts(registers) };
}

const bodies = ['kommunstyrelsen', 'socialnamnden', 'utbildningsnamnden', 'kulturnamnden', 'fritidsnamnden'];
const roles = ['samordnare', 'enhetschef', 'utvecklare', 'strateg'];
const themes = ['andts', 'narvaro', 'trygghet', 'delaktighet'];
const beginnings = [
  'Al',
  'Björk',
  'Ek',
  'Gran',
  'Hag',
  'Lind',
  'Lund',
  'Sand',
  'Sol',
  'Sten',
  'Tall',
  'Vik',
  'Ås',
  'Äng',
];
const endings = ['backa', 'berga', 'dal', 'holm', 'torp', 'sta', 'näs', 'hög', 'ö'];
const kinds = [
  'skolan',
  's förskola',
  's bibliotek',
  's fritidsgård',
  's familjecentral',
  's ungdomsmottagning',
];
const subjects = [
  'Samtal',
  'Föräldragrupper',
  'Fältarbete',
  'Läxhjälp',
  'Sagostunder',
  'Sommarlovsläger',
  'Rådgivning',
];

class Inventor {
  readonly #uniform = uniformNumbers(8);
  readonly #indicators: readonly string[];

  constructor({ indicators }: Catalogue) {
    this.#indicators = indicators.filter(({ role }) => role === 'indicator').map(({ id }) => id);
  }

  registers(documents: number): FollowUpRegisters {
    const some = <T>(number: number, of: (i: number) => T): T[] =>
      Array.from({ length: number }, (_, i) => of(i));
    const grantRounds = some(Math.ceil(documents / 5), (i) => this.#round(i));
    return {
      ...noRegisters,
      bodies: bodies.map((id) => ({ id, name: { sv: id, en: id } })),
      roles: roles.map((id) => ({ id, title: id, group: null, scope: null })),
      documents: some(documents, (i) => this.#document(i)),
      undertakings: some(undertakingsOfEach * documents, (i) => this.#undertaking(i)),
      interventions: years.flatMap((year) =>
        some(2 * documents, (i) => this.#intervention(i, year, documents)),
      ),
      grantRounds,
      grants: some(2 * documents, (i) => this.#grant(i, grantRounds)),
      costTables: some(Math.ceil(documents / 5), (i) => ({
        ...{ id: `kostnad-${i}`, name: `Kostnader ${i}`, document: `dokument-${5 * i}` },
        rows: some(10, (row) => ({ label: `Rad ${row}`, amount: row === 3 ? null : 10_000 * row })),
        ...{ printedTotal: 400_000, setAside: 500_000 },
      })),
      providerReports: some(documents, (i) => ({
        ...{ id: `redovisning-${i}`, provider: this.#unit(), activity: `${this.#of(subjects)} ${i}` },
        ...{
          document: `dokument-${i}`,
          due: '2026-01-31',
          received: i % 3 === 0 ? null : '2026-02-10',
          owner: null,
        },
      })),
      activities: some(2 * documents, (i) => this.#activity(i)),
      surveys: some(Math.ceil(documents / 5), (i) => this.#survey(i)),
      claims: some(documents, (i) => this.#claim(i)),
      days: some(documents, (i) => ({
        ...{ id: `dag-${i}`, date: `2026-${two(1 + (i % 12))}-${two(1 + (i % 28))}`, what: 'Möte' },
        ...{ body: this.#of(bodies), document: `dokument-${i}`, confirmed: false },
      })),
    };
  }

  counts({ interventions, grants, activities, surveys }: FollowUpRegisters): FollowUpCounts {
    const drawn = (): number => poissonNumber(this.#uniform, highestMean * this.#uniform());
    const counts = new Map<string, number>();
    for (const { year, id } of interventions) counts.set(countKeys.intervention(year, id), drawn());
    for (const { id } of grants) counts.set(countKeys.grant(id), drawn());
    for (const { id } of activities) {
      const least = drawn();
      counts.set(countKeys.leastPresent(id), least).set(countKeys.mostPresent(id), least + 1 + drawn());
    }
    for (const survey of surveys) this.#answers(survey, counts);
    return FollowUpCounts.fromRegisters(counts);
  }

  #document(i: number): FollowUpDocument {
    const kind = documentKinds[i % documentKinds.length] ?? 'strategy';
    return sampleDocument({
      ...{
        id: `dokument-${i}`,
        kind,
        name: `${this.#of(subjects)} i ${this.#place()}`,
        dated: `202${i % 6}-02-01`,
      },
      ...{ parties: [this.#unit(), this.#unit()], staleAfterMonths: 24, version: i % 4 === 0 ? '2' : null },
      decided: { by: this.#of(bodies), date: `202${i % 6}-03-16`, paragraph: `§ ${i}`, registryNumber: null },
      ...{
        valid: { from: `202${i % 6}-04-01`, to: i % 3 === 0 ? null : '2027-12-31' },
        themes: [this.#of(themes)],
      },
      // A link to the one before, as from a situation picture by position and plan to evaluation.
      ...{
        follows: i % 11 > 7 ? `dokument-${i - 1}` : null,
        committees: i % 2 === 0 ? [this.#of(bodies)] : [],
      },
      ...{ owner: i % 5 === 0 ? null : this.#of(roles), indicators: [this.#of(this.#indicators)] },
      followUp: {
        ...{
          by: this.#of(roles),
          to: this.#of(bodies),
          everyMonths: i % 2 === 0 ? 12 : null,
          reportYears: [1, 3],
        },
        ...{
          reportDates: [],
          given: i % 3 === 0 ? [] : [`202${1 + (i % 5)}-05-01`],
          knownUntil: null,
          next: null,
        },
      },
      areas: ['a', 'b'].map((id) => ({ id, name: `Målområde ${id}`, group: null, directions: [] })),
    });
  }

  #undertaking(i: number): Undertaking {
    const inDocument = i % undertakingsOfEach;
    const isGoal = inDocument < keyFiguresOfEach;
    return sampleUndertaking({
      ...{ id: `åtagande-${i}`, document: `dokument-${Math.floor(i / undertakingsOfEach)}` },
      ...{ kind: isGoal ? 'goal' : 'activity', area: inDocument % 2 === 0 ? 'a' : 'b' },
      text: `${this.#of(subjects)} når fler barn och unga i ${this.#place()}, ${inDocument + 1}.`,
      ...{ owner: this.#of(roles), due: isGoal ? null : `202${5 + (i % 3)}-06-30` },
      ...{ state: isGoal ? null : this.#of(undertakingStates), stateDate: isGoal ? null : '2026-01-15' },
      ...{ level: this.#of(preventionLevels), linked: i % 7 === 0 && i > 20 ? [`åtagande-${i - 20}`] : [] },
      ...{ themes: i % 4 === 0 ? [this.#of(themes)] : [], keyFigures: isGoal ? [this.#keyFigure(i)] : [] },
    });
  }

  #keyFigure(i: number): KeyFigure {
    return sampleKeyFigure({
      ...{ id: `nyckeltal-${i}`, indicator: this.#of(this.#indicators), shown: 'count', coordinates: totals },
      ...{ baseline: { year: 2020, said: null }, checkpoints: [2022, 2025, 2027] },
    });
  }

  /** The same in both years, under the same name. */
  #intervention(i: number, year: number, documents: number): Intervention {
    return sampleIntervention({
      ...{ id: `insats-${i}`, year, name: `${subjects[i % subjects.length]} ${i}`, provider: this.#unit() },
      ...{ level: i % 6 === 0 ? null : this.#of(preventionLevels), cost: i % 4 === 0 ? null : 1000 * i },
      ...{ volume: { unit: 'barn', of: 'persons' }, basis: i % 5 === 0 ? null : 'agreement', ages: '13–16' },
      ...{ document: `dokument-${i % documents}`, financedBy: this.#of(bodies), themes: [this.#of(themes)] },
      indicators: [this.#of(this.#indicators)],
    });
  }

  #round(i: number): GrantRound {
    return {
      ...{ id: `omgång-${i}`, name: `Omgång ${i}`, document: `dokument-${5 * i}`, closed: '2025-09-15' },
      ...{ targetGroup: 'Barn 0–9 år', criteria: ['Tydlig målgrupp'], awarded: null },
      applications: { number: 20, approximate: true },
      questions: ['anvant', 'fortsatter'].map((id) => ({ id, text: id })),
    };
  }

  #grant(i: number, rounds: readonly GrantRound[]): Grant {
    const recipient = this.#unit();
    return {
      ...{
        id: `bidrag-${i}`,
        round: rounds[i % rounds.length]?.id ?? '',
        recipient,
        project: null,
        amount: 25_000,
      },
      ...{ answeredAs: i % 3 === 0 ? recipient.replace('s ', '') : null, motivation: null },
      answers: new Map(['anvant', 'fortsatter'].map((question) => [question, this.#of(grantAnswers)])),
      ...{ listedAsSilent: i % 9 === 0, countsPersons: true },
    };
  }

  #activity(i: number): Activity {
    return {
      ...{
        id: `aktivitet-${i}`,
        document: `dokument-${Math.floor(i / 2)}`,
        undertaking: `åtagande-${5 * i}`,
      },
      ...{
        what: this.#of(subjects),
        dates: ['2025-10-02'],
        times: null,
        participants: 'interval',
        note: null,
      },
    };
  }

  #survey(i: number): Survey {
    return {
      ...{
        id: `enkät-${i}`,
        name: `Enkät ${Math.floor(i / 2)}`,
        year: 2024 + (i % 2),
        population: 'Årskurs 9',
      },
      ...{ document: `dokument-${5 * i}`, source: 'Påhittad', themes: [this.#of(themes)] },
      questions: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Fråga ${id}` })),
      groups: ['alla', 'flickor', 'pojkar'].map((id) => ({ id, name: id })),
    };
  }

  /** The groups make up all; in each question some leave it out, and some of the others say yes. */
  #answers({ id, questions, groups: [all, ...parts] }: Survey, counts: Map<string, number>): void {
    if (!all) return;
    const add = (key: string, number: number): void => void counts.set(key, (counts.get(key) ?? 0) + number);
    for (const part of parts) {
      const answered = 15 + poissonNumber(this.#uniform, 60);
      for (const group of [all, part]) add(countKeys.answered(id, group.id), answered);
      for (const question of questions) {
        const answeredIt = answered - Math.floor(4 * this.#uniform());
        const yes = Math.floor(answeredIt * this.#uniform());
        for (const group of [all, part]) {
          add(countKeys.answeredQuestion(id, group.id, question.id), answeredIt);
          add(countKeys.yes(id, group.id, question.id), yes);
        }
      }
    }
    add(countKeys.invited(id), (counts.get(countKeys.answered(id, all.id)) ?? 0) + 30);
  }

  #claim(i: number): Claim {
    const says: Claim['says'] =
      i % 2 === 0
        ? { of: 'property', subject: `${this.#unit()}`, property: 'huvudman', value: this.#of(bodies) }
        : {
            of: 'quantity',
            number: 2,
            approximate: false,
            quantity: { kind: 'areas', document: `dokument-${i}` },
          };
    return {
      id: `utsaga-${i}`,
      source: `bilaga ${i}`,
      document: `dokument-${i}`,
      quote: 'Så står det.',
      says,
    };
  }

  /** One in ten has lost a letter on the way. */
  #unit(): string {
    const name = `${this.#place()}${this.#of(kinds)}`;
    const at = 2 + Math.floor(this.#uniform() * (name.length - 3));
    return this.#uniform() < 0.1 ? name.slice(0, at) + name.slice(at + 1) : name;
  }

  #place(): string {
    return `${this.#of(beginnings)}${this.#of(endings)}`;
  }

  #of<T>(some: readonly T[]): T {
    const chosen = some[Math.floor(this.#uniform() * some.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
