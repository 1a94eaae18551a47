import { element } from './element.ts';
import {
  type Facet,
  type FilterRow,
  facets,
  filterHash,
  filterOfHash,
  matches,
  noFilter,
  type RowFilter,
  valuesOf,
} from './row-filter.ts';
import type { ScriptWords } from './words.ts';

interface ShownRow {
  readonly item: HTMLElement;
  readonly row: FilterRow;
}

/**
 * Puts a form for search and choice in an empty place of the page, which hides the rows that are not asked for, the
 * sections where none is left, and what stands between the form and the first row: so the answer is right under the
 * question. What is asked for stands in the address, so that it can be passed on and kept.
 */
export function addStartFilter(place: HTMLElement, words: ScriptWords): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.rows > li')].map((item) => ({
    item,
    row: rowOf(item),
  }));
  if (rows.length === 0) return;
  // A link to the place leads to the field itself, so that the browser puts the cursor there.
  const search = element('input', { type: 'search', id: place.id || 'filter-text', autocomplete: 'off' });
  place.removeAttribute('id');
  const choices = facets.flatMap((facet) => {
    const values = valuesOf(
      rows.map(({ row }) => row),
      facet,
    );
    return values.length < 2 ? [] : [{ facet, select: choice(facet, values, words) }];
  });
  const status = element('p', { class: 'found', role: 'status' });
  const clear = element('button', { type: 'button' }, words.clear);
  const form = element(
    'form',
    { class: 'filter', role: 'search' },
    labelled(words.filter.text, search),
    ...choices.map(({ facet, select }) => labelled(words.filter[facet], select)),
    clear,
  );
  place.replaceChildren(form, status);

  const asked = (): RowFilter => ({
    ...noFilter,
    text: search.value,
    ...Object.fromEntries(choices.map(({ facet, select }) => [facet, select.value])),
  });
  const between = beforeRows(place);
  const apply = (filter: RowFilter): void => {
    const shown = showOnly(rows, filter);
    clear.hidden = filterHash(filter) === '';
    for (const section of between) section.hidden = !clear.hidden;
    status.textContent = clear.hidden ? '' : words.found(shown, rows.length);
  };
  const follow = (): void => {
    const filter = filterOfHash(location.hash);
    if (filter === null) return;
    search.value = filter.text;
    for (const { facet, select } of choices) select.value = filter[facet];
    // A value that is no choice leaves the field empty, and what the form shows is what counts.
    for (const { select } of choices) if (select.selectedIndex === -1) select.value = '';
    apply(asked());
  };
  const ask = (): void => {
    const filter = asked();
    apply(filter);
    history.replaceState(null, '', filterHash(filter) || location.pathname);
  };
  form.addEventListener('input', ask);
  form.addEventListener('submit', (event) => event.preventDefault());
  clear.addEventListener('click', () => {
    form.reset();
    ask();
    search.focus();
  });
  window.addEventListener('hashchange', follow);
  apply(noFilter);
  follow();
}

/** What stands after the place and before the first section with rows. */
function beforeRows(place: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  let next = place.nextElementSibling;
  while (next instanceof HTMLElement && next.querySelector('.rows') === null) {
    found.push(next);
    next = next.nextElementSibling;
  }
  return found;
}

/** Hides rows and sections, and tells how many rows are left. */
function showOnly(rows: readonly ShownRow[], filter: RowFilter): number {
  for (const { item, row } of rows) item.hidden = !matches(row, filter);
  for (const list of document.querySelectorAll('.rows')) {
    const section = list.closest('section');
    if (section) section.hidden = [...list.children].every((item) => item.hasAttribute('hidden'));
  }
  return rows.filter(({ item }) => !item.hidden).length;
}

/** A row's values stand in its data attributes, several with `|` between; it is searched by them and by all its words. */
function rowOf({ dataset, textContent }: HTMLElement): FilterRow {
  const values = (facet: Facet): string[] =>
    (dataset[facet] ?? '').split('|').filter((value) => value !== '');
  const [actor, level, theme, unit] = [values('actor'), values('level'), values('theme'), values('unit')];
  return { actor, level, theme, unit, text: [textContent, dataset.text ?? '', ...actor, ...theme].join(' ') };
}

function choice(facet: Facet, values: readonly string[], words: ScriptWords): HTMLSelectElement {
  const options = values.map((value) => element('option', { value }, value));
  return element(
    'select',
    { id: `filter-${facet}` },
    element('option', { value: '' }, words.all),
    ...options,
  );
}

function labelled(label: string, control: HTMLElement): HTMLElement {
  return element('p', {}, element('label', { for: control.id }, label), control);
}
