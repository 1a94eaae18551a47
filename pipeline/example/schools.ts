import { genitive, subAreas } from './exempelby.ts';
import type { IdentityForm } from './test-identity.ts';

/** What a unit is for; the forms of schooling that it has follow from it. */
export type Stage = 'preschool' | 'compulsory' | 'upper' | 'adapted-compulsory' | 'adapted-upper';

export interface School {
  /** Eight digits beginning with 99: no school unit has such a code. */
  readonly code: string;
  readonly name: string;
  readonly stage: Stage;
  readonly principal: string;
  /** The area that most of its pupils come from; empty where they come from all of the town. */
  readonly area: string;
  /** How the unit's pupil system writes identities. */
  readonly identities: IdentityForm;
}

const municipal = 'Exempelby kommun';
const independent = ['Fristående Ugglan AB', 'Stiftelsen Kompassrosen'] as const;
const identityForms: readonly IdentityForm[] = ['number', 'ten-hyphen', 'twelve', 'twelve-hyphen'];

type Unit = readonly [name: string, stage: Stage, principal: string, area: string];

/** A preschool and a school in each sub-area, and the units that serve a whole area or the town. All are invented. */
const units: readonly Unit[] = [
  ...subAreas.flatMap(({ code, name }): Unit[] => [
    [`${genitive(name)} förskola`, 'preschool', municipal, code.slice(0, 2)],
    [`${genitive(name)} skola`, 'compulsory', municipal, code.slice(0, 2)],
  ]),
  ['Förskolan Ugglan', 'preschool', independent[0], 'E1'],
  ['Förskolan Kompassrosen', 'preschool', independent[1], 'E2'],
  ['Ugglans friskola', 'compulsory', independent[0], 'E1'],
  ['Kompassrosens friskola', 'compulsory', independent[1], 'E2'],
  ['Ugglans friskola Björkhöjden', 'compulsory', independent[0], 'E3'],
  ['Exempelby gymnasium', 'upper', municipal, ''],
  ['Västerlunds gymnasium', 'upper', municipal, ''],
  ['Kompassrosens gymnasium', 'upper', independent[1], ''],
  ['Exempelby anpassade grundskola', 'adapted-compulsory', municipal, ''],
  ['Ugglans anpassade grundskola', 'adapted-compulsory', independent[0], ''],
  ['Exempelby anpassade gymnasieskola', 'adapted-upper', municipal, ''],
];

export const schools: readonly School[] = units.map(([name, stage, principal, area], i) => ({
  code: String(99_000_001 + i),
  name,
  stage,
  principal,
  area,
  identities: identityForms[i % identityForms.length] ?? 'twelve',
}));
