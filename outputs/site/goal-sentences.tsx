import type { LabelledText } from '../report-model.ts';

interface GoalSentencesProps {
  readonly goals: readonly LabelledText[];
  /** Leads to all goals; null where no page has them. */
  readonly allGoals?: { readonly href: string; readonly words: string } | null;
}

/** How the goals stand that a figure is looked at for; nothing where there are none. */
export function GoalSentences({ goals, allGoals = null }: GoalSentencesProps) {
  if (goals.length === 0) return null;
  return (
    <div class="trend">
      {goals.map(({ label, text }) => (
        <p>
          <strong>{label}:</strong> {text}
        </p>
      ))}
      {allGoals === null ? null : (
        <p>
          <a href={allGoals.href}>{allGoals.words}</a>
        </p>
      )}
    </div>
  );
}
