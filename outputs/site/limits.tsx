import type { Report } from '../report-model.ts';
import { Notes } from './data-table.tsx';
import { siteWordsOf } from './site-words.ts';

/** What the picture cannot say, N2 and N3 among it: on every page with figures, never folded away. */
export function Limits({ report }: { report: Report }) {
  return (
    <section class="limits">
      <h2>{siteWordsOf(report.language).limits}</h2>
      <Notes notes={report.standingNotes} />
    </section>
  );
}
