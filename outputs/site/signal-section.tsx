import type { SignalEntry, SignalList } from '../report-model.ts';
import { SentenceList } from './sentence-list.tsx';

/**
 * What stands out this year, each with the way to its page: the newest years that are unusual, out of how many that were
 * looked at, and then the trends.
 */
export function SignalSection({ signals, title }: { signals: SignalList; title: string }) {
  const { nothing, entries, trends, counting, varying } = signals;
  return (
    <section class="signals" id="sticker-ut">
      <h2>{title}</h2>
      {nothing === null ? null : <p>{nothing}</p>}
      <Signals entries={entries.filter(({ kind }) => kind === 'outside_limits')} />
      {counting.map((sentence) => (
        <p class="counting">{sentence}</p>
      ))}
      {varying === null ? null : (
        <details class="counting">
          <summary>{varying.lead}</summary>
          <SentenceList sentences={varying.names} />
        </details>
      )}
      {trends === null ? null : <p>{trends}</p>}
      <Signals entries={entries.filter(({ kind }) => kind === 'trend')} />
    </section>
  );
}

function Signals({ entries }: { entries: readonly SignalEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <ul>
      {entries.map(({ slug, indicator, part, shareOf, text }) => (
        <li>
          <a href={`${slug}.html`}>{indicator}</a>
          {part === null ? '' : `, ${part}`}. {shareOf === null ? '' : `${shareOf}. `}
          {text}
        </li>
      ))}
    </ul>
  );
}
