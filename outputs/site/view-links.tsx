import type { IndicatorReport } from '../report-model.ts';

/** A view of an indicator: the section of its page that a link leads to. */
interface View {
  readonly id: string;
  readonly label: string;
}

/** The views of an indicator in the order of its page: its figures, and what it is compared with. */
export function viewsOf({ figures, comparisons }: IndicatorReport): View[] {
  return [
    ...figures.map(({ id, heading }) => ({ id, label: heading })),
    ...comparisons.map(({ id, tab }) => ({ id, label: tab })),
  ];
}

/**
 * Links to the views of an indicator, right after the chart of the first: on a phone eight links above it would leave no
 * room for it. They lead on down the page, and with the script they show one view at a time. Null of a single view.
 */
export function ViewLinks({ views, label }: { readonly views: readonly View[]; readonly label: string }) {
  if (views.length < 2) return null;
  return (
    <nav class="views" aria-label={label} data-switch="">
      <ul>
        {views.map((view) => (
          <li>
            <a href={`#${view.id}`}>{view.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
