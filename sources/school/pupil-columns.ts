import { birthYear } from '../register/columns/birth-year.ts';
import { municipality } from '../register/columns/municipality.ts';
import { personId } from '../register/columns/person-id.ts';
import { schoolYear } from '../register/columns/school-year.ts';
import { sex } from '../register/columns/sex.ts';
import { protectionMark } from '../register/columns/yes-no.ts';
import type { ColumnDefinition } from '../register/register-definition.ts';
import { schoolForm } from './school-form.ts';

/** What school registers say of a pupil, under the names that they share. */
export const person: ColumnDefinition = {
  as: 'person',
  name: 'Personnummer',
  synonyms: ['Personnr', 'Pnr', 'PersonID', 'Elevens personnummer'],
  type: personId,
};

export const form: ColumnDefinition = {
  as: 'form',
  name: 'Skolform',
  synonyms: ['Skoltyp', 'Verksamhetsform'],
  type: schoolForm,
};

export const sexOfPupil: ColumnDefinition = {
  as: 'sex',
  name: 'Kön',
  synonyms: ['Kon', 'Juridiskt kön'],
  type: sex,
};

export const born: ColumnDefinition = {
  as: 'birth_year',
  name: 'Födelseår',
  synonyms: ['Födelsedatum', 'Född'],
  type: birthYear,
  optional: true,
};

export const grade: ColumnDefinition = {
  as: 'school_year',
  name: 'Årskurs',
  synonyms: ['Åk', 'Skolår', 'Studieår'],
  type: schoolYear,
};

export const schoolYearOfRow = { name: 'Läsår', synonyms: ['Termin'] } as const;

export const home: ColumnDefinition = {
  as: 'home',
  name: 'Hemkommun',
  synonyms: ['Folkbokföringskommun', 'Hemkommunkod'],
  type: municipality,
};

export const mark: ColumnDefinition = {
  as: 'protected',
  name: 'Sekretessmarkering',
  synonyms: ['Skyddad identitet', 'Skyddade personuppgifter', 'Sekretess', 'Skyddad'],
  type: protectionMark,
  optional: true,
};
