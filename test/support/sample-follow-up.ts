import { FollowUpCounts } from '../../indicators/confidential/follow-up-counts.ts';
import { AuditedCountsPattern } from '../../indicators/disclosure/follow-up/audited-counts-pattern.ts';
import { totals } from '../../indicators/model/cell.ts';
import type { CountFact } from '../../indicators/model/follow-up/count-key.ts';
import type { FollowUpDocument } from '../../indicators/model/follow-up/document.ts';
import type { Intervention } from '../../indicators/model/follow-up/intervention.ts';
import { type FollowUpRegisters, noRegisters } from '../../indicators/model/follow-up/registers.ts';
import type { KeyFigure, Undertaking } from '../../indicators/model/follow-up/undertaking.ts';
import { ProtectedFollowUpCounts } from '../../indicators/public/protected-follow-up-counts.ts';
import type { PublishedFollowUp } from '../../indicators/release/published-follow-up.ts';

/** A document of which nothing is said but its kind and name. */
export function sampleDocument(own: Partial<FollowUpDocument> = {}): FollowUpDocument {
  return {
    id: 'strategi',
    kind: 'strategy',
    name: 'Strategi för tidigt stöd',
    spellings: [],
    parties: [],
    decided: null,
    valid: { from: null, to: null },
    version: null,
    dated: null,
    staleAfterMonths: null,
    follows: null,
    replaces: null,
    committees: [],
    owner: null,
    followUp: null,
    basis: 'formal',
    use: null,
    about: null,
    themes: [],
    tags: [],
    indicators: [],
    areas: [],
    papers: [],
    ...own,
  };
}

export function sampleUndertaking(own: Partial<Undertaking> = {}): Undertaking {
  return {
    id: 'narvaro',
    document: 'strategi',
    kind: 'goal',
    area: null,
    direction: null,
    text: 'Fler elever är i skolan varje dag.',
    owner: null,
    due: null,
    state: null,
    stateDate: null,
    shownBy: null,
    mandate: null,
    level: null,
    tags: [],
    themes: [],
    indicators: [],
    keyFigures: [],
    unmeasured: false,
    linked: [],
    committees: [],
    ...own,
  };
}

export function sampleKeyFigure(own: Partial<KeyFigure> = {}): KeyFigure {
  return {
    id: 'narvaro-1',
    indicator: 'school.absence_over_20',
    shown: 'measure',
    coordinates: totals,
    baseline: { year: 2022, said: null },
    target: { direction: 'down', value: null, changePerCent: -20, year: 2027 },
    checkpoints: [2025, 2027],
    ...own,
  };
}

export function sampleIntervention(own: Partial<Intervention> = {}): Intervention {
  return {
    id: 'foraldragrupper',
    year: 2025,
    name: 'Föräldragrupper',
    provider: null,
    targetGroup: null,
    ages: null,
    level: null,
    cost: null,
    volume: null,
    basis: null,
    document: null,
    financedBy: null,
    followUp: null,
    themes: [],
    indicators: [],
    ...own,
  };
}

/** Facts by key as they are after protection. Behind a withheld one stands some number. */
export function sampleCounts(facts: Readonly<Record<string, CountFact>>): ProtectedFollowUpCounts {
  const known = Object.entries(facts).filter(([, { state }]) => state !== 'missing');
  const counts = FollowUpCounts.fromRegisters(
    new Map(known.map(([key, fact]) => [key, fact.state === 'published' ? fact.value : 1])),
  );
  const decisions = known.map(
    ([key, { state }]) => [key, state === 'published' ? 'publish' : 'withhold'] as const,
  );
  return ProtectedFollowUpCounts.protect(counts, AuditedCountsPattern.survived(counts, new Map(decisions)));
}

/** @param counts  what is known by key; everything else is missing */
export function sampleFollowUp(
  registers: Partial<FollowUpRegisters>,
  own: Partial<Omit<PublishedFollowUp, 'registers' | 'counts'>> = {},
  counts: Readonly<Record<string, CountFact>> = {},
): PublishedFollowUp {
  return {
    registers: { ...noRegisters, ...registers },
    counts: sampleCounts(counts),
    thresholds: { persons: 5, respondents: 10 },
    surveys: [],
    goals: [],
    duties: [],
    discrepancies: [],
    ...own,
  };
}
