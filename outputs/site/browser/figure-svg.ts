import { wrap } from '../../charts/label-layout.ts';
import { colours, fontFamily } from '../../charts/theme.ts';

const space = 'http://www.w3.org/2000/svg';
const margin = 24;
/** Above and below the chart. */
const gap = 14;

interface Block {
  readonly text: string;
  readonly size: number;
  readonly weight: '400' | '600';
  readonly colour: string;
}

/**
 * A figure of the page as one drawing that can stand alone: title and how to read it above the chart, source and marks
 * under it, on white. So a picture that is passed on says itself where it comes from, and that it is a draft.
 * Null where the figure has no drawing.
 */
export function figureSvg(figure: HTMLElement, marks: readonly string[]): SVGSVGElement | null {
  const drawing = figure.querySelector('.wide svg');
  if (!(drawing instanceof SVGSVGElement)) return null;
  const { width, height } = drawing.viewBox.baseVal;
  const above: Block[] = [
    ...blocks(figure, '.figure-title', { size: 17, weight: '600', colour: colours.ink }),
    ...blocks(figure, '.reading', { size: 14, weight: '400', colour: colours.secondary }),
  ];
  const small = { size: 12.5, weight: '400', colour: colours.secondary } as const;
  const below: Block[] = [
    ...blocks(figure, '.source', small),
    ...marks.map((text) => ({ ...small, weight: '600' as const, text })),
  ];
  const head = textLines(above, width, margin);
  const foot = textLines(below, width, head.bottom + height + 2 * gap);
  const whole = svgElement('svg', {
    width: width + 2 * margin,
    height: foot.bottom + margin,
    viewBox: `0 0 ${width + 2 * margin} ${foot.bottom + margin}`,
    'font-family': fontFamily,
  });
  const chart = svgElement('g', { transform: `translate(${margin},${head.bottom + gap})` });
  chart.append(...[...drawing.children].map((child) => child.cloneNode(true)));
  for (const mark of chart.querySelectorAll('[class]')) mark.removeAttribute('class');
  const paper = svgElement('rect', {
    width: width + 2 * margin,
    height: foot.bottom + margin,
    fill: colours.paper,
  });
  whole.append(paper, ...head.lines, chart, ...foot.lines);
  return whole instanceof SVGSVGElement ? whole : null;
}

function blocks(figure: HTMLElement, selector: string, style: Omit<Block, 'text'>): Block[] {
  const text = figure.querySelector(selector)?.textContent.trim() ?? '';
  return text === '' ? [] : [{ ...style, text }];
}

/** Texts under each other from `top` on, broken into lines where they are wider than the drawing. */
function textLines(
  blocks: readonly Block[],
  width: number,
  top: number,
): { lines: SVGElement[]; bottom: number } {
  let y = top;
  const lines = blocks.flatMap(({ text, size, weight, colour }) =>
    wrap(text, Math.floor(width / (size * 0.5))).map((words) => {
      y += size * 1.35;
      const place = { x: margin, y: Math.round(y - size * 0.35) };
      const line = svgElement('text', { ...place, 'font-size': size, 'font-weight': weight, fill: colour });
      line.textContent = words;
      return line;
    }),
  );
  return { lines, bottom: Math.round(y) };
}

function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(space, name);
  if (!(made instanceof SVGElement)) throw new Error(`no element of a drawing: ${name}`);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
