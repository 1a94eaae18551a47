import { createHash } from 'node:crypto';
import { fontAsset, packageAsset } from '../../assets.ts';
import type { Paper } from '../paper.ts';
import { paperWordsOf } from '../paper-words.ts';
import { cssString } from './css-string.ts';
import { woffOf } from './woff.ts';

/** The one style sheet of a page: the two faces of the font, what all papers share, and what is this paper's own. */
export function pageSheet(paper: Paper): string {
  return [...faces(), sharedSheet(), ownSheet(paper)].join('\n');
}

/** Nothing from elsewhere, no script, and no style but the sheet with this digest. */
export function contentPolicy(sheet: string): string {
  const digest = createHash('sha256').update(sheet).digest('base64');
  return `default-src 'none'; style-src 'sha256-${digest}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
}

function sharedSheet(): string {
  return new TextDecoder().decode(packageAsset('outputs/paper/html/paper.css'));
}

/** Packed once, since it takes longer than a page. */
let packed: readonly string[] | null = null;

/** The whole font, since a name in a paper may need any letter of it. */
function faces(): readonly string[] {
  packed ??= [
    face(400, '400Regular/SourceSans3_400Regular.ttf'),
    face(600, '600SemiBold/SourceSans3_600SemiBold.ttf'),
  ];
  return packed;
}

function face(weight: number, path: string): string {
  const packed = Buffer.from(woffOf(fontAsset(path))).toString('base64');
  return `@font-face { font-family: "Source Sans 3"; font-weight: ${weight}; src: url("data:font/woff;base64,${packed}") format("woff"); }`;
}

/**
 * The municipality's colour, and what stands in the margins of the printed pages: the running head with the stamp of a
 * draft, the page number, and in the foot the marks. Page one has its own head.
 */
function ownSheet({ brand, organisation, registryNumber, date, draft, invented, language }: Paper): string {
  if (!/^#[0-9a-f]{6}$/i.test(brand.colour)) throw new Error(`no colour: ${brand.colour}`);
  const words = paperWordsOf(language);
  const number = registryNumber === null ? [] : [`${words.registryNumber} ${registryNumber}`];
  const running = [organisation, ...number, date].join(' · ');
  const stamp = draft === null ? '' : `@top-center { content: ${cssString(words.draft)}; }`;
  const marks = [draft, invented].filter((mark) => mark !== null).map(cssString);
  return `:root { --brand: ${brand.colour}; }
@page {
  @top-left { content: ${cssString(running)}; }
  @top-right { content: counter(page) " (" counter(pages) ")"; }
  ${stamp}
  @bottom-center { content: ${marks.length === 0 ? 'none' : marks.join(' "\\a" ')}; }
}
@page :first { @top-left { content: none; } @top-center { content: none; } }
`;
}
