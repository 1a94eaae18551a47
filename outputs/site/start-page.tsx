import { raw } from 'hono/html';
import { sparkline } from '../charts/sparkline.ts';
import type { IndicatorReport, Report } from '../report-model.ts';
import { CellText, Notes } from './data-table.tsx';
import { PageFrame } from './page-frame.tsx';
import { siteWordsOf } from './site-words.ts';

/** Few sentences, one line per indicator, and what the picture cannot say: always in sight. */
export function StartPage({ report }: { report: Report }) {
  const words = siteWordsOf(report.language);
  return (
    <PageFrame report={report} title={report.title} path="index.html" invented>
      <h1>{report.title.replace(' · ', '\u00a0· ')}</h1>
      <section class="summary">
        <h2>{words.summary}</h2>
        <ul>
          {report.summary.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </section>
      {report.sections.map((section) => (
        <section id={section.id}>
          <h2>{section.title}</h2>
          <ul class="rows">
            {section.indicators.map((indicator) => (
              <Row indicator={indicator} />
            ))}
          </ul>
        </section>
      ))}
      <section class="limits">
        <h2>{words.limits}</h2>
        <Notes notes={report.standingNotes} />
      </section>
      {report.absences.length === 0 ? null : (
        <section>
          <h2>{words.absences}</h2>
          <ul>
            {report.absences.map((absence) => (
              <li>{absence}</li>
            ))}
          </ul>
        </section>
      )}
      {report.publishedByOthers.length === 0 ? null : (
        <section id="publicerat">
          <h2>{words.published}</h2>
          <p>{words.publishedLead}</p>
          <ul>
            {report.publishedByOthers.map(({ slug, title }) => (
              <li>
                <a href={`${slug}.html`}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  );
}

/** The whole line is the link. */
function Row({ indicator }: { indicator: IndicatorReport }) {
  const [figure] = indicator.figures;
  const { latest, latestYear, previous, unit, chips } = indicator;
  return (
    <li>
      <a href={`${indicator.slug}.html`}>
        <span class="name">{indicator.name}</span>
        <span class="spark">{figure ? raw(sparkline(figure)) : null}</span>
        <span class="latest">
          <span class="year">{latestYear}: </span>
          <strong>
            <CellText cell={latest} />
          </strong>{' '}
          {latest.state === 'published' ? unit : ''}
        </span>
        <span class="previous">
          {previous ? (
            <>
              <span class="year">{previous.year}: </span>
              <CellText cell={previous.cell} />
            </>
          ) : null}
        </span>
        <span class="chips">
          {chips.map((chip) => (
            <span class="chip">{chip}</span>
          ))}
        </span>
      </a>
    </li>
  );
}
