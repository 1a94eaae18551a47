import type { Language } from '../../indicators/model/text.ts';
import type { PublishedFollowUp } from '../../indicators/release/published-follow-up.ts';
import { buildReport } from '../../outputs/build-report.ts';
import type { FollowUpMaterial, FollowUpView } from '../../outputs/follow-up/follow-up-view.ts';
import { numberedPaper } from '../../outputs/paper/number-paper.ts';
import type { Table } from '../../outputs/report-model.ts';
import { paperTexts } from './paper-texts.ts';
import { sampleDraft } from './sample-draft.ts';
import { samplePaper } from './sample-paper.ts';

const draft = sampleDraft();
const reports = { sv: buildReport(draft, 'sv'), en: buildReport(draft, 'en') };

/** What a view is written from: the sample draft, and these registers beside it. */
export function followUpMaterial(followUp: PublishedFollowUp, language: Language = 'sv'): FollowUpMaterial {
  return { content: { ...draft.content, followUp }, report: reports[language], followUp };
}

/** Every text of a view in the order of its paper; none where there is no view. */
export function viewTexts(view: FollowUpView | null, language: Language = 'sv'): string[] {
  if (view === null) return [];
  const { blocks: _, ...frame } = samplePaper({ language });
  const paper = numberedPaper({ ...frame, parts: view.parts, inSwedish: [] });
  return [view.title, view.lead, ...paperTexts(paper)];
}

/** The tables of figures of a view, by id. */
export function viewTables(view: FollowUpView | null): Map<string, Table> {
  const tables = (view?.parts ?? []).flatMap((part) => (part.kind === 'number-table' ? [part.table] : []));
  return new Map(tables.map((table) => [table.id, table]));
}

/** The rows of the tables of words of a view, each cell as its words alone. */
export function wordRows(view: FollowUpView | null): string[][] {
  return (view?.parts ?? []).flatMap((part) =>
    part.kind === 'word-table' ? part.rows.map((row) => row.map((runs) => runs.map(wordsOf).join(''))) : [],
  );
}

function wordsOf(run: unknown): string {
  if (typeof run === 'string') return run;
  return Object.entries(run ?? {}).flatMap(([name, text]) => (name === 'page' ? [] : [`${text}`]))[0] ?? '';
}
