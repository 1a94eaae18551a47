import type { Report } from '../report-model.ts';
import { ChartFigure, type Drawing } from '../site/chart-figure.tsx';
import { DataTable } from '../site/data-table.tsx';
import { GoalSentences } from '../site/goal-sentences.tsx';
import { SentenceList } from '../site/sentence-list.tsx';
import { siteWordsOf } from '../site/site-words.ts';
import { TrendBlock } from '../site/trend-block.tsx';
import { Sayings } from './last-meeting-section.tsx';
import { remarksOn } from './remarks-on.ts';
import type { FocusIndicator } from './review-pack.ts';
import { reviewWordsOf } from './review-words.ts';
import { tablesShown } from './tables-shown.ts';
import { ThreeQuestions } from './three-questions.tsx';

interface FocusSectionProps {
  readonly report: Report;
  readonly focus: FocusIndicator;
  /** Of its first figure; undefined where it has none. */
  readonly drawing: Drawing | undefined;
  /** From the last meeting. */
  readonly saidAt: string | null;
}

/**
 * One indicator in focus: the chart with its table and the one that its verdict leads to, what has been said of it, how
 * it is counted, three questions.
 */
export function FocusSection({ report, focus: { indicator, said }, drawing, saidAt }: FocusSectionProps) {
  const words = reviewWordsOf(report.language);
  const site = siteWordsOf(report.language);
  const mark = report.inventedMark === null ? null : site.invented;
  const [figure] = indicator.figures;
  const tables = tablesShown(indicator);
  const remarks = remarksOn(indicator);
  return (
    <article class="focus" id={indicator.slug} aria-labelledby={`${indicator.slug}-rubrik`}>
      <p class="actor">{indicator.actor}</p>
      <h3 id={`${indicator.slug}-rubrik`}>{indicator.name}</h3>
      <p class="lead">{indicator.lead}</p>
      {figure && drawing ? <ChartFigure figure={figure} drawing={drawing} reading={{}} mark={mark} /> : null}
      {figure?.trend ? <TrendBlock trend={figure.trend} judged={site.judged} /> : null}
      <GoalSentences goals={indicator.figures.flatMap(({ goals }) => goals)} />
      {tables.length === 0 ? null : (
        <details>
          <summary>{site.showTable}</summary>
          {tables.map((table) => (
            <DataTable table={table} mark={mark} />
          ))}
        </details>
      )}
      {remarks.length === 0 ? null : (
        <>
          <h4>{words.agencyComments}</h4>
          <SentenceList sentences={remarks} />
        </>
      )}
      {said.length === 0 ? null : (
        <>
          <h4>{saidAt}</h4>
          <Sayings sayings={said} />
        </>
      )}
      <h4>{words.definition}</h4>
      <p>
        {indicator.definition[0]?.text} {indicator.caveats[0]}
      </p>
      <h4>{site.questions}</h4>
      <ThreeQuestions questions={site.question} />
    </article>
  );
}
