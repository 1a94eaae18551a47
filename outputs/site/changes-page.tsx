import type { Language } from '../../indicators/model/text.ts';
import type { ChangeGroup, RevisionLog } from '../report-model.ts';
import { Limits } from './limits.tsx';
import { PageFrame } from './page-frame.tsx';
import { RevisionSection } from './revision-section.tsx';
import { pageFiles, type SitePages } from './site-pages.ts';
import { siteWordsOf } from './site-words.ts';
import { Words } from './words.tsx';

/** What is new, revised, preliminary, broken or missing in this edition; of a kind without anything, that too. */
export function ChangesPage({ pages }: { pages: SitePages }) {
  const { report } = pages;
  const words = siteWordsOf(report.language);
  return (
    <PageFrame pages={pages} title={words.changes} path={pageFiles.changes} invented>
      <h1>{words.changes}</h1>
      <p class="lead">{words.changesLead(report.edition.id)}</p>
      {report.changes.map((group) => (
        <Group group={group} revisions={report.revisions} language={report.language} />
      ))}
      <Limits report={report} />
    </PageFrame>
  );
}

interface GroupProps {
  readonly group: ChangeGroup;
  readonly revisions: RevisionLog;
  readonly language: Language;
}

/** Of what is revised the old figures stand beside the new ones, where there is an earlier edition to take them from. */
function Group({ group: { kind, title, none, entries }, revisions, language }: GroupProps) {
  const isLogged = kind === 'revised' && revisions.groups.length > 0;
  return (
    <section id={kind}>
      <h2>{title}</h2>
      {kind === 'revised' ? <p>{revisions.lead}</p> : null}
      {entries.length === 0 ? <p>{none}</p> : null}
      {isLogged ? <RevisionSection log={revisions} language={language} /> : null}
      {isLogged || entries.length === 0 ? null : (
        <ul>
          {entries.map(({ text, indicators }) => (
            <li>
              <Words text={text} />
              <Concerned indicators={indicators} language={language} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** More than these would drown what is said of them. */
const fewEnough = 3;

interface ConcernedProps {
  readonly indicators: ChangeGroup['entries'][number]['indicators'];
  readonly language: Language;
}

function Concerned({ indicators, language }: ConcernedProps) {
  if (indicators.length === 0) return null;
  const links = (
    <ul>
      {indicators.map(({ slug, name }) => (
        <li>
          <a href={`${slug}.html`}>{name}</a>
        </li>
      ))}
    </ul>
  );
  if (indicators.length <= fewEnough) return links;
  return (
    <details>
      <summary>{siteWordsOf(language).indicators(indicators.length)}</summary>
      {links}
    </details>
  );
}
