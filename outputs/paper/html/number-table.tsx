import type { Language } from '../../../indicators/model/text.ts';
import type { TableCell, TableRow } from '../../report-model.ts';
import { wordingOf } from '../../wording/wording-of.ts';
import { rowLabels } from '../../workbook/row-labels.ts';
import { dividedText, restsOf, wordColumns } from '../decimal-places.ts';
import type { NumberTable } from '../paper.ts';
import { ScrollBox } from './scroll-box.tsx';

/** More rows than this may go over several pages in print. */
const mostRowsTogether = 30;

/** More columns than this are set smaller in print. */
const mostWideColumns = 8;

/** A table of labels and ten years has room on a wide screen; one of more columns may be wider. */
const mostColumnsOnWideScreens = 11;

interface NumberTablePartProps {
  readonly block: NumberTable;
  readonly id: string;
  readonly language: Language;
}

/** A numbered table in a box that scrolls by itself, with notes and source right under it. */
export function NumberTablePart({ block, id, language }: NumberTablePartProps) {
  const { table, number, breaks } = block;
  const { decimal } = wordingOf(language).numbers;
  const rests = restsOf(table, decimal);
  const words = wordColumns(table);
  const columns: Column[] = table.head.map((_, i) => ({
    rests: rests[i - 1] ?? [],
    class: [words[i - 1] ? 'words' : 'number', ...(breaks.includes(i) ? ['break'] : [])].join(' '),
  }));
  const labels = rowLabels(table);
  const kinds = ['table'];
  if (table.rows.length > mostRowsTogether) kinds.push('long');
  if (table.head.length > mostWideColumns) kinds.push('close');
  return (
    <div class={kinds.join(' ')} id={id}>
      <ScrollBox labelledBy={`${id}:caption`} wide={table.head.length > mostColumnsOnWideScreens}>
        <table>
          <caption id={`${id}:caption`}>
            <span>
              {number}. {table.caption}
            </span>
          </caption>
          <thead>
            <tr>
              {table.head.map((text, i) => (
                <th scope="col" class={i === 0 ? undefined : columns[i]?.class}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, i) => (
              <Row
                row={row}
                called={labels[i] ?? row.label}
                columns={columns}
                decimal={decimal}
                whole={table.rows.some(({ depth }) => depth > 0)}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {table.notes.length === 0 ? null : (
        <ul class="notes">
          {table.notes.map(({ text }) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
      <p class="source">{table.source}</p>
    </div>
  );
}

interface Column {
  readonly class: string;
  readonly rests: readonly string[];
}

interface RowProps {
  readonly row: TableRow;
  /** Its label, after as much of what it stands under as tells it from the other rows. */
  readonly called: string;
  /** That of the labels is the first. */
  readonly columns: readonly Column[];
  readonly decimal: string;
  /** Whether a total has parts beside it, and is set apart from them. */
  readonly whole: boolean;
}

/** Whose part a row is the eye sees from its indent; a screen reader gets the words. */
function Row({ row: { label, depth, cells }, called, columns, decimal, whole }: RowProps) {
  const kind = depth === 0 ? (whole ? 'whole' : undefined) : `depth-${Math.min(depth, 3)}`;
  return (
    <tr class={kind}>
      <th scope="row">
        {called === label ? null : <span class="spoken">{called.slice(0, -label.length)}</span>}
        {label}
      </th>
      {cells.map((cell, i) => (
        <td class={columns[i + 1]?.class}>
          <CellText cell={cell} rests={columns[i + 1]?.rests ?? []} decimal={decimal} />
        </td>
      ))}
    </tr>
  );
}

interface CellTextProps {
  readonly cell: TableCell;
  readonly rests: readonly string[];
  readonly decimal: string;
}

/** A sign is for the eye; a screen reader gets the words instead. */
function CellText({ cell, rests, decimal }: CellTextProps) {
  const shown = <Shown cell={cell} rests={rests} decimal={decimal} />;
  if (cell.spoken === null) return shown;
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span class="spoken">{cell.spoken}</span>
    </>
  );
}

/** The style sheet sets each second part as wide as the widest of its column. */
function Shown({ cell, rests, decimal }: CellTextProps) {
  if (rests.length === 0) return <>{cell.text}</>;
  const { whole, rest } = dividedText(cell, decimal);
  return (
    <>
      {whole}
      <span class="rest" data-rests={rests.join('\n')}>
        {rest}
      </span>
    </>
  );
}
