import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Child } from 'hono/jsx';
import { packageAsset, webFonts } from '../../../../outputs/assets.ts';
import { buildReport } from '../../../../outputs/build-report.ts';
import { drawCharts } from '../../../../outputs/charts/drawn-charts.ts';
import type { Report } from '../../../../outputs/report-model.ts';
import { ComparisonSection } from '../../../../outputs/site/comparison-section.tsx';
import { FigureBlock } from '../../../../outputs/site/figure-block.tsx';
import { IndicatorRows } from '../../../../outputs/site/indicator-rows.tsx';
import { pageDrawings, siteCharts } from '../../../../outputs/site/site-drawings.ts';
import { ViewLinks, viewsOf } from '../../../../outputs/site/view-links.tsx';
import { sampleDraft } from '../../../support/sample-draft.ts';

const root = join(import.meta.dirname, '../../../..');
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * Its figures have one line, two, and more than four; a withheld year, a missing one, an interval, a break. Its areas are
 * compared with the whole.
 */
const slug = 'bou-children-investigated';

/**
 * A site of three pages in a new folder, from the sample report and the site's own parts, with the script bundled from
 * its source: `index.html` with three rows, `figures.html` with the figures and comparisons of one indicator, and an empty `paper.html`.
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
    ...webFonts(),
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
  const indicators = [
    slug,
    'school-children-individual-resource',
    'bvc-children-joint-social-services',
  ].flatMap((shown) => all.find((one) => one.slug === shown) ?? []);
  return document(
    'Samlad bild',
    <main>
      <h1>Samlad bild</h1>
      <div data-filter="" />
      <section>
        <h2>Indikatorer</h2>
        <IndicatorRows indicators={indicators} language="sv" />
      </section>
      <section>
        <h2>Vad den här bilden inte kan säga</h2>
      </section>
    </main>,
  );
}

async function figuresPage(report: Report): Promise<string> {
  const indicator = report.sections.flatMap(({ indicators }) => indicators).find((one) => one.slug === slug);
  if (!indicator) throw new Error(`no indicator ${slug}`);
  const { figures, tables, comparisons } = indicator;
  const own = { ...report, sections: [{ id: 'one', title: '', indicators: [indicator] }] };
  const drawings = pageDrawings(indicator, await drawCharts(siteCharts(own)));
  const shared = { mark: 'Påhittade uppgifter.', language: 'sv' } as const;
  const blocks = figures.map((figure, i) => {
    const drawing = drawings.get(figure.id);
    const table = tables.find(({ id }) => id === figure.table);
    if (!drawing || !table) throw new Error(`no drawing or no table of ${figure.id}`);
    const hasTable = figures.findIndex((one) => one.table === figure.table) === i;
    return (
      <FigureBlock figure={figure} drawing={drawing} table={table} hasTable={hasTable} {...shared}>
        {i === 0 ? <ViewLinks views={viewsOf(indicator)} label="På sidan" /> : null}
      </FigureBlock>
    );
  });
  const compared = comparisons.map((comparison) => (
    <ComparisonSection
      comparison={comparison}
      drawing={drawings.get(comparison.figure?.id ?? '')}
      {...shared}
    />
  ));
  return document(
    indicator.name,
    <main>
      <h1>{indicator.name}</h1>
      {blocks}
      {compared}
    </main>,
  );
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
