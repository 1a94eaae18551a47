import { ageIn, type Child, livesHere } from './children.ts';
import { dayOf, yearOf } from './day.ts';
import { exportDay } from './exempelby.ts';
import type { Random } from './random.ts';

export interface Investigation {
  readonly opened: number;
  /** Null while it goes on. */
  readonly closed: number | null;
  readonly decision: 'INSATS' | 'UTAN INSATS' | 'AVSLAG' | 'AVBRUTEN' | '';
}

/** A report of concern, an application or a request that came in about a child, and the investigation if one was begun. */
export interface Referral {
  readonly child: Child;
  readonly day: number;
  readonly kind: 'ANMÄLAN' | 'ANSÖKAN' | 'YTTRANDE' | 'ÖVRIGT';
  readonly investigation: Investigation | null;
}

const firstYear = 2012;
const lastYear = 2025;

/** Invented levels per year that swing more than chance would: a series that no trend test should trust. */
const swings: Readonly<Record<number, number>> = {
  2015: 0.95,
  2016: 0.94,
  2017: 1.14,
  2018: 0.9,
  2019: 1.12,
  2020: 0.88,
  2021: 1.1,
  2022: 1.02,
  2023: 0.9,
  2024: 1.16,
  2025: 0.98,
};

/** Everything that came in to social services about children aged 0–20 from 2012 on, in order of day. */
export function inventReferrals(random: Random, children: readonly Child[]): Referral[] {
  const referrals: Referral[] = [];
  for (const child of children) {
    for (
      let year = Math.max(firstYear, child.birthYear);
      year <= lastYear && ageIn(child, year) <= 20;
      year++
    ) {
      const expected = 0.026 * (swings[year] ?? 1) * child.exposure * likelihoodAt(ageIn(child, year));
      // A child that has been referred once is soon referred again.
      for (let p = expected; random.chance(p); p = 0.3) {
        const day = random.integer(Math.max(dayOf(year, 1, 1), child.birth), dayOf(year, 12, 31));
        if (livesHere(child, day)) referrals.push(inventReferral(random, child, day));
      }
    }
  }
  return referrals.sort((a, b) => a.day - b.day || (a.child.identity < b.child.identity ? -1 : 1));
}

function inventReferral(random: Random, child: Child, day: number): Referral {
  const kind = random.weighted<Referral['kind']>([
    ['ANMÄLAN', 0.76],
    ['ANSÖKAN', 0.14],
    ['YTTRANDE', 0.06],
    ['ÖVRIGT', 0.04],
  ]);
  const opens = { ANMÄLAN: 0.62, ANSÖKAN: 0.85, YTTRANDE: 0.2, ÖVRIGT: 0.25 }[kind];
  return { child, day, kind, investigation: random.chance(opens) ? inventInvestigation(random, day) : null };
}

/** Four months is the law's limit; some take longer. */
function inventInvestigation(random: Random, referred: number): Investigation {
  const opened = random.integer(referred, referred + 13);
  const closed = opened + (random.chance(0.08) ? random.integer(121, 260) : random.integer(25, 120));
  const decision = random.weighted<Investigation['decision']>([
    ['INSATS', 0.41],
    ['UTAN INSATS', 0.47],
    ['AVSLAG', 0.04],
    ['AVBRUTEN', 0.08],
  ]);
  return closed > exportDay ? { opened, closed: null, decision: '' } : { opened, closed, decision };
}

function likelihoodAt(age: number): number {
  if (age <= 5) return 0.75;
  if (age <= 12) return 0.95;
  return age <= 17 ? 1.6 : 0.45;
}

/** Numbers cases within their year as the agency does: `A19-0001`. Asked in the order of their days. */
export function caseNumbers(letter: string): (day: number) => string {
  const used = new Map<number, number>();
  return (day) => {
    const year = yearOf(day);
    const next = (used.get(year) ?? 0) + 1;
    used.set(year, next);
    return `${letter}${String(year).slice(2)}-${String(next).padStart(4, '0')}`;
  };
}
