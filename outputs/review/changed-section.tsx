import type { Language } from '../../indicators/model/text.ts';
import type { ChangeGroup, IndicatorReport, Report, SignalList } from '../report-model.ts';
import { CellText } from '../site/data-table.tsx';
import { SentenceList } from '../site/sentence-list.tsx';
import { siteWordsOf } from '../site/site-words.ts';
import { Words } from '../site/words.tsx';
import { changeSentence, hasFewNames, signalsByKind } from './changed-sentences.ts';
import { reviewWordsOf } from './review-words.ts';

interface ChangedSectionProps {
  readonly report: Report;
  /** Ids of the indicators that stand on the page. */
  readonly inFocus: ReadonlySet<string>;
}

/** What stands out, each indicator beside the year before, and what is new, revised or missing. */
export function ChangedSection({ report, inFocus }: ChangedSectionProps) {
  const words = reviewWordsOf(report.language);
  return (
    <section id="andrat">
      <h2>{words.changed}</h2>
      <h3>{words.standsOut}</h3>
      <Signals signals={report.signals} />
      <h3>{words.allIndicators}</h3>
      <Overview report={report} inFocus={inFocus} />
      {report.changes.map((group) => (
        <Change group={group} language={report.language} />
      ))}
    </section>
  );
}

function Signals({ signals: { nothing, entries, trends, counting, varying } }: { signals: SignalList }) {
  const { years, trends: ofTotals } = signalsByKind(entries);
  return (
    <>
      {nothing === null ? null : <p>{nothing}</p>}
      <SentenceList sentences={years} />
      {counting.map((sentence) => (
        <p class="counting">{sentence}</p>
      ))}
      {varying === null ? null : <Names lead={varying.lead} names={varying.names} />}
      {trends === null ? null : <p>{trends}</p>}
      <SentenceList sentences={ofTotals} />
    </>
  );
}

function Change({ group: { title, none, entries }, language }: { group: ChangeGroup; language: Language }) {
  return (
    <>
      <h3>{title}</h3>
      {entries.length === 0 ? <p>{none}</p> : null}
      <SentenceList sentences={entries.filter(hasFewNames).map(changeSentence)} />
      {entries
        .filter((entry) => !hasFewNames(entry))
        .map(({ text, indicators }) => (
          <>
            <p>
              <Words text={text} />
            </p>
            <Names
              lead={siteWordsOf(language).indicators(indicators.length)}
              names={indicators.map(({ name }) => name)}
            />
          </>
        ))}
    </>
  );
}

/** Too many to read past: folded on the screen, in columns in print. */
function Names({ lead, names }: { lead: string; names: readonly string[] }) {
  return (
    <details class="names">
      <summary>{lead}</summary>
      <SentenceList sentences={names} />
    </details>
  );
}

function Overview({ report, inFocus }: ChangedSectionProps) {
  const words = reviewWordsOf(report.language);
  return (
    <section class="scroll" aria-label={words.allIndicators} tabindex={0}>
      <table class="overview">
        <caption class="spoken">{words.allIndicators}</caption>
        <thead>
          <tr>
            {words.overviewHead.map((head, i) => (
              <th scope="col" class={i === 1 || i === 2 ? 'number' : ''}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {report.sections.map(({ title, indicators }) => (
          <tbody>
            <tr class="depth-0">
              <th scope="rowgroup" colspan={words.overviewHead.length}>
                {title}
              </th>
            </tr>
            {indicators.map((indicator) => (
              <OverviewRow indicator={indicator} isInFocus={inFocus.has(indicator.id)} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function OverviewRow({ indicator, isInFocus }: { indicator: IndicatorReport; isInFocus: boolean }) {
  const { name, slug, latest, latestYear, previous, trend, chips } = indicator;
  return (
    <tr>
      <th scope="row">{isInFocus ? <a href={`#${slug}`}>{name}</a> : name}</th>
      <td class="number">
        <span class="year">{latestYear}:</span> <CellText cell={latest} />
      </td>
      <td class="number">
        {previous === null ? null : (
          <>
            <span class="year">{previous.year}:</span> <CellText cell={previous.cell} />
          </>
        )}
      </td>
      <td>{trend === null ? null : `${trend.word}, ${trend.span}`}</td>
      <td>{chips.join(', ')}</td>
    </tr>
  );
}
