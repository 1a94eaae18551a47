interface View {
  readonly tab: HTMLAnchorElement;
  readonly panel: HTMLElement;
}

/**
 * Makes a list of links to sections of the page into tabs that show one section at a time. What is hidden is still
 * found by the browser's own search, still reached by links from elsewhere in the page, and still printed.
 * A list with a link to somewhere else, or with one link only, is left as it is.
 */
export function addViewSwitch(nav: HTMLElement): void {
  const list = nav.querySelector('ul');
  const links = [...nav.querySelectorAll('a')];
  const views = links.flatMap((tab): View[] => {
    const panel = targetOf(tab.hash);
    return panel === null ? [] : [{ tab, panel }];
  });
  if (list === null || views.length < 2 || views.length < links.length) return;
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', nav.getAttribute('aria-label') ?? '');
  for (const item of list.children) item.setAttribute('role', 'none');
  for (const { tab, panel } of views) {
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
  }
  show(views, Math.max(0, viewOf(views, targetOf(location.hash))));
  listen(views);
}

function show(views: readonly View[], chosen: number): void {
  views.forEach(({ tab, panel }, i) => {
    tab.setAttribute('aria-selected', String(i === chosen));
    tab.tabIndex = i === chosen ? 0 : -1;
    if (i === chosen) panel.removeAttribute('hidden');
    else panel.setAttribute('hidden', 'until-found');
  });
}

function listen(views: readonly View[]): void {
  const choose = (chosen: number): void => {
    show(views, chosen);
    const { tab } = views[chosen] ?? {};
    if (tab) history.replaceState(null, '', tab.hash);
  };
  views.forEach(({ tab, panel }, i) => {
    tab.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(i);
    });
    tab.addEventListener('keydown', (event) => {
      const next = neighbour(event.key, i, views.length);
      if (next === null) return;
      event.preventDefault();
      choose(next);
      views[next]?.tab.focus();
    });
    panel.addEventListener('beforematch', () => show(views, i));
  });
  window.addEventListener('hashchange', () => {
    const target = targetOf(location.hash);
    const chosen = viewOf(views, target);
    if (chosen === -1) return;
    show(views, chosen);
    target?.scrollIntoView();
  });
}

/** Where a key leads among tabs, round at the ends; null for other keys. Space shows a tab as Enter does. */
function neighbour(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case ' ':
      return at;
    default:
      return null;
  }
}

function viewOf(views: readonly View[], target: Element | null): number {
  return views.findIndex(({ panel }) => target !== null && panel.contains(target));
}

function targetOf(hash: string): HTMLElement | null {
  return hash === '' ? null : document.getElementById(hash.slice(1));
}
