import { describe, expect, it } from 'vitest';
import type { Language } from '../../../indicators/model/text.ts';
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
  contact: 'statistik@exempelby.example',
  date: '16 mars 2026',
};

/** Everything that the pages say themselves, the three questions apart: one of them asks for causes. */
function textsIn(language: Language): string[] {
  const { overview } = wordingOf(language);
  return [
    ...methodTexts(language).map(({ text }) => text),
    ...accessibilityTexts(language, publisher).map(({ text }) => text),
    ...Object.values(siteWordsOf(language)).filter((text) => typeof text === 'string'),
    ...Object.values(downloadWordsOf(language)).filter((text) => typeof text === 'string'),
    ...changeKinds.map((kind) => overview.changes.none[kind]),
    ...[overview.area.groupLevel, overview.area.latest, overview.varying(1), overview.varying(3)],
    ...[1, 2].map((count) => overview.area.lead('Norra', count, count)),
    ...[overview.changes.break(2025, 'X'), overview.changes.mark(2025, 'X'), overview.changes.first(2025)],
    overview.changes.revised('2023', [{ year: 2023, text: '535 barn' }]),
  ];
}

describe.each(['sv', 'en'] as const)('what the pages say in %s', (language) => {
  it('claims no cause', () => {
    const texts = textsIn(language);
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.flatMap((text) => causalWords(text, language))).toEqual([]);
  });

  it('names where to turn, and when the statement is from', () => {
    const texts = accessibilityTexts(language, publisher).map(({ text }) => text);
    for (const said of [publisher.unit, publisher.contact, publisher.date, 'WCAG 2.2', '2018:1937'])
      expect(
        texts.some((text) => text.includes(said)),
        said,
      ).toBe(true);
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
