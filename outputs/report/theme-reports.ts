import type { IndicatorReport, ThemeReport } from '../report-model.ts';
import { pageNames } from './page-names.ts';
import { type IndicatorContext, type ReportContext, say } from './report-context.ts';

/**
 * The themes of the catalogue that have an indicator in the release, each with its indicators in report order.
 * @param indicators  those with pages of their own   @param reports  of the same, in the same order
 */
export function themeReports(
  context: ReportContext,
  indicators: readonly IndicatorContext[],
  reports: readonly IndicatorReport[],
): ThemeReport[] {
  const themes = [...context.content.catalogue.themes.values()];
  const slugs = pageNames(
    'tema',
    themes.map(({ name }) => name.sv),
  );
  return themes.flatMap(({ id, name, about }) => {
    const own = indicators.filter(({ indicator }) => indicator.themes.includes(id));
    const ids = new Set(own.map(({ indicator }) => indicator.id));
    const slug = slugs.get(name.sv);
    if (ids.size === 0 || slug === undefined) return [];
    return [
      {
        slug,
        name: say(context, name),
        about: say(context, about),
        indicators: reports.filter((report) => ids.has(report.id)),
      },
    ];
  });
}
