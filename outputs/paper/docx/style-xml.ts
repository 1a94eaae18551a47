import { twipsFromPoints } from './measures.ts';

/** How the text of a style looks, and what it leaves to the style that it is based on. */
export interface Look {
  readonly basedOn?: string;
  readonly next?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Room above and below, in points. */
  readonly above?: number;
  readonly below?: number;
  /** Least height of a line, in points. */
  readonly line?: number;
  readonly keepNext?: boolean;
  readonly hyphenated?: boolean;
  readonly outline?: number;
  /** Further properties, as they stand in the order of the schema. */
  readonly numbering?: string;
  readonly borders?: string;
  readonly tabs?: string;
  readonly indent?: string;
  readonly align?: string;
  /** Of its text. */
  readonly more?: string;
}

export function paragraphStyle(id: string, name: string, look: Look): string {
  const { above, below, line, keepNext, hyphenated, outline } = look;
  const spacing = [
    above === undefined ? '' : ` w:before="${twipsFromPoints(above)}"`,
    below === undefined ? '' : ` w:after="${twipsFromPoints(below)}"`,
    line === undefined ? '' : ` w:line="${twipsFromPoints(line)}" w:lineRule="atLeast"`,
  ].join('');
  return `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${
    id === 'Normal' ? '' : `<w:basedOn w:val="${look.basedOn ?? 'Normal'}"/>`
  }${look.next === undefined ? '' : `<w:next w:val="${look.next}"/>`}<w:qFormat/><w:pPr>${[
    keepNext === undefined ? '' : `<w:keepNext w:val="${keepNext}"/>`,
    keepNext ? '<w:keepLines/>' : '',
    look.numbering ?? '',
    look.borders ?? '',
    look.tabs ?? '',
    hyphenated === undefined ? '' : `<w:suppressAutoHyphens w:val="${!hyphenated}"/>`,
    spacing === '' ? '' : `<w:spacing${spacing}/>`,
    look.indent ?? '',
    look.align === undefined ? '' : `<w:jc w:val="${look.align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('')}</w:pPr>${runProperties(look)}</w:style>`;
}

export function runProperties({ size, bold, colour, more }: Look): string {
  return `<w:rPr>${[
    bold === undefined ? '' : `<w:b w:val="${bold}"/><w:bCs w:val="${bold}"/>`,
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
    more ?? '',
  ].join('')}</w:rPr>`;
}

export function tab(kind: 'left' | 'right', position: number, leader = 'none'): string {
  return `<w:tabs><w:tab w:val="${kind}" w:leader="${leader}" w:pos="${position}"/></w:tabs>`;
}
