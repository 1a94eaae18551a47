import { raw } from 'hono/html';
import type { Report } from '../report-model.ts';
import { DataTable } from '../site/data-table.tsx';
import type { Drawing } from '../site/figure-block.tsx';
import { SentenceList } from '../site/sentence-list.tsx';
import { siteWordsOf } from '../site/site-words.ts';
import { TrendBlock } from '../site/trend-block.tsx';
import { Sayings } from './last-meeting-section.tsx';
import type { FocusIndicator } from './review-pack.ts';
import { reviewWordsOf } from './review-words.ts';
import { ThreeQuestions } from './three-questions.tsx';

interface FocusSectionProps {
  readonly report: Report;
  readonly focus: FocusIndicator;
  /** Of its first figure; undefined where it has none. */
  readonly drawing: Drawing | undefined;
  /** From the last meeting. */
  readonly saidAt: string | null;
}

/** One indicator in focus: the chart with its table, what has been said of it, how it is counted, three questions. */
export function FocusSection({ report, focus: { indicator, said }, drawing, saidAt }: FocusSectionProps) {
  const words = reviewWordsOf(report.language);
  const site = siteWordsOf(report.language);
  const mark = report.inventedMark === null ? null : site.invented;
  const [figure] = indicator.figures;
  const table = figure && indicator.tables.find(({ id }) => id === figure.table);
  return (
    <article class="focus" id={indicator.slug} aria-labelledby={`${indicator.slug}-rubrik`}>
      <p class="actor">{indicator.actor}</p>
      <h3 id={`${indicator.slug}-rubrik`}>{indicator.name}</h3>
      <p class="lead">{indicator.lead}</p>
      {figure && drawing ? (
        <figure>
          <figcaption>
            <span class="figure-title">{figure.title}.</span> <span class="reading">{figure.subtitle}</span>
          </figcaption>
          <div class="chart" role="img" aria-label={figure.alternative}>
            <div class="wide">{raw(drawing.wide)}</div>
            <div class="narrow">{raw(drawing.narrow)}</div>
          </div>
          <p class="source">
            {figure.source} {mark}
          </p>
        </figure>
      ) : null}
      {figure?.trend ? <TrendBlock trend={figure.trend} judged={site.judged} /> : null}
      {table ? (
        <details>
          <summary>{site.showTable}</summary>
          <DataTable table={table} mark={mark} />
        </details>
      ) : null}
      {indicator.comments.length === 0 ? null : (
        <>
          <h4>{words.agencyComments}</h4>
          <SentenceList sentences={indicator.comments} />
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
