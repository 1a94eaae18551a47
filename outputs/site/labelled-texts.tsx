import type { LabelledText } from '../report-model.ts';
import { Words } from './words.tsx';

/** A heading and what belongs to it, each under its label. */
export function LabelledTexts({ title, entries }: { title: string; entries: readonly LabelledText[] }) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <LabelledList entries={entries} />
    </section>
  );
}

/** Texts, each under its label. */
export function LabelledList({ entries }: { entries: readonly LabelledText[] }) {
  return (
    <dl>
      {entries.map(({ label, text }) => (
        <>
          <dt>{label}</dt>
          <dd>
            <Words text={text} />
          </dd>
        </>
      ))}
    </dl>
  );
}
