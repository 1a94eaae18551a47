import { seriesStyles } from '../../charts/theme.ts';
import { seriesNames } from './chart-readings.ts';
import { element } from './element.ts';
import type { ScriptWords } from './words.ts';

/**
 * Lets one line among several stand out: as long as the pointer rests on its label in the drawing, or by a button that
 * stays pressed. The other lines are drawn fainter; nothing is taken away. Null where a chart has one line, or a panel
 * for each.
 */
export function lineEmphasis(chart: HTMLElement, words: ScriptWords): HTMLElement | null {
  const names = seriesNames(chart);
  const shared = chart.querySelector<HTMLElement>('[data-panels]')?.dataset.panels?.includes(' ') === false;
  if (names.length < 2 || names.length > seriesStyles.length || !shared) return null;
  const buttons = names.map((name) => element('button', { type: 'button', 'aria-pressed': 'false' }, name));
  let pressed = -1;
  buttons.forEach((button, series) => {
    button.addEventListener('click', () => {
      pressed = pressed === series ? -1 : series;
      for (const [i, one] of buttons.entries()) one.setAttribute('aria-pressed', String(i === pressed));
      drawFainter(chart, pressed);
    });
  });
  const frame = chart.parentElement ?? chart;
  frame.addEventListener('pointermove', ({ clientX, clientY }) => {
    const under = labelAt(chart, clientX, clientY);
    drawFainter(chart, under === -1 ? pressed : under);
  });
  frame.addEventListener('pointerleave', () => drawFainter(chart, pressed));
  return element(
    'div',
    { class: 'tools', role: 'group', 'aria-label': words.emphasise },
    `${words.emphasise}: `,
    ...buttons,
  );
}

/** The series whose label lies under a place in the window, also where something lies over it; -1 for none. */
function labelAt(chart: HTMLElement, x: number, y: number): number {
  const label = document
    .elementsFromPoint(x, y)
    .find((one) => chart.contains(one) && one.closest('text') !== null)
    ?.closest('text');
  const fill = label?.getAttribute('fill');
  return seriesStyles.findIndex(({ colour }) => colour === fill);
}

/** The marks of a series are those of its colour: a drawing holds no other sign of whose they are. */
function drawFainter(chart: HTMLElement, emphasised: number): void {
  seriesStyles.forEach(({ colour }, series) => {
    const fainter = emphasised !== -1 && series !== emphasised;
    for (const mark of chart.querySelectorAll(`[fill="${colour}"], [stroke="${colour}"]`))
      mark.classList.toggle('fainter', fainter);
  });
}
