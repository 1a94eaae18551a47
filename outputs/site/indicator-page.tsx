import type { IndicatorReport, LabelledText, Report } from '../report-model.ts';
import { DataTable, Notes } from './data-table.tsx';
import { type Drawing, FigureBlock } from './figure-block.tsx';
import { PageFrame } from './page-frame.tsx';
import { siteWordsOf } from './site-words.ts';

interface IndicatorPageProps {
  readonly report: Report;
  readonly indicator: IndicatorReport;
  /** Drawings by figure id. */
  readonly drawings: ReadonlyMap<string, Drawing>;
}

/** One indicator: a sentence, its figures with their tables, and what a reader needs to judge them. */
export function IndicatorPage({ report, indicator, drawings }: IndicatorPageProps) {
  const words = siteWordsOf(report.language);
  const mark = report.inventedMark === null ? null : words.invented;
  const shown = new Set<string>();
  return (
    <PageFrame report={report} title={indicator.name} path={`${indicator.slug}.html`} invented>
      <p class="actor">{indicator.actor}</p>
      <h1>{indicator.name}</h1>
      <p class="lead">{indicator.lead}</p>
      <nav class="views" aria-label={words.views}>
        <ul>
          {indicator.figures.map((figure) => (
            <li>
              <a href={`#${figure.id}`}>{figure.heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {indicator.figures.map((figure) => {
        const drawing = drawings.get(figure.id);
        if (!drawing) throw new Error(`no drawing of ${figure.id}`);
        const table = shown.has(figure.table)
          ? undefined
          : indicator.tables.find(({ id }) => id === figure.table);
        shown.add(figure.table);
        return (
          <FigureBlock
            figure={figure}
            drawing={drawing}
            table={table}
            mark={mark}
            language={report.language}
          />
        );
      })}
      <Comments comments={indicator.comments} title={words.comments} />
      <MoreTables indicator={indicator} title={words.moreTables} mark={mark} />
      <div class="columns">
        <Labelled title={words.howCounted} entries={indicator.definition} />
        <section>
          <h2>{words.mindThis}</h2>
          <ul>
            {indicator.caveats.map((caveat) => (
              <li>{caveat}</li>
            ))}
          </ul>
        </section>
        <Labelled title={words.whoWhen} entries={indicator.people} />
      </div>
      <section>
        <h2>{words.notes}</h2>
        <Notes notes={indicator.notes} />
      </section>
      <Related indicator={indicator} title={words.related} />
      <section class="questions">
        <h2>{words.questions}</h2>
        <ol>
          {words.question.map((question) => (
            <li>{question}</li>
          ))}
        </ol>
      </section>
    </PageFrame>
  );
}

function Comments({ comments, title }: { comments: readonly string[]; title: string }) {
  if (comments.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {comments.map((comment) => (
          <li>{comment}</li>
        ))}
      </ul>
    </section>
  );
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

function Labelled({ title, entries }: { title: string; entries: readonly LabelledText[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <dl>
        {entries.map(({ label, text }) => (
          <>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </>
        ))}
      </dl>
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
