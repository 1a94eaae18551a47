import {
  type FileChild,
  type IParagraphOptions,
  type ITableCellOptions,
  Paragraph,
  type Table,
  TableCell,
  TableRow,
} from 'docx';
import { CaptionedTable, type TableLayout } from './captioned-table.ts';

/** What stands under each other on the page, still open to be kept with what follows or to begin a page. */
export type Flow =
  | { readonly kind: 'paragraph'; readonly options: IParagraphOptions }
  | {
      readonly kind: 'table';
      readonly layout: TableLayout;
      /** The first is the head and stands on each page. */
      readonly rows: readonly FlowRow[];
      /** Before which rows a page may begin; none where the table stands on one page. */
      readonly mayBreakBefore: readonly boolean[];
      /** Whether it is never parted from the paragraph after it. */
      readonly withNext: boolean;
    }
  | { readonly kind: 'page-break' }
  /** The table of contents, with the word above it. */
  | { readonly kind: 'contents' };

export type FlowRow = readonly FlowCell[];

export interface FlowCell {
  readonly paragraph: IParagraphOptions;
  readonly cell: Omit<ITableCellOptions, 'children'>;
}

export function flowParagraph({ keepNext, ...options }: IParagraphOptions): Flow {
  return { kind: 'paragraph', options: keepNext ? { ...options, keepNext } : options };
}

/** All on one page, where one page has room for it. */
export function keptTogether(flows: readonly Flow[]): Flow[] {
  return flows.map((flow, i) => (i === flows.length - 1 ? undivided(flow) : withNext(undivided(flow))));
}

/**
 * The parts of a Word document. A break begins the page of what follows it, so that no empty line is left there.
 * @param contents  the table of contents, beginning a page or not
 */
export function wordParts(
  flows: readonly Flow[],
  contents: (beginsPage: boolean) => readonly FileChild[],
): FileChild[] {
  return flows.flatMap((flow, i) => {
    const begins = flows[i - 1]?.kind === 'page-break';
    switch (flow.kind) {
      case 'page-break':
        return [];
      case 'contents':
        return [...contents(begins)];
      case 'paragraph':
        return [new Paragraph(begins ? beginningPage(flow.options) : flow.options)];
      case 'table':
        return [
          ...(begins ? [new Paragraph({ style: 'AfterTable', pageBreakBefore: true })] : []),
          tableOf(flow),
        ];
      default:
        return flow satisfies never;
    }
  });
}

/** Without the room that its style leaves above it. */
function beginningPage(options: IParagraphOptions): IParagraphOptions {
  return { ...options, pageBreakBefore: true, spacing: { ...options.spacing, before: 0 } };
}

function withNext(flow: Flow): Flow {
  switch (flow.kind) {
    case 'paragraph':
      return { ...flow, options: { ...flow.options, keepNext: true } };
    case 'table':
      return { ...flow, withNext: true };
    default:
      return flow;
  }
}

function undivided(flow: Flow): Flow {
  switch (flow.kind) {
    case 'paragraph':
      return { ...flow, options: { ...flow.options, keepLines: true } };
    case 'table':
      return { ...flow, mayBreakBefore: [] };
    default:
      return flow;
  }
}

type FlowTable = Extract<Flow, { readonly kind: 'table' }>;

/** Neither the first row nor the last one stands alone on a page. */
function tableOf({ layout, rows, mayBreakBefore, withNext: staysWithNext }: FlowTable): Table {
  const last = rows.length - 1;
  const keepsNext = (i: number) =>
    i === last ? staysWithNext : i === 0 || i === last - 1 || mayBreakBefore[i + 1] !== true;
  return new CaptionedTable(
    layout,
    rows.map(
      (row, i) =>
        new TableRow({
          ...(i === 0 ? { tableHeader: true } : {}),
          cantSplit: true,
          ...(keepsNext(i) ? { keepNext: true } : {}),
          children: row.map(
            ({ paragraph, cell }) => new TableCell({ ...cell, children: [new Paragraph(paragraph)] }),
          ),
        }),
    ),
  );
}
