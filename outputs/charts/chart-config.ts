import { swedish } from '../wording/swedish.ts';
import { colours, fontFamily, type Scale } from './theme.ts';

/** Light rules, no frame, Swedish numbers; the SVG holds no text but what is drawn. */
export function chartConfig(scale: Scale) {
  const { decimal, thousands, minus } = swedish.numbers;
  const text = { fontSize: scale.text, color: colours.secondary };
  return {
    aria: false,
    font: fontFamily,
    background: 'transparent',
    locale: {
      number: { decimal, thousands, minus, grouping: [3], currency: ['', '\u00a0kr'] as [string, string] },
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
