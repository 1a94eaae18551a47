import { join } from 'node:path';
import type { Answers } from '../../indicators/catalogue/answers.ts';
import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import type { RevisionAnswer } from '../../indicators/model/answer.ts';
import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';
import type { Review } from '../../indicators/model/review.ts';
import type { Brand } from '../../indicators/release/recipient.ts';
import type { DeclaredAbsence } from '../../indicators/select-cells.ts';
import { sources } from '../../sources/all-sources.ts';
import type { AddedSpelling } from '../../sources/register/added-spellings.ts';
import { type PlacedAnswer, readAnswers } from '../questions/read-answers.ts';
import { readAreas } from './areas.ts';
import { checkRecipients } from './check-recipients.ts';
import { checkSettings } from './check-settings.ts';
import { type FollowUpRead, readFollowUp } from './follow-up/read-follow-up.ts';
import { personsIn } from './persons-in.ts';
import { readBrand } from './read-brand.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readText } from './read-text.ts';
import { readReviews } from './reviews.ts';
import { readSpellings } from './spellings.ts';
import { readWithheldByHand, type WithheldByHand } from './withheld-by-hand.ts';
import { type WorkspaceSettings, workspaceSchema } from './workspace-schema.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** A municipality's folder, read and checked. */
export interface Workspace {
  readonly settings: WorkspaceSettings;
  /** Reference years, first to last. */
  readonly years: readonly number[];
  readonly absences: readonly DeclaredAbsence[];
  readonly catalogue: Catalogue;
  /** From `code-lists/spellings.csv`; none where the file is not there. */
  readonly spellings: readonly AddedSpelling[];
  /** What the agencies have answered to the questions of the load. */
  readonly answers: readonly PlacedAnswer[];
  /** What they have said of why figures are others than before. */
  readonly revisionAnswers: readonly RevisionAnswer[];
  /** The meetings of the cross-agency group, oldest first. */
  readonly reviews: readonly Review[];
  /** What is followed up, from `follow-up/`; null where the folder is not there. */
  readonly followUp: FollowUpRead | null;
  /** Cells that the statistician wants withheld, whatever the policy says of them. Confidential. */
  readonly withheldByHand: readonly WithheldByHand[];
  /** Colour and logo of the municipality's papers. */
  readonly brand: Brand;
  readonly paths: WorkspacePaths;
}

/** Where things lie in a workspace. */
export interface WorkspacePaths {
  readonly root: string;
  readonly denominators: string;
  readonly published: string;
  readonly deliveries: string;
  /** Mode 0700: the store, the evidence and the questions. */
  readonly confidential: string;
  readonly store: string;
  readonly questions: string;
  readonly drafts: string;
  readonly releases: string;
  /** What the meetings of the cross-agency group look at, a folder for each day. */
  readonly reviews: string;
}

export function workspacePaths(root: string): WorkspacePaths {
  return {
    root,
    denominators: join(root, 'denominators'),
    published: join(root, 'published'),
    deliveries: join(root, 'deliveries'),
    confidential: join(root, 'confidential'),
    store: join(root, 'confidential', 'counts.duckdb'),
    questions: join(root, 'confidential', 'questions'),
    drafts: join(root, 'drafts'),
    releases: join(root, 'releases'),
    reviews: join(root, 'reviews'),
  };
}

/**
 * Reads `samlad.yaml`, the code lists, the catalogue, the answers, the meetings, what is followed up and what is withheld
 * by hand. Throws `ProblemsFound` with all that is wrong in them.
 */
export async function readWorkspace(dir: string): Promise<Workspace> {
  const problems: Problem[] = [];
  const settings = await readSettings(dir, problems);
  const years = settings?.content.years ?? { first: 1990, last: 2100 };
  const areasText = await textOf(dir, 'code-lists/areas.csv', problems);
  const areas = readAreas('code-lists/areas.csv', areasText ?? '', [years.first, years.last]);
  if (areasText !== null) problems.push(...areas.problems);
  const spellings = await readSpellingsOf(dir);
  problems.push(...spellings.problems);
  const catalogue = await readCatalogue(dir, areas.areas, settings && answersOf(settings));
  problems.push(...catalogue.problems);
  if (settings) {
    problems.push(...checkSettings(settings, catalogue.catalogue));
    problems.push(...checkRecipients(settings, catalogue.catalogue));
  }
  const brand = settings && (await readBrand(dir, settings));
  problems.push(...(brand?.problems ?? []));
  const referenceYears = settings ? yearsOf(settings.content) : [];
  const answers = settings
    ? await readAnswers(dir, catalogue.catalogue, referenceYears)
    : { answers: [], revisionAnswers: [], problems: [] };
  problems.push(...answers.problems);
  const reviews = settings
    ? await readReviews(dir, catalogue.catalogue, referenceYears)
    : { reviews: [], problems: [] };
  problems.push(...reviews.problems);
  const followUp = settings
    ? await readFollowUp(dir, {
        catalogue: catalogue.catalogue,
        years: referenceYears,
        recipients: placedRecipients(settings),
      })
    : { followUp: null, problems: [] };
  problems.push(...followUp.problems);
  const byHand = settings
    ? await readWithheldByHand(dir, catalogue.catalogue, referenceYears)
    : { withheld: [], problems: [] };
  problems.push(...byHand.problems);
  stopIfAny(problems);
  if (!settings || !brand?.brand) throw new Error('a workspace without settings has problems');
  return {
    settings: settings.content,
    years: referenceYears,
    absences: settings.content.absent,
    catalogue: catalogue.catalogue,
    spellings: spellings.spellings,
    answers: answers.answers,
    revisionAnswers: answers.revisionAnswers,
    reviews: reviews.reviews,
    followUp: followUp.followUp,
    withheldByHand: byHand.withheld,
    brand: brand.brand,
    paths: workspacePaths(dir),
  };
}

async function readSettings(dir: string, problems: Problem[]): Promise<YamlFile<WorkspaceSettings> | null> {
  const text = await textOf(dir, 'samlad.yaml', problems);
  if (text === null) return null;
  const persons = personsIn('samlad.yaml', text, 'WORKSPACE-006', 'roles and words about the work');
  problems.push(...persons);
  if (persons.length > 0) return null;
  const settings = parseYaml('samlad.yaml', text, workspaceSchema);
  problems.push(...settings.problems);
  return settings.yaml;
}

async function readSpellingsOf(dir: string): Promise<ReturnType<typeof readSpellings>> {
  const file = 'code-lists/spellings.csv';
  const { text, problems } = await readText(join(dir, file), file, null);
  return text === null ? { spellings: [], problems } : readSpellings(file, text, sources);
}

async function textOf(dir: string, file: string, problems: Problem[]): Promise<string | null> {
  const absent = problem('WORKSPACE-003', { file }, `no ${file} in ${dir}`, 'a workspace');
  const read = await readText(join(dir, file), file, absent);
  problems.push(...read.problems);
  return read.text;
}

function answersOf({ content, placeOf }: YamlFile<WorkspaceSettings>): Answers {
  return { content: content.includes, placeOf: (path) => placeOf(['includes', ...path]) };
}

function placedRecipients({ content, placeOf }: YamlFile<WorkspaceSettings>) {
  return content.recipients.map(({ id, committee }, i) => ({
    id,
    committee,
    place: placeOf(['recipients', i, 'id']),
  }));
}

function yearsOf({ years: { first, last } }: WorkspaceSettings): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
