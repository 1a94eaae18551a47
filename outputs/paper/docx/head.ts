import {
  BorderStyle,
  type ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Logo, Paper } from '../paper.ts';
import { pointsFromMillimetres, textWidth, twipsFromMillimetres, twipsFromPoints } from './measures.ts';
import { outlinedDrawing } from './outlined-drawing.ts';
import { drawingPicture, type PictureTexts, pixelPicture } from './picture.ts';
import { plain, styled } from './word-runs.ts';

const tallestLogo = pointsFromMillimetres(18);
const widestLogo = pointsFromMillimetres(60);
const rightColumn = twipsFromMillimetres(48);
const gap = twipsFromMillimetres(4);

/** The top of page one: who, what and the logo beside each other over a rule in the municipality's colour, and the title. */
export function paperHead(paper: Paper, nextPicture: () => number): (Paragraph | Table)[] {
  const { title, subtitle } = paper;
  return [
    headTable(paper, nextPicture),
    new Paragraph({ style: 'Title', children: [plain(title)] }),
    ...(subtitle === null ? [] : [new Paragraph({ style: 'Subtitle', children: [plain(subtitle)] })]),
  ];
}

/** The one table that is no data: columns of lines and the logo at their right, without a head or a text alternative. */
function headTable({ head, brand }: Paper, nextPicture: () => number): Table {
  const { logo } = brand;
  const logoColumn = logo === null ? 0 : gap + twipsFromPoints(sizeOf(logo).width);
  const widths = [textWidth - rightColumn - logoColumn, rightColumn, ...(logo === null ? [] : [logoColumn])];
  const contents = [
    linesOf(head.left),
    linesOf(head.right),
    ...(logo === null
      ? []
      : [[new Paragraph({ style: 'Logo', children: [logoPicture(logo, nextPicture())] })]]),
  ];
  const rule = { style: BorderStyle.SINGLE, size: 10, color: brand.colour.slice(1) };
  return new Table({
    style: 'HeadTable',
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: false,
      firstColumn: false,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: contents.map(
          (children, i) =>
            new TableCell({
              width: { size: widths[i] ?? 0, type: WidthType.DXA },
              children,
              borders: { bottom: rule },
            }),
        ),
      }),
    ],
  });
}

function linesOf(lines: readonly string[]): Paragraph[] {
  return (lines.length === 0 ? [''] : lines).map(
    (line, i) =>
      new Paragraph({ style: 'HeadLine', children: [i === 0 ? styled(line, 'Strong') : plain(line)] }),
  );
}

/** In points. */
function sizeOf({ ratio }: Logo): { readonly width: number; readonly height: number } {
  const height = Math.min(tallestLogo, widestLogo / ratio);
  return { width: height * ratio, height };
}

function logoPicture(logo: Logo, id: number): ImageRun {
  const size = sizeOf(logo);
  const texts: PictureTexts = { id, name: 'Logo', alternative: logo.alternative };
  return logo.format === 'png'
    ? pixelPicture(logo.bytes, size, texts)
    : drawingPicture(outlinedDrawing(new TextDecoder().decode(logo.bytes), size.width), size, texts);
}
