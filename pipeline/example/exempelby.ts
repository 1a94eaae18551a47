import { dayOf } from './day.ts';

/** No municipality has this code. */
export const municipality = '0199';

/** Where pupils and patients from elsewhere live: unassigned too, so that no real municipality gets invented children. */
export const otherMunicipalities = ['0197', '0198'] as const;

/** The day on which every agency made its export. */
export const exportDay = dayOf(2026, 1, 20);

/** The Social Services Act 2025:400 in place of 2001:453. */
export const newAct = dayOf(2025, 7, 1);

export interface SubArea {
  readonly code: string;
  readonly name: string;
  /** Share of the children who are born here. */
  readonly share: number;
  /** Share of the children who have moved in since 2018: where houses are built. */
  readonly arrivals: number;
  /** How often children come into contact with social services, 1 being ordinary. */
  readonly need: number;
}

/** The twelve parts of the four areas; the first two characters of a code are its area. */
export const subAreas: readonly SubArea[] = [
  { code: 'E11', name: 'Lunnängen', share: 0.13, arrivals: 0.1, need: 1 },
  { code: 'E12', name: 'Kvarnhagen', share: 0.1, arrivals: 0.08, need: 1.2 },
  { code: 'E13', name: 'Ekudden', share: 0.04, arrivals: 0.02, need: 0.7 },
  { code: 'E21', name: 'Hamnlunden', share: 0.11, arrivals: 0.08, need: 0.7 },
  { code: 'E22', name: 'Sjöglänta', share: 0.08, arrivals: 0.05, need: 0.5 },
  { code: 'E23', name: 'Tallholmen', share: 0.02, arrivals: 0.01, need: 0.4 },
  { code: 'E31', name: 'Björkvreten', share: 0.12, arrivals: 0.4, need: 1.9 },
  { code: 'E32', name: 'Höjdtorp', share: 0.09, arrivals: 0.12, need: 1.5 },
  { code: 'E33', name: 'Stenkullen', share: 0.05, arrivals: 0.04, need: 1.1 },
  { code: 'E41', name: 'Granliden', share: 0.14, arrivals: 0.1, need: 0.9 },
  { code: 'E42', name: 'Mossbrinken', share: 0.09, arrivals: 0.08, need: 1.1 },
  { code: 'E43', name: 'Åsbrinken', share: 0.03, arrivals: 0.02, need: 0.6 },
];

/** Swedish genitive of a place name. */
export function genitive(name: string): string {
  return /[sxz]$/.test(name) ? name : `${name}s`;
}
