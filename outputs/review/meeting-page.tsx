import { raw } from 'hono/html';
import type { IndicatorReport, Report } from '../report-model.ts';
import { Notes } from '../site/data-table.tsx';
import { siteWordsOf } from '../site/site-words.ts';
import { packFile } from './review-files.ts';
import { ReviewFrame } from './review-frame.tsx';
import type { ReviewPack } from './review-pack.ts';
import { reviewWordsOf } from './review-words.ts';
import { ThreeQuestions } from './three-questions.tsx';

interface MeetingPageProps {
  readonly pack: ReviewPack;
  /** SVG by figure id. */
  readonly drawings: ReadonlyMap<string, string>;
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
            <Place report={report} />
            <IndicatorScreen
              report={report}
              indicator={indicator}
              number={i + 1}
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
          <Place report={report} />
          <div>
            <h2 id={`bild-${screens}-rubrik`}>{site.limits}</h2>
            <Notes notes={report.standingNotes} />
          </div>
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

function Place({ report }: { report: Report }) {
  return (
    <p class="place">
      {report.title}
      {report.draftMark === null ? null : <strong> {report.draftMark.toUpperCase()}</strong>}
      {report.inventedMark === null ? null : ` ${siteWordsOf(report.language).invented}`}
    </p>
  );
}

interface IndicatorScreenProps {
  readonly report: Report;
  readonly indicator: IndicatorReport;
  readonly number: number;
  readonly drawing: string | undefined;
}

function IndicatorScreen({ report, indicator, number, drawing }: IndicatorScreenProps) {
  const site = siteWordsOf(report.language);
  const [figure] = indicator.figures;
  return (
    <div class="seen">
      <div class="words">
        <h2 id={`bild-${number}-rubrik`}>{indicator.name}</h2>
        <p>{indicator.lead}</p>
        {figure?.trend?.verdict.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </div>
      {figure && drawing !== undefined ? (
        <figure>
          <figcaption>
            <span class="figure-title">{figure.heading}.</span> <span class="reading">{figure.subtitle}</span>
          </figcaption>
          <div class="chart" role="img" aria-label={figure.alternative}>
            {raw(drawing)}
          </div>
          <p class="source">{figure.source}</p>
        </figure>
      ) : null}
      <div class="panel">
        <ThreeQuestions questions={site.question} />
      </div>
    </div>
  );
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
