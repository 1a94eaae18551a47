/** What an element hands down to those in it. */
interface Pen {
  readonly fill: string;
  readonly stroke: string;
  readonly lineWidth: number;
  readonly miterLimit: number;
  readonly dash: readonly number[];
  readonly fontSize: number;
  readonly fontWeight: string;
  readonly fontFamily: string;
  readonly anchor: string;
}

const firstPen: Pen = {
  fill: 'black',
  stroke: 'none',
  lineWidth: 1,
  miterLimit: 4,
  dash: [],
  fontSize: 16,
  fontWeight: '400',
  fontFamily: 'sans-serif',
  anchor: 'start',
};

/**
 * Paints one of our own drawings on a canvas, `scale` pixels to each of its own. It knows what the charts are made of:
 * groups, paths, lines, rectangles and texts with their translations, strokes, dashes and opacities.
 * A browser would paint the drawing as a picture too, but without the page's fonts, and the content policy of the pages
 * lets no such picture in.
 */
export function paintSvg(drawing: SVGSVGElement, scale: number): HTMLCanvasElement {
  const { width, height } = drawing.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser has no canvas');
  context.scale(scale, scale);
  paint(context, drawing, firstPen);
  return canvas;
}

function paint(context: CanvasRenderingContext2D, element: Element, inherited: Pen): void {
  const pen = penOf(element, inherited);
  context.save();
  translate(context, element.getAttribute('transform'));
  context.globalAlpha *= numberOf(element, 'opacity', 1);
  switch (element.localName) {
    case 'path':
      paintShape(context, element, pen, new Path2D(element.getAttribute('d') ?? ''));
      break;
    case 'line':
      paintShape(context, element, pen, lineOf(element));
      break;
    case 'rect':
      paintShape(context, element, pen, rectangleOf(element));
      break;
    case 'text':
      paintText(context, element, pen);
      break;
    default:
      for (const child of element.children) paint(context, child, pen);
  }
  context.restore();
}

function paintShape(context: CanvasRenderingContext2D, element: Element, pen: Pen, shape: Path2D): void {
  if (pen.fill !== 'none') {
    context.fillStyle = pen.fill;
    withAlpha(context, numberOf(element, 'fill-opacity', 1), () => context.fill(shape));
  }
  if (pen.stroke === 'none') return;
  context.strokeStyle = pen.stroke;
  context.lineWidth = pen.lineWidth;
  context.miterLimit = pen.miterLimit;
  context.setLineDash([...pen.dash]);
  withAlpha(context, numberOf(element, 'stroke-opacity', 1), () => context.stroke(shape));
}

/** A text is one line, or one line per part: each part begins at its x, and so much lower than the one before. */
function paintText(context: CanvasRenderingContext2D, element: Element, pen: Pen): void {
  context.font = `${pen.fontWeight} ${pen.fontSize}px ${pen.fontFamily}`;
  context.fillStyle = pen.fill;
  context.textAlign = pen.anchor === 'middle' ? 'center' : pen.anchor === 'end' ? 'right' : 'left';
  const x = numberOf(element, 'x', 0);
  let y = numberOf(element, 'y', 0);
  for (const part of element.childElementCount === 0 ? [element] : element.children) {
    if (part !== element) y += numberOf(part, 'dy', 0);
    context.fillText(part.textContent, numberOf(part, 'x', x), y);
  }
}

function withAlpha(context: CanvasRenderingContext2D, alpha: number, draw: () => void): void {
  const before = context.globalAlpha;
  context.globalAlpha = before * alpha;
  draw();
  context.globalAlpha = before;
}

function penOf(element: Element, inherited: Pen): Pen {
  const dash = element.getAttribute('stroke-dasharray');
  return {
    fill: element.getAttribute('fill') ?? inherited.fill,
    stroke: element.getAttribute('stroke') ?? inherited.stroke,
    lineWidth: numberOf(element, 'stroke-width', inherited.lineWidth),
    miterLimit: numberOf(element, 'stroke-miterlimit', inherited.miterLimit),
    dash: dash === null ? inherited.dash : dash.split(/[ ,]+/).map(Number),
    fontSize: numberOf(element, 'font-size', inherited.fontSize),
    fontWeight: element.getAttribute('font-weight') ?? inherited.fontWeight,
    fontFamily: element.getAttribute('font-family') ?? inherited.fontFamily,
    anchor: element.getAttribute('text-anchor') ?? inherited.anchor,
  };
}

/** The charts move their marks and do not turn or stretch them; anything else is refused rather than painted wrong. */
function translate(context: CanvasRenderingContext2D, transform: string | null): void {
  if (transform === null) return;
  const [, x, y] = /^translate\((-?[\d.e-]+)[ ,]\s*(-?[\d.e-]+)\)$/.exec(transform) ?? [];
  if (x === undefined || y === undefined) throw new Error(`a transformation that is not known: ${transform}`);
  context.translate(Number(x), Number(y));
}

function lineOf(element: Element): Path2D {
  const line = new Path2D();
  line.moveTo(numberOf(element, 'x1', 0), numberOf(element, 'y1', 0));
  line.lineTo(numberOf(element, 'x2', 0), numberOf(element, 'y2', 0));
  return line;
}

function rectangleOf(element: Element): Path2D {
  const rectangle = new Path2D();
  const [x, y] = [numberOf(element, 'x', 0), numberOf(element, 'y', 0)];
  rectangle.rect(x, y, numberOf(element, 'width', 0), numberOf(element, 'height', 0));
  return rectangle;
}

/** Sizes may have their unit after them: `14px`. */
function numberOf(element: Element, attribute: string, otherwise: number): number {
  const text = element.getAttribute(attribute);
  return text === null ? otherwise : Number.parseFloat(text);
}
