import type { Language } from '../../indicators/model/text.ts';
import type { Draft } from '../../indicators/release/draft.ts';
import type { Release } from '../../indicators/release/release.ts';
import { buildReport } from '../build-report.ts';
import type { Report } from '../report-model.ts';
import type { CommitteeMaterial } from './committee-paper.ts';

/**
 * Each recipient with the report of what it is told of, in its language.
 * @param whole  the report of everything, by language: whoever is told of all gets that one
 */
export function committeeMaterials(
  source: Draft | Release,
  whole: Readonly<Record<Language, Report>>,
): CommitteeMaterial[] {
  return source.content.edition.recipients.map((recipient) => {
    const { indicators, language } = recipient;
    const report = indicators === null ? whole[language] : buildReport(source, language, indicators);
    return { report, recipient };
  });
}
