import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import type { FollowUpMaterial } from '../../indicators/derive-follow-up.ts';
import { unassessed } from '../../indicators/release/accessibility-statement.ts';
import { Draft } from '../../indicators/release/draft.ts';
import { releaseContentOf } from '../../indicators/release-content-of.ts';
import { plainBrand } from '../support/sample-recipient.ts';
import { inventedTables, population, years } from './invented-municipality.ts';

/**
 * A draft of one invented municipality, for nobody in particular.
 * @param followUp  what it follows up; nothing when left out
 */
export function inventedDraft(catalogue: Catalogue, followUp: FollowUpMaterial | null = null): Draft {
  return Draft.of(
    releaseContentOf({
      edition: {
        ...{ id: '2025-1', municipality: { code: '0199', name: 'Exempelby' }, years, date: '2026-03-16' },
        ...{
          invented: { sv: 'Påhittade uppgifter.', en: 'Invented figures.' },
          recipients: [],
          brand: plainBrand,
        },
        ...{ unit: 'Statistikgruppen', contact: 'statistik@exempelby.example' },
        ...{ licence: null, accessibility: unassessed },
        ...{ population: { source: 'invented' }, extracted: new Map(), handedOver: [] },
      },
      ...{ catalogue, population, tables: inventedTables(catalogue, 1) },
      ...{ dropped: [], answers: [], revisionAnswers: [], earlier: null },
      ...{ reviews: [], publishedByOthers: [], comparisonFigures: [], followUp },
    }),
  );
}

/** Each copy after the first has ids of its own, also where its indicators name each other. */
export function manyTimes(once: Catalogue, times: number): Catalogue {
  const ids = once.indicators.map(({ id }) => id);
  const copies = Array.from({ length: times }, (_, copy) => {
    if (copy === 0) return once.indicators;
    const renamed = ids.reduce(
      (text, id) => text.replaceAll(`"${id}"`, `"${id}.copy${copy}"`),
      JSON.stringify(once.indicators),
    );
    return JSON.parse(renamed) as IndicatorDefinition[];
  });
  return { ...once, indicators: copies.flat() };
}
