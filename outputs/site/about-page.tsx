import type { LegendEntry, Report } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { Limits } from './limits.tsx';
import { PageFrame } from './page-frame.tsx';
import { SentenceList } from './sentence-list.tsx';
import { pageFiles, type SitePages } from './site-pages.ts';
import { siteWordsOf } from './site-words.ts';

/** What the picture is, how the counts came, what the signs mean and what was left out. */
export function AboutPage({ pages }: { pages: SitePages }) {
  const { report } = pages;
  const words = siteWordsOf(report.language);
  const { handedOver } = wordingOf(report.language).page;
  return (
    <PageFrame pages={pages} title={words.aboutTitle} path={pageFiles.about} invented>
      <h1>{words.aboutTitle}</h1>
      <section>
        <h2>{words.picture.label}</h2>
        <p>{words.picture.text}</p>
        <p>
          <a href={pageFiles.methods}>{words.methodsTitle}</a>
        </p>
      </section>
      <Limits report={report} />
      <section>
        <h2 id="teckenforklaring">{words.legend}</h2>
        <Legend entries={report.legend} report={report} />
      </section>
      {report.handedOver.length === 0 ? null : (
        <section>
          <h2>{handedOver.heading}</h2>
          <p>{handedOver.lead}</p>
          <SentenceList sentences={report.handedOver} />
        </section>
      )}
      {report.absences.length === 0 ? null : (
        <section>
          <h2>{words.absences}</h2>
          <SentenceList sentences={report.absences} />
        </section>
      )}
    </PageFrame>
  );
}

export function Legend({ entries, report }: { entries: readonly LegendEntry[]; report: Report }) {
  const words = siteWordsOf(report.language);
  return (
    <table class="legend">
      <caption class="spoken">{words.legend}</caption>
      <thead>
        <tr>
          <th scope="col">{words.legendSign}</th>
          <th scope="col">{words.legendMeaning}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ sign, meaning }) => (
          <tr>
            <th scope="row">{sign}</th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
