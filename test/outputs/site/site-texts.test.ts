import { describe, expect, it } from 'vitest';
import type { Language } from '../../../indicators/model/text.ts';
import {
  type AccessibilityStatement,
  unassessed,
} from '../../../indicators/release/accessibility-statement.ts';
import { changeKinds } from '../../../outputs/report/change-kinds.ts';
import { accessibilityTexts } from '../../../outputs/site/accessibility-texts.ts';
import { downloadWordsOf } from '../../../outputs/site/download-words.ts';
import { methodTexts } from '../../../outputs/site/method-texts.ts';
import { siteWordsOf } from '../../../outputs/site/site-words.ts';
import { causalWords } from '../../../outputs/wording/causal-words.ts';
import { wordingOf } from '../../../outputs/wording/wording-of.ts';

const publisher = {
  title: 'Samlad bild 2025 · Exempelby',
  unit: 'Statistikgruppen',
  municipality: 'Exempelby',
  contact: 'statistik@exempelby.example',
  said: unassessed,
  date: (iso: string) => `dag ${iso}`,
  edition: '2026-03-16',
};

/** All of the statement, with its headings, lists and links. */
function statement(language: Language, said: Partial<AccessibilityStatement> = {}): string[] {
  return accessibilityTexts(language, { ...publisher, said: { ...unassessed, ...said } }).flatMap(
    ({ heading, paragraphs, lists = [], link }) => [
      ...[heading, ...paragraphs, ...(link ? [link.label, link.href] : [])],
      ...lists.flatMap(({ heading: kind, items, none }) => [kind, ...(items.length > 0 ? items : [none])]),
    ],
  );
}

const states = ['published', 'withheld', 'missing', 'pending', 'not_applicable'] as const;

/** Everything that the pages say themselves, the three questions apart: one of them asks for causes. */
function textsIn(language: Language): string[] {
  const { overview } = wordingOf(language);
  return [
    ...methodTexts(language).map(({ text }) => text),
    ...statement(language),
    ...Object.values(siteWordsOf(language)).filter((text) => typeof text === 'string'),
    ...Object.values(downloadWordsOf(language)).filter((text) => typeof text === 'string'),
    ...changeKinds.map((kind) => overview.changes.none[kind]),
    ...[overview.area.groupLevel, overview.area.latest, overview.varying(1), overview.varying(3)],
    ...[1, 2].map((count) => overview.area.lead('Norra', count, count)),
    ...[overview.changes.break(2025, 'X'), overview.changes.mark(2025, 'X'), overview.changes.first(2025)],
    overview.changes.revised('2023', [{ year: 2023, text: '535 barn' }]),
    ...[overview.revisions.since('2024-1', '17 mars 2025'), overview.revisions.first],
    ...[overview.revisions.preliminary, overview.revisions.delivery, overview.revisions.totals],
    ...[
      overview.revisions.answered({ actor: 'X', text: 'Y', original: true, role: 'Z', date: 'D' }),
      overview.revisions.definition(2, null),
    ],
    ...[1, 2].flatMap((n) => [overview.revisions.extent(n, n), overview.revisions.elsewhere(n)]),
    ...states.flatMap((then) => states.map((now) => overview.revisions.state(then, now))),
  ];
}

describe.each(['sv', 'en'] as const)('what the pages say in %s', (language) => {
  it('claims no cause', () => {
    const texts = textsIn(language);
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.flatMap((text) => causalWords(text, language))).toEqual([]);
  });

  it('names where to turn, and when the statement is from', () => {
    const texts = statement(language);
    for (const said of [
      publisher.unit,
      publisher.contact,
      '2026-03-16',
      'EN 301 549',
      '2018:1937',
      'MDFFS 2019:2',
    ])
      expect(
        texts.some((text) => text.includes(said)),
        said,
      ).toBe(true);
  });
});

describe('the accessibility statement', () => {
  const svar = (said: Partial<AccessibilityStatement> = {}) => statement('sv', said).join('\n');

  it('says how far the site complies in the words of the law, and where to report it', () => {
    const degrees = { fully: 'helt förenlig', partially: 'delvis förenlig', not: 'inte förenlig' } as const;
    for (const compliance of ['fully', 'partially', 'not'] as const)
      expect(svar({ compliance })).toContain(`Webbplatsen är ${degrees[compliance]} med lagen`);
    expect(svar()).toContain('https://www.digg.se/tdosanmalan');
    expect(statement('en').join()).toContain('https://www.digg.se/tdosanmalan');
  });

  it('names shortcomings in the three kinds of the law, those of the municipality among them', () => {
    const text = (sv: string) => [{ sv, en: `${sv} in English` }];
    const said = svar({
      shortcomings: text('Brist A'),
      burdensome: text('Tungt B'),
      outside: text('Utanför C'),
    });
    const order = [
      'Bristande förenlighet med lagkraven',
      'WCAG 3.1.2',
      'Brist A',
      'Oskäligt betungande anpassning',
      'Tungt B',
      'Innehåll som inte omfattas av lagen',
      'Utanför C',
    ].map((words) => said.indexOf(words));
    expect(order.every((place, i) => place > (order[i - 1] ?? -1))).toBe(true);
    expect(svar()).toContain('Inget innehåll är undantaget från lagen (9 §).');
    expect(statement('en', { shortcomings: text('A') }).join()).toContain('A in English');
  });

  it('claims no assessment that the municipality has not stated, and no day, phone or answer', () => {
    expect(svar()).toMatch(/inte bedömd i sin helhet.*har inte gjort någon egen bedömning/s);
    expect(svar()).not.toMatch(/Du får svar inom|Ring |publicerades/);
    const said = svar({
      assessment: { date: '2026-02-20', method: { sv: 'egen granskning', en: 'own review' } },
      ...{ published: '2025-03-01', phone: '0123-45 67 89', answerWithinDays: 1 },
      form: 'https://exempelby.example/brist',
    });
    for (const words of [
      'bedömt webbplatsen den dag 2026-02-20: egen granskning.',
      'publicerades den dag 2025-03-01',
      'Ring 0123-45 67 89.',
      'Du får svar inom 1 dag.',
      'https://exempelby.example/brist',
    ])
      expect(said).toContain(words);
    expect(said).not.toMatch(/inte bedömd i sin helhet|inte gjort någon egen bedömning/);
  });
});

describe('the method', () => {
  it('has the same places in both languages, each its own words', () => {
    const [sv, en] = [methodTexts('sv'), methodTexts('en')];
    expect(sv.map(({ id }) => id)).toEqual(en.map(({ id }) => id));
    expect(new Set(sv.map(({ id }) => id)).size).toBe(sv.length);
    for (const [i, { text }] of sv.entries()) expect(en[i]?.text).not.toBe(text);
  });

  it('tells of all that is calculated and of how it is protected', () => {
    const ids = methodTexts('sv').map(({ id }) => id);
    for (const id of [
      'antal',
      'tal',
      'osakerhet',
      'flera-ar',
      'trender',
      'sticker-ut',
      'jamforelser',
      'brott',
      'provning',
    ])
      expect(ids).toContain(id);
  });
});
