import type { Figure } from '../report-model.ts';
import { stretchesOf } from './chart-model.ts';
import { seriesStyles } from './theme.ts';

const width = 120;
const height = 32;
const margin = 4;

/**
 * A small line of the first series, from zero to its highest value, without axes or text; its gaps are those of the full
 * chart.
 * Decoration beside the figures it is drawn from, so it is hidden from screen readers.
 */
export function sparkline(figure: Figure): string {
  const [series] = figure.series;
  const stretches = series ? stretchesOf(figure, series) : [];
  const top = Math.max(...stretches.flat().map(({ value }) => value), 0) || 1;
  const first = figure.years[0] ?? 0;
  const span = Math.max(1, (figure.years.at(-1) ?? first) - first);
  const x = (year: number): string => (margin + ((width - 2 * margin) * (year - first)) / span).toFixed(1);
  const y = (value: number): string => (height - margin - ((height - 2 * margin) * value) / top).toFixed(1);
  const { colour } = seriesStyles[0];
  const lines = stretches
    .filter((stretch) => stretch.length > 1)
    .map((stretch) => `M${stretch.map(({ year, value }) => `${x(year)},${y(value)}`).join('L')}`)
    .map((d) => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="1.8"/>`);
  const last = stretches.at(-1)?.at(-1);
  const alone = stretches.filter((stretch) => stretch.length === 1).flat();
  const dots = [...new Set([...alone, ...(last ? [last] : [])])].map(
    ({ year, value }) => `<circle cx="${x(year)}" cy="${y(value)}" r="2.4" fill="${colour}"/>`,
  );
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} aria-hidden="true" focusable="false">${[...lines, ...dots].join('')}</svg>`;
}
