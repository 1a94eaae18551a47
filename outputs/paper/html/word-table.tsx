import type { WordTable } from '../paper.ts';
import { RunText } from './run-text.tsx';
import { ScrollBox } from './scroll-box.tsx';

/** Between the margins of a page of A4, in millimetres. */
const textWidth = 160;

interface WordTablePartProps {
  readonly block: WordTable;
  readonly id: string;
  /** The heading that the table stands under; with its first head it names the table. */
  readonly under: string;
}

export function WordTablePart({ block: { columns, head, rows }, id, under }: WordTablePartProps) {
  const kinds = columns.map((width) => (width === 'auto' ? 'auto' : undefined));
  return (
    <ScrollBox labelledBy={`${under} ${id}:head`} wide={false}>
      <table class="word-table">
        <colgroup>
          {columns.map((width) => (
            <col width={typeof width === 'number' ? percent(width) : undefined} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {head.map((text, i) => (
              <th scope="col" id={i === 0 ? `${id}:head` : undefined} class={kinds[i]}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr>
              {cells.map((runs, i) => (
                <td class={kinds[i]}>
                  <RunText runs={runs} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function percent(millimetres: number): string {
  return `${Math.round((100 * millimetres) / textWidth)}%`;
}
