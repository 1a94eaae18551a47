import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { childHealthRegister } from './child-health-register.ts';
import { childPsychiatryAssessments } from './child-psychiatry-assessments.ts';
import { childPsychiatryCommitments } from './child-psychiatry-commitments.ts';
import { childPsychiatryCourses, childPsychiatryRegister } from './child-psychiatry-register.ts';
import { inventChildren } from './children.ts';
import { familyCounsellingRegister } from './family-counselling-register.ts';
import { fossamRegister } from './fossam-register.ts';
import { habilitationRegister } from './habilitation-register.ts';
import { openServicesCases } from './open-services-cases.ts';
import { openServicesGroups } from './open-services-groups.ts';
import { exportBytes, type RegisterExport } from './register-export.ts';
import { schoolRegisters } from './school-registers.ts';
import { socialServicesRegisters } from './social-services-registers.ts';
import { surveyRegister } from './survey-register.ts';

/** Which register files each agency of Exempelby has; the sources of the program, by id. */
export const registersOfSource = {
  'social-services': ['bou_utredning.csv', 'bou_insats.csv', 'bou_sip.csv'],
  school: ['skola_elev.csv', 'skola_resurs.csv', 'skola_betyg.csv', 'skola_franvaro.csv'],
  'child-psychiatry': ['bup_kontakt.csv', 'bup_utredning.csv', 'bup_vardatagande.csv'],
  'child-health-centres': ['bvc_samverkan.csv'],
  habilitation: ['hab_atgard.csv'],
  survey: ['andts_enkat.csv'],
  fossam: ['fossam_logg.csv'],
  'open-services': ['vss_arende.csv', 'vss_grupp.csv'],
  'family-counselling': ['familjeradgivning.csv'],
} as const;

/** The exports of all agencies of Exempelby: always the same invented children, always the same rows. */
export function inventRegisters(): RegisterExport[] {
  const children = inventChildren();
  const courses = childPsychiatryCourses(children);
  return [
    ...socialServicesRegisters(children),
    ...schoolRegisters(children),
    childPsychiatryRegister(courses),
    childPsychiatryAssessments(courses),
    childPsychiatryCommitments(courses),
    childHealthRegister(children),
    habilitationRegister(children),
    surveyRegister(children),
    fossamRegister(),
    openServicesCases(),
    openServicesGroups(children),
    familyCounsellingRegister(),
  ];
}

/** A register file that has been written. */
export interface WrittenRegister {
  readonly path: string;
  readonly rows: number;
}

const notice = [
  'Påhittade uppgifter',
  '',
  'Registren i den här mappen är påhittade. Kommunen Exempelby finns inte, inget barn i filerna finns, och alla',
  'personnummer följer Skatteverkets mönster för testnummer. Filerna är skrivna av npm run example:registers.',
  '',
].join('\n');

/**
 * Writes every register of Exempelby into a folder, which is made where it is not there, with a notice beside them
 * that nothing in them is real.
 */
export async function writeRegisters(folder: string): Promise<WrittenRegister[]> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'pahittade-uppgifter.txt'), notice);
  const written: WrittenRegister[] = [];
  for (const register of inventRegisters()) {
    const path = join(folder, register.name);
    await writeFile(path, exportBytes(register));
    written.push({ path, rows: register.rows.length });
  }
  return written;
}
