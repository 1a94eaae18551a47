import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import type { Report } from '../../../outputs/report-model.ts';
import { makeSite } from '../../../outputs/site/make-site.tsx';
import { sampleDraft, WITHHELD_VALUE } from '../../support/sample-draft.ts';

let report: Report;
let files: ReadonlyMap<string, Uint8Array>;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  report = buildReport(sampleDraft(), 'sv');
  files = await makeSite(report);
  pages = textOf(files);
});

/** The report of the first indicator alone, where one page says as much as all. */
function small(of: Report): Report {
  return { ...of, sections: of.sections.slice(0, 1) };
}

function textOf(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  return new Map(
    [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
}

function page(path: string): string {
  const found = pages.get(path);
  if (found === undefined) throw new Error(`no page ${path}`);
  return found;
}

describe('the site', () => {
  it('has a start page, one page per indicator, one about the picture and one per table of others', () => {
    expect([...pages.keys()]).toEqual([
      'index.html',
      'om.html',
      'bou-children-investigated.html',
      'bou-open-interventions.html',
      'bou-children-open-interventions.html',
      'bou-investigations-leading-to-intervention.html',
      'school-children-individual-resource.html',
      'adapted-school-children-enrolled.html',
      'bup-children-new.html',
      'bvc-children-joint-social-services.html',
      'school-not-eligible-year9.html',
    ]);
  });

  it('has links and references that all lead somewhere, and ids that are unique', () => {
    for (const [path, html] of pages) {
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const [, target = ''] of html.matchAll(/ (?:href|src)="([^"]+)"/g)) {
        const [file = '', anchor] = target.split('#');
        expect(file === '' || files.has(file), `${path} → ${target}`).toBe(true);
        if (anchor !== undefined)
          expect(file === '' ? html : page(file), target).toContain(` id="${anchor}"`);
      }
      for (const [, id] of html.matchAll(/ aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
    }
  });

  it('says UTKAST on every page of a draft, and nowhere in a release', async () => {
    for (const html of pages.values()) expect(html).toContain('UTKAST');
    const released = textOf(await makeSite({ ...small(report), status: 'release', draftMark: null }));
    for (const html of released.values()) expect(html).not.toMatch(/utkast/i);
  });

  it('says that figures are invented under every figure and table, but not of what others have published', () => {
    const html = page('bou-children-investigated.html');
    const sources = [...html.matchAll(/<p class="source">([^<]*)<\/p>/g)].map(([, text]) => text);
    expect(sources.length).toBeGreaterThan(8);
    expect(sources.every((text) => text?.includes('Påhittade uppgifter.'))).toBe(true);
    expect(page('school-not-eligible-year9.html')).not.toMatch(/påhittad/i);
  });

  it('has no script, no inline style and nothing from elsewhere, and says so to the browser', () => {
    for (const html of pages.values()) {
      expect(html).toContain('Content-Security-Policy');
      expect(html).not.toMatch(/<script|\sstyle=|<style|\son[a-z]+=|javascript:/i);
      expect(
        [...html.matchAll(/https?:\/\/[^"<\s]+/g)]
          .map(([url]) => url)
          .filter((url) => url !== 'http://www.w3.org/2000/svg'),
      ).toEqual([]);
    }
  });

  it('has real tables: a caption, column heads and row heads', () => {
    for (const [path, html] of pages) {
      for (const [, table = ''] of html.matchAll(/<table[^>]*>([\s\S]*?)<\/table>/g)) {
        expect(table, path).toMatch(/^<caption/);
        expect(table).toContain('<th scope="col"');
        expect(table).toContain('<th scope="row"');
      }
    }
  });

  it('gives every drawing a text alternative and a way to its table', () => {
    const html = page('bup-children-new.html');
    const figures = html.match(/<figure>/g)?.length;
    expect(html.match(/role="img" aria-label="Linjediagram: [^"]+"/g)).toHaveLength(figures ?? 0);
    expect(html.match(/Visa som tabell/g)).toHaveLength(figures ?? 0);
  });

  it('lets a screen reader hear words where the eye sees a sign', () => {
    expect(page('bvc-children-joint-social-services.html')).toContain(
      '<span aria-hidden="true">..</span><span class="spoken">redovisas inte av sekretesskäl</span>',
    );
  });

  it('shows no trace of a withheld value', () => {
    const digits = new RegExp(String(WITHHELD_VALUE).split('').join('[^0-9]{0,6}'));
    for (const html of pages.values()) expect(html).not.toMatch(digits);
  });

  it('cannot be made to hold the markup of others', async () => {
    const areaName = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
    const hostile = textOf(
      await makeSite(small(buildReport(sampleDraft({ areaName, municipality: '<b>Exempelby</b>' }), 'sv'))),
    );
    for (const html of hostile.values()) expect(html).not.toMatch(/<img|<script|<b>|onerror=alert\(1\)>/);
    expect(hostile.get('bou-children-investigated.html')).toContain('&lt;script&gt;');
  });

  it('is the same bytes twice', async () => {
    const again = await makeSite(small(buildReport(sampleDraft(), 'sv')));
    for (const path of [
      'om.html',
      'style.css',
      'bou-children-investigated.html',
      'school-not-eligible-year9.html',
    ]) {
      expect(Buffer.from(again.get(path) ?? []).equals(Buffer.from(files.get(path) ?? [])), path).toBe(true);
    }
  });

  it('asks the three agreed questions on the page of each indicator, word for word', () => {
    for (const { slug } of report.sections.flatMap(({ indicators }) => indicators)) {
      expect(page(`${slug}.html`)).toContain(
        '<h2>Tre frågor</h2><ol><li>Vad ser vi?</li>' +
          '<li>Vad kan det bero på (verksamhet, registrering, behov)?</li>' +
          '<li>Vad behöver vi veta eller göra?</li></ol>',
      );
    }
  });

  it('names a folded table by what tells it from the others on the page', () => {
    const folded = [...page('bou-children-investigated.html').matchAll(/<summary>([^<]+)<\/summary>/g)];
    const names = folded.map(([, name]) => name).filter((name) => name !== 'Visa som tabell');
    expect(names).toContain('Per 1\u202f000 invånare i samma grupp, efter kön');
    expect(new Set(names).size).toBe(names.length);
  });

  it('tells nothing but the plain facts on the line of an indicator', () => {
    const row =
      /<a href="bou-investigations-leading-to-intervention.html">([\s\S]*?)<\/a>/.exec(
        page('index.html'),
      )?.[1] ?? '';
    const text = row.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<[^>]+>/g, '');
    expect(text).toBe(
      'Utredningar som lett till insats2025: 250\u202fp250, preliminär uppgift utredningar2024: 252preliminär',
    );
  });
});
