import type { Language } from '../../indicators/model/text.ts';
import type { IndicatorReport, Report } from '../report-model.ts';
import type { LastMeeting } from '../review/last-meeting.ts';
import { LastMeetingSection } from '../review/last-meeting-section.tsx';
import { ChangeCounts } from './change-counts.tsx';
import { IndicatorFacts, IndicatorRows } from './indicator-rows.tsx';
import { Limits } from './limits.tsx';
import { PageFrame } from './page-frame.tsx';
import { SentenceList } from './sentence-list.tsx';
import { SignalSection } from './signal-section.tsx';
import { pageFiles, type SitePages, searchId } from './site-pages.ts';
import { siteWordsOf } from './site-words.ts';
import { Words } from './words.tsx';

/** Few sentences, search, what is in focus, one line per indicator, and what the picture cannot say: always in sight. */
export function StartPage({ pages }: { pages: SitePages }) {
  const { report, lastMeeting } = pages;
  const words = siteWordsOf(report.language);
  return (
    <PageFrame pages={pages} title={report.title} path={pageFiles.start} invented>
      <h1>{report.title.replace(' · ', '\u00a0· ')}</h1>
      <section class="summary">
        <h2>{words.summary}</h2>
        <SentenceList sentences={report.summary} />
        <ChangeCounts changes={report.changes} label={words.changes} />
      </section>
      <div id={searchId} data-filter="" />
      <Focus indicators={focused(report, lastMeeting)} title={words.focus} language={report.language} />
      <SignalSection signals={report.signals} title={words.signals} />
      {report.sections.map((section) => (
        <section id={section.id}>
          <h2>{section.title}</h2>
          <IndicatorRows indicators={section.indicators} language={report.language} />
        </section>
      ))}
      {lastMeeting === null ? null : (
        <LastMeetingSection meeting={lastMeeting} hrefOf={({ slug }) => slug && `${slug}.html`} />
      )}
      <FollowUp pages={pages} />
      <Limits report={report} />
      <PublishedByOthers report={report} />
    </PageFrame>
  );
}

/** In the order of the group; one that this edition does not hold is left out. */
function focused({ sections }: Report, lastMeeting: LastMeeting | null): IndicatorReport[] {
  const all = sections.flatMap(({ indicators }) => indicators);
  return (lastMeeting?.focus ?? []).flatMap(({ id }) => all.find((indicator) => indicator.id === id) ?? []);
}

interface FocusProps {
  readonly indicators: readonly IndicatorReport[];
  readonly title: string;
  readonly language: Language;
}

function Focus({ indicators, title, language }: FocusProps) {
  if (indicators.length === 0) return null;
  return (
    <section id="fokus">
      <h2>{title}</h2>
      <ul class="cards">
        {indicators.map((indicator) => (
          <li>
            <a href={`${indicator.slug}.html`}>
              <span class="name">{indicator.name}</span>
              <IndicatorFacts indicator={indicator} language={language} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What has been decided, in the words of its first page, and the way there. */
function FollowUp({ pages: { report, followUp } }: { pages: SitePages }) {
  const [first] = followUp;
  if (!first) return null;
  return (
    <section>
      <h2>{siteWordsOf(report.language).followUp}</h2>
      <p>
        <Words text={first.lead} /> <a href={`${first.slug}.html`}>{first.title}</a>
      </p>
    </section>
  );
}

function PublishedByOthers({ report }: { report: Report }) {
  if (report.publishedByOthers.length === 0) return null;
  const words = siteWordsOf(report.language);
  return (
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
  );
}
