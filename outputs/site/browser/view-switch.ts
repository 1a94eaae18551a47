interface View {
  readonly link: HTMLAnchorElement;
  readonly section: HTMLElement;
}

/**
 * Makes a list of links to sections of the page show one section at a time. The list goes along into the section that is
 * shown, to stand after its chart, and stays where it is in the window as far as there is room for the chart above it.
 * What is hidden is still found by the browser's own search, still reached by links from elsewhere in the page, and still
 * printed. A list with a link to somewhere else, or with one link only, is left as it is.
 */
export function addViewSwitch(nav: HTMLElement): void {
  const links = [...nav.querySelectorAll('a')];
  const views = links.flatMap((link): View[] => {
    const section = targetOf(link.hash);
    return section === null ? [] : [{ link, section }];
  });
  if (views.length < 2 || views.length < links.length) return;
  const show = (chosen: View): void => showOnly(views, chosen, nav);
  const target = targetOf(location.hash);
  const chosen = viewOf(views, target) ?? views[0];
  if (chosen) show(chosen);
  if (viewOf(views, target)) target?.scrollIntoView();
  listen(views, show);
}

function showOnly(views: readonly View[], chosen: View, nav: HTMLElement): void {
  for (const { link, section } of views) {
    if (section === chosen.section) {
      link.setAttribute('aria-current', 'true');
      section.removeAttribute('hidden');
    } else {
      link.removeAttribute('aria-current');
      section.setAttribute('hidden', 'until-found');
    }
  }
  if (!chosen.section.contains(nav)) putAfterChart(nav, chosen.section);
}

/** Where a section has no chart, the list stands before its table. */
function putAfterChart(nav: HTMLElement, section: HTMLElement): void {
  const chart = section.querySelector('figure');
  const table = section.querySelector('.table');
  if (chart !== null) chart.after(nav);
  else if (table !== null) table.before(nav);
  else section.append(nav);
}

function listen(views: readonly View[], show: (chosen: View) => void): void {
  for (const view of views) {
    view.link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const { top } = view.link.getBoundingClientRect();
      show(view);
      // Moved in the page, a link loses the focus that it had.
      view.link.focus({ preventScroll: true });
      keepInPlace(view, top);
      history.replaceState(null, '', view.link.hash);
    });
    view.section.addEventListener('beforematch', () => show(view));
  }
  window.addEventListener('hashchange', () => {
    const target = targetOf(location.hash);
    const chosen = viewOf(views, target);
    if (chosen === undefined) return;
    show(chosen);
    target?.scrollIntoView();
    // Whoever has followed a link to a table goes on from there by keyboard.
    target?.querySelector<HTMLElement>(':scope > .scroll')?.focus({ preventScroll: true });
  });
}

/**
 * Scrolls so that the link is where it was in the window; if that would hide the head of its section, no farther than to
 * that head, but always so far that the link is in the window.
 */
function keepInPlace({ link, section }: View, before: number): void {
  const { top, bottom } = link.getBoundingClientRect();
  const head = section.getBoundingClientRect().top;
  const farthest = Math.max(head, bottom - window.innerHeight);
  window.scrollBy({ top: Math.min(top - before, farthest), behavior: 'instant' });
}

function viewOf(views: readonly View[], target: Element | null): View | undefined {
  return views.find(({ section }) => target !== null && section.contains(target));
}

function targetOf(hash: string): HTMLElement | null {
  return hash === '' ? null : document.getElementById(hash.slice(1));
}
