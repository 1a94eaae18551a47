import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../indicators/catalogue/catalogue.ts';
import type { IndicatorCells } from '../indicators/confidential/indicator-cells.ts';
import { type Advice, advise } from '../indicators/disclosure/advice/advice.ts';
import { pooledPeriodsOf } from '../indicators/disclosure/build/pooled-plan.ts';
import type { ReleasePlan } from '../indicators/disclosure/build/release-plan.ts';
import { type Protection, protect } from '../indicators/disclosure/protect.ts';
import { cellId } from '../indicators/model/cell.ts';
import { type Problem, ProblemsFound, stopIfAny } from '../indicators/model/problem.ts';
import { ProtectedTable } from '../indicators/public/protected-table.ts';
import { Draft } from '../indicators/release/draft.ts';
import { Release } from '../indicators/release/release.ts';
import { releaseContentOf } from '../indicators/release-content-of.ts';
import { selectCells } from '../indicators/select-cells.ts';
import { rememberingCrew } from '../outputs/charts/remembering-crew.ts';
import { makeOutputs } from '../outputs/make-outputs.ts';
import { type ExtractRequest, extract } from '../sources/extract.ts';
import { editionOf } from './edition.ts';
import { cellInWords } from './explain/cell-in-words.ts';
import type { ExplainedCell } from './explain/explanation-lines.ts';
import { type CellRequest, namedCell } from './explain/named-cell.ts';
import { checkDeliveries } from './load/check-deliveries.ts';
import type { CountsDelivery } from './load/counts-delivery.ts';
import { reasonsOf } from './load/reasons.ts';
import { writeDeliveries } from './load/write-deliveries.ts';
import { askQuestions, type OpenQuestions } from './questions/open-questions.ts';
import { type QuestionSummary, questionSummary } from './questions/question-summary.ts';
import { writeLetters } from './questions/write-letters.ts';
import { addApproval, readApprovals, writeApprovals } from './release/approvals.ts';
import { writeCountsEvidence } from './release/counts-evidence.ts';
import { type DraftSummary, draftSummary } from './release/draft-summary.ts';
import { readLedger, releaseBefore } from './release/ledger.ts';
import { type ProtectedFollowUp, protectedFollowUp } from './release/protected-follow-up.ts';
import { listRelease } from './release/release-list.ts';
import { checkDraftOnDisk, refuseSecondRelease, writeDraft, writeRelease } from './release/release-store.ts';
import { stillWithheld } from './release/still-withheld.ts';
import { replaceFile } from './replace-file.ts';
import { writtenPicture } from './review/written-picture.ts';
import { checkLoaded, checkWithdrawn, storedDeliveries } from './store/check-store.ts';
import { CountsStore } from './store/counts-store.ts';
import { aloneIn } from './store/workspace-lock.ts';
import { type Progress, silent } from './terminal.ts';
import { crews } from './threads/crews.ts';
import { readPublicData } from './workspace/read-public-data.ts';
import { readWorkspace, type Workspace } from './workspace/workspace.ts';

/**
 * At the agency: register files → deliveries. One year is written to `out` itself, several to a folder each under it.
 * @returns the folders that were written
 */
export async function extractStep(request: ExtractRequest, out: string): Promise<string[]> {
  return writeDeliveries(await extract(request), out);
}

export interface LoadSummary {
  /** Names of the deliveries that were added. */
  readonly loaded: readonly string[];
  /** How many were there before. */
  readonly there: number;
  /** Cells whose number has changed since an earlier delivery. */
  readonly revised: number;
  /** Superseded deliveries that were counted by another catalogue, and are left out. */
  readonly outdated: readonly string[];
  /** Large changes that the agencies have not explained. They stop nothing. */
  readonly questions: QuestionSummary;
}

/** Deliveries → store: all that are new, in one transaction, or none. */
export async function loadStep(workspaceDir: string, progress: Progress = silent): Promise<LoadSummary> {
  progress('Reading the workspace');
  const workspace = await readWorkspace(workspaceDir);
  return aloneIn(workspace.paths, () => loadAlone(workspace, progress));
}

async function loadAlone(workspace: Workspace, progress: Progress): Promise<LoadSummary> {
  progress('Checking deliveries');
  const { deliveries, current, outdated, problems } = await checkDeliveries(workspace);
  stopIfAny(problems);
  const questions = ask(workspace, current);
  stopIfAny(questions.problems);
  const store = await CountsStore.open(workspace.paths.store);
  try {
    stopIfAny(checkWithdrawn(current, await store.newestDeliveries()));
    let done = 0;
    const loaded = await store.load(deliveries, workspace.catalogue, () => {
      done += 1;
      progress('Loading deliveries', done);
    });
    const counts = await store.rawCounts(() => '');
    const revised = counts.rows().filter(({ status }) => status === 'revised').length;
    await writeLetters(workspace, questions.open);
    return {
      loaded,
      there: deliveries.length - loaded.length,
      revised,
      outdated,
      questions: questionSummary(workspace, questions.open),
    };
  } finally {
    await store.close();
  }
}

/** The questions of the deliveries that hold, and answers that belong to none of them. */
function ask({ catalogue, years, answers }: Workspace, current: ReadonlyMap<string, CountsDelivery>) {
  return askQuestions(current.values(), catalogue, years, answers);
}

export interface CheckSummary {
  readonly indicators: number;
  readonly deliveries: number;
  readonly outdated: readonly string[];
  readonly questions: QuestionSummary;
}

/**
 * Everything that `load` and `refresh` would say about the workspace, its deliveries, its public figures, its store
 * where there is one, and its earlier releases. Deliveries that are still to be loaded are no problem here, and
 * protection is not tried.
 */
export async function checkStep(workspaceDir: string, progress: Progress = silent): Promise<CheckSummary> {
  progress('Reading the workspace');
  const workspace = await readWorkspace(workspaceDir);
  progress('Reading public figures');
  const publicFigures = await readPublicData(workspace);
  progress('Checking deliveries');
  const { deliveries, current, outdated, problems } = await checkDeliveries(workspace);
  const { paths, settings } = workspace;
  const questions = ask(workspace, current);
  stopIfAny([
    ...publicFigures.problems,
    ...problems,
    // Of deliveries that cannot be loaded nobody knows what they would be asked.
    ...(problems.length === 0 ? questions.problems : []),
    ...checkWithdrawn(current, await storedDeliveries(paths.store)),
    ...(await problemsFrom(readLedger(paths))),
    ...(await problemsFrom(refuseSecondRelease(paths, settings.release.id))),
  ]);
  return {
    indicators: workspace.catalogue.indicators.length,
    deliveries: deliveries.length,
    outdated,
    questions: questionSummary(workspace, questions.open),
  };
}

/** What a step would stop at. */
async function problemsFrom(step: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await step;
    return [];
  } catch (error) {
    if (error instanceof ProblemsFound) return error.problems;
    throw error;
  }
}

export interface RefreshSummary extends DraftSummary {
  /** Id of the draft. */
  readonly draft: string;
  /** Start page. */
  readonly site: string;
  readonly appendices: readonly string[];
  /** Folder of open data. */
  readonly data: string;
  /** Withheld cells that one value alone fits whatever we do, through earlier releases or what must add up. */
  readonly alreadyOpen: readonly { readonly indicator: string; readonly cells: number }[];
  /** Crossings of which more than a quarter is withheld or left out, and what could be published in their place. */
  readonly advice: readonly Advice[];
  /** Places of the indicators followed over more than one year, and how many of them have no gap through withholding. */
  readonly series: { readonly followed: number; readonly whole: number };
  /** Cells of which something is known from elsewhere that the counts contradict, in words. It was left out. */
  readonly contradicted: readonly string[];
  /** Which cells could be worked out before, and why the others are safe. Confidential. */
  readonly evidence: string;
  /** Large changes that the agencies have not explained; the draft says so of the totals. */
  readonly questions: QuestionSummary;
  /** Of the counts of persons in the registers of the follow-up; null where the workspace keeps none. */
  readonly followUp: FollowUpSummary | null;
}

/** Counts of persons in the registers that the statistician has to look at, by their keys: `grant:norra`. */
export interface FollowUpSummary {
  /** Withheld ones that one value alone fits whatever we do, through earlier releases or what must add up. */
  readonly alreadyOpen: readonly string[];
  /** Shown ones that equal a withheld cell of an indicator that their intervention names. */
  readonly sameAsWithheld: readonly string[];
  /** Why the others are safe. Confidential. */
  readonly evidence: string;
  /** What the registers lack or contradict; the draft tells of each. */
  readonly discrepancies: number;
}

/** Store → protected tables → draft in `drafts/<id>/`. Nothing is written unless the attack has failed. */
export async function refreshStep(
  workspaceDir: string,
  progress: Progress = silent,
): Promise<RefreshSummary> {
  progress('Reading the workspace');
  const workspace = await readWorkspace(workspaceDir);
  return aloneIn(workspace.paths, () => refreshAlone(workspace, progress));
}

async function refreshAlone(workspace: Workspace, progress: Progress): Promise<RefreshSummary> {
  const { draft, cells, plan, protection, followUp, questions } = await computeDraft(workspace, progress);
  progress('Looking for tables with fewer dots');
  const advice = await advise(cells, workspace.catalogue, protection.pattern, plan);
  progress('Making site, appendices and data');
  const outputs = await makeOutputs(draft, crews().charts);
  progress('Writing the draft');
  const evidence = await writeEvidence(workspace, draft, protection);
  const ofRegisters = followUp && (await followUpSummary(workspace, draft, followUp));
  await writeLetters(workspace, questions);
  const folder = await writeDraft(workspace.paths, draft, outputs);
  const { edition, tables, dropped } = draft.content;
  return {
    draft: edition.id,
    site: join(folder, 'site', 'index.html'),
    appendices: [...outputs.keys()]
      .filter((path) => /^appendix\/.*\.pdf$/.test(path))
      .map((path) => join(folder, path)),
    data: join(folder, 'data'),
    alreadyOpen: protection.summary.flatMap(({ indicator, alreadyOpen: cells }) =>
      cells > 0 ? [{ indicator, cells }] : [],
    ),
    series: {
      followed: protection.summary.reduce((sum, { series }) => sum + series, 0),
      whole: protection.summary.reduce((sum, { wholeSeries }) => sum + wholeSeries, 0),
    },
    contradicted: protection.contradicted.map((cells) =>
      cells.map((cell) => cellInWords(workspace.catalogue, cell)).join(' with '),
    ),
    evidence,
    questions: questionSummary(workspace, questions),
    followUp: ofRegisters,
    advice,
    ...draftSummary(tables, dropped),
  };
}

export interface ApproveSummary {
  readonly draft: string;
  /** Who has approved it so far. */
  readonly roles: readonly string[];
  /** Folder of the release; null while one role is lacking. */
  readonly release: string | null;
}

/**
 * One role's approval; with the second the draft becomes the release in `releases/<id>/`. The draft is computed again
 * from the store and must be the one on disk: what is released is what was proved, not what lay in a folder.
 * @param date  ISO date of the approval
 */
export async function approveStep(
  workspaceDir: string,
  role: string,
  date: string,
  progress: Progress = silent,
): Promise<ApproveSummary> {
  progress('Reading the workspace');
  const workspace = await readWorkspace(workspaceDir);
  return aloneIn(workspace.paths, () => approveAlone(workspace, role, date, progress));
}

async function approveAlone(
  workspace: Workspace,
  role: string,
  date: string,
  progress: Progress,
): Promise<ApproveSummary> {
  const { paths, settings } = workspace;
  const { id } = settings.release;
  const { draft, madeFrom, followUp } = await computeDraft(workspace, progress);
  progress('Comparing with the draft on disk');
  const crew = rememberingCrew(crews().charts);
  const fingerprint = await checkDraftOnDisk(paths, draft, await makeOutputs(draft, crew));
  const folder = join(paths.drafts, id);
  const approvals = addApproval(await readApprovals(folder), settings.approvers, {
    role,
    date,
    draft: fingerprint,
  });
  const roles = approvals.map((approval) => approval.role);
  let written: string | null = null;
  if (roles.length >= 2) {
    progress('Making the release');
    const release = Release.approve(draft, fingerprint, approvals);
    // A withheld count may be another than when the draft was made, with the same dots.
    if (followUp) await writeCountsEvidence(paths, id, followUp.evidence);
    written = await writeRelease(paths, release, await makeOutputs(release, crew));
    await listRelease(paths, { id, fingerprint, deliveries: [...madeFrom] });
  }
  await writeApprovals(folder, approvals);
  return { draft: id, roles, release: written };
}

/** One cell of the coming draft, and the catalogue that names it. Confidential. */
export interface Explained extends ExplainedCell {
  readonly catalogue: Catalogue;
}

/** Says why a cell is published or not: the draft is computed as for an approval, and nothing is written. */
export async function explainStep(
  workspaceDir: string,
  request: CellRequest,
  progress: Progress = silent,
): Promise<Explained> {
  progress('Reading the workspace');
  const workspace = await readWorkspace(workspaceDir);
  const { catalogue, years, withheldByHand } = workspace;
  const cell = cellId(namedCell(request, catalogue, years));
  return aloneIn(workspace.paths, async () => {
    const { protection } = await computeDraft(workspace, progress);
    progress('Attacking the release with the cell shown');
    const explanation = await protection.explainer.explain(cell);
    if (!explanation) throw new Error('a cell of the catalogue is not among those of the draft');
    const byHand = withheldByHand.find(({ id }) => id === cell)?.reason ?? null;
    return { cell, explanation, byHand, catalogue };
  });
}

interface ComputedDraft {
  readonly draft: Draft;
  /** What was protected, and what was given besides the catalogue. */
  readonly cells: IndicatorCells;
  readonly plan: ReleasePlan;
  readonly protection: Protection;
  /** Null where the workspace keeps no registers of what is followed up. */
  readonly followUp: ProtectedFollowUp | null;
  /** Digests of the deliveries that it was made from, in the order of their sources and years. Confidential. */
  readonly madeFrom: readonly string[];
  readonly questions: OpenQuestions;
}

/** The draft of a release that has not been made. Throws RELEASE-001 for one that has. */
async function computeDraft(workspace: Workspace, progress: Progress): Promise<ComputedDraft> {
  await refuseSecondRelease(workspace.paths, workspace.settings.release.id);
  return runChain(workspace, progress);
}

/**
 * The draft that lies in `drafts/`, or the release that it has become: computed again from the store, and the one on
 * disk. Throws APPROVAL-002 where it is another, since two pictures side by side could tell what neither does.
 */
export async function pictureOnDisk(workspace: Workspace, progress: Progress): Promise<Draft | Release> {
  const { draft } = await runChain(workspace, progress);
  progress('Comparing with the picture on disk');
  const { fingerprint, approvals } = await writtenPicture(workspace.paths, draft);
  return approvals === null ? draft : Release.approve(draft, fingerprint, approvals);
}

/** The chain itself: workspace and store → raw counts → cells → pattern → protected tables → rates → draft. */
async function runChain(workspace: Workspace, progress: Progress): Promise<ComputedDraft> {
  const { catalogue, years, absences, paths } = workspace;
  const publicFigures = await readPublicData(workspace);
  progress('Checking deliveries');
  const { deliveries, current, problems } = await checkDeliveries(workspace);
  stopIfAny([...publicFigures.problems, ...problems]);
  const questions = ask(workspace, current);
  stopIfAny(questions.problems);
  const store = await CountsStore.open(paths.store);
  try {
    const stored = await store.newestDeliveries();
    stopIfAny([...checkLoaded(current, stored), ...checkWithdrawn(current, stored)]);
    const counts = await store.rawCounts(reasonsOf(current, catalogue));
    const cells = selectCells(catalogue, years, counts, absences);
    const ledger = await readLedger(paths);
    progress('Protecting and attacking');
    const plan = {
      given: ledger.given,
      keepWithheld: stillWithheld(ledger, deliveries, current.values()),
      byHand: new Set(workspace.withheldByHand.map(({ id }) => id)),
      pooled: pooledPeriodsOf(catalogue, cells),
    };
    const protection = await protect(cells, catalogue, {
      ...plan,
      crews: crews(),
      onProgress: (done, of) => progress('Protecting and attacking', done, of),
    });
    const tables = ProtectedTable.protect(cells, protection.pattern);
    const { pattern } = protection;
    const followUp =
      workspace.followUp &&
      (await protectedFollowUp(workspace, workspace.followUp, ledger, { cells, pattern }));
    const { population, publishedByOthers, comparisonFigures } = publicFigures.data;
    const edition = editionOf(workspace, current.values(), population.source);
    const draft = Draft.of(
      releaseContentOf({
        ...{ edition, catalogue, tables, population, publishedByOthers, comparisonFigures },
        dropped: protection.pattern.dropped,
        answers: workspace.answers.map(({ answer }) => answer),
        revisionAnswers: workspace.revisionAnswers,
        earlier: releaseBefore(ledger, edition),
        reviews: workspace.reviews,
        followUp,
      }),
    );
    return {
      ...{ draft, cells, plan, protection, followUp },
      questions: questions.open,
      madeFrom: stored.map(({ sha256 }) => sha256),
    };
  } finally {
    await store.close();
  }
}

/** Writes the evidence of the registers too. */
async function followUpSummary(
  { paths }: Workspace,
  draft: Draft,
  { alreadyOpen, sameAsWithheld, evidence }: ProtectedFollowUp,
): Promise<FollowUpSummary> {
  const written = await writeCountsEvidence(paths, draft.content.edition.id, evidence);
  const discrepancies = draft.content.followUp?.discrepancies.length ?? 0;
  return { alreadyOpen, sameAsWithheld, evidence: written, discrepancies };
}

/** Confidential: kept beside the store, never beside the draft. */
async function writeEvidence({ paths }: Workspace, draft: Draft, { evidence }: Protection): Promise<string> {
  const folder = join(paths.confidential, 'evidence', draft.content.edition.id);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'evidence.json');
  await replaceFile(path, evidence.bytes(), 0o600);
  return path;
}
