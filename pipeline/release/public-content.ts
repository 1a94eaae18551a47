import type { ReleaseContent } from '../../indicators/release/release-content.ts';
import { sha256 } from '../write-folder.ts';
import { canonicalJson } from './canonical-json.ts';
import { followUpJson } from './public-follow-up.ts';

/**
 * Everything that a draft or release says, as `release.json`: definitions, cells, rates and what others have
 * published. It holds what readers may know and nothing else; a withheld cell has no number to write.
 */
export function publicJson(content: ReleaseContent): string {
  const {
    edition,
    catalogue,
    tables,
    derived,
    derivedPooled,
    dropped,
    remarks,
    revisions,
    publishedByOthers,
  } = content;
  return canonicalJson({
    contract: 1,
    edition: { ...edition, extracted: Object.fromEntries(edition.extracted) },
    catalogue: {
      indicators: catalogue.indicators,
      code_lists: [...catalogue.codeLists.values()].map((list) => ({
        ...list,
        codes: list.codes.map(({ ages, ...code }) => ({ ...code, ...(ages && { ages }) })),
      })),
      breaks: [...catalogue.breaks.values()],
      notes: [...catalogue.notes.values()],
    },
    thresholds: Object.fromEntries(content.thresholds),
    breakdown_thresholds: Object.fromEntries(
      [...content.breakdownThresholds].map(([id, thresholds]) => [id, Object.fromEntries(thresholds)]),
    ),
    tables: tables.map((table) => ({
      indicator: table.indicator,
      cells: table.cells(),
      pooled: table.pooled(),
    })),
    derived: derived.map(({ indicator, measure, cells }) => ({
      indicator,
      measure,
      cells: [...cells.values()].map(({ id, fact }) => ({ id, fact })),
    })),
    derived_pooled: derivedPooled.map(({ indicator, measure, cells }) => ({
      indicator,
      measure,
      cells: [...cells.values()].map(({ id, fact }) => ({ id, fact })),
    })),
    dropped,
    remarks: remarks.all(),
    revisions: { since: revisions.since, cells: revisions.all() },
    published_by_others: publishedByOthers,
    reviews: content.reviews,
    follow_up: followUpJson(content.followUp),
  });
}

/** SHA-256 of the public content, in hexadecimal: what an approval approves. */
export function fingerprintOf(json: string): string {
  return sha256(json);
}
