import { type YearReading, yearReadings } from './chart-readings.ts';
import { element } from './element.ts';
import { numberLists } from './number-lists.ts';
import { nearestYear, type Panel, xOfYear } from './plot-place.ts';
import type { ScriptWords } from './words.ts';

/** Between the upright and its box, in pixels. */
const gap = 12;

/**
 * Lays a control over a chart that reads it year by year: by pointer, by touch, and by arrow keys as a slider whose
 * value is said by screen readers. An upright marks the year, and a box beside it says what the table says of it.
 * Escape takes both away. Charts without a table are left as they are.
 */
export function addYearReader(chart: HTMLElement, title: string, words: ScriptWords): void {
  const readings = yearReadings(chart);
  if (readings.length === 0) return;
  const slider = element('div', {
    class: 'year-reader',
    role: 'slider',
    tabindex: '0',
    'aria-label': words.readYears(title),
    'aria-valuemin': String(readings[0]?.year),
    'aria-valuemax': String(readings.at(-1)?.year),
  });
  const frame = element('div', { class: 'read-chart' });
  chart.before(frame);
  frame.append(chart, slider);
  listen(new YearReader(chart, slider, readings), slider);
}

class YearReader {
  readonly #chart: HTMLElement;
  readonly #slider: HTMLElement;
  readonly #readings: readonly YearReading[];
  /** Place of the year that is read. */
  #at: number;

  constructor(chart: HTMLElement, slider: HTMLElement, readings: readonly YearReading[]) {
    this.#chart = chart;
    this.#slider = slider;
    this.#readings = readings;
    this.#at = readings.length - 1;
    this.#say();
  }

  /** Reads the year that is nearest to a place in the window. */
  readAt(x: number, y: number): void {
    const drawing = this.#drawing();
    if (drawing === null) return;
    const point = { x: (x - drawing.box.left) / drawing.scale, y: (y - drawing.box.top) / drawing.scale };
    const near = nearestYear(this.#years(), drawing.panels, point);
    if (near === null) return;
    this.#at = this.#years().indexOf(near.year);
    this.show(near.panel);
  }

  /** Reads the year so many steps later, at most the last. */
  step(by: number): void {
    this.#at = Math.max(0, Math.min(this.#readings.length - 1, this.#at + by));
    this.show();
  }

  /** Marks the year in every panel, with the box in one of them. */
  show(panel = 0): void {
    const reading = this.#readings[this.#at];
    const drawing = this.#drawing();
    if (reading === undefined || drawing === null) return;
    this.#say();
    const uprights = drawing.panels.map((one) => ({
      x: xOfYear(this.#years(), one, reading.year) * drawing.scale + drawing.left,
      top: one.top * drawing.scale + drawing.top,
      bottom: one.bottom * drawing.scale + drawing.top,
    }));
    const box = readingBox(reading);
    this.#slider.replaceChildren(...uprights.map(uprightMark), box);
    const { x, top } = uprights[panel] ?? { x: 0, top: 0 };
    placeBeside(box, x, top, this.#slider.clientWidth);
  }

  hide(): void {
    this.#slider.replaceChildren();
  }

  #years(): number[] {
    return this.#readings.map(({ year }) => year);
  }

  #say(): void {
    const reading = this.#readings[this.#at];
    if (reading === undefined) return;
    this.#slider.setAttribute('aria-valuenow', String(reading.year));
    this.#slider.setAttribute('aria-valuetext', sentence(reading));
  }

  /** The drawing that the window's width shows: where it is, how much it is enlarged, and its panels. */
  #drawing() {
    const around = this.#slider.getBoundingClientRect();
    for (const holder of this.#chart.querySelectorAll<HTMLElement>('[data-panels]')) {
      const svg = holder.querySelector('svg');
      const box = svg?.getBoundingClientRect();
      if (!svg || !box || box.width === 0) continue;
      return {
        box,
        left: box.left - around.left,
        top: box.top - around.top,
        scale: box.width / svg.viewBox.baseVal.width,
        panels: panelsOf(holder),
      };
    }
    return null;
  }
}

function listen(reader: YearReader, slider: HTMLElement): void {
  const readHere = (event: PointerEvent): void => reader.readAt(event.clientX, event.clientY);
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
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

function panelsOf({ dataset }: HTMLElement): Panel[] {
  return numberLists(dataset.panels).map(([first = 0, last = 0, top = 0, bottom = 0]) => ({
    first,
    last,
    top,
    bottom,
  }));
}

/** `2021. Flickor: 336. Pojkar: redovisas inte av sekretesskäl.` */
function sentence({ year, rows }: YearReading): string {
  return [String(year), ...rows.map(({ label, text }) => `${label}: ${text}`)]
    .map((part) => `${part}.`)
    .join(' ');
}

function readingBox({ year, rows }: YearReading): HTMLElement {
  const lines = rows.map(({ label, text }) =>
    element('span', { class: 'reading-row' }, element('span', {}, label), ' ', element('strong', {}, text)),
  );
  return element('div', { class: 'reading-box' }, element('strong', {}, String(year)), ...lines);
}

/** Places are set through the style object, which the pages' content policy lets through, unlike a style attribute. */
function uprightMark({ x, top, bottom }: { x: number; top: number; bottom: number }): HTMLElement {
  const mark = element('div', { class: 'upright' });
  mark.style.left = `${x}px`;
  mark.style.top = `${top}px`;
  mark.style.height = `${bottom - top}px`;
  return mark;
}

/** To the right of the upright, or to its left where there is more room; always inside the chart. */
function placeBeside(box: HTMLElement, x: number, top: number, room: number): void {
  const width = box.offsetWidth;
  const left = x < room / 2 ? x + gap : x - gap - width;
  box.style.left = `${Math.max(0, Math.min(room - width, left))}px`;
  box.style.top = `${top}px`;
}
