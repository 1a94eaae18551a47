import { createContext, useContext } from 'hono/jsx';
import { piecesOf } from '../wording/words-in-swedish.ts';

/** What stands in Swedish in the texts of the page; the frame around it says so. */
export const WrittenInSwedish = createContext<readonly string[]>([]);

/** A text of the report, in which what people have written in Swedish is marked as Swedish. */
export function Words({ text }: { text: string }) {
  const pieces = piecesOf(text, useContext(WrittenInSwedish));
  return <>{pieces.map((piece) => (piece.isSwedish ? <span lang="sv">{piece.text}</span> : piece.text))}</>;
}
