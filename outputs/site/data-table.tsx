import type { Note, Table, TableCell } from '../report-model.ts';
import { Words } from './words.tsx';

/** A table with its caption, real heads, and the notes and source right under it; it scrolls inside its own box. */
export function DataTable({ table, mark }: { table: Table; mark: string | null }) {
  const [corner, ...columns] = table.head;
  return (
    <div class="table" id={table.id}>
      <section class="scroll" aria-labelledby={`${table.id}-rubrik`} tabindex={0}>
        <table>
          <caption id={`${table.id}-rubrik`}>
            <span>{table.caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map((column) => (
                <th scope="col" class="number">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr class={`depth-${Math.min(row.depth, 3)}`}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell) => (
                  <Cell cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Notes notes={table.notes} />
      <p class="source">
        <Words text={table.source} /> {mark}
      </p>
    </div>
  );
}

export function Notes({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map(({ text }) => (
        <li>
          <Words text={text} />
        </li>
      ))}
    </ul>
  );
}

/** A sign is for the eye; a screen reader gets the words instead. */
export function CellText({ cell }: { cell: TableCell }) {
  if (cell.spoken === null) return cell.text;
  return (
    <>
      <span aria-hidden="true">{cell.text}</span>
      <span class="spoken">{cell.spoken}</span>
    </>
  );
}

function Cell({ cell }: { cell: TableCell }) {
  return (
    <td class={cell.state === 'published' ? 'number' : 'number sign'}>
      <CellText cell={cell} />
    </td>
  );
}
