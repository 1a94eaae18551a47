import type { IndicatorReport } from '../report-model.ts';

/** What the agency has said of large changes, and last what it has not answered yet. */
export function remarksOn({ comments, unanswered }: IndicatorReport): string[] {
  return [comments, unanswered ?? []].flat();
}

/** `Barn i insats. Förändringen mellan 2024 och 2025 har ställts som fråga …`: nothing where all is answered. */
export function openQuestion({ name, unanswered }: IndicatorReport): string[] {
  return unanswered === null ? [] : [`${name}. ${unanswered}`];
}
