import type { IndicatorReport, Report } from '../report-model.ts';
import { ChartFigure, type Drawing } from '../site/chart-figure.tsx';
import { Notes } from '../site/data-table.tsx';
import { GoalSentences } from '../site/goal-sentences.tsx';
import { siteWordsOf } from '../site/site-words.ts';
import { packFile } from './review-files.ts';
import { ReviewFrame } from './review-frame.tsx';
import type { ReviewPack } from './review-pack.ts';
import { reviewWordsOf } from './review-words.ts';
import { ThreeQuestions } from './three-questions.tsx';

interface MeetingPageProps {
  readonly pack: ReviewPack;
  /** Drawings by figure id. */
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** What lets ← and → change the screen. */
  readonly keys: string;
}

/** For a projector: one indicator to a screen beside the three questions, and last what the picture cannot say. */
export function MeetingPage({ pack, drawings, keys }: MeetingPageProps) {
  const { report } = pack;
  const site = siteWordsOf(report.language);
  const indicators = onScreens(pack);
  const screens = indicators.length + 1;
  return (
    <ReviewFrame pack={pack} kind="meeting" script={keys}>
      <main id="innehall">
        <h1 class="spoken">{pack.title}</h1>
        {indicators.map((indicator, i) => (
          <section class="screen" id={`bild-${i + 1}`} tabindex={-1} aria-labelledby={`bild-${i + 1}-rubrik`}>
            <ScreenHead report={report} id={`bild-${i + 1}-rubrik`} title={indicator.name} />
            <IndicatorScreen
              report={report}
              indicator={indicator}
              drawing={drawings.get(indicator.figures[0]?.id ?? '')}
            />
            <Steps report={report} number={i + 1} of={screens} to={tableOf(pack, indicator)} />
          </section>
        ))}
        <section
          class="screen last"
          id={`bild-${screens}`}
          tabindex={-1}
          aria-labelledby={`bild-${screens}-rubrik`}
        >
          <ScreenHead report={report} id={`bild-${screens}-rubrik`} title={site.limits} />
          <Notes notes={report.standingNotes} />
          <Steps report={report} number={screens} of={screens} to={packFile} />
        </section>
      </main>
    </ReviewFrame>
  );
}

/** Those in focus; where there are none all of them, in their order. */
export function onScreens({ focus, report }: ReviewPack): IndicatorReport[] {
  if (focus.indicators.length > 0) return focus.indicators.map(({ indicator }) => indicator);
  return report.sections.flatMap(({ indicators }) => indicators);
}

/** Where the table of a figure stands. */
function tableOf({ focus }: ReviewPack, { slug }: IndicatorReport): string {
  return focus.indicators.length > 0 ? `${packFile}#${slug}` : packFile;
}

/** What a screen is of, and in what picture. */
function ScreenHead({ report, id, title }: { report: Report; id: string; title: string }) {
  return (
    <header class="screen-head">
      <h2 id={id}>{title}</h2>
      <p class="place">
        {report.title}
        {report.draftMark === null ? null : <strong> {report.draftMark.toUpperCase()}</strong>}
        {report.inventedMark === null ? null : ` ${siteWordsOf(report.language).invented}`}
      </p>
    </header>
  );
}

interface IndicatorScreenProps {
  readonly report: Report;
  readonly indicator: IndicatorReport;
  readonly drawing: Drawing | undefined;
}

function IndicatorScreen({ report, indicator, drawing }: IndicatorScreenProps) {
  const [figure] = indicator.figures;
  return (
    <div class="seen">
      <div class="words">
        <p>{indicator.lead}</p>
        {figure?.trend?.verdict.map((sentence) => (
          <p>{sentence}</p>
        ))}
        {figure ? <GoalSentences goals={figure.goals} /> : null}
      </div>
      {figure && drawing ? <ChartFigure figure={figure} drawing={drawing} reading={{}} mark={null} /> : null}
      <div class="panel">
        <ThreeQuestions questions={siteWordsOf(report.language).question} />
      </div>
      <div class="under">
        {indicator.unanswered === null ? null : <p>{indicator.unanswered}</p>}
        <p>{limitsOf(indicator, report)}</p>
      </div>
    </div>
  );
}

/** Of a survey, who answered; of a register, what it does not show. */
function limitsOf({ notes }: IndicatorReport, { language }: Report): string {
  return notes.find(({ id }) => id === 'N20')?.text ?? reviewWordsOf(language).limits;
}

interface StepsProps {
  readonly report: Report;
  readonly number: number;
  readonly of: number;
  /** The page that tells more. */
  readonly to: string;
}

/** To the screen before, the next, and the papers: plain links, which the keys follow too. */
function Steps({ report, number, of, to }: StepsProps) {
  const words = reviewWordsOf(report.language);
  return (
    <nav class="steps" aria-label={words.screen(number, of)}>
      {number === 1 ? null : (
        <a rel="prev" href={`#bild-${number - 1}`}>
          ← {words.before}
        </a>
      )}
      {number === of ? null : (
        <a rel="next" href={`#bild-${number + 1}`}>
          {words.next} →
        </a>
      )}
      <span>{words.screen(number, of)}</span>
      <a href={to}>{words.toTable}</a>
    </nav>
  );
}
