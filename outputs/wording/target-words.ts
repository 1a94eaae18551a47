import type { Language } from '../../indicators/model/text.ts';

/** The words for targets in figures and under tables. The target itself, and how its goal stands, are said elsewhere. */
export interface TargetWords {
  /** `Mål 2027`. */
  name(year: number): string;
  /**
   * `Mål 2027: högst 8,0 %`; of one series among several with its name.
   * @param target  `högst 8,0 %`
   */
  text(series: string | null, year: number, target: string): string;
  /** `Mål 2027, per 1 000 invånare 0–20 år (kön: Flickor): högst 15,4.`; `unit` where the target does not tell it. */
  note(year: number, unit: string | null, part: string | null, target: string): string;
  /** What the mark of a target means; `later` where it stands at the edge because its year lies ahead. */
  readonly reading: { readonly tick: string; readonly later: string };
  /** Where the newest value lies: a place on the axis and no verdict, which also asks how sure the change is. */
  readonly newest: Readonly<Record<'above' | 'below' | 'at', (value: string, year: number) => string>>;
  /** Stands before how a goal stands. */
  readonly goal: string;
  /** Leads to the page with all goals. */
  readonly allGoals: string;
}

const swedish: TargetWords = {
  name: (year) => `Mål ${year}`,
  text: (series, year, target) =>
    series === null ? `Mål ${year}: ${target}` : `${series}, mål ${year}: ${target}`,
  note: (year, unit, part, target) => `Mål ${about(`${year}`, unit, part)}: ${target}.`,
  reading: {
    tick: 'Kort vågrätt streck: ett mål, med målåret bredvid.',
    later: 'Ett mål för ett kommande år står vid diagrammets högra kant.',
  },
  newest: {
    above: (value, year) => `Senaste värdet, ${value} (${year}), är högre än målet.`,
    below: (value, year) => `Senaste värdet, ${value} (${year}), är lägre än målet.`,
    at: (value, year) => `Senaste värdet, ${value} (${year}), är detsamma som målet.`,
  },
  goal: 'Mål',
  allGoals: 'Alla mål och hur de bedöms',
};

const english: TargetWords = {
  name: (year) => `Target ${year}`,
  text: (series, year, target) =>
    series === null ? `Target ${year}: ${target}` : `${series}, target ${year}: ${target}`,
  note: (year, unit, part, target) => `Target ${about(`${year}`, unit, part)}: ${target}.`,
  reading: {
    tick: 'Short level mark: a target, with its year beside it.',
    later: 'A target for a coming year stands at the right edge of the chart.',
  },
  newest: {
    above: (value, year) => `The newest value, ${value} (${year}), is higher than the target.`,
    below: (value, year) => `The newest value, ${value} (${year}), is lower than the target.`,
    at: (value, year) => `The newest value, ${value} (${year}), is the same as the target.`,
  },
  goal: 'Goal',
  allGoals: 'All goals and how they are judged',
};

function about(year: string, unit: string | null, part: string | null): string {
  return [year, ...(unit === null ? [] : [`, ${unit}`]), ...(part === null ? [] : [` (${part})`])].join('');
}

export function targetWordsOf(language: Language): TargetWords {
  return language === 'sv' ? swedish : english;
}
