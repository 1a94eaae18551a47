import { element } from './element.ts';
import type { ScriptWords } from './words.ts';

/** Puts the way to the search of the start page last in a menu: without the script there is nothing to search with. */
export function addSearchLink(list: HTMLElement, words: ScriptWords): void {
  const href = list.dataset.search ?? '';
  list.append(element('li', {}, element('a', { href }, words.search)));
}
