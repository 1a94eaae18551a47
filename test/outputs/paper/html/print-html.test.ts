import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { printHtml } from '../../../../outputs/paper/html/print-html.tsx';
import type { Paper } from '../../../../outputs/paper/paper.ts';
import { hostileLabels, sampleDrawings, samplePaper } from '../../../support/sample-paper.ts';

const drawings = await sampleDrawings();

function html(paper: Paper): string {
  return new TextDecoder().decode(printHtml(paper, drawings));
}

describe('a paper as HTML', () => {
  it('is the same bytes for the same paper', () => {
    expect(html(samplePaper())).toBe(html(samplePaper()));
  });

  it('says its language, title, author and date', () => {
    for (const [language, title] of [
      ['sv', 'Samlad bild av barn och unga, Exempelby – UTKAST'],
      ['en', 'One picture of children and young people, Exempelby – DRAFT'],
    ] as const) {
      const page = html(samplePaper({ language }));
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain(`<title>${title}</title>`);
      expect(page).toContain('<meta name="author" content="Exempelby"/>');
      expect(page).toContain('<meta name="dcterms.date" content="2026-03-16"/>');
    }
  });

  it('stamps a draft, and a release not', () => {
    expect(html(samplePaper())).toMatch(/<p class="stamp">UTKAST<\/p>.*Utkast\. Uppgifterna/s);
    const release = html(samplePaper({ status: 'release' }));
    expect(release).not.toMatch(/UTKAST|Utkast|noindex|class="stamp"/);
  });

  it('allows the one style sheet that it holds and nothing else', () => {
    const page = html(samplePaper());
    const sheets = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(([, sheet = '']) => sheet);
    expect(sheets).toHaveLength(1);
    const digest = createHash('sha256').update(sheets.join()).digest('base64');
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${digest}&#39;; font-src data:; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(page).not.toMatch(/<script|<link|<[^>]* style=|<[^>]* on[a-z]+=/);
  });

  it('leads every link to an element of its own, and gives no id twice', () => {
    const page = html(samplePaper());
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const links = [...page.matchAll(/ href="([^"]*)"/g)].map(([, link = '']) => link);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !ids.includes(link.replace(/^#/, '')))).toEqual([]);
    const names = [...page.matchAll(/ aria-labelledby="([^"]*)"/g)].flatMap(([, list = '']) =>
      list.split(' '),
    );
    expect(names.filter((name) => !ids.includes(name))).toEqual([]);
  });

  it.each(hostileLabels.map((label) => [JSON.stringify(label), label]))(
    'has the same elements whatever a label says: %s',
    (_, label) => {
      const elements = (page: string) => [...page.matchAll(/<\/?[a-z][a-z0-9]*/g)].map(([tag]) => tag);
      const page = html(samplePaper({ label }));
      expect(elements(page)).toEqual(elements(html(samplePaper())));
      expect(page).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\ufffd]/u);
    },
  );

  it('stays under 1.5 megabytes with thirty indicators', async () => {
    const size = { indicators: 30 };
    expect(printHtml(samplePaper(size), await sampleDrawings(size)).length).toBeLessThan(1.5e6);
  });

  it('carries the logo at most 18 millimetres high and 60 wide', () => {
    const paper = samplePaper({ logo: 'png' });
    const logo = paper.brand.logo;
    if (logo === null) throw new Error('no logo');
    const sizeAt = (ratio: number) =>
      /<img src="data:image\/png;base64,[^"]*" width="(\d+)" height="(\d+)"/
        .exec(html({ ...paper, brand: { ...paper.brand, logo: { ...logo, ratio } } }))
        ?.slice(1)
        .map(Number);
    // 18 and 60 mm are 68 and 227 pixels of 1/96 inch.
    expect(sizeAt(1)).toEqual([68, 68]);
    expect(sizeAt(10)).toEqual([227, 23]);
  });

  it('sets a total apart from its parts, and places beside each other not', () => {
    const paper = samplePaper();
    const flat = paper.blocks.map((block) => {
      if (block.kind !== 'number-table') return block;
      const rows = block.table.rows.map((row) => ({ ...row, depth: 0 }));
      return { ...block, table: { ...block.table, rows } };
    });
    expect(html(paper)).toContain('<tr class="whole">');
    expect(html({ ...paper, blocks: flat })).not.toContain('<tr class="whole">');
  });

  it('refuses a drawing that is lacking or more than shapes and words, and a colour that is none', () => {
    const paper = samplePaper();
    expect(() => printHtml(paper, new Map())).toThrow('no drawing chart-1');
    const hostile = new Map(
      [...drawings].map(([name, svg]) => [name, svg.replace('<g', '<script>x</script><g')]),
    );
    expect(() => printHtml(paper, hostile)).toThrow('shapes and words');
    const brand = { ...paper.brand, colour: 'red; } body { display: none' };
    expect(() => printHtml({ ...paper, brand }, drawings)).toThrow('no colour');
  });
});
