import type { LegendEntry, Report } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { Notes } from './data-table.tsx';
import { PageFrame } from './page-frame.tsx';
import { siteWordsOf } from './site-words.ts';

/** How the picture is made, how confidentiality is kept, what the signs mean and what was left out. */
export function AboutPage({ report }: { report: Report }) {
  const words = siteWordsOf(report.language);
  const { handedOver } = wordingOf(report.language).page;
  return (
    <PageFrame report={report} title={words.about} path="om.html" invented>
      <h1>{words.about}</h1>
      {words.aboutText.map(({ label, text }) => (
        <section>
          <h2>{label}</h2>
          <p>{text}</p>
        </section>
      ))}
      <section>
        <h2 id="teckenforklaring">{words.legend}</h2>
        <Legend entries={report.legend} report={report} />
      </section>
      <section>
        <h2>{words.limits}</h2>
        <Notes notes={report.standingNotes} />
      </section>
      {report.handedOver.length === 0 ? null : (
        <section>
          <h2>{handedOver.heading}</h2>
          <p>{handedOver.lead}</p>
          <ul>
            {report.handedOver.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
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
