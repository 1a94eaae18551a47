import { beforeAll, describe, expect, it } from 'vitest';
import type { Review } from '../../../indicators/model/review.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import type { ChangeGroup, IndicatorReport, Report } from '../../../outputs/report-model.ts';
import { makeReview } from '../../../outputs/review/make-review.tsx';
import { MeetingPage } from '../../../outputs/review/meeting-page.tsx';
import { reviewPack } from '../../../outputs/review/review-pack.ts';
import { type ReadPdf, readPdf, textOf } from '../../support/read-pdf.ts';
import { sampleDraft, WITHHELD_VALUE } from '../../support/sample-draft.ts';
import { sampleMeeting, sampleReviews } from '../../support/sample-reviews.ts';

let report: Report;
let files: ReadonlyMap<string, Uint8Array>;
let paper: ReadPdf;

beforeAll(async () => {
  report = buildReport(sampleDraft(), 'sv');
  files = await made(sampleReviews);
  paper = await readPdf(bytesOf('underlag.pdf'));
});

function made(reviews: readonly Review[], of: Report = report) {
  return makeReview(reviewPack(of, reviews, sampleMeeting));
}

function bytesOf(path: string, from = files): Uint8Array {
  const bytes = from.get(path);
  if (!bytes) throw new Error(`no file ${path}`);
  return bytes;
}

const page = (path: string, from = files) => new TextDecoder().decode(bytesOf(path, from));

/** What a reader sees of a page, without drawings and tags. */
function seen(html: string): string {
  return html
    .replace(/<svg[\s\S]*?<\/svg>|<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');
}

/** The headings of a page in their order, each with its level. */
function headings(html: string): string[] {
  return [...html.matchAll(/<h(\d)[^>]*>([^<]*)</g)].map(([, level, text]) => `${level} ${text}`);
}

describe('the page to read', () => {
  it('has the focus first, then what changed, what was promised, open questions, and the three questions', () => {
    expect(headings(page('index.html')).filter((heading) => /^[123]/.test(heading))).toEqual([
      '1 Underlag till genomgången den 15 april 2026',
      '2 Vad den här bilden inte kan säga',
      '2 I fokus',
      '3 Barn som utretts',
      '3 Barn som barnavårdscentralen och socialtjänsten samarbetar kring',
      '2 Vad har ändrats?',
      '3 Det här sticker ut',
      '3 Alla indikatorer',
      ...report.changes.map(({ title }) => `3 ${title}`),
      '2 Från genomgången den 16 april 2025',
      '3 Beslut',
      '3 Åtaganden',
      '3 Vad gruppen sade',
      '2 Öppna frågor',
      '2 Tre frågor om hela bilden',
    ]);
  });

  it('tells of an indicator in focus what the year shows, what was said of it, and how it is counted', () => {
    const [, investigated = ''] = page('index.html').split('<article');
    const text = seen(investigated);
    expect(text).toContain('År 2025: 561 barn. År 2024: 556.');
    expect(text).toContain('Trend 2021–2025: i stort sett oförändrad, från 520 till 561 barn.');
    expect(text).toContain('Förhandsbedömningarna görs på ett nytt sätt sedan i höstas. (verksamhetschef)');
    expect(text).toContain('Antal barn 0–20 år med minst en utredning inledd under kalenderåret.');
    expect(text).toContain('Påhittade uppgifter.');
    expect(investigated).toMatch(/role="img" aria-label="Linjediagram: Barn som utretts/);
    expect(investigated).toContain('<th scope="row">Antal barn</th>');
  });

  it('has one line for each indicator of the picture, its newest figure beside the one before', () => {
    const [overview = ''] = /<table class="overview"[\s\S]*?<\/table>/.exec(page('index.html')) ?? [];
    const rows = [...overview.matchAll(/<tr><th scope="row">([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
      seen(row).trim(),
    );
    expect(rows).toHaveLength(report.sections.flatMap(({ indicators }) => indicators).length);
    expect(rows[0]).toBe('Barn som utretts 2025: 561 2024: 556 i stort sett oförändrad, 2021–2025');
    expect(rows).toContain(
      'Barn som barnavårdscentralen och socialtjänsten samarbetar kring 2025: .. redovisas inte av sekretesskäl sekretess',
    );
  });

  it('says what is new, revised or missing as the picture does, on paper too', () => {
    const told = report.changes.flatMap(({ title, none, entries }) => [
      title,
      ...(entries.length === 0 ? [none] : entries.map(({ text }) => text)),
    ]);
    expect(told.join()).toContain('2019');
    const onPaper = textOf(paper).replace(/\s/g, '');
    for (const words of told) {
      expect(seen(page('index.html'))).toContain(words.replace(/\s+/g, ' '));
      expect(onPaper).toContain(words.replace(/\s/g, ''));
    }
  });

  it('folds a list of many indicators under what is said of them, on the screen', async () => {
    const indicators = ['a', 'b', 'c', 'd'].map((name) => ({ slug: name, name }));
    const group = (few: number): ChangeGroup => ({
      ...{ kind: 'breaks', title: 'Brott', none: '', count: 1 },
      entries: [{ text: 'Ny lag.', indicators: indicators.slice(0, few) }],
    });
    const html = async (few: number) =>
      page('index.html', await made([], { ...report, changes: [group(few)] }));
    expect(await html(3)).toContain('<li>Ny lag. a; b; c</li>');
    expect(await html(4)).toContain(
      '<p>Ny lag.</p><details class="names"><summary>4 indikatorer</summary><ul><li>a</li>',
    );
  });

  it('says what became of each commitment, with the late one told by a word', () => {
    const [table = ''] = /<table class="commitments"[\s\S]*?<\/table>/.exec(page('index.html')) ?? [];
    expect(seen(table)).toContain(
      'enhetschef, barn och unga 1 april 2026 öppet, skulle ha varit klart 1 april 2026',
    );
    expect(seen(table)).toContain(
      'Ta fram en gemensam broschyr. Följs inte upp med något mått. samordnare 1 december 2025 utgått',
    );
    expect(table.match(/<strong>/g)).toHaveLength(1);
  });

  it('says that no meeting has been noted before the first', async () => {
    const first = seen(page('index.html', await made([])));
    expect(first).toContain('Ingen tidigare genomgång är antecknad.');
    expect(first).toContain('Inga öppna frågor är antecknade.');
  });
});

describe('the page to show', () => {
  it('has one indicator to a screen beside the three questions, and the limits last', () => {
    const screens = page('mote.html').split('<section class="screen').slice(1);
    expect(screens.map((screen) => headings(screen))).toEqual([
      ['2 Barn som utretts'],
      ['2 Barn som barnavårdscentralen och socialtjänsten samarbetar kring'],
      ['2 Vad den här bilden inte kan säga'],
    ]);
    for (const screen of screens.slice(0, -1)) {
      expect(seen(screen)).toContain('Vad ser vi? Vad kan det bero på (verksamhet, registrering, behov)?');
      expect(seen(screen)).toContain('UTKAST Påhittade uppgifter.');
    }
    expect(seen(screens.at(-1) ?? '')).toContain('Statistiken är verksamhetsstatistik.');
  });

  it('says on each screen what its figures do not show, of a survey who answered it, and what has not been answered', () => {
    const [of] = report.sections.flatMap(({ indicators }) => indicators);
    if (!of) throw new Error('the sample has indicators');
    const screenOf = (change: Partial<IndicatorReport>) =>
      seen(
        String(
          MeetingPage({
            pack: {
              ...reviewPack(report, [], sampleMeeting),
              focus: { reason: '', indicators: [{ indicator: { ...of, ...change }, said: [] }] },
            },
            drawings: new Map(),
            keys: '',
          }),
        ),
      );
    const plain = screenOf({ notes: [], unanswered: null });
    expect(plain).toContain('Talen visar vad verksamheterna har registrerat, inte alla som behöver stöd.');
    expect(plain).toContain('Samma barn kan finnas hos flera verksamheter: lägg inte ihop talen.');
    const survey = screenOf({ notes: [{ id: 'N20', text: 'Enkätsvar.' }], unanswered: 'Svar saknas.' });
    expect(survey).toMatch(/Svar saknas\. +Enkätsvar\./);
    expect(survey).not.toContain('vad verksamheterna har registrerat');
  });

  it('has its chart twice, with what it shows, of whom, where and when in its title', () => {
    const [, screen = ''] = page('mote.html').split('<section class="screen');
    expect(seen(screen)).toContain('Barn som utretts, antal barn, Exempelby, 2016–2025.');
    expect(screen).toMatch(/class="wide"><svg[\s\S]*class="narrow"><svg/);
  });

  it('shows every indicator where none is in focus', async () => {
    const all = report.sections.flatMap(({ indicators }) => indicators.map(({ name }) => `2 ${name}`));
    const html = page('mote.html', await made([]));
    expect(headings(html).slice(1, -1)).toEqual(all);
  });
});

describe('both pages', () => {
  it('have links that all lead somewhere, and ids that are unique', () => {
    for (const path of ['index.html', 'mote.html']) {
      const html = page(path);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, target = ''] of html.matchAll(/ (?:href|src)="([^"]+)"/g)) {
        const [file = '', anchor] = target.split('#');
        expect(file === '' || files.has(file), `${path} → ${target}`).toBe(true);
        if (anchor !== undefined)
          expect(file === '' ? html : page(file), target).toContain(` id="${anchor}"`);
      }
    }
  });

  it('let the browser run nothing but the keys, and load nothing from elsewhere', () => {
    expect(page('index.html')).not.toMatch(/<script|script-src/);
    const shown = page('mote.html');
    expect(shown.match(/<script/g)).toHaveLength(1);
    expect(shown).toMatch(/script-src &#39;sha256-[A-Za-z0-9+/=]+&#39;;/);
    for (const html of [page('index.html'), shown]) expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=/);
  });

  it('say neither UTKAST nor that figures are invented once they are approved and real', async () => {
    const real = await made(sampleReviews, {
      ...report,
      status: 'release',
      draftMark: null,
      inventedMark: null,
    });
    for (const path of ['index.html', 'mote.html'])
      expect(seen(page(path, real))).not.toMatch(/utkast|påhittade uppgifter/i);
    expect(textOf(await readPdf(bytesOf('underlag.pdf', real)))).not.toMatch(/utkast|påhittade uppgifter/i);
  });

  it('show no trace of a withheld value', () => {
    const digits = new RegExp(String(WITHHELD_VALUE).split('').join('[^0-9]{0,6}'));
    for (const path of ['index.html', 'mote.html']) expect(page(path)).not.toMatch(digits);
    expect(textOf(paper)).not.toMatch(digits);
  });
});

describe('the paper', () => {
  it('is a tagged PDF in Swedish that follows PDF/UA-1, dated as the meeting', () => {
    expect(paper).toMatchObject({
      tagged: true,
      language: 'sv-SE',
      title: 'Underlag till genomgången den 15 april 2026',
    });
    expect(paper.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(paper.xmp).toContain('<xmp:CreateDate>2026-04-15T00:00:00Z</xmp:CreateDate>');
  });

  it('begins a page with each indicator in focus, and has its three questions together on that or the next', () => {
    const pages = paper.pages.map(({ text }) => text.replace(/\s+/g, ' '));
    for (const name of [
      'Barn som utretts Social',
      'Barn som barnavårdscentralen och socialtjänsten samarbetar kring Barnav',
    ]) {
      const own = pages.findIndex((text) => text.includes(name));
      expect(pages[own]).toMatch(new RegExp(`^.* UTKAST \\d+ \\(\\d+\\) ${name}`));
      const asked = pages.findIndex((text, i) => i >= own && text.includes('Vad ser vi?'));
      expect(asked - own).toBeLessThanOrEqual(1);
      expect(pages[asked]).toMatch(/Tre frågor .*Vad ser vi\?.*Vad behöver vi veta eller göra\?/);
    }
  });

  it('says the same as the page: changes, commitments, questions, and what the picture cannot say', () => {
    const text = textOf(paper);
    for (const words of [
      'Statistiken är verksamhetsstatistik.',
      'Inget sticker ut i årets uppgifter.',
      'Skolfrånvaron tas upp varje termin. (styrgruppen)',
      'öppet, skulle ha varit klart 1 april 2026',
      'Hur många nås av familjecentralen?',
      'Väntetiden bör följas. (samordnare)',
    ])
      expect(text).toContain(words);
  });
});

it('words of others stay words on both pages and on paper', async () => {
  const hostile = '"; <script>alert(1)</script> #import "x" ] *b* $y$ <img src=x>';
  const review: Review = {
    date: '2025-04-16',
    year: 2024,
    comments: [{ indicator: 'bou.children_investigated', text: hostile, role: hostile }],
    decisions: [{ text: hostile, role: hostile }],
    commitments: [{ text: hostile, owner: hostile, due: '2025-10-01', indicators: [], status: 'open' }],
    focus: ['bou.children_investigated'],
    questions: [hostile],
  };
  const hostilely = await made([review]);
  const html = page('index.html', hostilely);
  expect(html).not.toMatch(/<script|<img/);
  expect(html.match(/&lt;script&gt;alert\(1\)/g)).toHaveLength(7);
  expect(page('mote.html', hostilely).match(/<script/g)).toHaveLength(1);
  const text = textOf(await readPdf(bytesOf('underlag.pdf', hostilely))).replaceAll(' ', '');
  expect(text.split(hostile.replaceAll(' ', '')).length - 1).toBeGreaterThanOrEqual(5);
});

it('the same meetings and figures give the same bytes', async () => {
  const again = await made(sampleReviews);
  expect([...again.keys()]).toEqual([...files.keys()]);
  for (const [path, bytes] of again) expect(Buffer.from(bytes).equals(bytesOf(path)), path).toBe(true);
});

describe('a pack in English', () => {
  let english: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    english = await made(sampleReviews, buildReport(sampleDraft(), 'en'));
  });

  it('has its own words around those of others, which are marked as Swedish', () => {
    expect([...english.keys()]).toEqual([...files.keys()]);
    const html = page('index.html', english);
    expect(html).toContain('<html lang="en">');
    expect(seen(html)).toContain('Papers for the review on 15 April 2026');
    expect(html).toContain('<span lang="sv">Skolfrånvaron tas upp varje termin.');
    expect(html).toContain('<li lang="sv">Hur många nås av familjecentralen?</li>');
    expect(seen(page('mote.html', english))).toContain('What do we need to know or do?');
  });

  it('marks what an agency has written in Swedish within its own sentences', async () => {
    const english = buildReport(sampleDraft(), 'en');
    const group: ChangeGroup = {
      ...{ kind: 'missing', title: 'Missing', none: '', count: 1 },
      entries: [{ text: 'No figure: Enheten stängde.', indicators: [] }],
    };
    const report = { ...english, changes: [group], inSwedish: ['Enheten stängde'] };
    expect(page('index.html', await made([], report))).toContain(
      '<li>No figure: <span lang="sv">Enheten stängde</span>.</li>',
    );
  });

  it('is on paper in English too, for the eye and for a screen reader', async () => {
    const read = await readPdf(bytesOf('underlag.pdf', english));
    expect([read.language, read.title]).toEqual(['en-GB', 'Papers for the review on 15 April 2026']);
    expect(read.tagged).toBe(true);
    const text = textOf(read);
    for (const words of [
      'What has changed?',
      'number of children',
      'Table 1. ',
      'Chart 1. ',
      'open, should have been done by 1 April 2026',
      'Skolfrånvaron tas upp varje termin. (styrgruppen)',
      'What do we need to know or do?',
    ])
      expect(text).toContain(words);
    for (const { text: one } of read.pages) {
      expect(one).toContain('DRAFT');
      expect(one).toContain('Draft. The figures are protected but not yet approved for publication.');
    }
    expect(text).not.toMatch(/UTKAST|Tabell |Diagram |antal |Åtagande /);
  });

  it('says DRAFT no more once it is approved', async () => {
    const release = { ...buildReport(sampleDraft(), 'en'), status: 'release', draftMark: null } as const;
    const text = textOf(await readPdf(bytesOf('underlag.pdf', await made(sampleReviews, release))));
    expect(text).not.toMatch(/draft/i);
  });
});
