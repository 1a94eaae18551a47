import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Child } from 'hono/jsx';
import { fontAsset, packageAsset } from '../../../../outputs/assets.ts';
import { buildReport } from '../../../../outputs/build-report.ts';
import { chartHeight } from '../../../../outputs/charts/chart-spec.ts';
import { plotPanels } from '../../../../outputs/charts/plot-panels.ts';
import { renderChart } from '../../../../outputs/charts/render-chart.ts';
import type { Figure, IndicatorReport, Report } from '../../../../outputs/report-model.ts';
import { FigureBlock } from '../../../../outputs/site/figure-block.tsx';
import { panelAttributes, readingAttributes } from '../../../../outputs/site/figure-reading.ts';
import { IndicatorRows } from '../../../../outputs/site/indicator-rows.tsx';
import { sampleDraft } from '../../../support/sample-draft.ts';

const root = join(import.meta.dirname, '../../../..');
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
const sizes = { wide: { width: 760, purpose: 'screen' }, narrow: { width: 358, purpose: 'phone' } } as const;

/** Its figures have one line, two, and more than four; a withheld year, a missing one, an interval, a break. */
const slug = 'bou-children-investigated';

/**
 * A site of three pages in a new folder, from the sample report and the site's own parts, with the script bundled from
 * its source: `index.html` with three rows, `figures.html` with the figures of one indicator, and an empty `paper.html`.
 * Returns the folder.
 */
export async function fixtureSite(changes: Parameters<typeof sampleDraft>[0] = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'samlad-script-'));
  const report = buildReport(sampleDraft(changes), 'sv');
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['index.html', startPage(report)],
    ['figures.html', await figuresPage(report)],
    ['paper.html', document('Papper', <main />)],
    ['style.css', packageAsset('outputs/site/style.css')],
    ['script.css', packageAsset('outputs/site/browser/script.css')],
    ['fonts/SourceSans3-Regular.ttf', fontAsset('400Regular/SourceSans3_400Regular.ttf')],
    ['fonts/SourceSans3-SemiBold.ttf', fontAsset('600SemiBold/SourceSans3_600SemiBold.ttf')],
  ];
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const bundled = join(folder, 'site.js');
  execFileSync('npm', ['run', '--silent', 'build:script', '--', `--outfile=${bundled}`], { cwd: root });
  return folder;
}

function startPage({ sections }: Report): string {
  const all = sections.flatMap(({ indicators }) => indicators);
  const indicators = [slug, 'bup-children-new', 'bvc-children-joint-social-services'].flatMap(
    (shown) => all.find((one) => one.slug === shown) ?? [],
  );
  return document(
    'Samlad bild',
    <main>
      <h1>Samlad bild</h1>
      <div data-filter="" />
      <section>
        <h2>Indikatorer</h2>
        <IndicatorRows indicators={indicators} />
      </section>
      <section>
        <h2>Vad den här bilden inte kan säga</h2>
      </section>
    </main>,
  );
}

async function figuresPage({ sections }: Report): Promise<string> {
  const indicator = sections.flatMap(({ indicators }) => indicators).find((one) => one.slug === slug);
  if (!indicator) throw new Error(`no indicator ${slug}`);
  const blocks = [];
  for (const figure of indicator.figures) {
    const [wide, narrow] = [await drawn(figure, 'wide'), await drawn(figure, 'narrow')];
    const first = indicator.figures.find(({ table }) => table === figure.table) === figure;
    const table = indicator.tables.find(({ id }) => id === figure.table);
    if (!table) throw new Error(`no table of ${figure.id}`);
    blocks.push(
      <FigureBlock
        figure={figure}
        drawing={{ wide, narrow, panels: null }}
        table={table}
        hasTable={first}
        mark="Påhittade uppgifter."
        language="sv"
      />,
    );
  }
  const page = document(
    indicator.name,
    <main>
      <h1>{indicator.name}</h1>
      <nav class="views" aria-label="På sidan" data-switch="">
        <ul>
          {indicator.figures.map(({ id, heading }) => (
            <li>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {blocks}
    </main>,
  );
  return indicator.figures.reduce((text, figure) => withReading(text, figure, indicator), page);
}

function drawn(figure: Figure, purpose: keyof typeof sizes): Promise<string> {
  const size = sizes[purpose];
  return renderChart(figure, { ...size, height: chartHeight(figure, size) });
}

function document(title: string, main: Child): string {
  const html = (
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href="style.css" />
        <link rel="stylesheet" href="script.css" />
        <script src="site.js" defer />
      </head>
      <body>
        <header class="top">
          <p class="draft">
            <strong>UTKAST</strong> Bilden är inte godkänd och får inte spridas vidare.
          </p>
        </header>
        {main}
      </body>
    </html>
  );
  return `<!DOCTYPE html>\n${html}\n`;
}

/** Gives a figure the attributes that the script reads, where its part of the page does not have them yet. */
function withReading(page: string, figure: Figure, { tables }: IndicatorReport): string {
  const start = page.indexOf(`<section class="figure" id="${figure.id}"`);
  const end = page.indexOf('</figure>', start);
  const table = tables.find(({ id }) => id === figure.table);
  if (start === -1 || !table) throw new Error(`no figure ${figure.id}`);
  const block = page.slice(start, end);
  if (block.includes('data-panels')) return page;
  const panels = (purpose: keyof typeof sizes): string => {
    const size = sizes[purpose];
    return textOf(panelAttributes(plotPanels(figure, { ...size, height: chartHeight(figure, size) })));
  };
  const wired = block
    .replace('<div class="chart"', `<div class="chart"${textOf(readingAttributes(figure, table))}`)
    .replace('<div class="wide"', `<div class="wide"${panels('wide')}`)
    .replace('<div class="narrow"', `<div class="narrow"${panels('narrow')}`);
  return page.slice(0, start) + wired + page.slice(end);
}

function textOf(attributes: Readonly<Record<string, string>>): string {
  const quoted = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${quoted(value)}"`)
    .join('');
}
