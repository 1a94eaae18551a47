import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

// A strict XML parser reads the parts back: it refuses what is not well-formed, as Word does.

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export interface ReadDocx {
  /** Every part by path, pictures too. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** The parts that are XML. */
  readonly xml: ReadonlyMap<string, XmlElement>;
  readonly body: XmlElement;
  /** Its paragraphs in the order of the page, those in tables among them. */
  readonly paragraphs: readonly XmlElement[];
}

/** Throws when a part is not well-formed. */
export function readDocx(docx: Uint8Array): ReadDocx {
  const parts = unzipSync(docx);
  const xml = new Map(
    Object.entries(parts).flatMap(([path, bytes]) =>
      /\.(xml|rels|svg)$/.test(path) ? [[path, parseXml(new TextDecoder().decode(bytes))] as const] : [],
    ),
  );
  const body = within(partOf(xml, 'word/document.xml'), 'w:body')[0];
  if (body === undefined) throw new Error('the document has no body');
  return { parts, xml, body, paragraphs: within(body, 'w:p') };
}

export function partOf(xml: ReadDocx['xml'], path: string): XmlElement {
  const part = xml.get(path);
  if (part === undefined) throw new Error(`there is no ${path}`);
  return part;
}

/** All elements of a name in an element, itself not among them, in the order of the document. */
export function within(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child, ...within(child, name)] : within(child, name);
  });
}

/** The names of all elements in an element, in the order of the document. */
export function namesWithin(element: XmlElement): string[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [child.name, ...namesWithin(child)],
  );
}

/** An attribute of the first element of a name, such as the style of a paragraph. */
export function settingOf(element: XmlElement, name: string, attribute = 'w:val'): string | undefined {
  return within(element, name)[0]?.attributes[attribute];
}

/** What a paragraph says: tabs as tabs, and nothing of the code of its fields. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return '';
      if (child.name === 'w:t') return child.children.join('');
      return child.name === 'w:tab' && Object.keys(child.attributes).length === 0 ? '\t' : textOf(child);
    })
    .join('');
}

function parseXml(text: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (failure) => {
    throw failure;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.values(attributes).map((attribute) => [attribute.name, attribute.value]);
    const element: Open = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (words) => {
    open.at(-1)?.children.push(words);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  const [element] = root.children.filter((child) => typeof child !== 'string');
  if (element === undefined) throw new Error('there is no element');
  return element;
}

interface Open extends XmlElement {
  readonly children: (Open | string)[];
}
