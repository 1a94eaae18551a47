import { csvText } from './csv-text.ts';
import { element } from './element.ts';
import { figureSvg } from './figure-svg.ts';
import { paintSvg } from './paint-svg.ts';
import { saveFile } from './save-file.ts';
import { plainTable } from './table-text.ts';
import type { ScriptWords } from './words.ts';

/** Pixels of the picture to each pixel of the drawing: sharp on paper and on a projector. */
const pictureScale = 2;

interface Downloaded {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly figure: HTMLElement;
  /** The box of the table with the same figures; null where there is none. */
  readonly table: HTMLElement | null;
  /** What has to stand on everything that leaves the page: beside its source: that it is a draft. */
  readonly marks: readonly string[];
}

/** Buttons that save a figure as a picture, as a drawing, and its figures as a table. */
export function figureDownloads(of: Downloaded, words: ScriptWords): HTMLElement {
  const { title, table } = of;
  const buttons = [
    button(words.picture, () => savePicture(of)),
    button(words.drawing, () => saveDrawing(of)),
    ...(table === null ? [] : [button(words.table, () => saveTable(of, table, words))]),
  ];
  return element('div', { class: 'tools', role: 'group', 'aria-label': words.download(title) }, ...buttons);
}

function button(label: string, save: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', save);
  return made;
}

function savePicture({ name, figure, marks }: Downloaded): void {
  const drawing = figureSvg(figure, marks);
  if (drawing === null) return;
  paintSvg(drawing, pictureScale).toBlob((picture) => {
    if (picture) saveFile(`${name}.png`, picture);
  }, 'image/png');
}

function saveDrawing({ name, figure, marks }: Downloaded): void {
  const drawing = figureSvg(figure, marks);
  if (drawing === null) return;
  const text = new XMLSerializer().serializeToString(drawing);
  saveFile(`${name}.svg`, new Blob([`${text}\n`], { type: 'image/svg+xml' }));
}

function saveTable({ name, marks }: Downloaded, box: HTMLElement, words: ScriptWords): void {
  const table = plainTable(box);
  const text = csvText({ ...table, below: [...table.below, ...marks] }, words.signColumn);
  saveFile(`${name}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}
