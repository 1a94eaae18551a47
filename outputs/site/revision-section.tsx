import type { Language } from '../../indicators/model/text.ts';
import type { RevisionGroup, RevisionLog, RevisionRow } from '../report-model.ts';
import { CellText } from './data-table.tsx';
import { siteWordsOf } from './site-words.ts';
import { Words } from './words.tsx';

/** More rows than these are folded: the cause and how far it reaches are read first. */
const fewEnough = 12;

interface RevisionSectionProps {
  readonly log: RevisionLog;
  readonly language: Language;
}

/** Each cause once, and under it old and new figures side by side. */
export function RevisionSection({ log, language }: RevisionSectionProps) {
  return (
    <>
      {log.groups.map((group, i) => (
        <section>
          <h3 id={`revidering-${i + 1}`}>
            <Words text={group.cause} />
          </h3>
          <Rows group={group} head={log.head} labelledBy={`revidering-${i + 1}`} language={language} />
        </section>
      ))}
    </>
  );
}

interface RowsProps {
  readonly group: RevisionGroup;
  readonly head: RevisionLog['head'];
  /** Id of the heading that names the cause. */
  readonly labelledBy: string;
  readonly language: Language;
}

function Rows({ group: { rows, extent }, head, labelledBy, language }: RowsProps) {
  const shown = rows.some(({ figures }) => figures !== null) ? head : head.slice(0, 3);
  const table = (
    <section class="scroll" aria-labelledby={labelledBy} tabindex={0}>
      <table>
        <caption>
          <span>{extent}</span>
        </caption>
        <thead>
          <tr>
            {shown.map((label, column) => (
              <th scope="col" class={column < 3 ? undefined : 'number'}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
  if (rows.length <= fewEnough) return <div class="table">{table}</div>;
  return (
    <details>
      <summary>
        {extent} {siteWordsOf(language).showTable}
      </summary>
      <div class="table">{table}</div>
    </details>
  );
}

function Row({ row: { slug, indicator, part, years, figures } }: { row: RevisionRow }) {
  const cells = figures === null ? [] : [figures.before, figures.now, figures.difference];
  return (
    <tr>
      <th scope="row">{slug === null ? indicator : <a href={`${slug}.html`}>{indicator}</a>}</th>
      <td>{part}</td>
      <td>{years}</td>
      {cells.map((cell) => (
        <td class="number">
          <CellText cell={cell} />
        </td>
      ))}
    </tr>
  );
}
