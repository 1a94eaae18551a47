import type { Language } from '../../indicators/model/text.ts';

/**
 * Turns of phrase that claim a cause. Statistics of this kind show that something has changed, never why (DOMAIN A15),
 * so no generated sentence may contain one. Texts that people have written may, and are not asked.
 */
const causal: Readonly<Record<Language, readonly RegExp[]>> = {
  sv: [
    /effekt(en|er|erna)? av/,
    /tack vare/,
    /orsak(a|ar|ade|at|as|ats|ades|en|er|erna)?/,
    /på grund av|p\.\s?g\.\s?a\.|pga/,
    /(leder|ledde|lett|leda) till/,
    /(beror|berodde|bero|berott) på/,
    /(bidrar|bidrog|bidra|bidragit) till/,
    /(medför|medförde|medföra|medfört)/,
    /(resulterar|resulterade|resultera|resulterat) i/,
    /till följd av|som (en )?följd av/,
    /(förklaras|förklarades) av/,
    /(gör|gjorde|gjort) att/,
    /(drivs|drevs) av/,
    /eftersom|därför att/,
  ],
  en: [
    /effects? of/,
    /thanks to/,
    /caus(e|es|ed|ing)/,
    /because/,
    /due to|owing to|on account of/,
    /(lead|leads|led|leading) to/,
    /contribut(e|es|ed|ing) to/,
    /result(s|ed|ing)? (in|of|from)/,
    /as a (result|consequence) of/,
    /explained by/,
    /driven by|brought about/,
    /attributable to|attributed to/,
  ],
};

const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  sv: causal.sv.map(asWords),
  en: causal.en.map(asWords),
};

/** The claims of a cause in a text, as they stand in it and in order; none in one that may be published. */
export function causalWords(text: string, language: Language): string[] {
  const plain = text.replace(/[\s\u00a0\u202f]+/g, ' ');
  return patterns[language]
    .flatMap((pattern) => [...plain.matchAll(pattern)])
    .sort((a, b) => a.index - b.index)
    .map(([found]) => found);
}

/** Only whole words count: `beror på`, and not the middle of a longer one. */
function asWords({ source }: RegExp): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu');
}
