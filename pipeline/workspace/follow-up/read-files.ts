import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../../../indicators/model/problem.ts';
import { personsIn } from '../persons-in.ts';
import { readText } from '../read-text.ts';
import { parseYaml, type YamlFile } from '../yaml-file.ts';
import { activitiesIn } from './activities.ts';
import { calendarSchema } from './calendar-schema.ts';
import { claimsSchema } from './claims-schema.ts';
import { costsSchema } from './costs-schema.ts';
import { dispatchesSchema } from './dispatches-schema.ts';
import { documentsSchema } from './documents-schema.ts';
import type { Entries } from './entry.ts';
import type { FollowUpEntries } from './follow-up-entries.ts';
import { grantAnswersIn } from './grant-answers.ts';
import { grantsIn } from './grants.ts';
import { grantRoundsSchema } from './grants-schema.ts';
import { interventionsIn } from './interventions.ts';
import { providerReportsIn } from './provider-reports.ts';
import { rolesSchema } from './roles-schema.ts';
import { surveyAnswersIn } from './survey-answers.ts';
import { surveysSchema } from './surveys-schema.ts';
import { undertakingsSchema } from './undertakings-schema.ts';

/** The YAML files of `follow-up/` and what each holds. */
export const yamlSchemas = {
  'roles.yaml': rolesSchema,
  'documents.yaml': documentsSchema,
  'undertakings.yaml': undertakingsSchema,
  'claims.yaml': claimsSchema,
  'calendar.yaml': calendarSchema,
  'dispatches.yaml': dispatchesSchema,
  'costs.yaml': costsSchema,
  'surveys.yaml': surveysSchema,
  'grants.yaml': grantRoundsSchema,
} as const;

/** The CSV files of `follow-up/` and who reads each. */
const csvReaders = {
  'interventions.csv': interventionsIn,
  'grants.csv': grantsIn,
  'grant-answers.csv': grantAnswersIn,
  'provider-reports.csv': providerReportsIn,
  'activities.csv': activitiesIn,
  'survey-answers.csv': surveyAnswersIn,
} as const;

/** The names of all files of `follow-up/`. */
export const followUpFiles: readonly string[] = [...Object.keys(yamlSchemas), ...Object.keys(csvReaders)];

interface FilesRead {
  readonly entries: FollowUpEntries;
  /** By the keys of count-key.ts. Confidential. */
  readonly counts: ReadonlyMap<string, number>;
  /** Of each file by itself. */
  readonly problems: readonly Problem[];
}

/** Reads all files of the folder; one that is not there is as good as an empty one. */
export async function readFiles(dir: string, folder: string): Promise<FilesRead> {
  const text = async (name: string): Promise<FileText> => {
    const file = `${folder}/${name}`;
    return { file, ...(await readText(join(dir, file), file, null)) };
  };
  const yaml = async <T>(name: keyof typeof yamlSchemas, schema: z.ZodType<T>) =>
    parsed(await text(name), schema);
  const csv = async <T>(name: keyof typeof csvReaders, reader: (file: string, text: string) => T) =>
    tabled(await text(name), reader);
  const roles = await yaml('roles.yaml', rolesSchema);
  const documents = await yaml('documents.yaml', documentsSchema);
  const undertakings = await yaml('undertakings.yaml', undertakingsSchema);
  const claims = await yaml('claims.yaml', claimsSchema);
  const calendar = await yaml('calendar.yaml', calendarSchema);
  const dispatches = await yaml('dispatches.yaml', dispatchesSchema);
  const costs = await yaml('costs.yaml', costsSchema);
  const surveys = await yaml('surveys.yaml', surveysSchema);
  const rounds = await yaml('grants.yaml', grantRoundsSchema);
  const interventions = await csv('interventions.csv', interventionsIn);
  const grants = await csv('grants.csv', grantsIn);
  const grantAnswers = await csv('grant-answers.csv', grantAnswersIn);
  const providerReports = await csv('provider-reports.csv', providerReportsIn);
  const activities = await csv('activities.csv', activitiesIn);
  const surveyAnswers = await csv('survey-answers.csv', surveyAnswersIn);
  const yamls = [roles, documents, undertakings, claims, calendar, dispatches, costs, surveys, rounds];
  const tables = [interventions, grants, grantAnswers, providerReports, activities, surveyAnswers];
  return {
    entries: {
      bodies: entriesOf(roles, (file) => file.bodies, 'bodies'),
      roles: entriesOf(roles, (file) => file.roles, 'roles'),
      documents: entriesOf(documents, (all) => all),
      undertakings: entriesOf(undertakings, (all) => all),
      interventions,
      grantRounds: entriesOf(rounds, (all) => all),
      grants,
      grantAnswers,
      costTables: entriesOf(costs, (all) => all),
      providerReports,
      activities,
      surveys: entriesOf(surveys, (all) => all),
      surveyAnswers,
      claims: entriesOf(claims, (all) => all),
      days: entriesOf(calendar, (file) => file.days, 'days'),
      steps: entriesOf(calendar, (file) => file.steps, 'steps'),
      dispatches: entriesOf(dispatches, (all) => all),
    },
    counts: new Map([interventions, grants, activities, surveyAnswers].flatMap(({ counts }) => [...counts])),
    problems: [...yamls, ...tables].flatMap((read) => read.problems),
  };
}

/** The text of a file, null where there is none; with problems where it could not be read. */
interface FileText {
  readonly file: string;
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

interface ParsedFile<T> {
  readonly yaml: YamlFile<T> | null;
  readonly problems: readonly Problem[];
}

/** Every schema takes nothing for an empty file. */
function parsed<T>({ file, text, problems }: FileText, schema: z.ZodType<T>): ParsedFile<T> {
  if (problems.length > 0) return { yaml: null, problems };
  const persons = personsIn(file, text ?? '', 'FOLLOW-UP-007', 'roles and words about the work');
  return persons.length > 0 ? { yaml: null, problems: persons } : parseYaml(file, text ?? '', schema);
}

function entriesOf<F, T>(
  { yaml, problems }: ParsedFile<F>,
  listOf: (file: F) => readonly T[],
  ...under: readonly string[]
): Entries<T> {
  if (yaml === null) return { entries: [], complete: false, problems };
  const entries = listOf(yaml.content).map((value, i) => ({
    value,
    at: (...path: readonly (string | number)[]) => yaml.placeOf([...under, i, ...path]),
  }));
  return { entries, complete: true, problems };
}

/** Every reader takes an empty text for a file without rows. */
function tabled<T>({ file, text, problems }: FileText, reader: (file: string, text: string) => T) {
  const table = reader(file, text ?? '');
  return problems.length > 0 ? { ...table, complete: false, problems } : table;
}
