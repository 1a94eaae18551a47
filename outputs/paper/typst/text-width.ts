import { openCompiler } from './open-compiler.ts';
import { displayable, shownCharacters, typst } from './typst.ts';

export type Weight = 'regular' | 'bold';

/**
 * How wide a text is in ems when nothing divides it: the sum of its characters' advance widths. Exact for numbers and
 * signs, which no kerning moves; words are a little narrower.
 */
export function emsOf(text: string, weight: Weight): number {
  const widths = advanceWidths()[weight];
  return [...displayable(text)].reduce((sum, character) => sum + (widths.get(character) ?? 1), 0);
}

type Widths = ReadonlyMap<string, number>;
let known: Readonly<Record<Weight, Widths>> | null = null;

/** Asked of the compiler once, since that knows the typeface; the widths of a typeface never change. */
function advanceWidths(): Readonly<Record<Weight, Widths>> {
  known ??= { regular: widthsOf('regular'), bold: widthsOf('bold') };
  return known;
}

function widthsOf(weight: Weight): Widths {
  const characters = shownCharacters();
  const document = typst`#set text(font: "Source Sans 3", fallback: false, size: 1000pt, number-width: "tabular")
#let wide(it) = measure(text(weight: "${weight}", it)).width.pt()
#context [#metadata((${characters.map((character) => typst`wide("${character}"),`)})) <widths>]`;
  const answer: unknown = openCompiler().query(
    { mainFileContent: document.toString() },
    { selector: '<widths>', field: 'value' },
  );
  const [measured] = answer as [number[]];
  return new Map(characters.map((character, i) => [character, (measured[i] ?? 0) / 1000]));
}
