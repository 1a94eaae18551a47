import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sourcesOf } from '../../indicators/catalogue/catalogue.ts';
import { indicatorsCounted } from '../../indicators/catalogue/counted-years.ts';
import type { CheckedDeliveries } from '../load/check-deliveries.ts';
import { slotOf } from '../load/counts-delivery.ts';
import { askQuestions } from '../questions/open-questions.ts';
import { byLetter, letterName } from '../questions/question-letters.ts';
import type { StoredDelivery } from '../store/counts-store.ts';
import { ifThere } from '../system-error.ts';
import { agencyOf } from '../workspace/agency.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** How far the counts of one agency have come. */
export interface AgencyStatus {
  readonly source: string;
  /** To whom the order is addressed; null where samlad.yaml names nobody. */
  readonly role: string | null;
  /** Those in which something of it is counted, the newest first. */
  readonly years: readonly AgencyYear[];
}

export interface AgencyYear {
  readonly year: number;
  /** Whether its letter lies in `orders/<year>/`. */
  readonly ordered: boolean;
  /** ISO date: the last day of the delivery. */
  readonly due: string;
  /** ISO date of the extract that holds; null where nothing has come. */
  readonly received: string | null;
  /** Whether what has come follows the contract and the catalogue. */
  readonly sound: boolean;
  /** What samlad.yaml says of a delivery that is not there. */
  readonly absent: 'pending' | 'missing' | null;
  /** Whether the store has what has come. */
  readonly loaded: boolean;
  /** How many; of which cells may tell what is withheld, and is not said. */
  readonly openQuestions: number;
  /** Id of the newest release that was made from it; null where none was. */
  readonly release: string | null;
}

/** What is known of the deliveries besides those themselves. */
export interface Holdings {
  readonly deliveries: CheckedDeliveries;
  readonly stored: readonly StoredDelivery[];
  /** Releases, oldest first, with the digests of the deliveries that they were made from. */
  readonly releases: readonly { readonly id: string; readonly deliveries: readonly string[] }[];
}

/**
 * Each agency that counts something in these years, in the order of the catalogue. The year after the last one is there
 * once it has been ordered.
 */
export async function agencyStatuses(workspace: Workspace, holdings: Holdings): Promise<AgencyStatus[]> {
  const { catalogue, settings, paths } = workspace;
  const years = [...workspace.years];
  const next = (years.at(-1) ?? 0) + 1;
  const ordered = new Map<number, readonly string[]>();
  for (const year of [...years, next]) {
    ordered.set(year, await ifThere(readdir(join(paths.root, 'orders', String(year))), []));
  }
  if (ordered.get(next)?.length) years.push(next);
  const questions = openByLetter(workspace, holdings.deliveries);
  const agencies = sourcesOf(catalogue).map((source) => ({
    source,
    role: agencyOf(settings, source)?.contact_role ?? null,
    years: years
      .filter((year) => indicatorsCounted(catalogue, source, year).length > 0)
      .reverse()
      .map((year) => ({
        year,
        ordered: ordered.get(year)?.includes(`bestallning-${source}-${year}.pdf`) ?? false,
        due: lastDay(workspace, source, year, years.at(-1)),
        ...deliveredOf(holdings, source, year),
        absent: workspace.absences.find((one) => one.source === source && one.year === year)?.state ?? null,
        openQuestions: questions.get(letterName(source, year)) ?? 0,
      })),
  }));
  return agencies.filter((agency) => agency.years.length > 0);
}

/** The day of samlad.yaml is for the year that was ordered last. */
function lastDay({ settings }: Workspace, source: string, year: number, newest: number | undefined): string {
  const own = agencyOf(settings, source)?.last_date;
  return own !== undefined && year === newest ? own : `${year + 1}-02-15`;
}

function deliveredOf({ deliveries, stored, releases }: Holdings, source: string, year: number) {
  const delivery = deliveries.current.get(slotOf(source, year));
  if (!delivery) return { received: null, sound: false, loaded: false, release: null };
  const held = stored.find((one) => one.source === source && one.year === year);
  return {
    received: delivery.manifest.created,
    sound: deliveries.deliveries.includes(delivery),
    loaded: held?.sha256 === delivery.sha256 && held.created === delivery.manifest.created,
    release: releases.findLast((release) => release.deliveries.includes(delivery.sha256))?.id ?? null,
  };
}

/** Of a delivery that cannot be loaded nobody knows what it would be asked. */
function openByLetter(workspace: Workspace, { deliveries, current }: CheckedDeliveries): Map<string, number> {
  const sound = [...current.values()].filter((delivery) => deliveries.includes(delivery));
  const { catalogue, years, answers } = workspace;
  const { open } = askQuestions(sound, catalogue, years, answers);
  return new Map([...byLetter(workspace, open)].map(([name, questions]) => [name, questions.length]));
}
