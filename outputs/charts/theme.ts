/** Colours, type and shapes of every chart (docs: one visual language for site, charts and paper). */
export const colours = {
  paper: '#FFFFFF',
  ink: '#16202A',
  secondary: '#4A5560',
  rule: '#D5DBDE',
} as const;

/** In this order; each carries a shape and a dash as well, so that black and white is enough. */
export const seriesStyles = [
  { colour: '#0B5D66', shape: 'circle', dash: [1, 0] },
  { colour: '#B5470B', shape: 'square', dash: [7, 3] },
  { colour: '#7D42D7', shape: 'triangle-up', dash: [2, 2.5] },
  { colour: '#542412', shape: 'diamond', dash: [9, 3, 2, 3] },
] as const;

/** More lines than there are styles are drawn as small multiples. */
export const mostLines = seriesStyles.length;

/** Single quotes: a family name that ends in a digit is not valid without them. */
export const fontFamily = "'Source Sans 3', 'Source Sans Pro', sans-serif";

export type Purpose = 'screen' | 'phone' | 'paper';

export interface ChartSize {
  /** Pixels on screens, points on paper. */
  readonly width: number;
  readonly height: number;
  readonly purpose: Purpose;
}

export interface Scale {
  readonly text: number;
  readonly line: number;
  /** Area of a point mark in square pixels. */
  readonly point: number;
  /** Panels side by side in small multiples. */
  readonly columns: number;
}

export const scales: Readonly<Record<Purpose, Scale>> = {
  screen: { text: 14, line: 2, point: 46, columns: 3 },
  phone: { text: 13, line: 2, point: 34, columns: 2 },
  paper: { text: 8.5, line: 1.2, point: 18, columns: 3 },
};
