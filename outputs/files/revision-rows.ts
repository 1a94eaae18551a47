import { indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { RevisionCause } from '../../indicators/release/published-revisions.ts';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';
import type { DataRow } from './data-column.ts';
import { editionCells } from './edition-columns.ts';
import { placeWriter } from './place-writer.ts';
import type { RevisionColumn } from './revision-columns.ts';

/**
 * Every count that is another than in the edition before, one row each; none in the first edition. Numbers stand in a
 * row only where both editions show them.
 * @param status  whether the content is that of a draft or of a release
 */
export function revisionRows(
  content: ReleaseContent,
  status: 'draft' | 'release',
  language: Language,
): DataRow<RevisionColumn>[] {
  const { catalogue, edition, revisions } = content;
  const { since } = revisions;
  const whole = {
    since_edition: since?.id ?? '',
    since_date: since?.date ?? '',
    ...editionCells(edition, status),
  };
  return content.tables.flatMap(({ indicator: id }) => {
    const indicator = indicatorOf(catalogue, id);
    const placeOf = placeWriter(content, indicator, language);
    return revisions.of(id).map((revision) => {
      const isValue = revision.kind === 'value';
      return {
        indicator: id,
        name: indicator.name[language],
        name_en: indicator.name.en,
        from_year: revision.years[0] ?? null,
        to_year: revision.years.at(-1) ?? null,
        ...placeOf(revision.coordinates),
        before: isValue ? revision.before : null,
        now: isValue ? revision.now : null,
        difference: isValue ? revision.now - revision.before : null,
        unit: indicator.unit,
        before_status: isValue ? 'published' : revision.before,
        now_status: isValue ? 'published' : revision.now,
        cause: isValue ? revision.cause.kind : '',
        cause_text: isValue ? wordsOf(revision.cause, language) : '',
        ...whole,
      };
    });
  });
}

function wordsOf(cause: RevisionCause, language: Language): string {
  if (cause.kind === 'answered') return cause.answer.text[language] ?? cause.answer.text.sv;
  return cause.kind === 'definition' ? (cause.change?.[language] ?? '') : '';
}
