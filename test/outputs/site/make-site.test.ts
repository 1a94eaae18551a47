import { beforeAll, describe, expect, it } from 'vitest';
import type { Review } from '../../../indicators/model/review.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import type { IndicatorReport, Report } from '../../../outputs/report-model.ts';
import { lastMeetingOf } from '../../../outputs/review/last-meeting.ts';
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

function linkTexts(html: string): string[] {
  return [...html.matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(([, text = '']) => text);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function page(path: string): string {
  const found = pages.get(path);
  if (found === undefined) throw new Error(`no page ${path}`);
  return found;
}

/** A meeting at which nobody said anything. */
const emptyReview: Review = {
  ...{
    date: '2025-04-10',
    year: 2024,
    comments: [],
    decisions: [],
    commitments: [],
    focus: [],
    questions: [],
  },
};

describe('the site', () => {
  it('has a page of each kind, and one per actor, area, theme, indicator and table of others', () => {
    expect([...pages.keys()]).toEqual([
      'index.html',
      'om.html',
      'metod.html',
      'andringar.html',
      'ladda-ner.html',
      'tillganglighet.html',
      'aktorer.html',
      'aktor-socialtjansten-barn-och-unga.html',
      'aktor-forskola-forskoleklass-grundskola-och-gymnasieskola.html',
      'aktor-anpassad-grundskola-och-anpassad-gymnasieskola.html',
      'aktor-barn-och-ungdomspsykiatrin.html',
      'aktor-barnavardscentralerna.html',
      'omraden.html',
      'omrade-e1.html',
      'omrade-e2.html',
      'omrade-e3.html',
      'teman.html',
      'tema-tidiga-insatser.html',
      'tema-oro-och-utredning.html',
      'tema-psykisk-halsa.html',
      'tema-skolgang-och-narvaro.html',
      'tema-samverkan.html',
      'bou-children-investigated.html',
      'bou-open-interventions.html',
      'bou-children-open-interventions.html',
      'bou-investigations-leading-to-intervention.html',
      'school-children-individual-resource.html',
      'adapted-school-children-enrolled.html',
      'bup-children-new.html',
      'bvc-children-joint-social-services.html',
      'publicerat-school-not-eligible-year9.html',
    ]);
  });

  it('has the menu on every page, in a row and folded, and marks where the reader is', () => {
    const labels = ['Start', 'Aktörer', 'Områden', 'Teman', 'Metod', 'Ändringar', 'Ladda ner', 'Om'];
    for (const [path, html] of pages) {
      const menus = [...html.matchAll(/<nav class="menu[^>]*>([\s\S]*?)<\/nav>/g)].map(
        ([, menu = '']) => menu,
      );
      expect(menus.map(linkTexts), path).toEqual([labels, labels]);
    }
    expect(page('teman.html')).toContain('<a href="teman.html" aria-current="page">Teman</a>');
    expect(page('tema-samverkan.html')).toContain('<a href="teman.html" aria-current="true">Teman</a>');
    const crumbs =
      /<nav class="crumbs"[^>]*>([\s\S]*?)<\/nav>/.exec(page('bup-children-new.html'))?.[1] ?? '';
    expect(linkTexts(crumbs)).toEqual(['Start', 'Aktörer', 'Barn- och ungdomspsykiatrin']);
    expect(crumbs).toContain('<li aria-current="page">Nya barn i barn- och ungdomspsykiatrin</li>');
  });

  it('says on every page with figures what the statistics are, and that children are not counted once', () => {
    const [n2 = '', n3 = ''] = ['N2', 'N3'].map((id) =>
      escaped(report.standingNotes.find((note) => note.id === id)?.text ?? ''),
    );
    expect(n2).toMatch(/^Statistiken är verksamhetsstatistik/);
    expect(n3).toMatch(/^Samma barn kan finnas hos flera verksamheter/);
    const withFigures = [...pages].filter(
      ([path]) => /^(index|andringar|om\.|aktor-|omrade-|tema-)/.test(path) || path.startsWith('b'),
    );
    expect(withFigures.length).toBeGreaterThan(20);
    for (const [path, html] of withFigures) {
      expect(html, path).toContain(n2);
      expect(html, path).toContain(n3);
      expect(html.lastIndexOf('<details', html.indexOf(n3)), path).toBeLessThanOrEqual(
        html.lastIndexOf('</details>', html.indexOf(n3)),
      );
    }
  });

  it('throws where two pages would have one name', async () => {
    const [actor] = report.actors;
    if (!actor) throw new Error('no actor');
    const twice = { ...small(report), actors: [actor, actor] };
    await expect(makeSite(twice)).rejects.toThrow(`two pages would be called ${actor.slug}.html`);
  });

  /** A link and no more: nothing is fetched from there. */
  const digg = 'https://www.digg.se/tdosanmalan';

  it('has links and references that all lead somewhere, and ids that are unique', () => {
    for (const [path, html] of pages) {
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const [, target = ''] of html.matchAll(/ (?:href|src|data-search)="(?!mailto:)([^"]+)"/g)) {
        if (path.endsWith('tillganglighet.html') && target === digg) continue;
        const [file = '', anchor] = target.split('#');
        expect(file === '' || files.has(file), `${path} → ${target}`).toBe(true);
        if (anchor !== undefined)
          expect(file === '' ? html : page(file), target).toContain(` id="${anchor}"`);
      }
      for (const [, id] of html.matchAll(/ aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
    }
  });

  it('marks as Swedish, on English pages alone, what people have written in Swedish', async () => {
    const english = buildReport(sampleDraft(), 'en');
    const both = textOf(await makeSite(report, { english }));
    const about = both.get('en/om.html') ?? '';
    expect(about).toContain(
      'no figure for 2019. <span lang="sv">Verksamhetssystemet byttes under året</span>.',
    );
    expect(about).toContain(
      '(<span lang="sv">Enhetschef</span>; <span lang="sv">OSL 26 kap. 1 §, beslut SOC 2026/12</span>)',
    );
    expect(both.get('en/bou-children-investigated.html')).toContain('Population: <span lang="sv">SCB, Folkm');
    expect(both.get('en/andringar.html')).toContain(
      '<span lang="sv">Verksamhetssystemet byttes under året</span>',
    );
    for (const [path, html] of both)
      if (!path.startsWith('en/')) expect(html, path).not.toContain('<span lang="sv">');
  });

  it('leads to each appendix in every format, with its size, and says for whom there is none', async () => {
    const recipient = report.edition.recipients[0];
    if (!recipient) throw new Error('the sample has a recipient');
    const downloads = ['pdf', 'docx', 'html'].map((ending, i) => ({
      ...{ path: `appendix/bilaga-1-${recipient.id}.${ending}`, bytes: 8_400_000 + i * 100_000, rows: null },
    }));
    const html = textOf(await makeSite(small(report), { downloads })).get('ladda-ner.html') ?? '';
    const name = recipient.committee.sv;
    expect(html.replace(/<a [^>]*>|<\/a>/g, '')).toContain(
      `<li>${name}: PDF (8,4\u00a0MB), Word (8,5\u00a0MB), HTML (8,6\u00a0MB)</li>`,
    );
    expect(html).toContain(`aria-label="${name}, Word, 8,5\u00a0MB"`);
    expect(html).toContain('En bilaga finns för varje nämnd eller grupp som har beställt en.');
    expect(html).toContain('Den visar barn och unga som redan har kontakt med verksamheterna');
    expect(html).not.toMatch(/licens/i);
    const licence = { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
    const free = { ...small(report), edition: { ...report.edition, licence } };
    expect(textOf(await makeSite(free)).get('ladda-ner.html')).toContain(
      `Licens för datafilerna: <a href="${licence.url}">CC0 1.0</a>`,
    );
  });

  it('has no heading of notes where there are none', async () => {
    const bare = (one: IndicatorReport): IndicatorReport => ({ ...one, notes: [] });
    const sections = small(report).sections.map((one) => ({ ...one, indicators: one.indicators.map(bare) }));
    const html = textOf(await makeSite({ ...report, sections })).get('bou-children-investigated.html');
    expect(page('bou-children-investigated.html')).toContain('<h2>Anmärkningar</h2>');
    expect(html).not.toContain('<h2>Anmärkningar</h2>');
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
    expect(page('publicerat-school-not-eligible-year9.html')).not.toMatch(/påhittad/i);
  });

  it('has no script but its own, no inline style and nothing from elsewhere, and says so to the browser', () => {
    const ownScript = '<script src="site.js" defer=""></script>';
    for (const html of pages.values()) {
      expect(html).toContain('Content-Security-Policy');
      expect(html.split(ownScript)).toHaveLength(2);
      expect(html.replace(ownScript, '')).not.toMatch(/<script|\sstyle=|<style|\son[a-z]+=|javascript:/i);
      expect(
        [...html.matchAll(/https?:\/\/[^"<\s]+/g)]
          .map(([url]) => url)
          .filter((url) => url !== 'http://www.w3.org/2000/svg' && url !== digg),
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
    for (const html of hostile.values()) expect(html).not.toMatch(/<img|<script>|<b>|onerror=alert\(1\)>/);
    for (const path of ['bou-children-investigated.html', 'omraden.html', 'omrade-e1.html'])
      expect(hostile.get(path), path).toContain('&lt;script&gt;');
  });

  it('is the same bytes twice', async () => {
    const again = await makeSite(small(buildReport(sampleDraft(), 'sv')));
    for (const path of [
      'om.html',
      'style.css',
      'bou-children-investigated.html',
      'publicerat-school-not-eligible-year9.html',
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

  it('tells first on the start page what stands out, or that nothing does', async () => {
    expect(page('index.html')).toContain(
      '<h2>Vad sticker ut i år?</h2><p>Inget sticker ut i årets uppgifter.</p>',
    );
    const entry = {
      kind: 'outside_limits' as const,
      ...{
        slug: 'bou-children-investigated',
        indicator: '<b>Barn</b>',
        part: 'kön: "F"',
        shareOf: 'Procent av <i>',
      },
      ...{ text: 'År 2025: 612 barn.', aloud: '' },
    };
    const varying = { lead: '2 indikatorer varierar', names: ['<u>A</u>', 'B'], sentence: 'A; B.' };
    const signals = {
      nothing: null,
      entries: [entry],
      leading: [],
      counting: ['34 tidsserier prövades.'],
      varying,
      trends: null,
    };
    const start = textOf(await makeSite({ ...small(report), signals })).get('index.html');
    expect(start).toContain(
      '<li><a href="bou-children-investigated.html">&lt;b&gt;Barn&lt;/b&gt;</a>, kön: &quot;F&quot;. ' +
        'Procent av &lt;i&gt;. År 2025: 612 barn.</li>',
    );
    expect(start).toContain('<p class="counting">34 tidsserier prövades.</p>');
    expect(start).toContain(
      '<summary>2 indikatorer varierar</summary><ul><li>&lt;u&gt;A&lt;/u&gt;</li><li>B</li></ul>',
    );
    expect(start).not.toContain('Inget sticker ut');
  });

  it('says under each chart what the years say, and on demand how that was judged', () => {
    const html = page('bou-children-investigated.html');
    expect(html).toContain(
      '<p class="verdict">Trend 2021–2025: i stort sett oförändrad, från 520 till 561\u00a0barn.</p>',
    );
    expect(html.match(/<summary>Så bedömdes trenden<\/summary>/g)).toHaveLength(2);
    expect(html).toContain('<dt>Test av fem år</dt>');
  });

  it('draws the areas beside the municipality, and gives others as a table', () => {
    const html = page('bou-children-investigated.html');
    expect(html).toContain('<p>Klart lägre än kommunen: Södra Exempelby.</p>');
    expect(html).toMatch(/role="img" aria-label="Punktdiagram: [^"]+klart lägre\."/);
    expect(html).toContain('<p>Exempelby jämfört med Exempellän: klart lägre.</p>');
    expect(html).toContain('<th scope="row">Exempellän</th>');
  });

  it('names a folded table by what tells it from the others on the page', () => {
    const folded = [...page('bou-children-investigated.html').matchAll(/<summary>([^<]+)<\/summary>/g)];
    const repeated = ['Visa som tabell', 'Så bedömdes trenden'];
    const names = folded.map(([, name = '']) => name).filter((name) => !repeated.includes(name));
    expect(names).toContain('Per 1\u202f000 invånare i samma grupp, efter kön');
    expect(new Set(names).size).toBe(names.length);
  });

  it('shows what the group has in focus first, in its order, and nothing where it has chosen nothing', async () => {
    expect(page('index.html')).not.toContain('Fokus i år');
    const chosen = small(report);
    const focus = ['bou.children_investigated', 'no.such_indicator'];
    const meeting = { ...emptyReview, focus };
    const indicators = chosen.sections.flatMap((section) => section.indicators);
    const lastMeeting = lastMeetingOf([meeting], report.edition.date, indicators, 'sv');
    const start = textOf(await makeSite(chosen, { lastMeeting })).get('index.html') ?? '';
    const cards = /<ul class="cards">([\s\S]*?)<\/ul>/.exec(start)?.[1] ?? '';
    expect(cards.match(/<li>/g)).toHaveLength(1);
    expect(cards).toContain(
      '<a href="bou-children-investigated.html"><span class="name">Barn som utretts</span>',
    );
    expect(start.indexOf('Fokus i år')).toBeLessThan(start.indexOf('Vad sticker ut i år?'));
  });

  it('says what a row is chosen by in its attributes', () => {
    expect(page('index.html')).toContain(
      '<li data-actor="Barnavårdscentralerna" data-level="Insatser på specialiserad nivå" ' +
        'data-theme="Tidiga insatser|Samverkan" data-unit="barn">',
    );
  });

  it('warns on the page of an area before its figures that groups are not children', () => {
    const html = page('omrade-e3.html');
    expect(html.indexOf('Samvariation på gruppnivå:')).toBeGreaterThan(0);
    expect(html.indexOf('Samvariation på gruppnivå:')).toBeLessThan(html.indexOf('<table'));
    expect(html).toContain('<td>klart lägre</td>');
  });

  it('has fonts for every letter on its pages, and its style sheet names no font that is not there', () => {
    const css = new TextDecoder().decode(files.get('style.css'));
    const named = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, path = '']) => path);
    expect(named.sort()).toEqual([...files.keys()].filter((path) => path.endsWith('.woff2')).sort());
    const ranges = [...css.matchAll(/unicode-range: ([^;]+);/g)].flatMap(([, list = '']) =>
      list.split(', ').map((range) => range.slice(2).split('-')),
    );
    const covered = (letter: string): boolean =>
      ranges.some(([from = '', to = from]) => {
        const code = letter.codePointAt(0) ?? 0;
        return Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16);
      });
    const letters = new Set([...pages.values()].join(''));
    expect([...letters].filter((letter) => !covered(letter))).toEqual([]);
  });

  it('opens a mail to the unit from every page, where its contact is an address', async () => {
    for (const [path, html] of pages)
      expect(html, path).toContain(
        'Frågor: <a href="mailto:statistik@exempelby.example">statistik@exempelby.example</a>.',
      );
    const edition = { ...report.edition, contact: 'växeln, 0123-45 67 89' };
    const start = textOf(await makeSite({ ...small(report), edition })).get('index.html');
    expect(start).toContain('Frågor: växeln, 0123-45 67 89.');
    expect(start).not.toContain('mailto:');
  });

  it('leads from every page to what others have published', () => {
    for (const [path, html] of pages)
      expect(html, path).toContain('<a href="index.html#publicerat">Publicerat av andra</a>');
  });

  it('says once how many indicators the areas have, where all have as many', async () => {
    expect(page('omraden.html')).toContain('1 indikator i vart och ett.');
    expect(page('omraden.html')).not.toContain('class="aside"');
    const areas = report.areas.map((area, i) => (i === 0 ? { ...area, groups: [] } : area));
    const html = textOf(await makeSite({ ...small(report), areas })).get('omraden.html');
    expect(html).not.toContain('i vart och ett');
    expect(html).toContain('<span class="aside">0 indikatorer</span>');
  });

  it('says the unit of an area once where its indicators share it, and puts the verdict right after the value', async () => {
    const unit = 'per 1 000 invånare i samma grupp';
    const profile = /<table class="profile">[\s\S]*?<\/table>/;
    const [table = ''] = profile.exec(page('omrade-e3.html')) ?? [];
    expect(table.match(/class="aside unit"/g)).toHaveLength(1);
    expect(/<caption[\s\S]*?<\/caption>/.exec(table)?.[0]).toContain('class="aside unit"');
    expect(table).toMatch(/<td class="number">[^<]*<\/td><td>klart lägre<\/td>/);
    const [area] = report.areas;
    const [group] = area?.groups ?? [];
    const [row] = group?.rows ?? [];
    if (!area || !group || !row?.measure) throw new Error('no measure in an area');
    const rows = [row, { ...row, measure: { ...row.measure, unit } }];
    const mixed = { ...area, groups: [{ ...group, rows }] };
    const html = textOf(await makeSite({ ...small(report), areas: [mixed] })).get(`${area.slug}.html`) ?? '';
    expect(profile.exec(html)?.[0].match(/<td[^>]*>[^<]*<span class="aside unit">/g)).toHaveLength(2);
  });

  it('lets the verdict on one series stand out, and none of several', () => {
    const html = page('bou-children-investigated.html');
    const firstOf = (id: string): string =>
      /<div class="trend"><p[^>]*>/.exec(
        html.slice(html.indexOf(`id="bou-children-investigated-diagram-${id}"`)),
      )?.[0] ?? '';
    expect(firstOf('totalt')).toBe('<div class="trend"><p class="verdict">');
    expect(firstOf('sex')).toBe('<div class="trend"><p>');
  });

  it('says on the line of an indicator when its series is not judged', () => {
    const row = /<a href="bou-open-interventions.html">([\s\S]*?)<\/a>/.exec(page('index.html'))?.[1] ?? '';
    expect(row).toContain('<span class="direction"><span class="year">trend bedöms inte</span></span>');
  });

  it('tells nothing but the plain facts on the line of an indicator', () => {
    const row =
      /<a href="bou-investigations-leading-to-intervention.html">([\s\S]*?)<\/a>/.exec(
        page('index.html'),
      )?.[1] ?? '';
    const text = row.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<[^>]+>/g, '');
    expect(text).toBe(
      'Utredningar som lett till insats2025: 250\u202fp250, preliminär uppgift utredningar2024: 2522021–2025: ingen säker förändringpreliminär',
    );
  });
});
