import type { AgencyStatus, AgencyYear } from '../../pipeline/status/agency-status.ts';
import type { CommitteeStatus } from '../../pipeline/status/committee-status.ts';
import type { EditionStatus } from '../../pipeline/status/edition-status.ts';

/** A year of which the counts have come and been loaded. */
export function sampleAgencyYear(own: Partial<AgencyYear> = {}): AgencyYear {
  return {
    year: 2025,
    ordered: true,
    due: '2026-02-15',
    received: '2026-02-01',
    sound: true,
    absent: null,
    loaded: true,
    openQuestions: 0,
    release: null,
    ...own,
  };
}

export function sampleAgency(...years: readonly Partial<AgencyYear>[]): AgencyStatus {
  return { source: 'school', role: 'Utbildningsstrateg', years: years.map(sampleAgencyYear) };
}

/** A draft that nobody has seen. */
export function sampleEdition(own: Partial<EditionStatus> = {}): EditionStatus {
  return {
    id: '2025-1',
    date: '2026-03-16',
    state: 'draft',
    outdated: false,
    changedSince: [],
    approvedBy: [],
    mayApprove: ['statistiker', 'dataskyddsombud'],
    meeting: null,
    ...own,
  };
}

export function sampleCommittee(own: Partial<CommitteeStatus> = {}): CommitteeStatus {
  return {
    id: 'socialnamnden',
    committee: 'Socialnämnden',
    registryNumber: 'SOCN 2026/041-753',
    meeting: '2026-04-14',
    author: 'Verksamhetsutvecklare',
    files: [],
    handedOver: null,
    decided: null,
    nextReport: null,
    ...own,
  };
}
