import { Words } from './words.tsx';

/** Sentences one under the other; nothing where there are none. */
export function SentenceList({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul>
      {sentences.map((sentence) => (
        <li>
          <Words text={sentence} />
        </li>
      ))}
    </ul>
  );
}
