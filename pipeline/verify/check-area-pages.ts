import { cellId, totals } from '../../indicators/model/cell.ts';
import type { Problem } from '../../indicators/model/problem.ts';
import { type Language, languages } from '../../indicators/model/text.ts';
import { wordingOf } from '../../outputs/wording/wording-of.ts';
import { type Checked, checkedFile, differs, readOr, together } from './checked.ts';
import { countCell, derivedCell } from './expected-cells.ts';
import { slugOf } from './expected-tables.ts';
import { elementsIn, hasClass, type Markup, named, parseMarkup, textIn } from './markup.ts';
import type { ReleaseFolder } from './release-folder.ts';
import type { Released } from './released.ts';
import { isSameInPrint, printed } from './same-text.ts';
import { siteFolder } from './site-pages.ts';

/**
 * The pages of areas: the count of each indicator, its measure, and that of the whole municipality, in the year that the
 * row names. How an area stands against the whole is said in words, which the release does not hold.
 */
export async function checkAreaPages(folder: ReleaseFolder, released: Released): Promise<Checked> {
  const checks: Checked[] = [];
  for (const language of languages) {
    const start = `${siteFolder(language)}omrade-`;
    const expectedAt = figuresIn(released, language);
    for (const path of folder.paths.filter((one) => one.startsWith(start) && one.endsWith('.html'))) {
      const read = await readOr(path, 'the page of an area', async () =>
        parseMarkup(await folder.read(path), 'html'),
      );
      checks.push(
        'problem' in read
          ? checkedFile('site', 0, [read.problem])
          : checkPage(path, read.content, released, language, expectedAt),
      );
    }
  }
  return together(checks);
}

function checkPage(
  path: string,
  page: Markup,
  released: Released,
  language: Language,
  expectedAt: ReturnType<typeof figuresIn>,
): Checked {
  const [title = ''] = elementsIn(page, named('h1')).map((heading) => textIn(heading));
  const area = released.catalogue.code_lists
    .filter(({ column }) => column === 'area_code')
    .flatMap(({ codes }) => codes)
    .find(({ label }) => isSameInPrint(label[language], title))?.code;
  if (area === undefined) return checkedFile('site', 0, [differs(path, 'title', 'release.json')]);
  const problems: Problem[] = [];
  let values = 0;
  for (const row of elementsIn(page, named('tr'))) {
    const [link] = elementsIn(row, named('a'));
    const [label] = elementsIn(row, named('th'));
    if (!link || !label) continue;
    const slug = (link.attributes.href ?? '').replace(/\.html$/, '');
    const year = Number(/(\d{4})$/.exec(textIn(label).trim())?.[1]);
    const expected = expectedAt(slug, year, area);
    const texts = elementsIn(row, named('td')).map((cell) =>
      printed(textIn(cell, (one) => hasClass('spoken')(one) || hasClass('unit')(one))),
    );
    const [count = '', measure, , whole] = texts;
    const name = expected ? `${slug} ${year}` : 'a row which is one more';
    const wrong = (what: string) => problems.push(differs(path, `${name}, ${what}`, 'release.json'));
    // The count is followed by what is counted.
    if (!expected || count.replace(/\p{L}{2,}.*$/u, '') !== printed(expected.count)) wrong('count');
    values += 1;
    if (!expected || texts.length < 4) continue;
    values += 2;
    if (!expected.measures.some((one) => printed(one.area) === measure)) wrong('measure');
    if (!expected.measures.some((one) => printed(one.whole) === whole)) wrong('measure of the municipality');
  }
  return checkedFile('site', values, problems);
}

/** What has to stand in a row: the count, and each measure that may stand beside it. */
function figuresIn(released: Released, language: Language) {
  const words = wordingOf(language);
  const facts = new Map(
    released.tables.flatMap(({ cells }) => cells).map(({ id, fact }) => [id, countCell(words, fact).text]),
  );
  const measures = released.derived.map(({ indicator, measure, cells }) => ({
    indicator,
    texts: new Map(
      cells.map(({ id, fact }) => [
        id,
        derivedCell(words, fact, 'value', measure.kind === 'ratio' ? 2 : 1).text.replace(/\s*u$/u, ''),
      ]),
    ),
  }));
  return (slug: string, year: number, area: string) => {
    const indicator = released.catalogue.indicators.find(({ id }) => slugOf(id) === slug)?.id;
    if (indicator === undefined) return null;
    const at = (code: string) => cellId({ indicator, year, coordinates: { ...totals, area_code: code } });
    const count = facts.get(at(area));
    if (count === undefined) return null;
    const own = measures.filter((one) => one.indicator === indicator);
    return {
      count,
      measures: own.map(({ texts }) => ({
        area: texts.get(at(area)) ?? '',
        whole: texts.get(at('TOT')) ?? '',
      })),
    };
  };
}
