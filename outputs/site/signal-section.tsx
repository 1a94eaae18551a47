import type { SignalEntry, SignalList } from '../report-model.ts';
import { SentenceList } from './sentence-list.tsx';

/** What stands out this year, each with the way to its page, and out of how much that was looked at. */
export function SignalSection({ signals, title }: { signals: SignalList; title: string }) {
  return (
    <section class="signals" id="sticker-ut">
      <h2>{title}</h2>
      {signals.nothing === null ? null : <p>{signals.nothing}</p>}
      {signals.entries.length === 0 ? null : (
        <ul>
          {signals.entries.map((entry) => (
            <Signal entry={entry} />
          ))}
        </ul>
      )}
      {signals.counting.map((sentence) => (
        <p class="counting">{sentence}</p>
      ))}
      {signals.varying === null ? null : (
        <details class="counting">
          <summary>{signals.varying.lead}</summary>
          <SentenceList sentences={signals.varying.names} />
        </details>
      )}
    </section>
  );
}

function Signal({ entry }: { entry: SignalEntry }) {
  const { slug, indicator, part, shareOf, text } = entry;
  return (
    <li>
      <a href={`${slug}.html`}>{indicator}</a>
      {part === null ? '' : `, ${part}`}. {shareOf === null ? '' : `${shareOf}. `}
      {text}
    </li>
  );
}
