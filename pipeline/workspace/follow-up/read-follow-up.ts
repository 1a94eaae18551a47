import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../../../indicators/catalogue/catalogue.ts';
import { FollowUpCounts } from '../../../indicators/confidential/follow-up-counts.ts';
import type { EntryName, FollowUpRegisters } from '../../../indicators/model/follow-up/registers.ts';
import type { Undertaking } from '../../../indicators/model/follow-up/undertaking.ts';
import { type Place, type Problem, problem } from '../../../indicators/model/problem.ts';
import type { Text } from '../../../indicators/model/text.ts';
import { ifThere } from '../../system-error.ts';
import { checkIds } from './check-ids.ts';
import { checkReferences } from './check-references.ts';
import { checkRings } from './check-rings.ts';
import { checkRoles } from './check-roles.ts';
import { checkSurveyCounts } from './check-survey-counts.ts';
import type { Entries } from './entry.ts';
import type { FollowUpEntries } from './follow-up-entries.ts';
import { grantsWithAnswers } from './grants-with-answers.ts';
import { placedUndertakings } from './key-figures.ts';
import { followUpFiles, readFiles } from './read-files.ts';

/** In the workspace itself. What its columns say of persons is as confidential as a delivery. */
const folder = 'follow-up';

/** What a workspace follows up. */
export interface FollowUpRead {
  readonly registers: FollowUpRegisters;
  /** Unprotected. */
  readonly counts: FollowUpCounts;
  /**
   * Where an entry stands; of an intervention of several years that of the newest. Throws for one that is not in the
   * registers.
   */
  placeOf(name: EntryName): Place;
}

export interface FollowUpContext {
  readonly catalogue: Catalogue;
  /** Reference years of the workspace, first to last. */
  readonly years: readonly number[];
  /** Those of samlad.yaml, who are bodies too. */
  readonly recipients: readonly { readonly id: string; readonly committee: Text; readonly place: Place }[];
}

/**
 * Reads the folder `follow-up/` of a workspace, of which each file may be left out. What the documents themselves lack or
 * contradict is no problem: the registers hold them as they are, and discrepancies are told of later.
 *
 * @returns null where there is no such folder, and where anything in it is wrong; then together with all that is: what
 *   cannot be read, ids twice or of nothing, key figures without a cell or a year, counts that contradict each other,
 *   and what looks like a person
 */
export async function readFollowUp(
  dir: string,
  { catalogue, years, recipients }: FollowUpContext,
): Promise<{ readonly followUp: FollowUpRead | null; readonly problems: readonly Problem[] }> {
  const names = await ifThere(readdir(join(dir, folder)), null);
  if (names === null) return { followUp: null, problems: [] };
  const files = await readFiles(dir, folder);
  const fromSettings = recipients.map(({ id, committee, place }) => ({
    value: { id, name: committee },
    at: () => place,
  }));
  const { bodies } = files.entries;
  const all = { ...files.entries, bodies: { ...bodies, entries: [...fromSettings, ...bodies.entries] } };
  const { undertakings, problems: ofKeyFigures } = placedUndertakings(
    all.undertakings.entries,
    catalogue,
    years,
  );
  const problems = [
    ...strangeFiles(names),
    ...files.problems,
    ...checkRoles(all.roles.entries),
    ...checkIds(all),
    ...checkReferences(all, catalogue),
    ...checkRings(all.documents.entries),
    ...ofKeyFigures,
    ...checkSurveyCounts(all.surveys.entries, all.surveyAnswers.entries),
  ];
  if (problems.length > 0) return { followUp: null, problems };
  const registers = registersOf(all, undertakings);
  const counts = FollowUpCounts.fromRegisters(files.counts);
  return { followUp: { registers, counts, placeOf: placesOf(all) }, problems };
}

/** A file whose name is nearly right would be left out without a word. */
function strangeFiles(names: readonly string[]): Problem[] {
  return names
    .filter((name) => /^[^.~].*\.(?:ya?ml|csv)$/i.test(name) && !followUpFiles.includes(name))
    .sort()
    .map((name) =>
      problem(
        'FOLLOW-UP-004',
        { file: `${folder}/${name}` },
        'a file of another name',
        `one of: ${followUpFiles.join(', ')}`,
      ),
    );
}

function registersOf(all: FollowUpEntries, undertakings: readonly Undertaking[]): FollowUpRegisters {
  const values = <T>({ entries }: Entries<T>): readonly T[] => entries.map(({ value }) => value);
  return {
    bodies: values(all.bodies),
    roles: values(all.roles),
    documents: values(all.documents),
    undertakings,
    interventions: values(all.interventions),
    grantRounds: values(all.grantRounds),
    grants: grantsWithAnswers(values(all.grants), values(all.grantRounds), values(all.grantAnswers)),
    costTables: values(all.costTables),
    providerReports: values(all.providerReports),
    activities: values(all.activities),
    surveys: values(all.surveys),
    claims: values(all.claims),
    days: values(all.days),
    steps: values(all.steps),
    dispatches: values(all.dispatches),
  };
}

function placesOf(all: FollowUpEntries): FollowUpRead['placeOf'] {
  const byYear = [...all.interventions.entries].sort((a, b) => a.value.year - b.value.year);
  const sorted = { ...all, interventions: { ...all.interventions, entries: byYear } };
  return ({ register, id }) => {
    const found = sorted[register].entries.findLast(({ value }) => value.id === id);
    if (!found) throw new Error(`no ${id} among the ${register} of the follow-up`);
    return found.at();
  };
}
