import type { Reading } from './chart-readings.ts';
import { element } from './element.ts';
import { numberLists } from './number-lists.ts';

/** In pixels; of the drawing or of the window. */
interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is marked in a drawing. An upright is as wide as nothing. */
export interface Mark extends Size {
  readonly left: number;
  readonly top: number;
}

/** How the readings of one kind of chart lie in its drawings, whose places are lists of numbers. */
export interface ReadingLayout {
  /** The data attribute that holds a drawing's places. */
  readonly attribute: 'panels' | 'strips';
  /** Where the next reading lies: to the right of the one before, or under it. */
  readonly direction: 'right' | 'down';
  /** The reading that is nearest to a point, and which of its marks; null where there are no places. */
  readonly nearest: (
    places: readonly number[][],
    point: Point,
  ) => { readonly reading: number; readonly mark: number } | null;
  readonly marks: (places: readonly number[][], reading: number) => readonly Mark[];
  /** Where the box goes that tells what is printed of a mark. */
  readonly boxBeside: (mark: Mark, box: Size, room: Size) => { readonly left: number; readonly top: number };
}

/**
 * Lays a control over a chart that reads it one reading at a time: by pointer, by touch, and by arrow keys as a slider
 * whose value is said by screen readers. The place that is read is marked, and a box beside it says what the table says
 * of it. Escape takes both away.
 */
export function addChartReader(
  chart: HTMLElement,
  label: string,
  readings: readonly Reading[],
  layout: ReadingLayout,
): void {
  const slider = element('div', {
    class: 'chart-reader',
    role: 'slider',
    tabindex: '0',
    'aria-label': label,
    'aria-orientation': layout.direction === 'down' ? 'vertical' : 'horizontal',
    'aria-valuemin': String(readings[0]?.number),
    'aria-valuemax': String(readings.at(-1)?.number),
  });
  const frame = element('div', { class: 'read-chart' });
  chart.before(frame);
  frame.append(chart, slider);
  listen(new ChartReader(chart, slider, readings, layout), slider, stepsOf(layout));
}

class ChartReader {
  readonly #chart: HTMLElement;
  readonly #slider: HTMLElement;
  readonly #readings: readonly Reading[];
  readonly #layout: ReadingLayout;
  /** Place of what is read: the newest year, or the first row. */
  #at: number;

  constructor(chart: HTMLElement, slider: HTMLElement, readings: readonly Reading[], layout: ReadingLayout) {
    this.#chart = chart;
    this.#slider = slider;
    this.#readings = readings;
    this.#layout = layout;
    this.#at = layout.direction === 'down' ? 0 : readings.length - 1;
    this.#say();
  }

  /** Reads what is nearest to a place in the window. */
  readAt(x: number, y: number): void {
    const drawing = this.#drawing();
    if (drawing === null) return;
    const point = { x: (x - drawing.box.left) / drawing.scale, y: (y - drawing.box.top) / drawing.scale };
    const near = this.#layout.nearest(drawing.places, point);
    if (near === null) return;
    this.#at = near.reading;
    this.show(near.mark);
  }

  /** Reads what lies so many steps later, at most the last. */
  step(by: number): void {
    this.#at = Math.max(0, Math.min(this.#readings.length - 1, this.#at + by));
    this.show();
  }

  /** Marks what is read wherever it lies in the drawing, with the box beside one of the marks. */
  show(mark = 0): void {
    const reading = this.#readings[this.#at];
    const drawing = this.#drawing();
    if (reading === undefined || drawing === null) return;
    this.#say();
    const { scale, left, top, places } = drawing;
    const marks = this.#layout.marks(places, this.#at).map((one) => ({
      left: one.left * scale + left,
      top: one.top * scale + top,
      width: one.width * scale,
      height: one.height * scale,
    }));
    const box = readingBox(reading);
    this.#slider.replaceChildren(...marks.map(markElement), box);
    const beside = marks[mark];
    if (beside) this.#place(box, beside);
  }

  hide(): void {
    this.#slider.replaceChildren();
  }

  /** As the layout wants it, but never beyond the sides of the chart. */
  #place(box: HTMLElement, mark: Mark): void {
    const room = { width: this.#slider.clientWidth, height: this.#slider.clientHeight };
    const size = { width: box.offsetWidth, height: box.offsetHeight };
    const { left, top } = this.#layout.boxBeside(mark, size, room);
    box.style.left = `${Math.max(0, Math.min(room.width - size.width, left))}px`;
    box.style.top = `${top}px`;
  }

  #say(): void {
    const reading = this.#readings[this.#at];
    if (reading === undefined) return;
    this.#slider.setAttribute('aria-valuenow', String(reading.number));
    this.#slider.setAttribute('aria-valuetext', sentence(reading));
  }

  /** The drawing that the window's width shows: where it is, how much it is enlarged, and its places. */
  #drawing() {
    const around = this.#slider.getBoundingClientRect();
    const { attribute } = this.#layout;
    for (const holder of this.#chart.querySelectorAll<HTMLElement>(`[data-${attribute}]`)) {
      const svg = holder.querySelector('svg');
      const box = svg?.getBoundingClientRect();
      if (!svg || !box || box.width === 0) continue;
      return {
        box,
        left: box.left - around.left,
        top: box.top - around.top,
        scale: box.width / svg.viewBox.baseVal.width,
        places: numberLists(holder.dataset[attribute]),
      };
    }
    return null;
  }
}

/** Up is more along a line of years; down is on to the next among rows, as in the table. */
function stepsOf({ direction }: ReadingLayout): Readonly<Record<string, number>> {
  const down = direction === 'down' ? 1 : -1;
  return {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowDown: down,
    ArrowUp: -down,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
}

function listen(reader: ChartReader, slider: HTMLElement, steps: Readonly<Record<string, number>>): void {
  const readHere = (event: PointerEvent): void => reader.readAt(event.clientX, event.clientY);
  slider.addEventListener('pointermove', readHere);
  slider.addEventListener('pointerdown', readHere);
  slider.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse' && !slider.matches(':focus-visible')) reader.hide();
  });
  slider.addEventListener('focus', () => {
    if (slider.matches(':focus-visible')) reader.show();
  });
  slider.addEventListener('blur', () => reader.hide());
  slider.addEventListener('keydown', (event) => {
    const by = steps[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') reader.hide();
    if (by === undefined) return;
    event.preventDefault();
    reader.step(by);
  });
  window.addEventListener('resize', () => reader.hide());
}

/** `2021. Flickor: 336. Pojkar: redovisas inte av sekretesskäl.` */
function sentence({ name, lines }: Reading): string {
  return [name, ...lines.map(({ label, text }) => `${label}: ${text}`)].map((part) => `${part}.`).join(' ');
}

function readingBox({ name, lines }: Reading): HTMLElement {
  const rows = lines.map(({ label, text }) =>
    element('span', { class: 'reading-row' }, element('span', {}, label), ' ', element('strong', {}, text)),
  );
  return element('div', { class: 'reading-box' }, element('strong', {}, name), ...rows);
}

/** Places are set through the style object, which the pages' content policy lets through, unlike a style attribute. */
function markElement({ left, top, width, height }: Mark): HTMLElement {
  const mark = element('div', { class: width === 0 ? 'upright' : 'strip' });
  mark.style.left = `${left}px`;
  mark.style.top = `${top}px`;
  if (width > 0) mark.style.width = `${width}px`;
  mark.style.height = `${height}px`;
  return mark;
}
