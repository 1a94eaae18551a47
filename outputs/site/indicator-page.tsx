import type { IndicatorReport, Report } from '../report-model.ts';
import { IndicatorMeetingSection } from '../review/last-meeting-section.tsx';
import { remarksOn } from '../review/remarks-on.ts';
import type { Drawing } from './chart-figure.tsx';
import { ComparisonSection } from './comparison-section.tsx';
import { DataTable, Notes } from './data-table.tsx';
import { FigureBlock } from './figure-block.tsx';
import { LabelledTexts } from './labelled-texts.tsx';
import { Limits } from './limits.tsx';
import { type Link, PageFrame } from './page-frame.tsx';
import { SentenceList } from './sentence-list.tsx';
import { pageFiles, type SitePages } from './site-pages.ts';
import { siteWordsOf } from './site-words.ts';
import { ViewLinks, viewsOf } from './view-links.tsx';

interface IndicatorPageProps {
  readonly pages: SitePages;
  readonly indicator: IndicatorReport;
  /** Drawings by figure id. */
  readonly drawings: ReadonlyMap<string, Drawing>;
}

/** The page of all goals, among the accounts of the follow-up. */
const goalsSlug = 'uppfoljning-mal';

/** One indicator: a sentence, its figures with their tables, and what a reader needs to judge them. */
export function IndicatorPage({ pages, indicator, drawings }: IndicatorPageProps) {
  const { report, lastMeeting, followUp } = pages;
  const words = siteWordsOf(report.language);
  const mark = report.inventedMark === null ? null : words.invented;
  const remarks = remarksOn(indicator);
  const shown = new Set<string>();
  const views = viewsOf(indicator);
  const goalsPage = followUp.some(({ slug }) => slug === goalsSlug) ? `${goalsSlug}.html` : null;
  const linksIn = ({ id }: { readonly id: string }) =>
    views[0]?.id === id ? <ViewLinks views={views} label={words.views} /> : null;
  return (
    <PageFrame
      pages={pages}
      title={indicator.name}
      path={`${indicator.slug}.html`}
      above={[{ href: pageFiles.actors, label: words.actors }, ...actorOf(report, indicator)]}
      invented
    >
      <h1>{indicator.name}</h1>
      <p class="lead">{indicator.lead}</p>
      {indicator.figures.map((figure) => {
        const drawing = drawings.get(figure.id);
        const table = indicator.tables.find(({ id }) => id === figure.table);
        if (!drawing || !table) throw new Error(`no drawing or no table of ${figure.id}`);
        const hasTable = !shown.has(table.id);
        shown.add(table.id);
        return (
          <FigureBlock
            figure={figure}
            drawing={drawing}
            table={table}
            hasTable={hasTable}
            mark={mark}
            language={report.language}
            goalsPage={goalsPage}
          >
            {linksIn(figure)}
          </FigureBlock>
        );
      })}
      {indicator.comparisons.map((comparison) => (
        <ComparisonSection
          comparison={comparison}
          drawing={comparison.figure === null ? undefined : drawings.get(comparison.figure.id)}
          mark={mark}
          language={report.language}
        >
          {linksIn(comparison)}
        </ComparisonSection>
      ))}
      <MoreTables indicator={indicator} title={words.moreTables} mark={mark} />
      <div class="columns">
        <LabelledTexts title={words.howCounted} entries={indicator.definition} />
        <section>
          <h2>{words.mindThis}</h2>
          <SentenceList sentences={indicator.caveats} />
        </section>
        <LabelledTexts title={words.whoWhen} entries={indicator.people} />
      </div>
      {indicator.notes.length === 0 ? null : (
        <section>
          <h2>{words.notes}</h2>
          <Notes notes={indicator.notes} />
        </section>
      )}
      <Limits report={report} />
      {remarks.length === 0 ? null : (
        <section>
          <h2>{words.comments}</h2>
          <SentenceList sentences={remarks} />
        </section>
      )}
      {lastMeeting === null ? null : <IndicatorMeetingSection meeting={lastMeeting} id={indicator.id} />}
      <section class="questions">
        <h2>{words.questions}</h2>
        <ol>
          {words.question.map((question) => (
            <li>{question}</li>
          ))}
        </ol>
      </section>
      <Related indicator={indicator} title={words.related} />
      <Themes report={report} indicator={indicator} title={words.themes} />
    </PageFrame>
  );
}

function actorOf({ actors }: Report, { id, actor }: IndicatorReport): Link[] {
  const own = actors.find(({ indicators }) => indicators.some((indicator) => indicator.id === id));
  return own ? [{ href: `${own.slug}.html`, label: actor }] : [];
}

/** Tables that no figure is drawn from: measures by group, crossings and denominators. */
function MoreTables({
  indicator,
  title,
  mark,
}: {
  indicator: IndicatorReport;
  title: string;
  mark: string | null;
}) {
  const drawn = new Set(indicator.figures.map(({ table }) => table));
  const more = indicator.tables.filter(({ id }) => !drawn.has(id));
  if (more.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {more.map((table) => (
        <details>
          <summary>{table.heading}</summary>
          <DataTable table={table} mark={mark} />
        </details>
      ))}
    </section>
  );
}

function Related({ indicator, title }: { indicator: IndicatorReport; title: string }) {
  if (indicator.related.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <dl>
        {indicator.related.map(({ slug, name, why }) => (
          <>
            <dt>
              <a href={`${slug}.html`}>{name}</a>
            </dt>
            <dd>{why}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}

function Themes({ report, indicator, title }: { report: Report; indicator: IndicatorReport; title: string }) {
  const own = report.themes.filter(({ indicators }) => indicators.some(({ id }) => id === indicator.id));
  if (own.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {own.map(({ slug, name }) => (
          <li>
            <a href={`${slug}.html`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
