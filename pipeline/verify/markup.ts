import { Parser } from 'htmlparser2';

/** An element of HTML or XML, and what stands in it. */
export interface Markup {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}

/** Deeper than any page or part of ours, and shallow enough for whoever walks through it. */
const deepest = 400;

/** More than the longest appendix has. */
const most = 3_000_000;

/**
 * A page or an XML part as a tree. Entities that a document defines itself are not replaced, so that a short text stays
 * short; no file and no address is ever opened.
 * Throws for what is not UTF-8, or holds more elements or nests them deeper than anything of ours.
 */
export function parseMarkup(bytes: Uint8Array, kind: 'html' | 'xml'): Markup {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open = [root];
  let elements = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        elements += 1;
        if (open.length > deepest || elements > most) throw new Error('more elements than any page has');
        const element: Open = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        open.at(-1)?.children.push(text);
      },
      onclosetag: () => {
        open.pop();
      },
    },
    { xmlMode: kind === 'xml', decodeEntities: true },
  );
  parser.end(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  return root;
}

interface Open extends Markup {
  readonly children: (Open | string)[];
}

/** All elements in an element that are asked for, itself not among them, in the order of the document. */
export function elementsIn(element: Markup, isWanted: (one: Markup) => boolean): Markup[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const inside = elementsIn(child, isWanted);
    return isWanted(child) ? [child, ...inside] : inside;
  });
}

export function named(name: string): (one: Markup) => boolean {
  return (one) => one.name === name;
}

export function hasClass(name: string): (one: Markup) => boolean {
  return ({ attributes }) => (attributes.class ?? '').split(' ').includes(name);
}

/** Everything that is written in an element, less what is left out. */
export function textIn(element: Markup, isLeftOut: (one: Markup) => boolean = () => false): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return isLeftOut(child) ? '' : textIn(child, isLeftOut);
    })
    .join('');
}
