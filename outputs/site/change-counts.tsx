import type { ChangeGroup } from '../report-model.ts';
import { pageFiles } from './site-pages.ts';

/** `Nytt 0 · Reviderat 1 · …`: how much of each kind there is to read, and the way there. */
export function ChangeCounts({ changes, label }: { changes: readonly ChangeGroup[]; label: string }) {
  if (changes.length === 0) return null;
  return (
    <nav class="change-counts" aria-label={label}>
      <ul>
        {changes.map((group) => (
          <li>
            <a href={`${pageFiles.changes}#${group.kind}`}>
              {group.title} <strong>{group.count}</strong>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
