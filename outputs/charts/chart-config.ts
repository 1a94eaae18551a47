import type { NumberMarks } from '../wording/number-format.ts';
import { colours, fontFamily, type Scale } from './theme.ts';

/** Light rules, no frame, numbers as the figure's language writes them; the SVG holds no text but what is drawn. */
export function chartConfig(scale: Scale, { decimal, thousands, minus }: NumberMarks) {
  const text = { fontSize: scale.text, color: colours.secondary };
  return {
    aria: false,
    font: fontFamily,
    background: 'transparent',
    locale: {
      number: { decimal, thousands, minus, grouping: [3], currency: ['', ''] satisfies [string, string] },
    },
    view: { stroke: null },
    axis: {
      labelFontSize: text.fontSize,
      labelColor: text.color,
      labelPadding: scale.text * 0.45,
      gridColor: colours.rule,
      gridWidth: 1,
      domainColor: colours.secondary,
      domainWidth: 1,
      labelOverlap: true,
    },
    text: { fontSize: scale.text, fill: colours.ink },
  };
}
