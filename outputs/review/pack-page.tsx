import type { Drawing } from '../site/chart-figure.tsx';
import { Limits } from '../site/limits.tsx';
import { SentenceList } from '../site/sentence-list.tsx';
import { siteWordsOf } from '../site/site-words.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { ChangedSection } from './changed-section.tsx';
import { FocusSection } from './focus-section.tsx';
import { LastMeetingSection } from './last-meeting-section.tsx';
import { openQuestion } from './remarks-on.ts';
import { meetingFile, packFile, paperFile } from './review-files.ts';
import { ReviewFrame } from './review-frame.tsx';
import type { ReviewPack } from './review-pack.ts';
import { reviewWordsOf } from './review-words.ts';
import { ThreeQuestions } from './three-questions.tsx';

interface PackPageProps {
  readonly pack: ReviewPack;
  /** Drawings by figure id. */
  readonly drawings: ReadonlyMap<string, Drawing>;
}

/** What is sent out before a meeting, for screen and print: what is in focus, what has changed, what was promised. */
export function PackPage({ pack, drawings }: PackPageProps) {
  const { report, focus, last } = pack;
  const words = reviewWordsOf(report.language);
  const site = siteWordsOf(report.language);
  const inFocus = new Set(focus.indicators.map(({ indicator }) => indicator.id));
  const open = pack.commented.flatMap(openQuestion);
  return (
    <ReviewFrame pack={pack} kind="pack" script={null}>
      <PackHead pack={pack} />
      <main id="innehall">
        <h1>{pack.title}</h1>
        <p class="lead">{pack.lead}</p>
        <Agenda pack={pack} />
        <Limits report={report} />
        <section id="fokus">
          <h2>{words.focus}</h2>
          <p>{focus.reason}</p>
          {focus.indicators.map((one) => (
            <FocusSection
              report={report}
              focus={one}
              drawing={drawings.get(one.indicator.figures[0]?.id ?? '')}
              saidAt={last === null ? null : last.heading}
            />
          ))}
        </section>
        <ChangedSection report={report} inFocus={inFocus} />
        {pack.commented.length === 0 ? null : (
          <section id="kommentarer">
            <h2>{words.otherComments}</h2>
            {pack.commented.map(({ name, comments }) =>
              comments.length === 0 ? null : (
                <>
                  <h3>{name}</h3>
                  <SentenceList sentences={comments} />
                </>
              ),
            )}
            {open.length === 0 ? null : (
              <>
                <h3>{words.unanswered}</h3>
                <SentenceList sentences={open} />
              </>
            )}
          </section>
        )}
        {last === null ? (
          <section id="forra-genomgangen">
            <h2>{words.commitments}</h2>
            <p>{words.noMeeting}</p>
          </section>
        ) : (
          <LastMeetingSection
            meeting={last}
            hrefOf={({ id, slug }) => (inFocus.has(id) ? `#${slug}` : null)}
          />
        )}
        <section id="oppna-fragor">
          <h2>{words.questions}</h2>
          {pack.questions.length === 0 ? (
            <p>{words.noQuestions}</p>
          ) : (
            <ul>
              {pack.questions.map((question) => (
                <li lang="sv">{question}</li>
              ))}
            </ul>
          )}
        </section>
        <section id="tre-fragor">
          <h2>{words.wholePicture}</h2>
          <ThreeQuestions questions={site.question} />
        </section>
      </main>
      <footer class="foot">
        <p>{site.footer(report.edition.unit, report.edition.contact)}</p>
        {report.draftMark === null ? null : <p class="running">{report.draftMark.toUpperCase()}</p>}
      </footer>
    </ReviewFrame>
  );
}

function PackHead({ pack: { report } }: { pack: ReviewPack }) {
  const words = reviewWordsOf(report.language);
  const site = siteWordsOf(report.language);
  const { edition } = report;
  return (
    <header class="top">
      <p class="edition">
        <strong>{report.title}</strong>
        <span class="date">{site.edition(edition.id, wordingOf(report.language).date(edition.date))}</span>
      </p>
      <nav class="menu" aria-label={site.menu}>
        <ul>
          <li>
            <a href={packFile} aria-current="page">
              {words.pack}
            </a>
          </li>
          <li>
            <a href={meetingFile}>{words.meetingPage}</a>
          </li>
          <li>
            <a href={paperFile}>{words.paper}</a>
          </li>
        </ul>
      </nav>
      {report.draftMark === null ? null : (
        <p class="draft">
          <strong>{report.draftMark.toUpperCase()}</strong> {site.draftLong}
        </p>
      )}
      {report.inventedMark === null ? null : <p class="invented">{report.inventedMark}</p>}
    </header>
  );
}

/** What stands where; of the indicators in focus each by its name. */
function Agenda({ pack: { report, focus, commented, last } }: { pack: ReviewPack }) {
  const words = reviewWordsOf(report.language);
  const entries = [
    ...focus.indicators.map(({ indicator: { slug, name } }) => ({ to: slug, name })),
    { to: 'andrat', name: words.changed },
    ...(commented.length > 0 ? [{ to: 'kommentarer', name: words.otherComments }] : []),
    { to: 'forra-genomgangen', name: last?.heading ?? words.commitments },
    { to: 'oppna-fragor', name: words.questions },
    { to: 'tre-fragor', name: words.wholePicture },
  ];
  return (
    <nav class="agenda" aria-label={words.agenda}>
      <ul>
        {entries.map(({ to, name }) => (
          <li>
            <a href={`#${to}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
