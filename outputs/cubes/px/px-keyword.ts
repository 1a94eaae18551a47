import type { Language } from '../../../indicators/model/text.ts';

/** A value without quotation marks: a number, YES, NO, `TLIST(A1)`. */
export interface PxToken {
  readonly token: string;
}

/** The language of a file; keywords in any other one say so. */
export const mainLanguage: Language = 'sv';

/** No line may be longer than 255 characters. */
const width = 250;

/**
 * One keyword as lines: `VALUES[en]("Sex")="Total","Girls","Boys";`. A list goes on in the next line after a comma, a
 * long text in quotation marks of its own. The key in parentheses has to stand in one line, however long it is.
 * @param of  names in parentheses, none for the whole table
 */
export function pxKeyword(
  keyword: string,
  values: readonly (string | PxToken)[],
  {
    language = mainLanguage,
    of = [],
  }: { readonly language?: Language; readonly of?: readonly string[] } = {},
): string {
  const inLanguage = language === mainLanguage ? '' : `[${language}]`;
  const key = of.length === 0 ? '' : `(${of.map(quoted).join(',')})`;
  const lines = [`${keyword}${inLanguage}${key}=`];
  const pieces = values.flatMap((value, i) => {
    const end = i === values.length - 1 ? ';' : ',';
    return piecesOf(value).map((piece, j, all) => (j === all.length - 1 ? piece + end : piece));
  });
  for (const [i, piece] of pieces.entries()) {
    const line = lines.at(-1) ?? '';
    const follows = pieces[i - 1]?.endsWith('"') ?? false;
    if (follows || line.length + piece.length > width) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.filter((line) => line !== '').join('\n');
}

/** A text in lines of at most so many characters; surrogate pairs stay whole. */
function piecesOf(value: string | PxToken): string[] {
  if (typeof value !== 'string') return [value.token];
  if (value.length <= longest) return [quoted(value)];
  const pieces: string[] = [];
  let piece = '';
  for (const character of value) {
    if (piece.length + character.length > longest) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].map(quoted);
}

const longest = 200;

function quoted(text: string): string {
  return `"${text}"`;
}
