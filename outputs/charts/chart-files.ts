import type { TopLevelSpec } from 'vega-lite';
import type { IndicatorReport, Report } from '../report-model.ts';
import { standaloneDotSpec, standaloneSpec } from './chart-spec.ts';

/** One drawing as a file for other programs. */
interface ChartFile {
  /** `bou-children-placed-1.vl.json`, and `…-jamforelse-1.vl.json`. */
  readonly path: string;
  readonly heading: string;
  /** @param marks  what is said of all figures, such as that they are a draft */
  spec(marks: readonly string[]): TopLevelSpec;
}

/** The charts of an indicator in the order of its page. */
export function chartFilesOf({ slug, figures, comparisons }: IndicatorReport): ChartFile[] {
  const drawn = comparisons.flatMap(({ heading, figure }) => (figure === null ? [] : [{ heading, figure }]));
  return [
    ...figures.map((figure, i) => ({
      path: `${slug}-${i + 1}.vl.json`,
      heading: figure.heading,
      spec: (marks: readonly string[]) => standaloneSpec(marked(figure, marks)),
    })),
    ...drawn.map(({ heading, figure }, i) => ({
      path: `${slug}-jamforelse-${i + 1}.vl.json`,
      heading,
      spec: (marks: readonly string[]) => standaloneDotSpec(marked(figure, marks)),
    })),
  ];
}

/** Each drawing as Vega-Lite, by file name. */
export function chartFiles({ sections, draftMark, inventedMark }: Report): Map<string, Uint8Array> {
  const marks = [draftMark, inventedMark].filter((mark) => mark !== null);
  const files = sections.flatMap(({ indicators }) => indicators.flatMap(chartFilesOf));
  return new Map(
    files.map(({ path, spec }) => [
      path,
      new TextEncoder().encode(`${JSON.stringify(spec(marks), null, 1)}\n`),
    ]),
  );
}

function marked<Drawn extends { readonly subtitle: string }>(figure: Drawn, marks: readonly string[]): Drawn {
  return { ...figure, subtitle: [figure.subtitle, ...marks].join(' ') };
}
